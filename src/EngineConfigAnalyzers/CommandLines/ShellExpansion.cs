namespace EngineConfigAnalyzers.CommandLines;

/// <summary>Finds where an expansion of the shell ends: <c>$NAME</c>, <c>${…}</c>, <c>$(…)</c>, <c>`…`</c>.</summary>
internal static class ShellExpansion
{
    /// <summary>The position behind the expansion that begins at a dollar sign or backtick; the start itself where none begins.</summary>
    public static int End(CommandText text, int start)
    {
        if (text.Has(start, '`'))
        {
            return Backtick(text, start + 1);
        }

        var next = start + 1;
        if (next >= text.Length || text.IsHole(next))
        {
            // A hole behind a dollar sign: $"${name}" in C# gives the dollar sign and a hole.
            return next < text.Length ? next + 1 : start;
        }

        var c = text[next];
        if (c is '(' or '{' or '\'')
        {
            return Balanced(text, next);
        }

        if (c is '@' or '*' or '#' or '?' or '$' or '!' or '-' or (>= '0' and <= '9'))
        {
            return next + 1;
        }

        while (next < text.Length && !text.IsHole(next) && IsNameCharacter(text[next]))
        {
            next++;
        }

        return next > start + 1 ? next : start;
    }

    /// <summary>True where an expansion gives any number of words even in double quotes: <c>"$@"</c>, <c>"${args[@]}"</c>.</summary>
    public static bool GivesManyWords(CommandText text, int start, int end) =>
        (end == start + 2 && text.Has(start + 1, '@'))
        || (text.Has(start + 1, '{') && (text.Has(start + 2, '@') || (text.Has(end - 2, ']') && text.Has(end - 3, '@'))));

    /// <summary>The position behind the bracket or quote that closes the one at <paramref name="start"/>; the end of the text where none does.</summary>
    public static int Balanced(CommandText text, int start)
    {
        var open = new Stack<char>();
        var i = start;
        do
        {
            var c = text.IsHole(i) ? '\0' : text[i];
            var top = open.Count > 0 ? open.Peek() : '\0';
            if (c != '\0' && c == top)
            {
                open.Pop();
            }
            else if (top == '\'')
            {
                // Nothing but the closing quote counts, save in $'…', where a backslash escapes.
                i += c == '\\' && open.Count == 1 ? 1 : 0;
            }
            else if (c == '\\')
            {
                i++;
            }
            else if (c is '"' or '`' || (c == '\'' && top != '"'))
            {
                open.Push(c);
            }
            else if (c == '(' && (top != '"' || text.Has(i - 1, '$')))
            {
                open.Push(')');
            }
            else if (c == '{' && (i == start || text.Has(i - 1, '$')))
            {
                open.Push('}');
            }

            i++;
        }
        while (i < text.Length && open.Count > 0);
        return Math.Min(i, text.Length);
    }

    /// <summary>True for what a variable's name is made of.</summary>
    public static bool IsNameCharacter(char c) => c is '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    private static int Backtick(CommandText text, int index)
    {
        while (index < text.Length && !text.Has(index, '`'))
        {
            index += text.Has(index, '\\') ? 2 : 1;
        }

        return Math.Min(index + 1, text.Length);
    }
}
