namespace EngineConfigAnalyzers.Tests.Fixes;

/// <summary>What a fix writes into an initializer looks like what stands there.</summary>
[Covers("ECA1001", Idiom.ObjectInitializer, Coverage.Fixed)]
[Covers("ECA1002", Idiom.ObjectInitializer, Coverage.Fixed)]
public class InitializerLayoutTests
{
    private const string Before = "class Program\n{\n    static EngineConfig Create() => ";
    private const string After = ";\n}\n";

    private static Task Completes(string before, string after) =>
        Snippet.Fixes(Before + before + After, Before + after + After, Snippet.CompleteKey);

    [Fact]
    public Task One_line() => Completes(
        "new() { {|ECA1001:{|ECA1002:EnableMetrics|}|} = true }",
        "new() { EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 9090 }");

    [Fact]
    public Task One_line_in_the_middle() => Completes(
        "new() { ModelPath = \"m\", {|ECA1001:{|ECA1002:EnableMetrics|}|} = true, TpSize = 8 }",
        "new() { ModelPath = \"m\", EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 9090, TpSize = 8 }");

    [Fact]
    public Task One_line_with_a_trailing_comma() => Completes(
        "new() { {|ECA1001:{|ECA1002:EnableMetrics|}|} = true, }",
        "new() { EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 9090, }");

    [Fact]
    public Task One_line_without_spaces_at_the_braces() => Completes(
        "new() {{|ECA1001:{|ECA1002:EnableMetrics|}|} = true}",
        "new() {EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 9090}");

    [Fact]
    public Task One_per_line() => Completes(
        "new()\n    {\n        ModelPath = \"m\",\n        {|ECA1001:{|ECA1002:EnableMetrics|}|} = true\n    }",
        "new()\n    {\n        ModelPath = \"m\",\n        EnableMetrics = true,\n        EnableMetricsForAllSchedulers = true,\n        MetricsPort = 9090\n    }");

    [Fact]
    public Task One_per_line_with_a_trailing_comma() => Completes(
        "new()\n    {\n        {|ECA1001:{|ECA1002:EnableMetrics|}|} = true,\n    }",
        "new()\n    {\n        EnableMetrics = true,\n        EnableMetricsForAllSchedulers = true,\n        MetricsPort = 9090,\n    }");

    [Fact]
    public Task One_per_line_in_the_middle() => Completes(
        "new()\n    {\n        {|ECA1001:{|ECA1002:EnableMetrics|}|} = true,\n        TpSize = 8,\n    }",
        "new()\n    {\n        EnableMetrics = true,\n        EnableMetricsForAllSchedulers = true,\n        MetricsPort = 9090,\n        TpSize = 8,\n    }");

    [Fact]
    public Task Braces_at_the_end_of_the_line() => Completes(
        "new() {\n        {|ECA1001:{|ECA1002:EnableMetrics|}|} = true,\n    }",
        "new() {\n        EnableMetrics = true,\n        EnableMetricsForAllSchedulers = true,\n        MetricsPort = 9090,\n    }");

    [Fact]
    public Task A_comment_behind_stays_with_its_line() => Completes(
        "new()\n    {\n        {|ECA1001:{|ECA1002:EnableMetrics|}|} = true, // scraped\n        TpSize = 8, // ranks\n    }",
        "new()\n    {\n        EnableMetrics = true, // scraped\n        EnableMetricsForAllSchedulers = true,\n        MetricsPort = 9090,\n        TpSize = 8, // ranks\n    }");

    [Fact]
    public Task A_comment_behind_the_last_element_stays_with_its_line() => Completes(
        "new()\n    {\n        {|ECA1001:{|ECA1002:EnableMetrics|}|} = true // scraped\n    }",
        "new()\n    {\n        EnableMetrics = true, // scraped\n        EnableMetricsForAllSchedulers = true,\n        MetricsPort = 9090\n    }");

