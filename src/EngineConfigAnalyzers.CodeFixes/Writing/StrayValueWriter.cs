using EngineConfigAnalyzers.Launches;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EngineConfigAnalyzers.CodeFixes.Writing;

/// <summary>Drops the value of a switch; where it says that the switch is off, the switch with it.</summary>
internal static class StrayValueWriter
{
    /// <summary>The changes; none where what is dropped is more than a text or an element.</summary>
    public static IEnumerable<TextChange> Write(WordSite site, SourceText text, SemanticModel model)
    {
        var isOff = string.Equals(site.Value, "off", StringComparison.Ordinal);
        var known = model.GetConstantValue(site.Anchor).Value as string;
        var flag = text.ToString(site.Place);
        var equals = flag.IndexOf('=');
        if (equals >= 0)
        {
            if (!isOff)
            {
                return [new(TextSpan.FromBounds(site.Place.Start + equals, site.Place.End), "")];
            }

            return string.Equals(known, flag, StringComparison.Ordinal) ? ElementOf(site.Anchor) is { } element ? [ElementWriter.Without(element, text)] : []
                : site.Anchor is LiteralExpressionSyntax or InterpolatedStringTextSyntax && text[site.Place.Start - 1] is ' ' ? [new(TextSpan.FromBounds(site.Place.Start - 1, site.Place.End), "")]
                : [];
        }

        if (site.Anchor is ExpressionSyntax value && known is not null && (value.Span == site.Place || known.Length == site.Place.Length) && ElementOf(value) is { } stray)
        {
            // The value is an element; where it says off, the switch before it is one too.
            var before = stray.GetFirstToken().GetPreviousToken().GetPreviousToken().Parent?.FirstAncestorOrSelf<ExpressionSyntax>(node => ElementOf(node) is not null);
            return !isOff ? [ElementWriter.Without(stray, text)]
                : before is not null && ElementOf(before) is { } named && named.Parent == stray.Parent && text.ToString(named.Span).IndexOf(site.Word, StringComparison.Ordinal) >= 0
                    ? [ElementWriter.Without(named, text), ElementWriter.Without(stray, text)]
                    : [];
        }

        // Text: the value with the blank before it, and the switch with the blank before that.
        var start = site.Place.Start;
        if (site.Anchor is not (LiteralExpressionSyntax or InterpolatedStringTextSyntax) || text[start - 1] is not ' ')
        {
            return [];
        }

        var from = isOff ? start - 1 - site.Word.Length - 1 : start - 1;
        return isOff && (from < site.Anchor.SpanStart || !string.Equals(text.ToString(new(from + 1, site.Word.Length)), site.Word, StringComparison.Ordinal)) ? [] : [new(TextSpan.FromBounds(from, site.Place.End), "")];
    }

    private static SyntaxNode? ElementOf(SyntaxNode node) => node switch
    {
        ExpressionSyntax { Parent: ExpressionElementSyntax element } => element,
        ExpressionSyntax { Parent: InitializerExpressionSyntax } => node,
        ExpressionSyntax { Parent: ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: > 1 } } argument } => argument,
        _ => null,
    };
}
