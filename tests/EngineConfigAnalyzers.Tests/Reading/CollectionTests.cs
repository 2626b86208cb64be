namespace EngineConfigAnalyzers.Tests.Reading;

/// <summary>Elements of a collection are launches of their own.</summary>
[Covers("ECA1001", Idiom.CollectionElement, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
[Covers("ECA1002", Idiom.CollectionElement, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
public class CollectionTests
{
    [Theory]
    [InlineData("List<EngineConfig>", "new() { new() { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 }, new() { EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 2 } }")]
    [InlineData("EngineConfig[]", "{ new() { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 }, new() { ModelPath = \"m\" } }")]
    [InlineData("EngineConfig[]", "new[] { new EngineConfig { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 } }")]
    [InlineData("List<EngineConfig>", "[new() { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 }, new() { {|ECA1001:EnableMetrics|} = true, MetricsPort = 2 }]")]
    [InlineData("Dictionary<string, EngineConfig>", "new() { [\"a\"] = new() { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 }, [\"b\"] = new() { ModelPath = \"m\" } }")]
    [InlineData("Dictionary<string, EngineConfig>", "new() { { \"a\", new() { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 } } }")]
    [InlineData("Deployment", "new() { Workers = { new() { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 } } }")]
    [InlineData("Deployment", "new() { Named = { [\"a\"] = new() { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 } } }")]
    [InlineData("(string, EngineConfig)", "(\"a\", new() { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 })")]
    public Task Reads_elements(string type, string value) => Snippet.Reports(
        $$"""
        class Program
        {
            static {{type}} Create()
            {
                {{type}} created = {{value}};
                return created;
            }
        }
        """, SnippetOptions.TypesElsewhereToo);

    [Fact]
    public Task Silent_when_every_element_is_complete() => Snippet.Silent("""
        class Program
        {
            static List<EngineConfig> Create() =>
            [
                new() { EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 1 },
                new() { EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 2 },
            ];
        }
        """, SnippetOptions.TypesElsewhereToo);

    [Fact]
    public Task Deals_a_port_to_each_element() => Snippet.Fixes("""
        class Program
        {
            static List<EngineConfig> Create() =>
            [
                new() { {|ECA1001:{|ECA1002:EnableMetrics|}|} = true },
                new() { {|ECA1001:{|ECA1002:EnableMetrics|}|} = true },
            ];
        }
        """, """
        class Program
        {
            static List<EngineConfig> Create() =>
            [
                new() { EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 9090 },
                new() { EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 9091 },
            ];
        }
        """, Snippet.CompleteKey);

    [Fact]
    public Task Adding_to_a_list_does_not_open() => Snippet.Reports("""
        class Program
        {
            static List<EngineConfig> Create(int count)
            {
                var configs = new List<EngineConfig>();
                for (var index = 0; index < count; index++)
                {
                    configs.Add(new EngineConfig { {|ECA1001:EnableMetrics|} = true, MetricsPort = 9090 + index });
                }

                return configs;
            }
        }
        """, SnippetOptions.TypesElsewhereToo);

    [Fact]
    public Task Silent_when_a_loop_completes_the_elements() => Snippet.Silent("""
        class Program
        {
            static EngineConfig[] Create()
            {
                var configs = new[] { new EngineConfig { EnableMetrics = true }, new EngineConfig { EnableMetrics = true } };
                foreach (var config in configs)
                {
                    config.EnableMetricsForAllSchedulers = true;
                    config.MetricsPort = 9090;
                }

                return configs;
            }
        }
        """, SnippetOptions.TypesElsewhereToo);
}
