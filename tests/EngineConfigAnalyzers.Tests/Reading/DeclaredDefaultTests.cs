namespace EngineConfigAnalyzers.Tests.Reading;

public class DeclaredDefaultTests
{
    [Covers("ECA1001", Idiom.DeclaredDefault, Coverage.Speaks)]
    [Fact]
    public Task Reports_metrics_that_default_to_true_once_at_the_declaration() => Snippet.Reports("""
        public class Options
        {
            public bool {|ECA1001:EnableMetrics|} { get; set; } = true;
            public bool EnableMetricsForAllSchedulers { get; set; }
            public int? MetricsPort { get; set; } = 9090;
        }

        class Program
        {
            static Options A() => new();
            static Options B() => new Options { MetricsPort = 9091 };
        }
        """);

    [Covers("ECA1001", Idiom.DeclaredDefault, Coverage.Fixed)]
    [Fact]
    public Task Turns_the_other_default_on() => Snippet.Fixes("""
        public class Options
        {
            public bool {|ECA1001:EnableMetrics|} { get; set; } = true;
            public bool EnableMetricsForAllSchedulers { get; set; } = false;
        }
        """, """
        public class Options
        {
            public bool EnableMetrics { get; set; } = true;
            public bool EnableMetricsForAllSchedulers { get; set; } = true;
        }
        """, "ECA1001");

    [Fact]
    public Task Gives_the_other_member_a_default() => Snippet.Fixes("""
        public class Options
        {
            public bool {|ECA1001:EnableMetrics|} { get; set; } = true;
            public bool EnableMetricsForAllSchedulers { get; set; }
        }
        """, """
        public class Options
        {
            public bool EnableMetrics { get; set; } = true;
            public bool EnableMetricsForAllSchedulers { get; set; } = true;
        }
        """, "ECA1001");

    [Fact]
    public Task Reports_fields_and_record_parameters() => Snippet.Reports("""
        public class Fields
        {
            public bool {|ECA1001:EnableMetrics|} = true;
            public bool EnableMetricsForAllSchedulers;
        }

        public record Spec(string ModelPath, bool {|ECA1001:EnableMetrics|} = true, bool EnableMetricsForAllSchedulers = false);

        class Program
        {
            static object A() => new Fields();
            static object B() => new Spec("m");
        }
        """);

    [Covers("ECA1001", Idiom.DeclaredDefault, Coverage.Silent)]
    [Fact]
    public Task Silent_when_both_default_to_true() => Snippet.Silent("""
        public class Options
        {
            public bool EnableMetrics { get; set; } = true;
            public bool EnableMetricsForAllSchedulers { get; set; } = true;
            public int? MetricsPort { get; set; } = 9090;
        }

        class Program
        {
            static Options A() => new();
            static Options B() => new() { EnableMetrics = true };
        }
        """);

    [Fact]
    public Task Silent_when_only_the_other_settings_have_defaults() => Snippet.Silent("""
        public class Options
        {
            public bool EnableMetrics { get; set; }
            public bool EnableMetricsForAllSchedulers { get; set; } = true;
            public int? MetricsPort { get; set; } = 9090;
        }

        class Program
        {
            static Options A() => new();
            static Options B() => new() { EnableMetrics = true };
        }
        """);

    [Covers("ECA1001", Idiom.DerivedConstructor, Coverage.Speaks)]
    [Fact]
    public Task Reports_the_constructor_of_a_derived_type() => Snippet.Fixes("""
        public class MyConfig : EngineConfig
        {
            public MyConfig()
            {
                {|ECA1001:EnableMetrics|} = true;
                MetricsPort = 9090;
            }
        }
        """, """
        public class MyConfig : EngineConfig
        {
            public MyConfig()
            {
                EnableMetrics = true;
                EnableMetricsForAllSchedulers = true;
                MetricsPort = 9090;
            }
        }
        """, "ECA1001", SnippetOptions.TypesElsewhereToo);

    [Covers("ECA1001", Idiom.DerivedConstructor, Coverage.Silent)]
    [Fact]
    public Task Silent_for_a_complete_constructor_of_a_derived_type() => Snippet.Silent("""
        public class MyConfig : EngineConfig
        {
            public MyConfig()
            {
                EnableMetrics = true;
                EnableMetricsForAllSchedulers = true;
                MetricsPort = 9090;
            }
        }

        class Program
        {
            static MyConfig Create() => new() { ModelPath = "m" };
        }
        """, SnippetOptions.TypesElsewhereToo);

    [Fact]
    public Task Silent_when_a_derived_constructor_supplies_the_rest() => Snippet.Silent("""
        public class Complete : EngineConfig
        {
            public Complete()
            {
                EnableMetricsForAllSchedulers = true;
                MetricsPort = 9090;
            }
        }

        class Program
        {
            static Complete Create() => new() { EnableMetrics = true };
        }
        """, SnippetOptions.TypesElsewhereToo);

    [Fact]
    public Task Silent_for_an_interface_and_an_abstract_member() => Snippet.Silent("""
        public interface IOptions { bool EnableMetrics { get; set; } bool EnableMetricsForAllSchedulers { get; set; } }
        public abstract class Options { public abstract bool EnableMetrics { get; set; } public abstract bool EnableMetricsForAllSchedulers { get; set; } }
        """);

    [Fact]
    public Task Silent_for_a_type_that_is_no_engine() => Snippet.Silent("""
        public class TelemetryOptions
        {
            public bool EnableMetrics { get; set; } = true;
            public bool EnableTracing { get; set; } = true;
            public int MetricsPort { get; set; }
        }
        """);

    [Theory]
    [InlineData("{ get; set")]
    [InlineData("{ get; set;")]
    [InlineData("{ get; set; ")]
    public Task Offers_nothing_where_the_flag_is_still_being_typed(string accessors) => Snippet.Reports(
        "class LocalConfig { public string? ModelPath { get; set; } public bool {|ECA1001:EnableMetrics|} { get; set; } = true; public bool EnableMetricsForAllSchedulers " + accessors,
        new SnippetOptions { Broken = true, NoFix = true });
}
