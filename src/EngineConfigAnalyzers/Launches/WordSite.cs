using Microsoft.CodeAnalysis.Text;

namespace EngineConfigAnalyzers.Launches;

/// <summary>Where a command line or its environment can be given a setting.</summary>
/// <param name="Kind">In which form.</param>
/// <param name="Anchor">The code beside which it goes: the flag's literal, the creation of a process, the image.</param>
/// <param name="Place">The stretch of the file that is meant: the flag, the image, the whole anchor.</param>
internal sealed record WordSite(WordSiteKind Kind, SyntaxNode Anchor, TextSpan Place)
{
    /// <summary>True where the flag is a word by itself, as the code writes it; false inside a longer text.</summary>
    public bool IsWholeWord { get; init; }
}
