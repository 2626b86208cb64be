using System.Text;

namespace EngineConfigAnalyzers.CommandLines;

/// <summary>
/// A command line before it is split: characters and holes in a row, each with the place in the code that it came from.
/// A script inside a word keeps the places of the line around it, however often it was quoted.
/// </summary>
internal sealed class CommandText
{
    private readonly string _characters;
    private readonly bool[] _holes;
    private readonly WordPlace[] _places;

    private CommandText(IEnumerable<TextPart> parts)
    {
        var characters = new StringBuilder();
        var holes = new List<bool>();
        var places = new List<WordPlace>();
        foreach (var part in parts)
        {
            for (var i = 0; i < part.Width; i++)
            {
                characters.Append(part.Text is { } text ? text[i] : TextPart.HoleMark);
                holes.Add(part.IsHole);
                places.Add(part.PlaceAt(i));
            }
        }

        _characters = characters.ToString();
        _holes = [.. holes];
        _places = [.. places];
    }

    /// <summary>How many characters and holes there are.</summary>
    public int Length => _characters.Length;

    /// <summary>The character at a position; ask <see cref="IsHole"/> first.</summary>
    public char this[int index] => _characters[index];

    /// <summary>A text in pieces, null for a hole; a place in it counts the characters before, a hole as one.</summary>
    public static CommandText Compose(IEnumerable<string?> pieces, int origin = 0)
    {
        var parts = new List<TextPart>();
        var offset = 0;
        foreach (var piece in pieces)
        {
            parts.Add(piece is null ? TextPart.Hole(origin, offset) : TextPart.Literal(piece, origin, offset));
            offset += piece?.Length ?? 1;
        }

        return new(parts);
    }

    /// <summary>A text without holes.</summary>
    public static CommandText Literal(string text, int origin = 0) => Compose([text], origin);

    /// <summary>The text that several words give when a blank stands between them, as <c>eval</c> and <c>ssh</c> read them.</summary>
    public static CommandText Join(IEnumerable<CommandWord> words)
    {
        var parts = new List<TextPart>();
        foreach (var word in words)
        {
            if (parts.Count > 0)
            {
                // The blank is nowhere in the code, or is not the only one there.
                parts.Add(new(" ", word.Place.Origin, word.Place.Start, Length: 0));
            }

            parts.AddRange(word.Parts);
        }

        return new(parts);
    }

    /// <summary>True where the text is not known.</summary>
    public bool IsHole(int index) => _holes[index];

    /// <summary>Where the character or hole came from.</summary>
    public WordPlace PlaceAt(int index) => _places[index];

    /// <summary>True where the known character at a position is <paramref name="character"/>; false behind the end.</summary>
    public bool Has(int index, char character) => index >= 0 && index < Length && !_holes[index] && _characters[index] == character;
}
