namespace EngineConfigAnalyzers.Tests.Reading;

[Covers("ECA1001", Idiom.MethodArguments, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
[Covers("ECA1002", Idiom.MethodArguments, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
public class MethodArgumentTests
{
    [Fact]
    public Task Completes_named_arguments() => Snippet.Fixes("""
        class Program
        {
            static void Run() => Engines.Start("m", {|ECA1001:{|ECA1002:enableMetrics|}|}: true);
        }
        """, """
        class Program
        {
            static void Run() => Engines.Start("m", enableMetrics: true, enableMetricsForAllSchedulers: true, metricsPort: 9090);
        }
        """, Snippet.CompleteKey, SnippetOptions.TypesElsewhereToo);

    [Fact]
    public Task Reads_positional_and_computed_arguments() => Snippet.Reports("""
        class Program
        {
            static void Positional() => Engines.Start("m", {|ECA1001:{|ECA1002:true|}|});
            static void Computed(bool metrics) => Engines.Start("m", {|ECA1001:enableMetrics|}: metrics, metricsPort: 9090);
        }
        """, SnippetOptions.TypesElsewhereToo);

    [Fact]
    public Task Silent_when_the_arguments_say_it_all_or_nothing() => Snippet.Silent("""
        class Program
        {
            static void Complete() => Engines.Start("m", enableMetrics: true, enableMetricsForAllSchedulers: true, metricsPort: 9090);
            static void Positional() => Engines.Start("m", true, true, 9090);
            static void Off() => Engines.Start("m", enableMetrics: false);
            static void Untouched() => Engines.Start("m");
            static void Forwarded(bool metrics, bool all, int port) => Engines.Start("m", metrics, all, port);
        }
        """, SnippetOptions.TypesElsewhereToo);

    [Fact]
    public Task Reads_local_functions_and_extension_methods() => Snippet.Reports("""
        public static class Extensions
        {
            public static void StartEngine(this IEngineLauncher launcher, bool enableMetrics = false, bool enableMetricsForAllSchedulers = false) => throw new NotSupportedException();
        }

        class Program
        {
            static void Run(IEngineLauncher launcher)
            {
                launcher.StartEngine({|ECA1001:enableMetrics|}: true);
                Start({|ECA1001:enableMetrics|}: true);
                static void Start(bool enableMetrics = false, bool enableMetricsForAllSchedulers = false) => throw new NotSupportedException();
            }
        }
        """);

    [Fact]
    public Task Silent_for_a_method_that_knows_no_all_schedulers() => Snippet.Silent("""
        class Program
        {
            static void AddTelemetry(bool enableMetrics = false, int? metricsPort = null, bool enableTracing = false) { }
            static void Run() => AddTelemetry(enableMetrics: true);
        }
        """);

    [Fact]
    public Task Silent_for_settings_of_another_call() => Snippet.Silent("""
        class Program
        {
            static void Log(string text) { }
            static void Run() => Log(nameof(EngineConfig.EnableMetrics) + "enableMetrics: true");
        }
        """);
}
