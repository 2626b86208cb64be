using EngineConfigAnalyzers.Launches;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EngineConfigAnalyzers.CodeFixes.Writing;

/// <summary>Replaces a value, or a variable with its value, where it stands.</summary>
internal static class ReplacementWriter
{
    /// <summary>The change that writes another value.</summary>
    public static TextChange Value(WordSite site, string value) =>
        new(site.Place, site.Code ?? (site.Anchor is ExpressionSyntax && site.Anchor.Span == site.Place ? "\"" + value + "\"" : value));

    /// <summary>The changes that write another variable; none where its name or value is no literal.</summary>
    public static IEnumerable<TextChange> Variable(WordSite site, string name, string value)
    {
        var literals = site.Anchor.DescendantTokens().Where(token => token.RawKind is (int)SyntaxKind.StringLiteralToken or (int)SyntaxKind.InterpolatedStringTextToken && token.Span.IntersectsWith(site.Place)).ToList();
        var named = literals.FindIndex(token => token.Text.IndexOf(site.Word, StringComparison.Ordinal) >= 0);
        if (named < 0)
        {
            return [];
        }

        var start = literals[named].SpanStart + literals[named].Text.IndexOf(site.Word, StringComparison.Ordinal);
        if (site.Place.Contains(start) && literals[named].Text.Length > start - literals[named].SpanStart + site.Word.Length
            && literals[named].Text[start - literals[named].SpanStart + site.Word.Length] is '=')
        {
            // K=V in one text.
            var end = start + site.Word.Length + 1;
            var text = literals[named].Text;
            var last = end - literals[named].SpanStart;
            while (last < text.Length && char.IsLetterOrDigit(text[last]))
            {
                last++;
            }

            return [new(TextSpan.FromBounds(start, literals[named].SpanStart + last), name + "=" + value)];
        }

        return named + 1 < literals.Count && literals[named].Parent is LiteralExpressionSyntax && literals[named + 1].Parent is LiteralExpressionSyntax
            ? [new(new(start, site.Word.Length), name), new(literals[named + 1].Span, "\"" + value + "\"")]
            : [];
    }
}
