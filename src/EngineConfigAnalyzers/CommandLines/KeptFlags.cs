namespace EngineConfigAnalyzers.CommandLines;

/// <summary>
/// Finds flags that a shell script keeps or gives by an expansion: <c>ALL=--flag</c>, <c>ALL="… --flag"</c>, <c>ALL+=(… --flag)</c>,
/// <c>ALL=$(… --flag)</c>, <c>${ALL:+--flag}</c>, <c>set -- … --flag</c>. Which of its commands get them is not followed.
/// </summary>
internal static class KeptFlags
{
    // What is kept begins shortly before; hostile text may not take its square in time.
    private const int MaximumBefore = 500;

    /// <summary>True where a text keeps a flag.</summary>
    public static bool In(string text, string flag)
    {
        for (var at = text.IndexOf(flag, StringComparison.Ordinal); at >= 0; at = text.IndexOf(flag, at + flag.Length, StringComparison.Ordinal))
        {
            if (IsKept(text, at))
            {
                return true;
            }
        }

        return false;
    }

    // Backwards, over what is quoted and closed.
    private static bool IsKept(string text, int at)
    {
        if (Follows(text, at, '='))
        {
            return true;
        }

        var isSameLine = true;
        char? closed = null;
        for (var i = at - 1; i >= Math.Max(0, at - MaximumBefore); i--)
        {
            var c = text[i];
            isSameLine &= c is not ('\n' or ';');
            if (closed is { } quote)
            {
                closed = c == quote ? null : quote;
            }
            else if (c is '"' or '\'')
            {
                if (Follows(text, i, '='))
                {
                    return true;
                }

                closed = c;
            }
            else if (c is ')' or '}')
            {
                closed = c is ')' ? '(' : '{';
            }
            else if ((c is '{' && Follows(text, i, '$')) || (c is '(' && (Follows(text, i, '=') || (Follows(text, i, '$') && Follows(text, i - 1, '=')))))
            {
                return true;
            }
            else if (isSameLine && string.CompareOrdinal(text, i, "set -- ", 0, "set -- ".Length) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Follows(string text, int at, char c) => at > 0 && text[at - 1] == c;
}
