namespace EngineConfigAnalyzers.CommandLines;

/// <summary>
/// Splits <c>ProcessStartInfo.Arguments</c> into words. The rules are those of the Microsoft C runtime, which .NET follows
/// on every system: dotnet/runtime <c>ProcessUtils.ParseArgumentsIntoList</c>. Only blanks and tabs separate words there.
/// </summary>
internal static class WindowsArguments
{
    /// <summary>The words; an unquoted hole by itself is any number of them.</summary>
    public static ImmutableArray<CommandWord> Split(CommandText text)
    {
        var words = ImmutableArray.CreateBuilder<CommandWord>();
        var word = new WordBuilder(text);
        var inQuotes = false;
        var i = 0;
        while (i < text.Length)
        {
            var slashes = Slashes(text, i);
            if (slashes > 0)
            {
                // Backslashes mean themselves, save before a quote: there a pair gives one, and an odd one makes the quote literal.
                var beforeQuote = text.Has(i + slashes, '"');
                var width = beforeQuote ? 2 : 1;
                for (var slash = 0; slash + width <= slashes; slash += width)
                {
                    word.AppendEscaped(i + slash, i + slash + width - 1);
                }

                i += slashes;
                if (beforeQuote && slashes % 2 == 1)
                {
                    word.AppendEscaped(i - 1, i++);
                }
            }
            else if (text.Has(i, '"'))
            {
                word.Quote(i);
                if (inQuotes && text.Has(i + 1, '"'))
                {
                    word.AppendEscaped(i, ++i);
                }
                else
                {
                    inQuotes = !inQuotes;
                }

                i++;
            }
            else if (!inQuotes && (text.Has(i, ' ') || text.Has(i, '\t')))
            {
                End(i++);
            }
            else
            {
                // {(tp > 1 ? "--tp 8 " : "")}--enable-metrics: the blank between them is in the hole.
                if (!inQuotes && word is { IsSplice: true, IsQuoted: false } && text.Has(i, '-') && text.Has(i + 1, '-'))
                {
                    End(i);
                }

                word.Append(i++, inQuotes);
            }
        }

        End(text.Length);
        return words.ToImmutable();

        void End(int end)
        {
            if (word.HasWord)
            {
                words.Add(word.Finish(end));
            }
        }
    }

    private static int Slashes(CommandText text, int index)
    {
        var end = index;
        while (text.Has(end, '\\'))
        {
            end++;
        }

        return end - index;
    }
}
