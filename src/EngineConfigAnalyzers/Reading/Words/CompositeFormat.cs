using System.Text.RegularExpressions;
using EngineConfigAnalyzers.CommandLines;

namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>Splits the text of a composite format at its items: <c>--tp {0}</c>.</summary>
internal static class CompositeFormat
{
    private static readonly Regex Item = new(@"\{(?<index>\d{1,2})([,:][^{}]*)?\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    /// <summary>Adds a part of the format, its items replaced by what <paramref name="given"/> says.</summary>
    public static void Expand(TextPart part, Func<int, IEnumerable<TextPart>> given, List<TextPart> parts)
    {
        if (part.Text is not { } text || part.Width != part.Length)
        {
            parts.Add(part);
            return;
        }

        var start = 0;
        foreach (Match item in Item.Matches(text))
        {
            Literal(item.Index);
            parts.AddRange(given(int.Parse(item.Groups["index"].Value, System.Globalization.CultureInfo.InvariantCulture)));
            start = item.Index + item.Length;
        }

        Literal(text.Length);

        void Literal(int end)
        {
            if (end > start)
            {
                parts.Add(TextPart.Literal(text.Substring(start, end - start), part.Origin, part.Offset + start));
            }
        }
    }
}
