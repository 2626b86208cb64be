namespace EngineConfigAnalyzers.Tests.Reading;

[Covers("ECA1001", Idiom.With, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
public class WithExpressionTests
{
    [Fact]
    public Task Reports_a_baseline_that_says_nothing() => Snippet.Fixes("""
        class Program
        {
            static EngineSpec Create()
            {
                var baseline = new EngineSpec { ModelPath = "m" };
                return baseline with { {|ECA1001:{|ECA1002:EnableMetrics|}|} = true };
            }
        }
        """, """
        class Program
        {
            static EngineSpec Create()
            {
                var baseline = new EngineSpec { ModelPath = "m" };
                return baseline with { EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 9090 };
            }
        }
        """, Snippet.CompleteKey, SnippetOptions.TypesElsewhereToo);

    [Fact]
    public Task Silent_when_the_baseline_sets_the_rest() => Snippet.Silent("""
        class Program
        {
            static readonly EngineSpec s_baseline = new() { EnableMetricsForAllSchedulers = true, MetricsPort = 9090 };
            static EngineSpec FromField() => s_baseline with { EnableMetrics = true };

            static EngineSpec FromLocal()
            {
                var baseline = new EngineSpec { EnableMetricsForAllSchedulers = true, MetricsPort = 9090 };
                return baseline with { EnableMetrics = true };
            }
        }
        """, SnippetOptions.TypesElsewhereToo);

    [Fact]
    public Task Reports_a_private_field_whose_baseline_says_nothing() => Snippet.Reports("""
        class Program
        {
            private static readonly EngineSpec s_baseline = new() { ModelPath = "m" };
            static EngineSpec Create() => s_baseline with { {|ECA1001:EnableMetrics|} = true, MetricsPort = 9090 };
        }
        """, SnippetOptions.TypesElsewhereToo);

    [Fact]
    public Task Silent_when_the_baseline_came_in() => Snippet.Silent("""
        class Program
        {
            public static EngineSpec Create(EngineSpec baseline) => baseline with { EnableMetrics = true };
        }
        """, SnippetOptions.TypesElsewhereToo);

    [Fact]
    public Task Silent_when_a_further_with_completes_it() => Snippet.Silent("""
        class Program
        {
            static EngineSpec InOneExpression(EngineSpec unused) =>
                (new EngineSpec { ModelPath = "m" } with { EnableMetrics = true }) with { EnableMetricsForAllSchedulers = true, MetricsPort = 9090 };

            static EngineSpec OverALocal()
            {
                var baseline = new EngineSpec { EnableMetrics = true };
                return baseline with { EnableMetricsForAllSchedulers = true, MetricsPort = 9090 };
            }
        }
        """, SnippetOptions.TypesElsewhereToo);

    [Fact]
    public Task Reports_the_flag_that_it_turned_off() => Snippet.Reports("""
        class Program
        {
            static EngineSpec Create()
            {
                var complete = new EngineSpec { EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 9090 };
                return complete with { {|ECA1001:EnableMetricsForAllSchedulers|} = false };
            }
        }
        """, SnippetOptions.TypesElsewhereToo);

    [Fact]
    public Task Silent_when_it_turns_metrics_off_as_well() => Snippet.Silent("""
        class Program
        {
            static EngineSpec Create()
            {
                var complete = new EngineSpec { EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 9090 };
                return complete with { EnableMetrics = false, EnableMetricsForAllSchedulers = false, MetricsPort = null };
            }
        }
        """, SnippetOptions.TypesElsewhereToo);

    [Fact]
    public Task Reads_structs_and_positional_records() => Snippet.Reports("""
        class Program
        {
            static object Struct() => new EngineStruct { ModelPath = "m" } with { {|ECA1001:EnableMetrics|} = true, MetricsPort = 9090 };
            static object Positional() => new PositionalSpec("m") with { {|ECA1001:EnableMetrics|} = true, MetricsPort = 9090 };
        }
        """, SnippetOptions.TypesElsewhereToo);

    [Fact]
    public Task Silent_for_complete_structs_and_positional_records() => Snippet.Silent("""
        class Program
        {
            static object Struct() => new EngineStruct { EnableMetricsForAllSchedulers = true } with { EnableMetrics = true, MetricsPort = 9090 };
            static object Positional() => new PositionalSpec("m", EnableMetricsForAllSchedulers: true) with { EnableMetrics = true, MetricsPort = 9090 };
        }
        """, SnippetOptions.TypesElsewhereToo);
}
