using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace EngineConfigAnalyzers.Tests.Verification;

/// <summary>
/// Where each token of one text stands in another, by longest common subsequence: white space does not count,
/// and a fix that hands back the whole text anew is still seen as the insertion it is. A place inside a token, as in a string, moves
/// by what its token has in common with the one that replaced it.
/// </summary>
internal sealed class TokenMoves
{
    private readonly Dictionary<int, int> _starts = [];
    private readonly Dictionary<int, int> _ends = [];
    private readonly List<(SyntaxToken Old, SyntaxToken Now)> _pairs = [];

    public TokenMoves(SyntaxNode before, SyntaxNode after)
    {
        SyntaxToken[] old = [.. before.DescendantTokens()];
        SyntaxToken[] now = [.. after.DescendantTokens()];
        var (oldEnd, nowEnd, start) = (old.Length, now.Length, 0);
        for (; start < Math.Min(oldEnd, nowEnd) && Same(old[start], now[start]); start++)
        {
            Keep(old[start], now[start]);
        }

        for (; oldEnd > start && nowEnd > start && Same(old[oldEnd - 1], now[nowEnd - 1]); oldEnd--, nowEnd--)
        {
            Keep(old[oldEnd - 1], now[nowEnd - 1]);
        }

        KeepLongest(old[start..oldEnd], now[start..nowEnd]);
        if (oldEnd == nowEnd)
        {
            _pairs.AddRange(Enumerable.Range(start, oldEnd - start).Where(i => old[i].RawKind == now[i].RawKind && !Same(old[i], now[i])).Select(i => (old[i], now[i])));
        }
    }

    public TextSpan Moved(TextSpan span)
    {
        if (_pairs.Find(pair => pair.Old.Span.Contains(span) && pair.Old.Span != span) is { Old.Parent: not null } inside)
        {
            return MovedInside(inside.Old, inside.Now, span);
        }

        var start = _starts.GetValueOrDefault(span.Start, span.Start);
        var end = _ends.GetValueOrDefault(span.End, start + span.Length);
        return TextSpan.FromBounds(start, Math.Max(start, end));
    }

    private static bool Same(SyntaxToken old, SyntaxToken now) => old.RawKind == now.RawKind && old.Text == now.Text;

    private static TextSpan MovedInside(SyntaxToken old, SyntaxToken now, TextSpan span)
    {
        var most = Math.Min(old.Text.Length, now.Text.Length);
        var head = Enumerable.Range(0, most).TakeWhile(i => old.Text[i] == now.Text[i]).Count();
        var tail = Enumerable.Range(1, most - head).TakeWhile(i => old.Text[^i] == now.Text[^i]).Count();
        var start = Moved(span.Start);
        return TextSpan.FromBounds(start, Math.Max(start, Moved(span.End)));

        int Moved(int position) => position - old.SpanStart <= head || position <= old.Span.End - tail - 1
            ? position - old.SpanStart + now.SpanStart
            : position - old.Span.End + now.Span.End;
    }

    private void Keep(SyntaxToken old, SyntaxToken now)
    {
        _starts[old.SpanStart] = now.SpanStart;
        _ends[old.Span.End] = now.Span.End;
        _pairs.Add((old, now));
    }

    private void KeepLongest(SyntaxToken[] old, SyntaxToken[] now)
    {
        var length = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--)
            {
                length[i, j] = Same(old[i], now[j]) ? length[i + 1, j + 1] + 1 : Math.Max(length[i + 1, j], length[i, j + 1]);
            }
        }

        for (var (i, j) = (0, 0); i < old.Length && j < now.Length;)
        {
            if (Same(old[i], now[j]))
            {
                Keep(old[i++], now[j++]);
            }
            else if (length[i + 1, j] >= length[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
    }
}
