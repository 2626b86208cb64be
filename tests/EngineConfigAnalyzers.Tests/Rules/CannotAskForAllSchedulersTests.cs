namespace EngineConfigAnalyzers.Tests.Rules;

/// <summary>ECA1010. The types of other snippets name the setting, so these stand alone.</summary>
[Covers("ECA1010", Idiom.DeclaredDefault, Coverage.Speaks, Coverage.Silent)]
public class CannotAskForAllSchedulersTests
{
    private const string Strong = "public double MemFractionStatic { get; set; } public int ChunkedPrefillSize { get; set; }";

    private static readonly SnippetOptions s_alone = new() { EngineTypes = false };

    private static SnippetOptions Beside(string other) => s_alone with { Files = new Dictionary<string, string> { ["Other.cs"] = other } };

    [Theory]
    [InlineData("public class WorkerOptions { public bool {|ECA1010:EnableMetrics|} { get; set; } " + Strong + " }")]
    [InlineData("public class WorkerOptions { public bool? {|ECA1010:enableMetrics|}; " + Strong + " }")]
    [InlineData("public struct WorkerOptions { public bool {|ECA1010:enable_metrics|} { get; set; } " + Strong + " }")]
    [InlineData("public record WorkerOptions(bool {|ECA1010:EnableMetrics|}) { " + Strong + " }")]
    [InlineData("public class SglangOptions { public bool {|ECA1010:EnableMetrics|} { get; internal set; } public int TpSize { get; set; } }")]
    [InlineData("namespace Nvidia.Dynamo { public class WorkerOptions<T> { public bool {|ECA1010:EnableMetrics|} { get; init; } public int TpSize { get; init; } } }")]
    [InlineData("public class Outer { internal class SglangOptions { public bool {|ECA1010:EnableMetrics|} { get; set; } public int TpSize { get; set; } } }")]
    [InlineData("public class Base { public double MemFractionStatic; public int ChunkedPrefillSize; } public class Worker : Base { public bool {|ECA1010:EnableMetrics|}; }")]
    [InlineData("public class SglangOptions { public bool {|ECA1010:EnableMetrics|} { get; set; } public int TpSize { get; set; } } public class Worker : SglangOptions;")]
    [InlineData("public abstract class SglangOptions { public virtual bool {|ECA1010:EnableMetrics|} { get; set; } public int TpSize { get; set; } } public class Worker : SglangOptions { public override bool EnableMetrics { get; set; } }")]
    [InlineData("public partial class SglangOptions { public bool {|ECA1010:EnableMetrics|} { get; set; } } public partial class SglangOptions { public bool enable_metrics; public int TpSize { get; set; } }")]
    public Task Reports_a_type(string source) => Snippet.Reports(source, s_alone);

    [Fact]
    public Task Says_what_is_missing() => Snippet.Reports(
        "public class SglangOptions { public bool {|ECA1010:enable_metrics|} { get; set; } public int TpSize { get; set; } }",
        s_alone with { Messages = ["SglangOptions has enable_metrics but no enable_metrics_for_all_schedulers: with metrics on, only attention-TP rank 0 reports scheduler metrics"] });

    [Theory]
    [InlineData("public class WorkerOptions { public bool EnableMetrics { get; set; } public int TpSize { get; set; } public double MemFractionStatic { get; set; } }")]
    [InlineData("public class SglangOptions { public bool EnableMetrics { get; set; } public string ModelPath { get; set; } = \"\"; public int Port { get; set; } }")]
    [InlineData("public class SglangOptions { public bool EnableMetrics { get; } public int TpSize { get; set; } }")]
    [InlineData("public class SglangOptions { public bool EnableMetrics { get; private set; } public int TpSize { get; set; } }")]
    [InlineData("public class SglangOptions { public static bool EnableMetrics { get; set; } public int TpSize { get; set; } }")]
    [InlineData("public class SglangOptions { public string EnableMetrics { get; set; } = \"\"; public int TpSize { get; set; } }")]
    [InlineData("public class VllmOptions { public bool EnableMetrics { get; set; } " + Strong + " }")]
    [InlineData("public class SglangClient { public bool EnableMetrics { get; set; } public int TpSize { get; set; } }")]
    [InlineData("public class DynamoDbOptions { public bool EnableMetrics { get; set; } public int TpSize { get; set; } }")]
    public Task Silent_without_the_evidence(string source) => Snippet.Silent(source, s_alone);

