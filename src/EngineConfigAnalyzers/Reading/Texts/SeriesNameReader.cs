using EngineConfigAnalyzers.Knowledge;

namespace EngineConfigAnalyzers.Reading.Texts;

/// <summary>
/// Finds the series that a text names: <c>sglang:name</c> where it stands for itself, and the alternatives of <c>sglang:(a|b)</c>.
/// What could be a part of a name, a pattern or another thing of that prefix is not a mention.
/// </summary>
internal static class SeriesNameReader
{
    /// <summary>The names in one text, which stands beside others.</summary>
    public static IEnumerable<SeriesMention> Read(EmbeddedText embedded, LiteralUse use, ImmutableArray<string> beside)
    {
        var text = embedded.Text;
        for (var at = Find(text, 0); at >= 0; at = Find(text, at + 1))
        {
            if (!SeriesNameText.MayBeginAt(text, at) || IsComment(text, at, out var isDeclared))
            {
                continue;
            }

            var start = at + Series.Prefix.Length;
            foreach (var (from, to, isClosed) in SeriesNameText.At(text, start) == '(' ? Alternatives(text, start + 1) : Single(text, at))
            {
                var isQualified = from == start;
                var placeStart = isQualified ? at : from;
                yield return new(
                    SeriesMentionKind.Series,
                    text.Substring(from, to - from),
                    embedded.PlaceOf(placeStart, to - placeStart),
                    isQualified,
                    isClosed || (use.IsExact && at == 0 && to == text.Length),
                    isDeclared || IsRecorded(text, at) || (use.Defines && at == 0 && to == text.Length),
                    embedded.LineAt(at),
                    text,
                    beside);
            }
        }
    }

    private static int Find(string text, int start) => text.IndexOf(Series.Prefix, start, StringComparison.Ordinal);

    private static IEnumerable<(int From, int To, bool IsClosed)> Single(string text, int at)
    {
        var start = at + Series.Prefix.Length;
        var end = EndOfName(text, start);

        // A name of a recording rule has a colon more, a part of a name ends in an underscore.
        if (!IsName(text, start, end) || SeriesNameText.At(text, end) == ':' || SeriesNameText.Closes(text, end) is not { } closes)
        {
            yield break;
        }

        var isAlternative = SeriesNameText.At(text, end) == '|' || (at > 0 && text[at - 1] == '|');
        if (!isAlternative || !IsInGroupThatGoesOn(text, end))
        {
            yield return (start, end, (closes && !isAlternative) || (IsNameMatcher(text, at) && SeriesNameText.At(text, end) is '"' or '\'' or '\\'));
        }
    }

    // Alternatives may be beginnings, to grep; Prometheus compares whole names. A group that goes on holds parts of names.
    private static IEnumerable<(int From, int To, bool IsClosed)> Alternatives(string text, int start)
    {
        var end = text.IndexOf(')', start);
        if (end < 0 || text.IndexOf('(', start, end - start) >= 0 || !EndsAfterGroup(text, end + 1))
        {
            yield break;
        }

        var isClosed = IsNameMatcher(text, start - 1 - Series.Prefix.Length) && SeriesNameText.At(text, end + 1) is '"' or '\'' or '\\';
        for (var from = start; from <= end;)
        {
            var bar = text.IndexOf('|', from, end - from);
            var to = bar < 0 ? end : bar;
            if (IsName(text, from, to) && EndOfName(text, from) == to)
            {
                yield return (from, to, isClosed);
            }

            from = to + 1;
        }
    }

    private static bool IsInGroupThatGoesOn(string text, int at)
    {
        while (SeriesNameText.IsNamePart(SeriesNameText.At(text, at)) || SeriesNameText.At(text, at) is ':' or '|')
        {
            at++;
        }

        return SeriesNameText.At(text, at) == ')' && !EndsAfterGroup(text, at + 1);
    }

    private static bool EndsAfterGroup(string text, int at) => SeriesNameText.At(text, at) switch
    {
        '\\' => SeriesNameText.At(text, at + 1) is '"' or '\'',
        var after => after is '\0' or '"' or '\'' or '`' or ')' or ',' or '|' || char.IsWhiteSpace(after),
    };

    private static int EndOfName(string text, int start)
    {
        var end = start;
        while (SeriesNameText.IsNamePart(SeriesNameText.At(text, end)))
        {
            end++;
        }

        return end;
    }

    private static bool IsName(string text, int start, int end) =>
        end > start && !char.IsDigit(text[start]) && text[start] != '_' && text[end - 1] != '_';

    // {__name__="sglang:…"} and {__name__=~"sglang:(…)"} compare whole names.
    private static bool IsNameMatcher(string text, int at)
    {
        var start = Math.Max(0, at - 14);
        return text.Substring(start, at - start).Replace(" ", "").TrimEnd('\\', '"', '\'').TrimEnd('~').EndsWith("__name__=", StringComparison.Ordinal);
    }

    // A line that begins with # is a comment of YAML, shell or PromQL, or declares the series of an exposition.
    private static bool IsComment(string text, int at, out bool isDeclared)
    {
        var line = text.AsSpan(0, at);
        line = line.Slice(line.LastIndexOf('\n') + 1).Trim();
        isDeclared = line.SequenceEqual("# TYPE".AsSpan()) || line.SequenceEqual("# HELP".AsSpan()) || line.SequenceEqual("# UNIT".AsSpan());
        return line.Length > 0 && line[0] == '#' && !isDeclared;
    }

    // record: sglang:…, "record": "sglang:…" of a recording rule.
    private static bool IsRecorded(string text, int at)
    {
        var before = text.Substring(Math.Max(0, at - 24), at - Math.Max(0, at - 24)).TrimEnd('\\', '"', '\'').TrimEnd();
        return before.EndsWith(":", StringComparison.Ordinal)
            && before.Substring(0, before.Length - 1).TrimEnd('\\', '"', '\'', ' ').EndsWith("record", StringComparison.Ordinal);
    }
}
