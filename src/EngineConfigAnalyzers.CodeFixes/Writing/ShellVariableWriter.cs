using EngineConfigAnalyzers.Launches;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EngineConfigAnalyzers.CodeFixes.Writing;

/// <summary>Writes <c>K=V </c> before a command of a script, and before whatever wraps that command: <c>nohup</c> takes no variables.</summary>
internal static class ShellVariableWriter
{
    private static readonly ImmutableHashSet<string> Keywords = ImmutableHashSet.Create(StringComparer.Ordinal, "then", "do", "else", "elif", "if", "while", "until", "time", "!");

    /// <summary>The change; none where the command begins outside of a text.</summary>
    public static IEnumerable<TextChange> Write(WordSite site, string variable, SourceText text)
    {
        var first = site.Anchor.FirstAncestorOrSelf<InterpolationSyntax>() is { } hole ? hole.Span : site.Place;
        if (site.Anchor is not (LiteralExpressionSyntax or InterpolatedStringTextSyntax or InterpolationSyntax) && first == site.Place)
        {
            return [];
        }

        var literal = site.Anchor.FirstAncestorOrSelf<ExpressionSyntax>(node => node is LiteralExpressionSyntax or InterpolatedStringExpressionSyntax)!;
        var start = first.Start;
        var hasEscapes = HasEscapes(literal);
        while (start > literal.SpanStart && IsOfCommand(text[start - 1]) && !(hasEscapes && EndsEscape(text, start)))
        {
            start--;
        }

        // Behind the keywords and blanks that the command begins with.
        while (start < first.Start)
        {
            var end = start;
            while (end < first.Start && text[end] is not ' ')
            {
                end++;
            }

            if (end > start && !Keywords.Contains(text.ToString(TextSpan.FromBounds(start, end))))
            {
                break;
            }

            start = end + 1;
        }

        return [new(new(Math.Min(start, first.Start), 0), variable)];
    }

    private static bool HasEscapes(ExpressionSyntax literal) => literal switch
    {
        LiteralExpressionSyntax { Token: var token } => token.IsKind(SyntaxKind.StringLiteralToken) && !token.Text.StartsWith("@", StringComparison.Ordinal),
        InterpolatedStringExpressionSyntax { StringStartToken: var token } => token.Text is "$\"",
        _ => false,
    };

    // The n of `\n`; a backslash before it is one itself where there are two.
    private static bool EndsEscape(SourceText text, int end)
    {
        var backslashes = 0;
        while (end - 2 - backslashes >= 0 && text[end - 2 - backslashes] is '\\')
        {
            backslashes++;
        }

        return backslashes % 2 == 1;
    }

    private static bool IsOfCommand(char c) => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_' or '.' or '/' or '=' or ':' or '!' or ',';
}
