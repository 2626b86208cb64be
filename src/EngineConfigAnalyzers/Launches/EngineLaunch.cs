using EngineConfigAnalyzers.CommandLines;
using EngineConfigAnalyzers.Knowledge;

namespace EngineConfigAnalyzers.Launches;

/// <summary>What one piece of code says about one engine process.</summary>
/// <param name="Metrics">The place that turned metrics on; of an idle launch, the place that turned them off, or beside which they would be turned on.</param>
/// <param name="Writes">The settings that are known, by <see cref="Setting.Name"/>, endpoints by their target's name; a setting without a row is absent.</param>
/// <param name="AllSchedulers">Where the all-schedulers flag could be written; null when the idiom cannot take it.</param>
/// <param name="Endpoints">Where an endpoint could be written, the preferred target first; empty when the launch has none of its own.</param>
/// <param name="Form">What kind of code states it.</param>
internal sealed record EngineLaunch(
    SettingWrite Metrics,
    ImmutableDictionary<string, SettingWrite> Writes,
    SettingTarget? AllSchedulers,
    ImmutableArray<SettingTarget> Endpoints,
    LaunchForm Form)
{
    /// <summary>The value of a setting; absent where nothing is known to be written.</summary>
    public SettingValue this[Setting setting] => Writes.TryGetValue(setting.Name, out var write) ? write.Value : SettingValue.Absent;

    /// <summary>The same launch where what stands at a place may turn a setting on that nothing else is known to write.</summary>
    public EngineLaunch MayWrite(Setting setting, SyntaxNode place) => Writes.ContainsKey(setting.Name)
        ? this
        : this with { Writes = Writes.Add(setting.Name, new(setting.Name, SettingValue.Computed, place, place.GetLocation())) };

    /// <summary>What is launched: the places of one subject that turn metrics on are one launch with several paths, and are reported together.</summary>
    public required object Subject { get; init; }

    /// <summary>Where a copy turned off the all-schedulers flag that its baseline had; null where none did.</summary>
    public SettingWrite? TakenFlag { get; init; }

    /// <summary>True where part of the launch cannot be seen, and so nothing is claimed about it.</summary>
    public bool IsOpen { get; init; }

    /// <summary>True where unseen code may have written what can be written after creation.</summary>
    public bool IsHandedOn { get; init; }

    /// <summary>Names of the members that hold the instance and that other files can reach.</summary>
    public ImmutableArray<string> ReachableThrough { get; init; } = [];

    /// <summary>True for a router, frontend, planner or encoder: its process has no schedulers.</summary>
    public bool IsSchedulerless { get; init; }

    /// <summary>True where an endpoint is there that no one can write: a get-only member, or one whose default is unknown.</summary>
    public bool HasFixedEndpoint { get; init; }

    /// <summary>True where metrics are absent or off on every path that is seen.</summary>
    public bool IsIdle { get; init; }

    /// <summary>True where metrics are on, on every path that is seen, be it by a constructor or a declared default.</summary>
    public bool IsOnEverywhere { get; init; }

    /// <summary>
    /// True where it says nothing for others to go on with: every write reached exactly this launch, and it is no baseline, no
    /// constructor, and no helper's. Only then is it known what it does not say.
    /// </summary>
    public bool IsCertain { get; init; }

    /// <summary>Where the metrics switch of an idle launch could be written; null where no one place would do.</summary>
    public SettingTarget? Switch { get; init; }

    /// <summary>What it writes itself, on whichever path, in document order, by the keys of <see cref="Writes"/>; what it inherits is not there.</summary>
    public ImmutableArray<KeyValuePair<string, SettingWrite>> OwnWrites { get; init; } = [];

    /// <summary>Names by which other files get at what is stated here, and may go on with it.</summary>
    public ImmutableArray<string> ContinuedThrough { get; init; } = [];

    /// <summary>The method that returns it, or the property or field that has it from the start, where code elsewhere can name that; else null.</summary>
    public ISymbol? StatedBy { get; init; }

    /// <summary>Methods of the compilation that it is handed to and that are not read: what they do is up to whoever implements them.</summary>
    public ImmutableArray<IMethodSymbol> HandedTo { get; init; } = [];

    /// <summary>The options type whose lambdas it is; null for every other launch.</summary>
    public ITypeSymbol? OptionsType { get; init; }

    /// <summary>Where its statement begins.</summary>
    public Location Start { get; init; } = Location.None;

    /// <summary>The process that a command line starts; null for every other idiom.</summary>
    public EngineProcess? Process { get; init; }

    /// <summary>The block, or the default of a member, that it stands in: what stands in one block starts together.</summary>
    public SyntaxNode? Block { get; init; }

    /// <summary>True for SGLang, which all typed configurations are.</summary>
    public bool IsSglang => Process is not { Engine: EngineKind.DynamoTrtllm };

    /// <summary>True for settings by key, which may be merged into others.</summary>
    public bool IsKeySet => Switch is { IsKey: true } || AllSchedulers is { IsKey: true };

    /// <summary>Its part in a disaggregated pair; null where it has none, or it is not known.</summary>
    public DisaggregationRole? Role => this[Settings.DisaggregationMode].Text?.Trim().ToUpperInvariant() switch
    {
        "PREFILL" => DisaggregationRole.Prefill,
        "DECODE" => DisaggregationRole.Decode,
        _ => null,
    };

    /// <summary>True where code that is not seen may have written a target.</summary>
    public bool IsOpenFor(SettingTarget target) => IsOpen || IsHandedOn && !target.IsFixed;

    /// <summary>The rank arithmetic, as far as the launch itself writes constants.</summary>
    public Topology Topology => Topology.From(setting => this[setting]);
}
