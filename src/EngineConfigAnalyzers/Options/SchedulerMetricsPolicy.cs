namespace EngineConfigAnalyzers.Options;

/// <summary>What <c>engine_config.scheduler_metrics</c> asks for.</summary>
internal enum SchedulerMetricsPolicy
{
    /// <summary>Every scheduler reports.</summary>
    AllRanks,

    /// <summary>Every node has a scheduler that reports.</summary>
    EveryNode,

    /// <summary>Rank 0 is enough.</summary>
    RankZero,
}