    [Theory]
    [InlineData("RouterOptions")]
    [InlineData("FrontendConfig")]
    [InlineData("PlannerSettings")]
    [InlineData("VisionEncoderConfig")]
    [InlineData("ServerInfo")]
    [InlineData("ServerArgsResponse")]
    public Task Silent_for_what_has_no_schedulers_or_starts_nothing(string name) =>
        Snippet.Silent($$"""public class {{name}} { public bool EnableMetrics { get; set; } {{Strong}} }""", s_alone);

    [Fact]
    public Task Silent_for_an_interface() =>
        Snippet.Silent("public interface ISglangOptions { bool EnableMetrics { get; set; } int TpSize { get; set; } }", s_alone);

    [Fact]
    public Task Silent_for_an_abstract_base_without_heirs() =>
        Snippet.Silent("public abstract class SglangOptions { public bool EnableMetrics { get; set; } public int TpSize { get; set; } }", s_alone);

    [Fact]
    public Task Silent_for_a_switch_of_a_base_that_is_no_engines() => Snippet.Silent($$"""
        public abstract class ServiceOptions { public bool EnableMetrics { get; set; } }
        public class WebOptions : ServiceOptions;
        public class WorkerOptions : ServiceOptions { {{Strong}} }
        """, s_alone);

    [Fact]
    public Task Silent_beside_a_get_only_member() => Snippet.Silent(
        "public class SglangOptions { public bool EnableMetrics { get; set; } public int TpSize { get; set; } public bool EnableMetricsForAllSchedulers => EnableMetrics; }", s_alone);

    [Theory]
    [InlineData("class Launcher { string[] Arguments() => [\"--enable-metrics-for-all-schedulers\"]; }")]
    [InlineData("class Launcher { string[] Arguments() => [\"--enable-metrics-for\"]; }")]
    [InlineData("class Launcher { const string Key = \"enable_metrics_for_all_schedulers\"; }")]
    [InlineData("class Launcher { const string Variable = \"SGLANG_ENABLE_METRICS_FOR_ALL_SCHEDULERS\"; }")]
    [InlineData("class Other { public bool EnableMetricsForAllSchedulers { get; set; } }")]
    [InlineData("class Other { public bool ReportAllSchedulers { get; set; } }")]
    [InlineData("// The launcher adds enableMetricsForAllSchedulers.")]
    public Task Silent_where_a_file_names_the_setting(string other) =>
        Snippet.Silent("public class SglangOptions { public bool EnableMetrics { get; set; } public int TpSize { get; set; } }", Beside(other));

    [Fact]
    public Task Reports_once_a_type_of_several_files() => Snippet.Reports(
        "public partial class SglangOptions { public bool {|ECA1010:EnableMetrics|} { get; set; } }",
        Beside("public partial class SglangOptions { public int TpSize { get; set; } }"));

    [Fact]
    public Task Silent_where_rank_zero_is_enough() => Snippet.Silent(
        "public class SglangOptions { public bool EnableMetrics { get; set; } public int TpSize { get; set; } }",
        s_alone with { EditorConfig = ["engine_config.scheduler_metrics = rank_zero"] });

    [Fact]
    public Task Silent_for_an_excluded_type() => Snippet.Silent(
        "namespace N { public class SglangOptions { public bool EnableMetrics { get; set; } public int TpSize { get; set; } } }",
        s_alone with { EditorConfig = ["engine_config.excluded_types = N.SglangOptions"] });

    [Fact]
    public Task Silent_for_a_type_that_only_the_policy_names() => Snippet.Silent(
        "namespace N { public class Options { public bool EnableMetrics { get; set; } } }",
        s_alone with { EditorConfig = ["engine_config.engine_types = N.Options"] });
}
