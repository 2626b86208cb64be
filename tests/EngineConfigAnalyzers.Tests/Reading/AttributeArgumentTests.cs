namespace EngineConfigAnalyzers.Tests.Reading;

[Covers("ECA1001", Idiom.AttributeArguments, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
public class AttributeArgumentTests
{
    [Fact]
    public Task Completes_attribute_arguments() => Snippet.Fixes("""
        [Engine(ModelPath = "m", {|ECA1001:{|ECA1002:EnableMetrics|}|} = true)]
        class Program { }
        """, """
        [Engine(ModelPath = "m", EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 9090)]
        class Program { }
        """, Snippet.CompleteKey);

    [Fact]
    public Task Reads_attributes_wherever_they_stand() => Snippet.Reports("""
        [assembly: Engine({|ECA1001:EnableMetrics|} = true, MetricsPort = 1)]

        class Program
        {
            [Engine({|ECA1001:EnableMetrics|} = true, MetricsPort = 2), Engine(EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 3)]
            void Method([Engine({|ECA1001:EnableMetrics|} = true, MetricsPort = 4)] int parameter) { }
        }
        """);

    [Fact]
    public Task Silent_when_complete_or_off() => Snippet.Silent("""
        [Engine(EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 9090)]
        class Complete { }

        [Engine(EnableMetrics = false)]
        class Off { }

        [Engine]
        class Untouched { }
        """, SnippetOptions.TypesElsewhereToo);

    [Fact]
    public Task Silent_for_another_attribute() => Snippet.Silent("""
        [AttributeUsage(AttributeTargets.All)]
        public sealed class ServiceAttribute : Attribute { public bool EnableMetrics { get; set; } public int MetricsPort { get; set; } }

        [Service(EnableMetrics = true)]
        class Program { }
        """);

    [Fact]
    public Task Message_counts_ranks() => Snippet.Reports("""
        [Engine({|ECA1001:EnableMetrics|} = true, MetricsPort = 1, TpSize = 8)]
        class Program { }
        """, SnippetOptions.Message("EnableMetrics is set but EnableMetricsForAllSchedulers is not: only attention-TP rank 0 of 8 reports scheduler metrics"));
}
