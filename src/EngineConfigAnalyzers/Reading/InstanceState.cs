using EngineConfigAnalyzers.Launches;

namespace EngineConfigAnalyzers.Reading;

/// <summary>What is known of one configuration instance while it is read.</summary>
/// <param name="Writes">The settings by key.</param>
/// <param name="IsOpen">True where unseen code may have written more.</param>
/// <param name="IsSchedulerless">True where a value names a role without schedulers.</param>
internal sealed record InstanceState(ImmutableDictionary<string, SettingWrite> Writes, bool IsOpen, bool IsSchedulerless)
{
    /// <summary>Nothing known, and nothing hidden.</summary>
    public static readonly InstanceState Empty = new(ImmutableDictionary.Create<string, SettingWrite>(StringComparer.Ordinal), IsOpen: false, IsSchedulerless: false);

    /// <summary>Somebody else's instance.</summary>
    public static readonly InstanceState Unseen = Empty with { IsOpen = true };

    /// <summary>The state after a write; it replaces what was there.</summary>
    public InstanceState With(string key, SettingWrite write) => this with { Writes = Writes.SetItem(key, write) };
}
