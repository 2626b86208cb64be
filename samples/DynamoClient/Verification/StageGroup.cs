using System.Collections.Immutable;

namespace DynamoClient.Verification;

/// <summary>The stages of <c>sglang:per_stage_req_latency_seconds</c> that one kind of worker passes its requests through.</summary>
/// <param name="Role">The worker; null for what any may have.</param>
/// <param name="Names">The names that one stage has in different versions are joined by a bar.</param>
internal sealed record StageGroup(string? Role, params ImmutableArray<string> Names)
{
    public IEnumerable<string> MissingIn(WorkerMetrics metrics) => Names.Where(names => !names.Split('|').Any(metrics.Stages.Contains));
}
