using EngineConfigAnalyzers.Launches;

namespace EngineConfigAnalyzers.Rules;

/// <summary>What a rule has against a launch, and what would mend it.</summary>
/// <param name="Rule">Who says it.</param>
/// <param name="Launch">About what.</param>
/// <param name="Missing">The target that a fix writes, beside the launch's metrics switch.</param>
/// <param name="Arguments">What the message says.</param>
internal sealed record Finding(LaunchRule Rule, EngineLaunch Launch, SettingTarget Missing, ImmutableArray<object> Arguments)
{
    /// <summary>The same launch on other paths, which lack the same: one diagnostic speaks of them all.</summary>
    public ImmutableArray<EngineLaunch> OtherPlaces { get; init; } = [];

    /// <summary>Every place that turned metrics on, the one that is reported first.</summary>
    public IEnumerable<EngineLaunch> Places => OtherPlaces.Prepend(Launch);

    /// <summary>What is reported.</summary>
    public Diagnostic Diagnostic => Diagnostic.Create(
        Rule.Descriptor, Rule.PlaceOf(Launch), OtherPlaces.Select(Rule.PlaceOf), [.. Arguments]);
}
