namespace EngineConfigAnalyzers.CommandLines;

/// <summary>A stretch of a command line: literal text, or a hole whose text is not known.</summary>
/// <param name="Text">The literal text; null for a hole.</param>
/// <param name="Origin">Which piece of code it came from: an element's index, a string's number. Only the reader that made it knows.</param>
/// <param name="Offset">Where it begins in that piece; a literal's n-th character stands at <c>Offset + n</c>.</param>
/// <param name="Length">How much of the piece it covers: more than the text where that is one escaped character.</param>
internal readonly record struct TextPart(string? Text, int Origin, int Offset, int Length)
{
    /// <summary>Stands for a hole where a text with holes is written as one string.</summary>
    public const char HoleMark = '\uFFFC';

    /// <summary>True where the text is not known.</summary>
    public bool IsHole => Text is null;

    /// <summary>How many places it takes in a word's text, where a hole is one.</summary>
    public int Width => Text?.Length ?? 1;

    /// <summary>Literal text that stands in its piece as it is.</summary>
    public static TextPart Literal(string text, int origin = 0, int offset = 0) => new(text, origin, offset, text.Length);

    /// <summary>The place of its n-th character; a hole and an escaped character have only one.</summary>
    public WordPlace PlaceAt(int index) => Width == Length
        ? new(Origin, Offset + index, Offset + index + 1)
        : new(Origin, Offset, Offset + Length);

    /// <summary>A hole, which takes one place of its piece.</summary>
    public static TextPart Hole(int origin = 0, int offset = 0) => new(Text: null, origin, offset, Length: 1);
}
