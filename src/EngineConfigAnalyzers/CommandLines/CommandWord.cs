using System.Text;

namespace EngineConfigAnalyzers.CommandLines;

/// <summary>One word of a command line, as the program would receive it, with the way back to the code it was read from.</summary>
/// <param name="Parts">Its literals and holes in order; empty for the empty word.</param>
/// <param name="Place">All of it in the code, quotes included.</param>
internal sealed record CommandWord(ImmutableArray<TextPart> Parts, WordPlace Place)
{
    /// <summary>True where it stands for any number of words.</summary>
    public bool IsSpliced { get; init; }

    /// <summary>Its text, each hole written as <see cref="TextPart.HoleMark"/>.</summary>
    public string Text { get; } = Write(Parts, Parts.Length);

    /// <summary>How much of it can be read.</summary>
    public WordKind Kind =>
        IsSpliced ? WordKind.Spliced
        : Parts.All(part => !part.IsHole) ? WordKind.Known
        : Parts[0].IsHole ? WordKind.Unknown
        : WordKind.PartlyKnown;

    /// <summary>The text where all of it is known, else null.</summary>
    public string? Known => Kind == WordKind.Known ? Text : null;

    /// <summary>The literal text before the first hole.</summary>
    public string Prefix { get; } = Write(Parts, LiteralsOf(Parts));

    /// <summary>A known word that is one piece of code by itself.</summary>
    public static CommandWord Literal(string text, int origin = 0) =>
        new(text.Length == 0 ? [] : [TextPart.Literal(text, origin)], new(origin, 0, text.Length));

    /// <summary>One unknown word.</summary>
    public static CommandWord Unknown(int origin = 0) => new([TextPart.Hole(origin)], new(origin, 0, 1));

    /// <summary>Any number of unknown words.</summary>
    public static CommandWord Splice(int origin = 0) => Unknown(origin) with { IsSpliced = true };

    /// <summary>True where the whole word is known to be <paramref name="text"/>.</summary>
    public bool Is(string text) => string.Equals(Known, text, StringComparison.Ordinal);

    /// <summary>The place of a stretch of <see cref="Text"/>, without the quotes around it.</summary>
    public WordPlace PlaceOf(int start, int length)
    {
        var first = At(start);
        if (length == 0)
        {
            return new(first.Origin, first.Start, first.Start);
        }

        // Of a word in several pieces, what stands in the first.
        var last = At(start + length - 1);
        while (last.Origin != first.Origin)
        {
            last = At(start + --length - 1);
        }

        return new(first.Origin, first.Start, last.End);
    }

    /// <summary>What follows the first <paramref name="start"/> characters, as a word: the value of <c>--tp=8</c>.</summary>
    public CommandWord From(int start)
    {
        var parts = ImmutableArray.CreateBuilder<TextPart>(Parts.Length);
        var position = 0;
        foreach (var part in Parts)
        {
            var skipped = Math.Max(0, start - position);
            position += part.Width;
            if (skipped == 0)
            {
                parts.Add(part);
            }
            else if (part.Text is { } text && skipped < text.Length)
            {
                parts.Add(TextPart.Literal(text.Substring(skipped), part.Origin, part.Offset + skipped));
            }
        }

        return new(parts.ToImmutable(), PlaceOf(start, Math.Max(0, Text.Length - start)));
    }

    // Most words are one literal.
    private static string Write(ImmutableArray<TextPart> parts, int count)
    {
        if (count is 0 or 1)
        {
            return count is 0 ? "" : parts[0].Text ?? TextPart.HoleMark.ToString();
        }

        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            _ = parts[i].IsHole ? text.Append(TextPart.HoleMark) : text.Append(parts[i].Text);
        }

        return text.ToString();
    }

    private static int LiteralsOf(ImmutableArray<TextPart> parts)
    {
        var count = 0;
        while (count < parts.Length && !parts[count].IsHole)
        {
            count++;
        }

        return count;
    }

    private WordPlace At(int index)
    {
        foreach (var part in Parts)
        {
            if (index < part.Width)
            {
                return part.PlaceAt(index);
            }

            index -= part.Width;
        }

        // Behind the last character, inside the quotes.
        return Parts is [.., var last] && last.PlaceAt(last.Width - 1) is var end ? end with { Start = end.End } : Place with { Start = Place.End };
    }
}
