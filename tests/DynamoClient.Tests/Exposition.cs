using DynamoClient.Verification;

namespace DynamoClient.Tests;

/// <summary>Texts in the form that workers write them, short of the series that do not matter here.</summary>
internal static class Exposition
{
    /// <summary>Four schedulers, all asked to report.</summary>
    public const string AllRanks = "all-ranks.txt";

    /// <summary>Four schedulers, of which the first reports gauges.</summary>
    public const string RankZero = "rank-zero.txt";

    /// <summary>One scheduler.</summary>
    public const string LoneRank = "lone-rank.txt";

    /// <summary>The second node of two: no tokenizer, no attention-TP rank 0.</summary>
    public const string NoScheduler = "no-scheduler.txt";

    /// <summary>Dynamo's endpoint, with engine metrics off.</summary>
    public const string NoEngine = "no-engine.txt";

    /// <summary>Before the first request.</summary>
    public const string Unasked = "unasked.txt";

    public static string Read(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Expositions", name));

    public static Task<WorkerMetrics> ParseAsync(string text) => ExpositionReader.ReadAsync(new StringReader(text), CancellationToken.None);
}
