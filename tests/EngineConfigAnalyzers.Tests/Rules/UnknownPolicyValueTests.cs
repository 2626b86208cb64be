namespace EngineConfigAnalyzers.Tests.Rules;

/// <summary>ECA0001.</summary>
public class UnknownPolicyValueTests
{
    private const string NoLaunch = "class Program { }";

    private const string Complete = """
        class Program
        {
            static EngineConfig Create() => new() { EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 9090 };
        }
        """;

    [Covers("ECA0001", Idiom.EditorConfig, Coverage.Speaks)]
    [Theory]
    [InlineData("engine_config.scheduler_metrics = every_rank")]
    [InlineData("engine_config.metrics_endpoint = optional")]
    [InlineData("engine_config.metrics_port = http")]
    [InlineData("engine_config.metrics_port = 70000")]
    [InlineData("engine_config.metrics_port = -1")]
    public Task Reports_a_value_that_cannot_be_parsed(string line) =>
        Snippet.Reports(Complete, SnippetOptions.Policy(line) with { Unplaced = ["ECA0001"], NoFix = true });

    [Theory]
    [InlineData("engine_config.scheduler_metrics = every_rank")]
    [InlineData("engine_config.metrics_port = http")]
    public Task Reports_it_without_any_launch(string line) =>
        Snippet.Reports(NoLaunch, SnippetOptions.Policy(line) with { Unplaced = ["ECA0001"], EngineTypes = false });

    [Covers("ECA0001", Idiom.GlobalConfig, Coverage.Speaks)]
    [Fact]
    public Task Reports_it_from_a_globalconfig() =>
        Snippet.Reports(NoLaunch, new SnippetOptions { GlobalConfig = ["engine_config.scheduler_metrics = some"], Unplaced = ["ECA0001"] });

    [Fact]
    public Task Reports_it_once_for_many_files() =>
        Snippet.Reports(NoLaunch, SnippetOptions.Policy("engine_config.scheduler_metrics = some") with
        {
            Files = new Dictionary<string, string> { ["A.cs"] = "class A { }", ["B.cs"] = "class B { }" },
            Unplaced = ["ECA0001"],
        });

    [Fact]
    public Task Reports_every_key_of_its_own() =>
        Snippet.Reports(NoLaunch, SnippetOptions.Policy("engine_config.scheduler_metrics = some", "engine_config.metrics_endpoint = some") with
        {
            Unplaced = ["ECA0001", "ECA0001"],
        });

    [Fact]
    public Task Uses_the_default_instead() => Snippet.Reports("""
        class Program
        {
            static EngineConfig Create() => new() { {|ECA1001:EnableMetrics|} = true, MetricsPort = 9090 };
        }
        """, SnippetOptions.Policy("engine_config.scheduler_metrics = some") with { Unplaced = ["ECA0001"] });

    [Covers("ECA0001", Idiom.EditorConfig, Coverage.Silent)]
    [Theory]
    [InlineData("engine_config.scheduler_metrics = ALL_RANKS")]
    [InlineData("engine_config.scheduler_metrics = every_node")]
    [InlineData("engine_config.scheduler_metrics = rank_zero")]
    [InlineData("engine_config.metrics_endpoint = Required")]
    [InlineData("engine_config.metrics_endpoint = external")]
    [InlineData("engine_config.metrics_port = 1")]
    [InlineData("engine_config.metrics_port = 65535")]
    [InlineData("engine_config.engine_types = Contoso.Outer.Inner, Contoso.Options`1, Contoso.Outer+Inner")]
    [InlineData("engine_config.excluded_types =")]
    [InlineData("engine_config.endpoint_members = ScrapeTarget")]
    public Task Silent_for_what_is_allowed(string line) => Snippet.Silent(Complete, SnippetOptions.Policy(line));
}
