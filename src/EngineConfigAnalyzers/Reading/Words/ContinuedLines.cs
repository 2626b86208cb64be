using System.Text;
using EngineConfigAnalyzers.CommandLines;

namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>
/// Joins the lines of a text that is written flag by flag: a line that begins with a dash begins no command. Whoever runs such a text
/// joins its lines first, often where we do not see it. Every character keeps its place.
/// </summary>
internal static class ContinuedLines
{
    /// <summary>The text with a blank for each line break before a dash.</summary>
    public static CommandWord Join(CommandWord text)
    {
        if (text.Text.IndexOf('\n') < 0)
        {
            return text;
        }

        var whole = text.Text;
        var parts = ImmutableArray.CreateBuilder<TextPart>(text.Parts.Length);
        var at = 0;
        foreach (var part in text.Parts)
        {
            parts.Add(part.Text is { } literal ? part with { Text = Join(literal, whole, at) } : part);
            at += part.Width;
        }

        return text with { Parts = parts.ToImmutable() };
    }

    private static string Join(string literal, string whole, int start)
    {
        var joined = new StringBuilder(literal);
        for (var i = 0; i < literal.Length; i++)
        {
            var next = start + i;
            if (literal[i] is '\n' or '\r' && !(next > 0 && whole[next - 1] is '\\'))
            {
                while (next < whole.Length && char.IsWhiteSpace(whole[next]))
                {
                    next++;
                }

                joined[i] = next < whole.Length && whole[next] is '-' ? ' ' : literal[i];
            }
        }

        return joined.ToString();
    }
}
