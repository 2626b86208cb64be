namespace EngineConfigAnalyzers.Reading;

/// <summary>
/// Looks into the other files of the compilation, as text only: where a launch is held by a member, one of them may write
/// the missing setting through it, directly, in an initializer, or through an alias or a loop.
/// </summary>
internal static class OtherFiles
{
    /// <summary>True where another file names the member and writes the setting. It may mean another instance: that is a miss, not a false alarm.</summary>
    public static bool MayWriteThrough(string member, string setting, ReadingContext context) =>
        context.FilesThatWrite(setting).Any(text => Names(text, member));

    /// <summary>The texts of the other files that hold <c>setting = …</c> or <c>setting: …</c>.</summary>
    public static ImmutableArray<string> ThatWrite(string setting, ReadingContext context)
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        foreach (var tree in context.Compilation.SyntaxTrees)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (tree != context.Model.SyntaxTree && tree.TryGetText(out var source) && source.ToString() is var text && Writes(text, setting))
            {
                texts.Add(text);
            }
        }

        return texts.ToImmutable();
    }

    /// <summary>The texts of the other files that hold any spelling of a setting, in code, texts or comments.</summary>
    public static ImmutableArray<string> ThatName(Knowledge.Setting setting, ReadingContext context)
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        foreach (var tree in context.Compilation.SyntaxTrees)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (tree != context.Model.SyntaxTree && tree.TryGetText(out var source) && source.ToString() is var text
                && Knowledge.Settings.Spellings(setting).Any(spelling => text.IndexOf(spelling, StringComparison.Ordinal) >= 0))
            {
                texts.Add(text);
            }
        }

        return texts.ToImmutable();
    }

    private static bool Names(string text, string member)
    {
        for (var at = text.IndexOf(member, StringComparison.Ordinal); at >= 0; at = text.IndexOf(member, at + member.Length, StringComparison.Ordinal))
        {
            if ((at == 0 || !IsNamePart(text[at - 1])) && (at + member.Length == text.Length || !IsNamePart(text[at + member.Length])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Writes(string text, string setting)
    {
        for (var at = text.IndexOf(setting, StringComparison.Ordinal); at >= 0; at = text.IndexOf(setting, at + setting.Length, StringComparison.Ordinal))
        {
            var before = at - 1;
            var startsLine = false;
            while (before >= 0 && char.IsWhiteSpace(text[before]))
            {
                startsLine |= text[before] is '\n';
                before--;
            }

            // `bool Setting = false` declares; behind a comment's last word a line begins.
            if (before >= 0 && !startsLine && text[before] is not ('.' or ',' or '{' or '(' or '/'))
            {
                continue;
            }

            var after = at + setting.Length;
            while (after < text.Length && char.IsWhiteSpace(text[after]))
            {
                after++;
            }

            var isQualified = before >= 0 && text[before] is '.';
            var assigns = after + 1 < text.Length
                && (text[after] is '=' && text[after + 1] is not ('=' or '>') || text[after] is '|' && text[after + 1] is '=' || text[after] is '?' && text[after + 1] is '?');
            if (assigns && (isQualified || !EndsStatement(text, after)) || isQualified && IsInAssignedTuple(text, after))
            {
                return true;
            }
        }

        return false;
    }

    // `(x.Setting, y) = …`
    private static bool IsInAssignedTuple(string text, int position)
    {
        var depth = 0;
        for (; position < text.Length && text[position] is not (';' or '{' or '}'); position++)
        {
            depth += text[position] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth < 0)
            {
                var rest = text.AsSpan(position + 1).TrimStart();
                return rest.Length > 1 && rest[0] is '=' && rest[1] is not ('=' or '>');
            }
        }

        return false;
    }

    // `Setting = x;` alone is what a type does to itself; in an initializer a comma or a brace comes first.
    private static bool EndsStatement(string text, int position)
    {
        var depth = 0;
        for (; position < text.Length; position++)
        {
            switch (text[position])
            {
                case '(' or '[':
                    depth++;
                    break;
                case ')' or ']':
                    depth--;
                    break;
                case ';' when depth <= 0:
                    return true;
                case ',' or '{' or '}' when depth <= 0:
                    return false;
            }
        }

        return false;
    }

    private static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c is '_';
}
