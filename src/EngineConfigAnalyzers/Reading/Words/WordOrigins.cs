using EngineConfigAnalyzers.CommandLines;
using Microsoft.CodeAnalysis.Text;

namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>The origins of the words of one reading; <see cref="TextPart.Origin"/> counts them. Places are positions in the origin's file.</summary>
internal sealed class WordOrigins
{
    private readonly List<WordOrigin> all = [];

    /// <summary>The origin of a place.</summary>
    public WordOrigin this[int index] => all[index];

    /// <summary>A new origin.</summary>
    public int Add(WordOrigin origin)
    {
        all.Add(origin);
        return all.Count - 1;
    }

    /// <summary>When a word is part of the line: where all its parts are.</summary>
    public Guard GuardOf(CommandWord word)
    {
        var guard = all[word.Place.Origin].Guard;
        foreach (var part in word.Parts)
        {
            guard = part.Origin == word.Place.Origin ? guard : guard.And(all[part.Origin].Guard);
        }

        return guard;
    }

    /// <summary>The stretch of the file that a place means.</summary>
    public TextSpan SpanOf(WordPlace place) =>
        all[place.Origin].IsWhole || place.End < place.Start ? all[place.Origin].Node.Span : TextSpan.FromBounds(place.Start, place.End);

    /// <summary>The location of a place.</summary>
    public Location LocationOf(WordPlace place) => Location.Create(all[place.Origin].Node.SyntaxTree, SpanOf(place));
}
