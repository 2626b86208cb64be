namespace EngineConfigAnalyzers.Launches;

/// <summary>One place that gives a setting a value.</summary>
/// <param name="Name">The name that was written, as the code spells it; for a positional argument the parameter's.</param>
/// <param name="Value">The value it was given.</param>
/// <param name="Place">The node that carries the setting: an assignment, an argument, a declaration. Rules hand it on and never look inside.</param>
/// <param name="Location">Where a diagnostic about it is reported.</param>
internal sealed record SettingWrite(string Name, SettingValue Value, SyntaxNode Place, Location Location)
{
    /// <summary>Where its value stands, for what is said of the value; null where the place shows none.</summary>
    public Location? ValueLocation { get; init; }

    /// <summary>The words of a command line that are the switch, with a value that it was wrongly given; empty for an option, and in every other idiom.</summary>
    public ImmutableArray<WordSite> Words { get; init; } = [];
}
