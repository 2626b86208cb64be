namespace EngineConfigAnalyzers.Launches;

/// <summary>The cases of <see cref="SettingValue"/>.</summary>
internal enum SettingValueKind
{
    /// <summary>Nothing written, or null.</summary>
    Absent,

    /// <summary>A switch that is false.</summary>
    Off,

    /// <summary>A switch that is true.</summary>
    On,

    /// <summary>Written, but not a constant.</summary>
    Computed,

    /// <summary>A constant whole number.</summary>
    Number,

    /// <summary>A constant text.</summary>
    Text,

    /// <summary>An object that is made on the spot: no constant, and surely there.</summary>
    Made,
}
