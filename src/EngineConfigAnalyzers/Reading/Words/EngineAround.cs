using EngineConfigAnalyzers.CommandLines;
using EngineConfigAnalyzers.Reading.Texts;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>Finds the engine that a method names where the words of its command line do not: the module goes before them elsewhere.</summary>
internal static class EngineAround
{
    // Other engines and programs that have an --enable-metrics or a --metrics of their own.
    private static readonly ImmutableArray<string> Others = ["vllm", "trtllm", "tensorrt", "llama", "ollama", "triton", "daprd", "cloudflared", "dynamo.frontend", "dynamo.router", "dynamo.planner"];

    /// <summary>The one engine that texts and constants of the member name; null where there is none, or several are.</summary>
    public static EngineKind? Find(SyntaxNode member, ReadingContext context)
    {
        EngineKind? found = null;
        foreach (var token in member.DescendantTokens())
        {
            var text = token.Kind() switch
            {
                SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken => token.ValueText,
                SyntaxKind.IdentifierToken when token.ValueText.IndexOf("sglang", StringComparison.OrdinalIgnoreCase) >= 0 && token.Parent is Microsoft.CodeAnalysis.CSharp.Syntax.IdentifierNameSyntax name && token.SyntaxTree == context.Model.SyntaxTree
                    => context.Model.GetConstantValue(name, context.Cancellation).Value as string,
                _ => null,
            };
            if (text is null || IsOfAnother(token, text))
            {
                continue;
            }

            if (TextSearch.HoldsAny(text, Others, StringComparison.OrdinalIgnoreCase))
            {
                return null;
            }

            var kind = text.IndexOf("dynamo.sglang", StringComparison.Ordinal) >= 0 ? EngineKind.DynamoSglang
                : text.IndexOf("sglang.launch_server", StringComparison.Ordinal) >= 0 ? EngineKind.SglangServer
                : text.IndexOf("lmsysorg/sglang", StringComparison.Ordinal) >= 0 || text.IndexOf("sglang-runtime", StringComparison.Ordinal) >= 0 ? EngineKind.Sglang
                : (EngineKind?)null;
            if (kind is not null && found is not null && kind != found)
            {
                return null;
            }

            found ??= kind;
        }

        return found;
    }

    // An element of a list, the beginning of a longer line: the engine of that command, not of one that names none.
    private static bool IsOfAnother(SyntaxToken token, string text) =>
        token.Parent?.Parent is InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ArrayInitializerExpression or (int)SyntaxKind.CollectionInitializerExpression } or ExpressionElementSyntax
        || text.IndexOf("sglang", StringComparison.Ordinal) is >= 0 and var at && text.IndexOf(" -", at, StringComparison.Ordinal) >= 0;
}
