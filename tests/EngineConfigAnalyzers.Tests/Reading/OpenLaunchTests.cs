namespace EngineConfigAnalyzers.Tests.Reading;

/// <summary>What opens a launch, and what does not: open means silent for what the unseen part could supply.</summary>
public class OpenLaunchTests
{
    [Theory]
    [InlineData("public static void Configure(EngineConfig config) { config.EnableMetrics = true; }")]
    [InlineData("public static EngineConfig Configure(EngineConfig config) { config.EnableMetrics = true; return config; }")]
    [InlineData("public static void Configure(Worker worker) => worker.Engine.EnableMetrics = true;")]
    [InlineData("static void Run(IEngineLauncher l) { var config = l.Complete(new EngineConfig()); config.EnableMetrics = true; }")]
    [InlineData("static EngineConfig Run(IEngineLauncher l) { var config = new EngineConfig { EnableMetrics = true }; return l.Complete(config); }")]
    [InlineData("static EngineConfig Run(IEngineLauncher l) => l.Complete(new EngineConfig { EnableMetrics = true });")]
    [InlineData("static EngineConfig Run(IEngineLauncher l) { var config = new EngineConfig { EnableMetrics = true }; l.Launch(config); return config; }")]
    [InlineData("static void Run(Action<EngineConfig> configure) { var config = new EngineConfig { EnableMetrics = true }; configure(config); Use(config); } static void Use(object o) { }")]
    [InlineData("static void Run() { var config = System.Text.Json.JsonSerializer.Deserialize<EngineConfig>(\"{}\")!; config.EnableMetrics = true; }")]
    [InlineData("static readonly Action<EngineConfig> s_stored = config => config.EnableMetrics = true; static object Use() => s_stored;")]
    [InlineData("static EngineConfig Run(IFiller f) { var config = new EngineConfig { EnableMetrics = true }; f.Fill(ref config); return config; } interface IFiller { void Fill(ref EngineConfig config); }")]
    public Task Silent_when_something_unseen_could_supply_it(string member) => Snippet.Silent(
        $$"""
        class Program
        {
            {{member}}
        }
        """, SnippetOptions.TypesElsewhereToo);

    [Theory]
    [InlineData("static EngineConfig Run() { var config = new EngineConfig { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 }; return config; }")]
    [InlineData("static void Run(IEngineLauncher l) { var config = new EngineConfig { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 }; l.Launch(config); }")]
    [InlineData("static void Run(IEngineLauncher l) => l.Launch(new EngineConfig { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 });")]
    [InlineData("static void Run(IEngineLauncher l) { var spec = new EngineSpec { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 }; l.LaunchSpec(spec); l.LaunchSpec(spec); }")]
    [InlineData("static void Run(List<EngineConfig> all) { var config = new EngineConfig { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 }; all.Add(config); }")]
    [InlineData("static void Run(Worker worker) { var config = new EngineConfig { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 }; worker.Engine = config; }")]
    [InlineData("static EngineConfig Run() { var config = new EngineConfig { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 }; Console.WriteLine(config); return config; }")]
    [InlineData("static EngineConfig Run() { var config = new EngineConfig { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 }; ArgumentNullException.ThrowIfNull(config); return config; }")]
    public Task Reports_when_only_this_code_holds_it(string member) => Snippet.Reports(
        $$"""
        class Program
        {
            {{member}}
        }
        """, SnippetOptions.TypesElsewhereToo);

    [Fact]
    public Task Options_lambdas_start_from_the_declared_defaults() => Snippet.Reports("""
        class Program
        {
            static void Run(IEngineLauncher launcher)
            {
                launcher.Launch(options => { options.{|ECA1001:EnableMetrics|} = true; options.MetricsPort = 9090; });
            }

            static void RunAlone(IEngineLauncher launcher)
            {
                launcher.Launch(options => options.{|ECA1001:{|ECA1002:EnableMetrics|}|} = true);
            }
        }
        """);

    [Fact]
    public Task Silent_for_complete_options_lambdas() => Snippet.Silent("""
        class Program
        {
            static void Run(IEngineLauncher launcher) => launcher.Launch(options =>
            {
                options.EnableMetrics = true;
                options.EnableMetricsForAllSchedulers = true;
                options.MetricsPort = 9090;
            });
        }
        """);

    [Theory]
    [InlineData("private static")]
    [InlineData("public static")]
    public Task Reads_a_helper_that_completes(string modifiers) => Snippet.Silent(
        $$"""
        class Program
        {
            static EngineConfig Create()
            {
                var config = new EngineConfig { EnableMetrics = true };
                Complete(config);
                return config;
            }

            {{modifiers}} void Complete(EngineConfig config)
            {
                config.EnableMetricsForAllSchedulers = true;
                config.MetricsPort = 9090;
            }
        }
        """, SnippetOptions.TypesElsewhereToo);

    [Fact]
    public Task Reads_a_helper_in_another_file() => Snippet.Silent("""
        class Program
        {
            static EngineConfig Create()
            {
                var config = new EngineConfig { EnableMetrics = true };
                Completion.Complete(config);
                return config;
            }
        }
        """, SnippetOptions.TypesElsewhereToo with
        {
            Files = new Dictionary<string, string>
            {
                ["Completion.cs"] = """
                static class Completion
                {
                    public static void Complete(EngineConfig config)
                    {
                        config.EnableMetricsForAllSchedulers = true;
                        config.MetricsPort = 9090;
                    }
                }
                """,
            },
        });

    [Fact]
    public Task Reads_a_helper_that_does_not_complete() => Snippet.Reports("""
        class Program
        {
            static EngineConfig Create()
            {
                var config = new EngineConfig { {|ECA1001:EnableMetrics|} = true, MetricsPort = 9090 };
                Name(config);
                return config;
            }

            private static void Name(EngineConfig config) => config.ModelPath = "m";
        }
        """, SnippetOptions.TypesElsewhereToo);

    [Fact]
    public Task Silent_when_the_helper_is_virtual() => Snippet.Silent("""
        public class Program
        {
            public EngineConfig Create()
            {
                var config = new EngineConfig { EnableMetrics = true };
                Complete(config);
                return config;
            }

            protected virtual void Complete(EngineConfig config) { }
        }
        """, SnippetOptions.TypesElsewhereToo);

    [Fact]
    public Task Silent_when_a_caller_of_a_private_factory_completes() => Snippet.Silent("""
        class Program
        {
            private static EngineConfig Baseline() => new() { EnableMetrics = true };

            public static EngineConfig Create()
            {
                var config = Baseline();
                config.EnableMetricsForAllSchedulers = true;
                config.MetricsPort = 9090;
                return config;
            }
        }
        """, SnippetOptions.TypesElsewhereToo);
}
