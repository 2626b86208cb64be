using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace EngineConfigAnalyzers.CodeFixes.Writing;

/// <summary>Writes further elements of a comma-separated list after one that is there, laid out as that one is.</summary>
internal static class ElementWriter
{
    /// <summary>The changes that put <paramref name="items"/> right after <paramref name="element"/>.</summary>
    public static IEnumerable<TextChange> After(SyntaxNode element, IReadOnlyList<string> items, SourceText text)
    {
        var line = text.Lines.GetLineFromPosition(element.SpanStart);
        var indent = text.ToString(TextSpan.FromBounds(line.Start, element.SpanStart));
        if (!string.IsNullOrWhiteSpace(indent))
        {
            // Not first on its line: what follows stands beside it.
            return [new(new(element.Span.End, 0), string.Concat(items.Select(item => ", " + item)))];
        }

        var newLine = NewLine(text, element.Span.End) + indent;
        var next = element.GetLastToken().GetNextToken();
        var comma = next.IsKind(SyntaxKind.CommaToken) ? next : default;
        var end = comma.RawKind == 0 ? element.GetLastToken() : comma;
        var comment = end.TrailingTrivia.LastOrDefault(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia));
        if (comment.RawKind == 0)
        {
            return [new(new(element.Span.End, 0), string.Concat(items.Select(item => "," + newLine + item)))];
        }

        // A comment behind the element belongs to the element that is there.
        var behind = comment.Span.End;
        return comma.RawKind != 0
            ? [new(new(behind, 0), string.Concat(items.Select(item => newLine + item + ",")))]
            : [new(new(element.Span.End, 0), ","), new(new(behind, 0), newLine + string.Join("," + newLine, items))];
    }

    /// <summary>The changes that put <paramref name="items"/> right before <paramref name="element"/>.</summary>
    public static IEnumerable<TextChange> Before(SyntaxNode element, IReadOnlyList<string> items, SourceText text)
    {
        var line = text.Lines.GetLineFromPosition(element.SpanStart);
        var indent = text.ToString(TextSpan.FromBounds(line.Start, element.SpanStart));
        return string.IsNullOrWhiteSpace(indent)
            ? [new(new(element.SpanStart, 0), string.Join(", ", items) + "," + NewLine(text, element.SpanStart) + indent)]
            : [new(new(element.SpanStart, 0), string.Concat(items.Select(item => item + ", ")))];
    }

    /// <summary>The line break in use around a position.</summary>
    public static string NewLine(SourceText text, int position)
    {
        var line = text.Lines.GetLineFromPosition(position);
        var lineBreak = TextSpan.FromBounds(line.End, line.EndIncludingLineBreak);
        return lineBreak.IsEmpty ? "\n" : text.ToString(lineBreak);
    }
}
