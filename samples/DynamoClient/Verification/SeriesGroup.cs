using System.Collections.Immutable;

namespace DynamoClient.Verification;

/// <summary>Series that come and go together.</summary>
/// <param name="Title">What they tell.</param>
/// <param name="Remedy">What brings them.</param>
/// <param name="Names">Without the prefix; the names that one series has in different versions are joined by a bar.</param>
internal sealed record SeriesGroup(string Title, string Remedy, params ImmutableArray<string> Names)
{
    /// <summary>True where every worker of the roles has them, whatever else it is used for.</summary>
    public bool IsExpected { get; init; }

    /// <summary>True where a scheduler reports them only on attention-TP rank 0, or where all schedulers are asked to.</summary>
    public bool IsRankGated { get; init; }

    /// <summary>The workers that have them; empty for all.</summary>
    public ImmutableArray<string> Roles { get; init; } = [];

    /// <summary>The names that are missing, each with those of other versions.</summary>
    public IEnumerable<string> MissingIn(WorkerMetrics metrics) => Names.Where(names => !names.Split('|').Any(metrics.Has));
}