    [Fact]
    public Task A_comment_before_stays_before() => Completes(
        "new()\n    {\n        // scraped by Prometheus\n        {|ECA1001:{|ECA1002:EnableMetrics|}|} = true,\n        // one host\n        TpSize = 8,\n    }",
        "new()\n    {\n        // scraped by Prometheus\n        EnableMetrics = true,\n        EnableMetricsForAllSchedulers = true,\n        MetricsPort = 9090,\n        // one host\n        TpSize = 8,\n    }");

    [Fact]
    public Task Keeps_directives() => Snippet.Reports(
        Before + "new()\n    {\n#if true\n        {|ECA1001:{|ECA1002:EnableMetrics|}|} = true,\n#endif\n#if UNKNOWN\n        TpSize = 1,\n#else\n        TpSize = 8,\n#endif\n    }" + After);

    [Fact]
    public Task Keeps_a_directive_behind_the_last_element() => Snippet.Reports(
        Before + "new()\n    {\n        {|ECA1001:{|ECA1002:EnableMetrics|}|} = true\n#if UNKNOWN\n        , TpSize = 8\n#endif\n    }" + After);

    [Fact]
    public Task Tabs() => Snippet.Fixes(
        "class Program\n{\n\tstatic EngineConfig Create() => new()\n\t{\n\t\t{|ECA1001:{|ECA1002:EnableMetrics|}|} = true,\n\t};\n}\n",
        "class Program\n{\n\tstatic EngineConfig Create() => new()\n\t{\n\t\tEnableMetrics = true,\n\t\tEnableMetricsForAllSchedulers = true,\n\t\tMetricsPort = 9090,\n\t};\n}\n",
        Snippet.CompleteKey);

    [Fact]
    public Task Carriage_returns() => Snippet.Fixes(
        "class Program\r\n{\r\n    static EngineConfig Create() => new()\r\n    {\r\n        {|ECA1001:{|ECA1002:EnableMetrics|}|} = true,\r\n    };\r\n}\r\n",
        "class Program\r\n{\r\n    static EngineConfig Create() => new()\r\n    {\r\n        EnableMetrics = true,\r\n        EnableMetricsForAllSchedulers = true,\r\n        MetricsPort = 9090,\r\n    };\r\n}\r\n",
        Snippet.CompleteKey);

    [Fact]
    public Task Several_on_one_line_of_many() => Completes(
        "new()\n    {\n        ModelPath = \"m\", {|ECA1001:{|ECA1002:EnableMetrics|}|} = true,\n        TpSize = 8,\n    }",
        "new()\n    {\n        ModelPath = \"m\", EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 9090,\n        TpSize = 8,\n    }");

    [Fact]
    public Task Replaces_what_is_written_as_off_where_it_stands() => Completes(
        "new()\n    {\n        EnableMetricsForAllSchedulers = false, // one rank\n        MetricsPort = null,\n        {|ECA1001:{|ECA1002:EnableMetrics|}|} = true,\n    }",
        "new()\n    {\n        EnableMetricsForAllSchedulers = true, // one rank\n        MetricsPort = 9090,\n        EnableMetrics = true,\n    }");

    [Fact]
    public Task A_value_over_several_lines() => Snippet.Reports(
        "class Program\n{\n    static EngineConfig Create(bool a, bool b) => new()\n    {\n        {|ECA1001:{|ECA1002:EnableMetrics|}|} =\n            a // first\n            || b, // second\n    };\n}\n");

    [Fact]
    public Task Fixes_every_launch_of_several_files() => Snippet.Fixes(
        Before + "new() { {|ECA1001:{|ECA1002:EnableMetrics|}|} = true }" + After,
        Before + "new() { EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 9090 }" + After,
        Snippet.CompleteKey,
        new SnippetOptions
        {
            Files = new Dictionary<string, string> { ["Other.cs"] = "class Other { object A = new EngineConfig { {|ECA1001:{|ECA1002:EnableMetrics|}|} = true }; }" },
            FixedFiles = new Dictionary<string, string> { ["Other.cs"] = "class Other { object A = new EngineConfig { EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 9090 }; }" },
        });
}
