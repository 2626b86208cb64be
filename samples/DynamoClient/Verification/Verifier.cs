using System.Globalization;

namespace DynamoClient.Verification;

/// <summary>Compares what a worker reports with what its engine can.</summary>
internal static class Verifier
{
    private const string LoneRank =
        "EnableMetricsForAllSchedulers, unless TpSize is 1: without it the other ranks of an attention-TP group report no gauge";

    /// <summary>What is missing, faults first.</summary>
    /// <param name="metrics">What the worker reports.</param>
    /// <param name="tpSize">The tensor-parallel size it was started with; null where it is not known.</param>
    public static IReadOnlyList<Gap> Gaps(WorkerMetrics metrics, int? tpSize)
    {
        if (metrics.Names.Count == 0)
        {
            return [NoEngine(metrics)];
        }

        var roles = metrics.Roles.Count == 0 ? ["unified"] : metrics.Roles;
        var groups = EngineSeries.Groups
            .Where(group => group.Roles.IsEmpty || group.Roles.Any(roles.Contains))
            .Select(group => new Gap(group.Title, [.. group.MissingIn(metrics)], group.Remedy, group.IsExpected));
        var stages = EngineSeries.Stages
            .Where(group => group.Role is null || roles.Contains(group.Role))
            .Select(group => new Gap(
                group.Role is null ? "further stages" : $"stages of a {group.Role} worker",
                [.. group.MissingIn(metrics)],
                group.Role is null ? "requests that pass them" : "a request through this worker; stages are written for each, whatever the rank",
                IsFault: group.Role is not null));

        return [.. groups.Concat(stages).Where(gap => gap.Missing.Count > 0).Concat(SilentRanks(metrics, tpSize)).OrderByDescending(gap => gap.IsFault)];
    }

    private static Gap NoEngine(WorkerMetrics metrics) => new(
        "every series of the engine",
        [],
        metrics.OtherPrefixes switch
        {
            var others when others.Contains("vllm") || others.Contains("trtllm") => "another address: this worker runs another engine",
            var others when others.Contains("dynamo") =>
                "EnableMetrics: the endpoint is Dynamo's and works, the engine adds nothing to it. "
                + "Or another address, where this is the frontend's; or a Dynamo newer than October 2025, which passes engine series through",
            _ => "EnableMetrics, where this is a worker; else another address",
        },
        IsFault: true);

    // Which ranks there are shows in the series that are not gated, or is told.
    private static IEnumerable<Gap> SilentRanks(WorkerMetrics metrics, int? tpSize)
    {
        var gated = EngineSeries.Groups.Where(group => group.IsRankGated).SelectMany(group => group.Names).SelectMany(names => names.Split('|')).ToHashSet(StringComparer.Ordinal);
        var reporting = metrics.Names.Where(gated.Contains).SelectMany(metrics.RanksOf).ToHashSet();
        var silent = metrics.Names.Where(name => !gated.Contains(name)).SelectMany(metrics.RanksOf)
            .Concat(Enumerable.Range(0, tpSize ?? 0))
            .Except(reporting)
            .Order()
            .Select(rank => rank.ToString(CultureInfo.InvariantCulture))
            .ToList();

        if (reporting.Count == 0)
        {
            yield break;
        }

        if (silent.Count > 0)
        {
            yield return new("scheduler gauges of tp_rank " + string.Join(", ", silent), [], "EnableMetricsForAllSchedulers, or the /metrics of the other nodes", IsFault: true);
        }
        else if (tpSize is null && reporting is { Count: 1 })
        {
            yield return new($"scheduler gauges of ranks other than tp_rank {reporting.Single().ToString(CultureInfo.InvariantCulture)}", [], LoneRank, IsFault: true);
        }
    }
}
