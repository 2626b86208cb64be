namespace EngineConfigAnalyzers.Tests.Reading;

[Covers("ECA1001", Idiom.ObjectInitializer, Coverage.Speaks, Coverage.Silent)]
[Covers("ECA1002", Idiom.ObjectInitializer, Coverage.Speaks)]
public class ObjectInitializerTests
{
    [Theory]
    [InlineData("EngineConfig config = new() { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 };")]
    [InlineData("var config = new EngineConfig() { MetricsPort = 1, {|ECA1001:EnableMetrics|} = true };")]
    [InlineData("var config = new WorkerConfig { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1, Component = \"prefill\" };")]
    [InlineData("var config = new EngineSpec { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 };")]
    [InlineData("var config = new EngineStruct { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 };")]
    [InlineData("var config = new FieldConfig { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 };")]
    [InlineData("var config = new BareConfig { {|ECA1001:EnableMetrics|} = true };")]
    [InlineData("var config = new UrlConfig { {|ECA1001:EnableMetrics|} = true, MetricsUrl = new Uri(\"http://localhost:1\") };")]
    [InlineData("var config = new Worker { Name = \"a\", Engine = new() { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 } };")]
    [InlineData("object config = new EngineConfig { {|ECA1001:EnableMetrics|} = (true), MetricsPort = 1 };")]
    public Task Reads_every_kind_of_type(string statement) => Snippet.Reports(
        $$"""
        class Program
        {
            static object Create()
            {
                {{statement}}
                return config;
            }
        }
        """, SnippetOptions.TypesElsewhereToo);

    [Fact]
    public Task Reads_an_object_that_a_member_holds() => Snippet.Reports("""
        class Program
        {
            static Worker Create() => new() { Engine = { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 } };
        }
        """);

    [Fact]
    public Task Silent_when_the_object_that_a_member_holds_is_complete() => Snippet.Silent("""
        class Program
        {
            static Worker Create() => new() { Engine = { EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 1 } };
        }
        """, SnippetOptions.TypesElsewhereToo);

    [Fact]
    public Task Reads_fields_properties_arguments_and_lambdas() => Snippet.Reports("""
        class Program
        {
            private static readonly EngineConfig s_field = new() { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 };
            public EngineConfig Property { get; } = new() { {|ECA1001:EnableMetrics|} = true, MetricsPort = 2 };
            public EngineConfig Computed => new() { {|ECA1001:EnableMetrics|} = true, MetricsPort = 3 };
            void Run(IEngineLauncher launcher) => launcher.Launch(new EngineConfig { {|ECA1001:EnableMetrics|} = true, MetricsPort = 5 });
            static object Use() => s_field;
        }
        """, SnippetOptions.TypesElsewhereToo);

    [Fact]
    public Task Silent_in_the_same_places_when_complete() => Snippet.Silent("""
        class Program
        {
            private static readonly EngineConfig s_field = new() { EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 1 };
            public EngineConfig Property { get; } = new() { EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 2 };
            void Run(IEngineLauncher launcher) => launcher.Launch(new EngineConfig { EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 5 });
            static object Use() => s_field;
        }
        """, SnippetOptions.TypesElsewhereToo);

    [Fact]
    public Task Reads_top_level_statements() => Snippet.Reports("""
        var config = new EngineConfig { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 };
        Console.WriteLine(config.ModelPath);
        """, SnippetOptions.TypesElsewhereToo);

    [Fact]
    public Task Later_statements_complete_it() => Snippet.Silent("""
        class Program
        {
            static EngineConfig Create()
            {
                var config = new EngineConfig { EnableMetrics = true };
                config.EnableMetricsForAllSchedulers = true;
                config.MetricsPort = 9090;
                return config;
            }
        }
        """, SnippetOptions.TypesElsewhereToo);

    [Fact]
    public Task Later_statements_turn_metrics_off() => Snippet.Silent("""
        class Program
        {
            static EngineConfig Create()
            {
                var config = new EngineConfig { EnableMetrics = true };
                config.EnableMetrics = false;
                return config;
            }
        }
        """, SnippetOptions.TypesElsewhereToo);

    [Fact]
    public Task Settings_of_a_neighbour_do_not_count() => Snippet.Reports("""
        class Program
        {
            static EngineConfig[] Create()
            {
                var first = new EngineConfig { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 };
                var second = new EngineConfig { EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 2 };
                return new[] { first, second };
            }
        }
        """, SnippetOptions.TypesElsewhereToo);

    [Fact]
    public Task Arms_of_a_conditional_are_launches_of_their_own() => Snippet.Reports("""
        class Program
        {
            static EngineConfig Create(bool big) => big
                ? new EngineConfig { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 }
                : new EngineConfig { EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 1 };
        }
        """, SnippetOptions.TypesElsewhereToo);

    [Fact]
    public Task Silent_for_a_type_of_the_same_member_names_that_is_no_engine() => Snippet.Silent("""
        public class Options { public bool EnableMetrics { get; set; } public int? MetricsPort { get; set; } public string ModelPath { get; set; } = ""; }

        class Program
        {
            static Options Create() => new() { EnableMetrics = true };
        }
        """);

    [Fact]
    public Task Silent_when_the_policy_excludes_the_type() => Snippet.Silent("""
        class Program
        {
            static EngineConfig Create() => new() { EnableMetrics = true };
        }
        """, SnippetOptions.Policy("engine_config.excluded_types = Contoso.Dynamo.EngineConfig"));

    [Fact]
    public Task Silent_in_generated_code() => Snippet.Silent("""
        // <auto-generated/>
        class Program
        {
            static EngineConfig Create() => new() { EnableMetrics = true };
        }
        """);

    [Fact]
    public Task Reads_a_generic_and_a_nested_type() => Snippet.Reports("""
        public class Outer<T>
        {
            public class Config
            {
                public T? Extra { get; set; }
                public bool EnableMetrics { get; set; }
                public bool EnableMetricsForAllSchedulers { get; set; }
            }
        }

        class Program
        {
            static object Create() => new Outer<int>.Config { {|ECA1001:EnableMetrics|} = true };
        }
        """);

    [Fact]
    public Task Reads_required_and_inherited_members() => Snippet.Reports("""
        public abstract class Base { public required bool EnableMetrics { get; init; } public int? MetricsPort { get; init; } }
        public class Derived : Base { public bool EnableMetricsForAllSchedulers { get; init; } }

        class Program
        {
            static Derived Create() => new() { {|ECA1001:{|ECA1002:EnableMetrics|}|} = true };
        }
        """);
}
