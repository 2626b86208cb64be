using Microsoft.CodeAnalysis.Text;

namespace EngineConfigAnalyzers.Launches;

/// <summary>Where a command line or its environment can be given a setting.</summary>
/// <param name="Kind">In which form.</param>
/// <param name="Anchor">The code beside which it goes: the flag's literal, the creation of a process, the image.</param>
/// <param name="Place">The stretch of the file that is meant: the flag, the image, the whole anchor.</param>
internal sealed record WordSite(WordSiteKind Kind, SyntaxNode Anchor, TextSpan Place)
{
    /// <summary>The word that stands there.</summary>
    public string Word { get; init; } = "";

    /// <summary>What is written, where that is no flag and no port: <c>0.0.0.0</c> behind <c>--host</c>.</summary>
    public string? Value { get; init; }

    /// <summary>The expression that is written, where that is more than a text.</summary>
    public string? Code { get; init; }

    /// <summary>True where the flag is a word by itself, as the code writes it; false inside a longer text.</summary>
    public bool IsWholeWord { get; init; }

    /// <summary>The words that go where a value is dropped: the value, where it is a word, and a switch that it says is off.</summary>
    public ImmutableArray<WordSite> Dropped { get; init; } = [];

    /// <summary>True where the word names a module: what is meant for it stands behind it.</summary>
    public bool IsModule { get; init; }
}
