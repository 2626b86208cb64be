namespace EngineConfigAnalyzers.Reading.Texts;

/// <summary>
/// The characters around a name: those of PromQL, JSON, YAML, shell and prose that may stand beside a whole name, and not those of image tags,
/// addresses, URNs, names of XML, patterns and placeholders.
/// </summary>
internal static class SeriesNameText
{
    /// <summary>A letter, digit or underscore. The colon is one of a Prometheus name, too: it is looked at by itself.</summary>
    public static bool IsNamePart(char character) => character is '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    /// <summary>Whether a name may begin at a position.</summary>
    public static bool MayBeginAt(string text, int at)
    {
        if (at == 0)
        {
            return true;
        }

        var before = text[at - 1];
        var further = at > 1 ? text[at - 2] : '\n';
        return before switch
        {
            // The escapes \n and \t of JSON in a raw string.
            'n' or 't' or 'r' => further == '\\',

            // A division or a difference, not a path, an image or a word with a hyphen.
            '/' or '-' => char.IsWhiteSpace(further) || further is '(' or ')' or ']' or '}',
            '(' or '[' or '{' or '"' or '\'' or '`' or ',' or ';' or '|' or '=' or '!' or '>' or '+' or '*' or '^' => true,
            _ => char.IsWhiteSpace(before),
        };
    }

    /// <summary>
    /// Whether a name may end at a position: null where it may not; true where it surely does, as before a selector or a range; false where
    /// a beginning could stand there as well.
    /// </summary>
    public static bool? Closes(string text, int at)
    {
        var after = At(text, at);
        var further = At(text, at + 1);
        return after switch
        {
            '{' => OpensSelector(text, at + 1) ? true : null,
            '[' => char.IsDigit(further) || further is '$' or EmbeddedText.Hole or '\0' ? true : null,
            ')' => ClosesGroup(text, at + 1),
            '\0' or '"' or '\'' or '`' or ',' or ';' or '|' or '}' or '!' or '&' or '>' => false,

            // A comparison or a line of a log; not an attribute of XML.
            '=' => further is '"' or '\'' or '\\' ? null : false,
            '<' => char.IsDigit(further) || further is '=' or '/' or ' ' ? false : null,
            '+' or '*' => char.IsDigit(further) || further is '(' or ' ' or 's' ? false : null,
            '-' => further is '(' or ' ' or 's' ? false : null,
            '\\' => further is '"' or '\'' or 'n' or 't' or 'r' ? false : null,
            _ => char.IsWhiteSpace(after) ? false : null,
        };
    }

    /// <summary>The character at a position; NUL behind the end.</summary>
    public static char At(string text, int at) => at < text.Length ? text[at] : '\0';

    // {model="m"}, {} and {{…}} of a format; not {0}, {name}, {a,b}.
    private static bool OpensSelector(string text, int at)
    {
        if (At(text, at) is '\0' or EmbeddedText.Hole)
        {
            return true;
        }

        if (At(text, at) == '{')
        {
            return At(text, at + 1) == '{' || OpensSelector(text, at + 1);
        }

        at = SkipSpace(text, at);
        if (At(text, at) == '}')
        {
            return true;
        }

        // A variable of Grafana, a quoted label of newer Prometheus.
        if (At(text, at) is '$' or '"' or '\\')
        {
            return true;
        }

        var start = at;
        while (IsNamePart(At(text, at)))
        {
            at++;
        }

        return at > start && At(text, SkipSpace(text, at)) is '=' or '!';
    }

    // A parenthesis of a call, not of a group that goes on: (a|b)_total, (a|b).*
    private static bool? ClosesGroup(string text, int at)
    {
        var after = At(text, at);
        return IsNamePart(after) || after is '.' or '?' or EmbeddedText.Hole or '$' ? null
            : after is '*' or '+' ? (char.IsDigit(At(text, at + 1)) || At(text, at + 1) is ' ' or '(' ? true : null)
            : true;
    }

    private static int SkipSpace(string text, int at)
    {
        while (char.IsWhiteSpace(At(text, at)))
        {
            at++;
        }

        return at;
    }
}
