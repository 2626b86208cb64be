namespace EngineConfigAnalyzers.Tests.Fixes;

/// <summary>The member that ECA1010's fix declares, in the layouts that types have.</summary>
[Covers("ECA1010", Idiom.DeclaredDefault, Coverage.Fixed)]
public class NeighbourLayoutTests
{
    private static readonly SnippetOptions s_alone = new() { EngineTypes = false };

    private static Task Fixes(string before, string after) => Snippet.Fixes(before, after, options: s_alone);

    [Fact]
    public Task Property() => Fixes("""
        public class SglangOptions
        {
            public int TpSize { get; set; }
            public bool {|ECA1010:EnableMetrics|} { get; set; } // off by default
            public int? MetricsPort { get; set; }
        }
        """, """
        public class SglangOptions
        {
            public int TpSize { get; set; }
            public bool EnableMetrics { get; set; } // off by default
            public bool EnableMetricsForAllSchedulers { get; set; }
            public int? MetricsPort { get; set; }
        }
        """);

    [Fact]
    public Task Blank_lines_documentation_and_directives() => Fixes("""
        public class SglangOptions
        {
            /// <summary>Ranks.</summary>
            public required int TpSize { get; init; }

        #if true
            /// <summary>Whether the engine records metrics.</summary>
            public required bool {|ECA1010:EnableMetrics|} { get; init; }

        #endif
            /// <summary>Where.</summary>
            public int? MetricsPort { get; init; }
        }
        """, """
        public class SglangOptions
        {
            /// <summary>Ranks.</summary>
            public required int TpSize { get; init; }

        #if true
            /// <summary>Whether the engine records metrics.</summary>
            public required bool EnableMetrics { get; init; }

            /// <summary>Lets every scheduler report metrics, not attention-TP rank 0 alone.</summary>
            public bool EnableMetricsForAllSchedulers { get; init; }

        #endif
            /// <summary>Where.</summary>
            public int? MetricsPort { get; init; }
        }
        """);

    [Fact]
    public Task Attributes() => Fixes("""
        using System.ComponentModel;
        using System.Text.Json.Serialization;
        public class SglangOptions
        {
            [JsonPropertyName("tp_size")]
            public int TpSize { get; set; }

            [JsonPropertyName("enable_metrics")]
            [Description("Turns metrics on"), DefaultValue(false)]
            public bool {|ECA1010:EnableMetrics|} { get; set; } = false;
        }
        """, """
        using System.ComponentModel;
        using System.Text.Json.Serialization;
        public class SglangOptions
        {
            [JsonPropertyName("tp_size")]
            public int TpSize { get; set; }

            [JsonPropertyName("enable_metrics")]
            [Description("Turns metrics on"), DefaultValue(false)]
            public bool EnableMetrics { get; set; } = false;

            [JsonPropertyName("enable_metrics_for_all_schedulers")]
            [DefaultValue(false)]
            public bool EnableMetricsForAllSchedulers { get; set; } = false;
        }
        """);

    [Theory]
    [InlineData("Key(3)", "class KeyAttribute(int position) : System.Attribute { public int Position => position; }")]
    [InlineData("Key('m', \"enable-metrics\")", "class KeyAttribute(char letter, string name) : System.Attribute { public string Both => letter + name; }")]
    [InlineData("Key(\"-m|--enable-metrics\")", "class KeyAttribute(string name) : System.Attribute { public string Name => name; }")]
    public Task Not_offered_where_an_attribute_must_be_unique(string attribute, string type) => Snippet.Reports($$"""
        {{type}}
        public class SglangOptions { [{{attribute}}] public bool {|ECA1010:EnableMetrics|} { get; set; } public int TpSize { get; set; } }
        """, s_alone with { NoFix = true });

    [Fact]
    public Task Tabs_fields_and_carriage_returns() => Fixes(
        "public class SglangOptions\r\n{\r\n\tpublic int tp_size;\r\n\tpublic bool {|ECA1010:enable_metrics|};\r\n}\r\n",
        "public class SglangOptions\r\n{\r\n\tpublic int tp_size;\r\n\tpublic bool enable_metrics;\r\n\tpublic bool enable_metrics_for_all_schedulers;\r\n}\r\n");

    [Fact]
    public Task Variables_of_one_field_and_members_of_one_line() => Fixes("""
        public class SglangOptions { public int TpSize; public bool {|ECA1010:enableMetrics|}, other; }
        """, """
        public class SglangOptions { public int TpSize; public bool enableMetrics, enableMetricsForAllSchedulers, other; }
        """);

    [Fact]
    public Task Members_of_one_line() => Fixes("""
        public class SglangOptions { public bool {|ECA1010:EnableMetrics|} { get; set; } public int TpSize { get; set; } }
        """, """
        public class SglangOptions { public bool EnableMetrics { get; set; } public bool EnableMetricsForAllSchedulers { get; set; } public int TpSize { get; set; } }
        """);

