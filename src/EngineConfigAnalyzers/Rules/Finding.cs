using EngineConfigAnalyzers.Launches;

namespace EngineConfigAnalyzers.Rules;

/// <summary>What a rule has against a launch, and what would mend it.</summary>
/// <param name="Rule">Who says it.</param>
/// <param name="Launch">About what.</param>
/// <param name="Missing">The targets that a fix writes, in the order of their importance; empty where none is to be written.</param>
/// <param name="Arguments">What the message says.</param>
internal sealed record Finding(LaunchRule Rule, EngineLaunch Launch, ImmutableArray<SettingTarget> Missing, ImmutableArray<object> Arguments)
{
    /// <summary>The same launch on other paths, which lack the same: one diagnostic speaks of them all.</summary>
    public ImmutableArray<EngineLaunch> OtherPlaces { get; init; } = [];

    /// <summary>Every place that turned metrics on, the one that is reported first.</summary>
    public IEnumerable<EngineLaunch> Places => OtherPlaces.Prepend(Launch);

    /// <summary>Where the launch says more of the same.</summary>
    public ImmutableArray<Location> FurtherLocations { get; init; } = [];

    /// <summary>What the launch says to no effect, and a fix may take away.</summary>
    public ImmutableArray<SettingWrite> Needless { get; init; } = [];

    /// <summary>What is reported.</summary>
    public Diagnostic Diagnostic => Diagnostic.Create(
        Rule.Descriptor, Rule.PlaceOf(Launch), FurtherLocations.Concat(OtherPlaces.Select(Rule.PlaceOf)), [.. Arguments]);
}
