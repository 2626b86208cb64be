using System.Globalization;

namespace DynamoClient.Verification;

/// <summary>What a worker reports: which series, from which ranks, for which stages. Values do not matter, save the number of requests.</summary>
internal sealed class WorkerMetrics
{
    public const string Prefix = "sglang:";

    // The samples of one histogram or summary.
    private static readonly string[] Suffixes = ["_bucket", "_sum", "_count"];

    private readonly Dictionary<string, SortedSet<int>> _ranks = new(StringComparer.Ordinal);

    /// <summary>Begins of the names that are not the engine's: who else answers on this port.</summary>
    public HashSet<string> OtherPrefixes { get; } = new(StringComparer.Ordinal);

    /// <summary>Values of the label <c>stage</c>.</summary>
    public HashSet<string> Stages { get; } = new(StringComparer.Ordinal);

    /// <summary>Values of the label <c>engine_type</c>: <c>unified</c>, <c>prefill</c>, <c>decode</c>.</summary>
    public SortedSet<string> Roles { get; } = new(StringComparer.Ordinal);

    /// <summary>The engine's series, without the prefix.</summary>
    public IReadOnlyCollection<string> Names => _ranks.Keys;

    /// <summary>True once a request went through: most series appear no earlier.</summary>
    public bool HasServed { get; private set; }

    public bool Has(string name) => _ranks.ContainsKey(name);

    /// <summary>The values of <c>tp_rank</c> that a series has.</summary>
    public IEnumerable<int> RanksOf(string name) => _ranks.TryGetValue(name, out var ranks) ? ranks : [];

    public void Add(MetricSample sample)
    {
        if (!sample.Name.StartsWith(Prefix, StringComparison.Ordinal))
        {
            OtherPrefixes.Add(sample.Name.Split(':', '_')[0]);
            return;
        }

        var name = Family(sample.Name[Prefix.Length..]);
        var ranks = _ranks.TryGetValue(name, out var known) ? known : _ranks[name] = [];
        if (sample.Labels.TryGetValue("tp_rank", out var rank) && int.TryParse(rank, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            ranks.Add(number);
        }

        if (sample.Labels.TryGetValue("engine_type", out var role))
        {
            Roles.Add(role);
        }

        if (sample.Labels.TryGetValue("stage", out var stage))
        {
            Stages.Add(stage);
        }

        HasServed |= name is "num_requests_total" or "queue_time_seconds" or "per_stage_req_latency_seconds" && sample.Value > 0;
    }

    private static string Family(string name) =>
        Array.Find(Suffixes, suffix => name.EndsWith(suffix, StringComparison.Ordinal)) is { } suffix && !EngineSeries.Names.Contains(name)
            ? name[..^suffix.Length]
            : name;
}