    [Fact]
    public Task A_body_that_keeps_the_value() => Fixes("""
        public class SglangOptions
        {
            private bool _metrics;
            public int TpSize { get; set; }

            public bool {|ECA1010:EnableMetrics|}
            {
                get => _metrics;
                set { _metrics = value; }
            }
        }
        """, """
        public class SglangOptions
        {
            private bool _metrics;
            public int TpSize { get; set; }

            public bool EnableMetrics
            {
                get => _metrics;
                set { _metrics = value; }
            }

            public bool EnableMetricsForAllSchedulers { get; set; }
        }
        """);

    [Fact]
    public Task Not_offered_for_a_body_that_does_more() => Snippet.Reports("""
        public class SglangOptions
        {
            private bool _metrics;
            public int TpSize { get; set; }
            public bool {|ECA1010:EnableMetrics|} { get => _metrics; set { _metrics = value; System.Console.WriteLine(value); } }
        }
        """, s_alone with { NoFix = true });

    [Fact]
    public Task Record_gets_a_parameter_that_may_be_left_out() => Fixes("""
        public record SglangOptions(
            bool {|ECA1010:EnableMetrics|},
            int TpSize);

        class Program
        {
            static object Create(bool on) => new SglangOptions(false, 8);
        }
        """, """
        public record SglangOptions(
            bool EnableMetrics,
            int TpSize,
            bool EnableMetricsForAllSchedulers = false);

        class Program
        {
            static object Create(bool on) => new SglangOptions(false, 8);
        }
        """);

    [Fact]
    public Task Not_offered_where_a_record_is_taken_apart() => Snippet.Reports("""
        public record SglangOptions(bool {|ECA1010:EnableMetrics|}, int TpSize);

        class Program
        {
            static int Size(SglangOptions options)
            {
                var (_, size) = options;
                return size;
            }
        }
        """, s_alone with { NoFix = true });

    [Fact]
    public Task Starts_on_where_launches_turn_metrics_on() => Fixes("""
        public class SglangOptions
        {
            public int TpSize { get; set; }
            public bool {|ECA1010:EnableMetrics|} { get; set; }
        }

        class Program
        {
            static object Create() => new SglangOptions { EnableMetrics = true, TpSize = 8 };
        }
        """, """
        public class SglangOptions
        {
            public int TpSize { get; set; }
            public bool EnableMetrics { get; set; }
            public bool EnableMetricsForAllSchedulers { get; set; } = true;
        }

        class Program
        {
            static object Create() => new SglangOptions { EnableMetrics = true, TpSize = 8 };
        }
        """);

    [Fact]
    public Task Starts_on_where_metrics_do() => Fixes("""
        public class SglangOptions
        {
            public int TpSize { get; set; }
            public bool {|ECA1010:EnableMetrics|} { get; set; } = true;
        }
        """, """
        public class SglangOptions
        {
            public int TpSize { get; set; }
            public bool EnableMetrics { get; set; } = true;
            public bool EnableMetricsForAllSchedulers { get; set; } = true;
        }
        """);

    /// <summary>With the first declared the setting has a name, and nothing speaks of the others.</summary>
    [Fact]
    public Task All_types_of_the_project_at_once() => Snippet.Fixes("""
        public class SglangPrefill
        {
            public int TpSize { get; set; }
            public bool {|ECA1010:EnableMetrics|} { get; set; }
        }

        public class SglangDecode
        {
            public int TpSize { get; set; }
            public bool {|ECA1010:EnableMetrics|} { get; set; }
        }

        class Program
        {
            static object Create() => new SglangDecode { EnableMetrics = true };
        }
        """, """
        public class SglangPrefill
        {
            public int TpSize { get; set; }
            public bool EnableMetrics { get; set; }
            public bool EnableMetricsForAllSchedulers { get; set; }
        }

        public class SglangDecode
        {
            public int TpSize { get; set; }
            public bool EnableMetrics { get; set; }
            public bool EnableMetricsForAllSchedulers { get; set; } = true;
        }

        class Program
        {
            static object Create() => new SglangDecode { EnableMetrics = true };
        }
        """, options: s_alone with
    {
        Files = new Dictionary<string, string> { ["Other.cs"] = "public class SglangOptions\n{\n    public bool {|ECA1010:EnableMetrics|};\n    public int TpSize;\n}\n" },
        FixedFiles = new Dictionary<string, string> { ["Other.cs"] = "public class SglangOptions\n{\n    public bool EnableMetrics;\n    public bool EnableMetricsForAllSchedulers;\n    public int TpSize;\n}\n" },
    });
}
