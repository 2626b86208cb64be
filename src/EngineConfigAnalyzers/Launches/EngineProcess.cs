using EngineConfigAnalyzers.CommandLines;

namespace EngineConfigAnalyzers.Launches;

/// <summary>What a command line says about the process that it starts.</summary>
/// <param name="Engine">Which process of which engine.</param>
/// <param name="IsContainer">True in a container, which has a network of its own unless <paramref name="SharesHostNetwork"/>.</param>
/// <param name="SharesHostNetwork">True where the container uses the host's network.</param>
/// <param name="StrayValues">The values that switches are given and do not take, in order.</param>
internal sealed record EngineProcess(EngineKind Engine, bool IsContainer, bool SharesHostNetwork, ImmutableArray<StrayValue> StrayValues)
{
    /// <summary>
    /// What shares its ports: the same for the processes that one body starts without waiting for an earlier one to end. Null for a process
    /// of another host or container, and where nothing starts it.
    /// </summary>
    public object? PortSpace { get; init; }

    /// <summary>True where a loop starts it more than once.</summary>
    public bool IsRepeated { get; init; }

    /// <summary>Where <c>--host</c> could be written or replaced.</summary>
    public SettingTarget? HostTarget { get; init; }

    /// <summary>Where the variable that was the switch before Dynamo 0.7 could be replaced by the port; null where it is not written.</summary>
    public SettingTarget? ReplacedSwitch { get; init; }

    /// <summary>Where the port that is written could be replaced; null where none is.</summary>
    public SettingTarget? WrittenPort { get; init; }
}
