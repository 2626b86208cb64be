using EngineConfigAnalyzers.Knowledge;

namespace EngineConfigAnalyzers.Reading.Texts;

/// <summary>
/// Finds the stages that a text asks for: values of the label <c>stage</c> in a selector of the series that has it, and the alternatives of <c>=~</c>.
/// </summary>
internal static class StageReader
{
    /// <summary>The stages in one text, each once.</summary>
    public static ImmutableArray<SeriesMention> Read(EmbeddedText embedded)
    {
        var text = embedded.Text;
        var stages = ImmutableArray.CreateBuilder<SeriesMention>();
        var read = 0;
        for (var at = text.IndexOf(Stages.Series, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Stages.Series, at + 1, StringComparison.Ordinal))
        {
            if (SelectorOf(text, at) is var start && start >= read)
            {
                read = ReadSelector(embedded, start, stages);
            }
        }

        return stages.ToImmutable();
    }

    // Behind the name, or around it: name{…}, {__name__="name",…}. -1 where there is none.
    private static int SelectorOf(string text, int at)
    {
        var end = at;
        while (SeriesNameText.IsNamePart(SeriesNameText.At(text, end)))
        {
            end++;
        }

        var open = end;
        while (SeriesNameText.At(text, open) == ' ')
        {
            open++;
        }

        if (SeriesNameText.At(text, open) == '{')
        {
            return open + 1;
        }

        var around = text.LastIndexOf('{', at);
        return around >= 0 && text.IndexOf('}', around, at - around) < 0 && SeriesNameText.At(text, end) is '"' or '\'' or '\\' ? around + 1 : -1;
    }

    // Returns where the selector ends.
    private static int ReadSelector(EmbeddedText embedded, int start, ImmutableArray<SeriesMention>.Builder stages)
    {
        var text = embedded.Text;
        var at = start;
        while (SeriesNameText.At(text, at) is not '}' and not '\0')
        {
            if (!SeriesNameText.IsNamePart(text[at]))
            {
                at++;
                continue;
            }

            var label = at;
            while (SeriesNameText.IsNamePart(SeriesNameText.At(text, at)))
            {
                at++;
            }

            var isStage = string.Equals(text.Substring(label, at - label), Stages.Label, StringComparison.Ordinal);
            if (Value(text, ref at, out var isPattern) is var (from, to) && isStage)
            {
                stages.AddRange(Names(text, from, to, isPattern).Select(name => new SeriesMention(
                    SeriesMentionKind.Stage, text.Substring(name.From, name.To - name.From), embedded.PlaceOf(name.From, name.To - name.From),
                    IsQualified: true, IsClosed: true, Defines: false, embedded.LineAt(name.From), text, Beside: [])));
            }
        }

        return at;
    }

    // = "value", with the quotes of PromQL or those of JSON around it; at stands behind it afterwards.
    private static (int From, int To)? Value(string text, ref int at, out bool isPattern)
    {
        while (SeriesNameText.At(text, at) == ' ')
        {
            at++;
        }

        var sign = at;
        while (SeriesNameText.At(text, at) is '=' or '!' or '~')
        {
            at++;
        }

        isPattern = text.IndexOf('~', sign, at - sign) >= 0;
        if (at == sign)
        {
            return null;
        }

        while (SeriesNameText.At(text, at) == ' ')
        {
            at++;
        }

        var quote = at;
        while (SeriesNameText.At(text, at) == '\\')
        {
            at++;
        }

        if (SeriesNameText.At(text, at) is not ('"' or '\'' or '`'))
        {
            return null;
        }

        at++;
        var close = text.Substring(quote, at - quote);
        var from = at;
        var to = text.IndexOf(close, from, StringComparison.Ordinal);
        if (to < 0)
        {
            at = text.Length;
            return null;
        }

        at = to + close.Length;
        return (from, to);
    }

    // A pattern is read where it is a plain alternation.
    private static IEnumerable<(int From, int To)> Names(string text, int from, int to, bool isPattern)
    {
        for (var start = from; start <= to;)
        {
            var bar = isPattern ? text.IndexOf('|', start, to - start) : -1;
            var end = bar < 0 ? to : bar;
            var at = start;
            while (at < end && SeriesNameText.IsNamePart(text[at]))
            {
                at++;
            }

            if (at == end && end > start)
            {
                yield return (start, end);
            }

            start = end + 1;
        }
    }
}
