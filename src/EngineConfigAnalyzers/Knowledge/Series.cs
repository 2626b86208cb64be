namespace EngineConfigAnalyzers.Knowledge;

/// <summary>One series of the engine.</summary>
/// <param name="Name">Its name as declared, without the prefix <c>sglang:</c>.</param>
/// <param name="Kind">What it is to Prometheus.</param>
/// <param name="Versions">The engines that have it.</param>
/// <param name="Source">Where it was read.</param>
internal sealed record Series(string Name, SeriesKind Kind, SeriesVersions Versions, string Source)
{
    /// <summary>What the names of all series begin with.</summary>
    public const string Prefix = "sglang:";

    /// <summary>The suffixes by which the samples of a family differ.</summary>
    public static readonly ImmutableArray<string> Suffixes = ["_total", "_bucket", "_sum", "_count", "_created"];

    /// <summary>The name of the family: that of a counter has no <c>_total</c> (<c># TYPE</c> lines, OpenMetrics).</summary>
    public string Family => Kind is SeriesKind.Counter && Name.EndsWith("_total", StringComparison.Ordinal)
        ? Name.Substring(0, Name.Length - "_total".Length)
        : Name;

    /// <summary>The names that a query may hold: prometheus_client writes these, and <see cref="Name"/> itself stands in selectors and tools.</summary>
    public IEnumerable<string> Samples => Kind switch
    {
        SeriesKind.Counter => [Name, Family + "_created"],
        SeriesKind.Histogram => [Name, Name + "_bucket", Name + "_sum", Name + "_count", Name + "_created"],
        SeriesKind.Summary => [Name, Name + "_sum", Name + "_count", Name + "_created"],
        _ => [Name],
    };
}
