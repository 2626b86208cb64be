using EngineConfigAnalyzers.Launches;
using EngineConfigAnalyzers.Reading.Texts;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EngineConfigAnalyzers.CodeFixes.Writing;

/// <summary>
/// Takes words out of a longer text: with the blank before them, with their line where nothing else stands there, with the operand of a
/// sum that is nothing else.
/// </summary>
internal static class TextRemoval
{
    /// <summary>True where every one of the words can be left out.</summary>
    public static bool CanRemove(IEnumerable<WordSite> words) => StretchesOf(words).All(stretch => Around(stretch.Place, stretch.Anchor) is not null);

    /// <summary>The changes that leave out words; asked only where each can be.</summary>
    public static IEnumerable<TextChange> Write(IEnumerable<WordSite> words) =>
        StretchesOf(words).Select(stretch => Around(stretch.Place, stretch.Anchor)).OfType<TextSpan>().Select(span => new TextChange(span, ""));

    /// <summary>True where a literal is the word and a blank on one side of it.</summary>
    public static bool IsAll(WordSite word, LiteralExpressionSyntax text) =>
        text.Token.Value is string known && known.Length == word.Word.Length + 1 && string.Equals(known.Trim(), word.Word, StringComparison.Ordinal);

    // Words with nothing but blanks between them go together.
    private static List<(SyntaxNode Anchor, TextSpan Place)> StretchesOf(IEnumerable<WordSite> words)
    {
        var stretches = new List<(SyntaxNode Anchor, TextSpan Place)>();
        foreach (var (anchor, place) in words.Select(PlaceOf).OrderBy(word => word.Place.Start))
        {
            if (stretches is [.., var last] && last.Anchor == anchor && IsBlank(anchor.SyntaxTree.GetText(), last.Place.End, place.Start))
            {
                stretches[stretches.Count - 1] = (anchor, TextSpan.FromBounds(last.Place.Start, place.End));
            }
            else
            {
                stretches.Add((anchor, place));
            }
        }

        return stretches;
    }

    // A constant in the hole of a text goes with its braces.
    private static (SyntaxNode Anchor, TextSpan Place) PlaceOf(WordSite word) => word.Anchor.Parent switch
    {
        InterpolationSyntax hole => (hole, hole.Span),
        _ => (word.Anchor, word.Place),
    };

    private static TextSpan? Around(TextSpan stretch, SyntaxNode anchor)
    {
        if (ContentOf(anchor) is not { } content)
        {
            return null;
        }

        var text = anchor.SyntaxTree.GetText();
        var (before, after) = (stretch.Start, stretch.End);
        while (before > content.Start && IsBlank(text[before - 1]))
        {
            before--;
        }

        while (after < content.End && IsBlank(text[after]))
        {
            after++;
        }

        return before == content.Start && after == content.End ? OperandOf(anchor)
            : LineOf(text, content, before, stretch.End, after) is { } line ? line
            : before < stretch.Start ? TextSpan.FromBounds(before, stretch.End)
            : before == content.Start && after > stretch.End ? TextSpan.FromBounds(stretch.Start, after)
            : null;
    }

    // The line that is nothing else, with its line break; the last of several that backslashes join, with the backslash before it.
    private static TextSpan? LineOf(SourceText text, TextSpan content, int before, int end, int after)
    {
        var line = text.Lines.GetLineFromPosition(before);
        var isJoined = after < content.End && text[after] is '\\' && IsBlank(text, after + 1, line.End);
        if (before != line.Start || before <= content.Start || (after != line.End && !isJoined))
        {
            return null;
        }

        var previous = text.Lines[line.LineNumber - 1].End;
        if (isJoined || text[previous - 1] is not '\\')
        {
            return line.SpanIncludingLineBreak;
        }

        previous--;
        while (IsBlank(text[previous - 1]))
        {
            previous--;
        }

        return TextSpan.FromBounds(previous, end);
    }

    private static TextSpan? OperandOf(SyntaxNode anchor) => anchor.Parent switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum when anchor is LiteralExpressionSyntax { Token.ValueText: var known } && known.Length == known.Trim().Length + 1 =>
            WithoutComments(anchor == sum.Right ? TextSpan.FromBounds(sum.Left.Span.End, anchor.Span.End) : TextSpan.FromBounds(anchor.SpanStart, sum.Right.SpanStart), anchor.SyntaxTree),
        _ => null,
    };

    private static TextSpan? WithoutComments(TextSpan span, SyntaxTree tree) => RemovalWriter.HasMore(span, tree) ? null : span;

    // Between the quotes.
    private static TextSpan? ContentOf(SyntaxNode anchor) => anchor switch
    {
        LiteralExpressionSyntax { Token: var token } when LiteralContent.TryFind(token) is { } content => TextSpan.FromBounds(token.SpanStart + content.Start, token.SpanStart + content.End),
        InterpolatedStringContentSyntax { Parent: InterpolatedStringExpressionSyntax text } => TextSpan.FromBounds(text.StringStartToken.Span.End, text.StringEndToken.SpanStart),
        _ => null,
    };

    private static bool IsBlank(char character) => character is ' ' or '\t';

    private static bool IsBlank(SourceText text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!IsBlank(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
