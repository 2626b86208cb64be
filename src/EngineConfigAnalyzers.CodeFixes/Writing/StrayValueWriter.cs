using EngineConfigAnalyzers.Launches;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EngineConfigAnalyzers.CodeFixes.Writing;

/// <summary>Drops the value of a switch; where it says that the switch is off, the switch with it.</summary>
internal static class StrayValueWriter
{
    /// <summary>The changes for all that are dropped of one launch; none for what is more than a text or an element.</summary>
    public static IEnumerable<TextChange> Write(IEnumerable<WordSite> sites, SourceText text, SemanticModel model)
    {
        var dropped = sites.ToLookup(site => ElementsOf(site, text, model).Any());
        return RemovalWriter.Elements(dropped[true].SelectMany(site => ElementsOf(site, text, model)).Distinct(), text)
            .Concat(dropped[false].SelectMany(site => FromText(site, text)));
    }

    // The elements that go: the value, and the switch that it says is off.
    private static IEnumerable<SyntaxNode> ElementsOf(WordSite site, SourceText text, SemanticModel model)
    {
        var known = model.GetConstantValue(site.Anchor).Value as string;
        var isWhole = site.Anchor.Span == site.Place || known?.Length == site.Place.Length;
        if (known is null || !isWhole || ElementOf(site.Anchor) is not { } stray)
        {
            return [];
        }

        if (HasEquals(site, text))
        {
            return IsOff(site) ? [stray] : [];
        }

        return !IsOff(site) ? [stray]
            : Before(stray) is { } named && text.ToString(named.Span).IndexOf(site.Word, StringComparison.Ordinal) >= 0 ? [named, stray]
            : [];
    }

    private static SyntaxNode? Before(SyntaxNode stray) => stray.Parent?.ChildNodes().TakeWhile(node => node != stray).LastOrDefault();

    // The value with the blank before it, and the switch with the blank before that.
    private static IEnumerable<TextChange> FromText(WordSite site, SourceText text)
    {
        var start = site.Place.Start;
        if (HasEquals(site, text) && !IsOff(site))
        {
            yield return new(TextSpan.FromBounds(start + text.ToString(site.Place).IndexOf('='), site.Place.End), "");
        }
        else if (site.Anchor is LiteralExpressionSyntax or InterpolatedStringTextSyntax && text[start - 1] is ' ')
        {
            var hasSwitchBefore = IsOff(site) && !HasEquals(site, text);
            var from = hasSwitchBefore ? start - 1 - site.Word.Length - 1 : start - 1;
            if (!hasSwitchBefore || (from >= site.Anchor.SpanStart && string.Equals(text.ToString(new(from + 1, site.Word.Length)), site.Word, StringComparison.Ordinal)))
            {
                yield return new(TextSpan.FromBounds(from, site.Place.End), "");
            }
        }
    }

    private static bool IsOff(WordSite site) => string.Equals(site.Value, "off", StringComparison.Ordinal);

    private static bool HasEquals(WordSite site, SourceText text) => text.ToString(site.Place).IndexOf('=') >= 0;

    private static SyntaxNode? ElementOf(SyntaxNode node) => node switch
    {
        ExpressionSyntax { Parent: ExpressionElementSyntax element } => element,
        ExpressionSyntax { Parent: InitializerExpressionSyntax } => node,
        ExpressionSyntax { Parent: ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: > 1 } } argument } => argument,
        ExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add", Expression: not InvocationExpressionSyntax }, Parent: ExpressionStatementSyntax { Parent: BlockSyntax } statement } } } => statement,
        _ => null,
    };
}
