namespace EngineConfigAnalyzers.Tests.Fixes;

/// <summary>What a fix writes into an argument list looks like what stands there.</summary>
public class ArgumentLayoutTests
{
    private const string Before = "class Program\n{\n    static CtorConfig Create() => ";
    private const string After = ";\n}\n";

    private static Task Completes(string before, string after) =>
        Snippet.Fixes(Before + before + After, Before + after + After, Snippet.CompleteKey);

    [Fact]
    public Task One_line_in_the_middle() => Completes(
        "new(modelPath: \"m\", {|ECA1001:{|ECA1002:enableMetrics|}|}: true)",
        "new(modelPath: \"m\", enableMetrics: true, enableMetricsForAllSchedulers: true, metricsPort: 9090)");

    [Fact]
    public Task One_per_line() => Completes(
        "new(\n        modelPath: \"m\",\n        {|ECA1001:{|ECA1002:enableMetrics|}|}: true)",
        "new(\n        modelPath: \"m\",\n        enableMetrics: true,\n        enableMetricsForAllSchedulers: true,\n        metricsPort: 9090)");

    [Fact]
    public Task Keeps_comments() => Snippet.Reports(
        Before + "new(\n        modelPath: \"m\", // weights\n        {|ECA1001:{|ECA1002:enableMetrics|}|}: true /* scraped */)" + After);

    [Fact]
    public Task Replaces_what_is_written_as_off() => Completes(
        "new(\"m\", {|ECA1001:{|ECA1002:enableMetrics|}|}: true, enableMetricsForAllSchedulers: false, metricsPort: null)",
        "new(\"m\", enableMetrics: true, enableMetricsForAllSchedulers: true, metricsPort: 9090)");
}
