namespace EngineConfigAnalyzers.Knowledge;

/// <summary>What a series is to Prometheus: it decides which samples carry its name with a suffix.</summary>
internal enum SeriesKind
{
    /// <summary>One sample, the name itself.</summary>
    Gauge,

    /// <summary>Its name ends in <c>_total</c>.</summary>
    Counter,

    /// <summary><c>_bucket</c>, <c>_sum</c>, <c>_count</c>.</summary>
    Histogram,

    /// <summary><c>_sum</c>, <c>_count</c>.</summary>
    Summary,
}
