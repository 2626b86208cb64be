using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EngineConfigAnalyzers.Precision;

/// <summary>
/// How often code says what the package listens for, counted without the package: names that spell a metrics switch, and texts
/// that hold one, the port variable or the engine's name.
/// </summary>
/// <param name="Names">Names, in code or in declarations.</param>
/// <param name="Bound">Those of the names that are a real symbol's.</param>
/// <param name="Texts">Texts.</param>
internal sealed record MentionCount(int Names, int Bound, int Texts)
{
    private static readonly string[] InNames = ["EnableMetrics", "enable_metrics", "WithMetrics"];
    private static readonly string[] InTexts = ["enable-metrics", "enable_metrics", "EnableMetrics", "publish-metrics", "publish-events-and-metrics", "DYN_SYSTEM_", "sglang"];

    public static MentionCount operator +(MentionCount left, MentionCount right) => new(left.Names + right.Names, left.Bound + right.Bound, left.Texts + right.Texts);

    public static MentionCount Of(CSharpCompilation compilation, SyntaxTree tree)
    {
        var text = tree.GetText().ToString();
        if (!InNames.Concat(InTexts).Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)))
        {
            return new MentionCount(0, 0, 0);
        }

        var model = compilation.GetSemanticModel(tree);
        var count = new MentionCount(0, 0, 0);
        foreach (var token in tree.GetRoot().DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken) && Holds(token.ValueText, InNames))
            {
                count += new MentionCount(1, IsBound(model, token.Parent!) ? 1 : 0, 0);
            }
            else if (token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken && Holds(token.ValueText, InTexts))
            {
                count += new MentionCount(0, 0, 1);
            }
        }

        return count;
    }

    private static bool Holds(string text, string[] words) => words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static bool IsBound(SemanticModel model, SyntaxNode node) =>
        (model.GetDeclaredSymbol(node) ?? model.GetSymbolInfo(node).Symbol) is { Kind: not SymbolKind.ErrorType };
}
