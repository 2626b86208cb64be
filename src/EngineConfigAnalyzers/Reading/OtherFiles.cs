using EngineConfigAnalyzers.Knowledge;

namespace EngineConfigAnalyzers.Reading;

/// <summary>
/// Looks into the other files of the compilation, as text only: where a launch is held by a member, one of them may assign
/// the missing setting through a member of that name.
/// </summary>
internal static class OtherFiles
{
    /// <summary>True where another file holds <c>member.Setting</c> for a setting that launches lack.</summary>
    public static bool MayWriteThrough(string member, ReadingContext context)
    {
        foreach (var tree in context.Compilation.SyntaxTrees)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (tree == context.Model.SyntaxTree || !tree.TryGetText(out var source))
            {
                continue;
            }

            var text = source.ToString();
            for (var at = text.IndexOf(member, StringComparison.Ordinal); at >= 0; at = text.IndexOf(member, at + member.Length, StringComparison.Ordinal))
            {
                if (WritesSetting(text, at + member.Length, context))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // `.EnableMetricsForAllSchedulers = ` after the member's name; a comparison is none.
    private static bool WritesSetting(string text, int position, ReadingContext context)
    {
        while (position < text.Length && text[position] is '.' or '?' or '!' or ' ' or '\r' or '\n' or '\t')
        {
            position++;
        }

        var start = position;
        while (position < text.Length && (char.IsLetterOrDigit(text[position]) || text[position] is '_'))
        {
            position++;
        }

        if (position == start || text.Substring(start, position - start) is var name && !ConfigurationShape.Matters(name, context.Policy)
            || Settings.TryFind(name) is { Kind: SettingKind.MetricsSwitch })
        {
            return false;
        }

        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        return position + 1 < text.Length && (text[position] is '=' && text[position + 1] is not ('=' or '>') || text[position] is '?' && text[position + 1] is '?');
    }
}
