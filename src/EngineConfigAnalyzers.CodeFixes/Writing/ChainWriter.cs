using EngineConfigAnalyzers.Launches;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EngineConfigAnalyzers.CodeFixes.Writing;

/// <summary>Writes further calls into a builder chain, laid out as the chain is; where a builder's methods return nothing, as statements.</summary>
internal static class ChainWriter
{
    /// <summary>True where the target is a builder's method and the place one of its calls.</summary>
    public static bool CanWrite(SyntaxNode place, SettingTarget target) =>
        target.Symbol is IMethodSymbol && place is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call
        && (ReturnsBuilder(target) || access.Expression is IdentifierNameSyntax or MemberAccessExpressionSyntax && call.Parent is ExpressionStatementSyntax);

    /// <summary>The changes that add the calls after the one that stands at the place.</summary>
    public static IEnumerable<TextChange> Write(SyntaxNode place, IReadOnlyList<SettingFix> fixes, SourceText text)
    {
        var call = (InvocationExpressionSyntax)place;
        var access = (MemberAccessExpressionSyntax)call.Expression;
        var calls = fixes.Select(fix => fix.Target.Name + "(" + Argument(fix) + ")");
        if (!ReturnsBuilder(fixes[0].Target))
        {
            var statement = (ExpressionStatementSyntax)call.Parent!;
            return StatementWriter.Behind(statement, [.. calls.Select(added => access.Expression + "." + added + ";")], text);
        }

        var separator = Separator(access, text);
        return [new(new(call.Span.End, 0), string.Concat(calls.Select(added => separator + "." + added)))];
    }

    /// <summary>The change that puts a further link behind a call, laid out as the chain is; a comment behind the call stays with it.</summary>
    public static TextChange After(SyntaxNode call, MemberAccessExpressionSyntax? layout, string link, SourceText text)
    {
        var separator = layout is null ? "" : Separator(layout, text);
        var comment = separator.Length == 0 ? default : call.GetTrailingTrivia().LastOrDefault(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia));
        return new(new(comment.RawKind == 0 ? call.Span.End : comment.Span.End, 0), separator + link);
    }

    /// <summary>What stands before a link: a new line and its indentation, or nothing.</summary>
    public static string Separator(MemberAccessExpressionSyntax link, SourceText text)
    {
        var line = text.Lines.GetLineFromPosition(link.OperatorToken.SpanStart);
        var indent = text.ToString(TextSpan.FromBounds(line.Start, link.OperatorToken.SpanStart));
        return string.IsNullOrWhiteSpace(indent) ? ElementWriter.NewLine(text, link.Expression.Span.End) + indent : "";
    }

    // A switch that can be called without a value is.
    private static string Argument(SettingFix fix) =>
        fix.Target.Symbol is IMethodSymbol { Parameters: [] or [{ IsOptional: true }] } && string.Equals(fix.Value, "true", StringComparison.Ordinal) ? "" : fix.Value;

    private static bool ReturnsBuilder(SettingTarget target) => target.Symbol is IMethodSymbol { ReturnsVoid: false };
}
