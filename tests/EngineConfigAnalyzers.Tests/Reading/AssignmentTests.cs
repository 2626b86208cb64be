namespace EngineConfigAnalyzers.Tests.Reading;

/// <summary>Statements after creation.</summary>
public class AssignmentTests
{
    [Theory]
    [InlineData("config.EnableMetrics = true; config.EnableMetricsForAllSchedulers = true; config.MetricsPort = 1;")]
    [InlineData("config.EnableMetricsForAllSchedulers = true; config.MetricsPort = 1; config.EnableMetrics = true;")]
    [InlineData("config.EnableMetricsForAllSchedulers = config.EnableMetrics = true; config.MetricsPort = 1;")]
    [InlineData("(config.EnableMetrics, config.EnableMetricsForAllSchedulers, config.MetricsPort) = (true, true, 1);")]
    [InlineData("config.EnableMetrics = true; config.EnableMetrics = false;")]
    [InlineData("config.EnableMetrics = true; var same = config; same.EnableMetricsForAllSchedulers = true; same.MetricsPort = 1;")]
    [InlineData("config.EnableMetrics = true; config = new EngineConfig();")]
    [InlineData("config.EnableMetrics = true; config.MetricsPort = 1; config.EnableMetricsForAllSchedulers |= big;")]
    [InlineData("config.EnableMetrics = true; config.MetricsPort ??= 1; config.EnableMetricsForAllSchedulers = !big;")]
    [InlineData("config.EnableMetrics = true; Action later = () => { config.EnableMetricsForAllSchedulers = true; config.MetricsPort = 1; }; later();")]
    [InlineData("config.EnableMetrics = true; Finish(); void Finish() { config.EnableMetricsForAllSchedulers = true; config.MetricsPort = 1; }")]
    public Task Silent_when_statements_complete_it(string statements) => Snippet.Silent(
        $$"""
        class Program
        {
            static EngineConfig Create(bool big)
            {
                var config = new EngineConfig { ModelPath = "m" };
                {{statements}}
                return config;
            }
        }
        """, SnippetOptions.TypesElsewhereToo);

    [Fact]
    public Task Silent_when_a_member_of_an_object_created_here_is_completed() => Snippet.Silent("""
        class Program
        {
            static Worker Create()
            {
                var worker = new Worker { Engine = { EnableMetrics = true } };
                worker.Engine.EnableMetricsForAllSchedulers = true;
                worker.Engine.MetricsPort = 9090;
                return worker;
            }
        }
        """, SnippetOptions.TypesElsewhereToo);

    [Fact]
    public Task Judges_a_private_field_with_all_writes_through_it() => Snippet.Silent("""
        class Program
        {
            private readonly EngineConfig _config = new();
            public Program() => _config.EnableMetrics = true;
            void Later() { _config.EnableMetricsForAllSchedulers = true; _config.MetricsPort = 9090; }
            object Use() => _config;
        }
        """, SnippetOptions.TypesElsewhereToo);

    [Fact]
    public Task Silent_when_another_file_assigns_the_missing_setting_through_the_member() => Snippet.Silent("""
        public class Holder
        {
            public EngineConfig Config { get; } = new() { EnableMetrics = true };
        }
        """, SnippetOptions.TypesElsewhereToo with
        {
            Files = new Dictionary<string, string>
            {
                ["Other.cs"] = """
                class Other
                {
                    static void Complete(Holder holder)
                    {
                        holder.Config.EnableMetricsForAllSchedulers = true;
                        holder.Config.MetricsPort = 9090;
                    }
                }
                """,
            },
        });

    [Fact]
    public Task Silent_for_reads_comparisons_and_names() => Snippet.Silent("""
        class Program
        {
            static bool Read(EngineConfig config) => config.EnableMetrics == true;
            static bool Match(EngineConfig config) => config is { EnableMetrics: true, EnableMetricsForAllSchedulers: false };
            static string Name() => nameof(EngineConfig.EnableMetrics);
        }
        """, SnippetOptions.TypesElsewhereToo);
}
