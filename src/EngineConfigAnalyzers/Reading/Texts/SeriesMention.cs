using Microsoft.CodeAnalysis.Text;

namespace EngineConfigAnalyzers.Reading.Texts;

/// <summary>A name in a text.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Name">The name, without the prefix of the engine.</param>
/// <param name="Place">Where it stands in the source.</param>
/// <param name="IsQualified">Whether the place holds the prefix, too; in an alternation it stands before the parenthesis.</param>
/// <param name="IsClosed">Whether what follows shows that the name ends here. Otherwise it may be the beginning of a name.</param>
/// <param name="Defines">Whether the text or the code around it makes a series of this name.</param>
/// <param name="Line">The line of the text that it stands in.</param>
/// <param name="Text">The whole text.</param>
/// <param name="Beside">The other texts of its statement or member.</param>
internal sealed record SeriesMention(
    SeriesMentionKind Kind, string Name, TextSpan Place, bool IsQualified, bool IsClosed, bool Defines, string Line, string Text, ImmutableArray<string> Beside)
{
    /// <summary>
    /// True where another name stands beside this one, in the same line or in another text of the statement: one is mapped to the other,
    /// both are asked for in turn, or the text explains.
    /// </summary>
    public bool IsBeside(string name) => Holds(Line, name) || Beside.Any(text => Holds(text, name));

    /// <summary>The same for the whole text.</summary>
    public bool IsInTextWith(string name) => Holds(Text, name);

    private static bool Holds(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if ((at == 0 || !SeriesNameText.IsNamePart(text[at - 1])) && (at + name.Length == text.Length || !SeriesNameText.IsNamePart(text[at + name.Length])))
            {
                return true;
            }
        }

        return false;
    }
}
