namespace EngineConfigAnalyzers.Knowledge;

/// <summary>What part a setting plays in delivering engine metrics.</summary>
internal enum SettingKind
{
    /// <summary>The one switch that turns engine metrics on.</summary>
    MetricsSwitch,

    /// <summary>The switch that makes every scheduler report, not only attention-TP rank 0.</summary>
    AllSchedulersSwitch,

    /// <summary>A setting that refines metrics and does nothing while they are off.</summary>
    MetricsDetail,

    /// <summary>A size, rank or switch from which the rank arithmetic follows.</summary>
    Topology,

    /// <summary>Any other engine argument: it tells that a configuration is an engine's.</summary>
    Argument,
}
