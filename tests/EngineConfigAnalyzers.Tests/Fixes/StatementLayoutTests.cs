namespace EngineConfigAnalyzers.Tests.Fixes;

/// <summary>Statements after the one that turned metrics on, in the layout that is there.</summary>
[Covers("ECA1001", Idiom.Statements, Coverage.Fixed)]
[Covers("ECA1002", Idiom.Statements, Coverage.Fixed)]
public class StatementLayoutTests
{
    private static string Method(string body) =>
        "class Program\n{\n    static EngineConfig Create(bool a, int n, Worker worker)\n    {\n        var config = new EngineConfig { MetricsPort = 9090 };\n" + body + "\n        return config;\n    }\n}\n";

    [Theory]
    [InlineData(
        "        config.{|ECA1001:EnableMetrics|} = true;",
        "        config.EnableMetrics = true;\n        config.EnableMetricsForAllSchedulers = true;")]
    [InlineData(
        "        config.{|ECA1001:EnableMetrics|} = a; // dashboards",
        "        config.EnableMetrics = a; // dashboards\n        config.EnableMetricsForAllSchedulers = a;")]
    [InlineData(
        "        config.{|ECA1001:EnableMetrics|} = true; config.ModelPath = \"m\";",
        "        config.EnableMetrics = true;\n        config.EnableMetricsForAllSchedulers = true; config.ModelPath = \"m\";")]
    [InlineData(
        "        if (a) config.{|ECA1001:EnableMetrics|} = true;",
        "        if (a) { config.EnableMetrics = true; config.EnableMetricsForAllSchedulers = true; }")]
    [InlineData(
        "        if (a)\n            config.{|ECA1001:EnableMetrics|} = true;\n        else\n            config.ModelPath = \"m\";",
        "        if (a)\n        {\n            config.EnableMetrics = true;\n            config.EnableMetricsForAllSchedulers = true;\n        }\n        else\n            config.ModelPath = \"m\";")]
    [InlineData(
        "        if (a)\n        {\n        }\n        else\n            // big ones\n            config.{|ECA1001:EnableMetrics|} = n > 1;",
        "        if (a)\n        {\n        }\n        else\n        {\n            // big ones\n            config.EnableMetrics = n > 1;\n            config.EnableMetricsForAllSchedulers = true;\n        }")]
    [InlineData(
        "        switch (n)\n        {\n            case 1:\n                config.{|ECA1001:EnableMetrics|} = true;\n                break;\n        }",
        "        switch (n)\n        {\n            case 1:\n                config.EnableMetrics = true;\n                config.EnableMetricsForAllSchedulers = true;\n                break;\n        }")]
    [InlineData(
        "        foreach (var i in new[] { 1, n })\n            config.{|ECA1001:EnableMetrics|} = i > 1;",
        "        foreach (var i in new[] { 1, n })\n        {\n            config.EnableMetrics = i > 1;\n            config.EnableMetricsForAllSchedulers = true;\n        }")]
    [InlineData(
        "        config.EnableMetricsForAllSchedulers = false;\n        config.{|ECA1001:EnableMetrics|} = true;",
        "        config.EnableMetricsForAllSchedulers = true;\n        config.EnableMetrics = true;")]
    [InlineData(
        "        (config.{|ECA1001:EnableMetrics|}, config.TpSize) = (true, 8);",
        "        (config.EnableMetrics, config.TpSize) = (true, 8);\n        config.EnableMetricsForAllSchedulers = true;")]
    [InlineData(
        "        config.{|ECA1001:EnableMetrics|} |= a;",
        "        config.EnableMetrics |= a;\n        config.EnableMetricsForAllSchedulers = true;")]
    [InlineData(
        "#if DEBUG\n        config.ModelPath = \"m\";\n#endif\n        config.{|ECA1001:EnableMetrics|} = true;\n#if DEBUG\n        config.ModelPath = \"n\";\n#endif",
        "#if DEBUG\n        config.ModelPath = \"m\";\n#endif\n        config.EnableMetrics = true;\n        config.EnableMetricsForAllSchedulers = true;\n#if DEBUG\n        config.ModelPath = \"n\";\n#endif")]
    [InlineData(
        "\t\tconfig.{|ECA1001:EnableMetrics|} = true;",
        "\t\tconfig.EnableMetrics = true;\n\t\tconfig.EnableMetricsForAllSchedulers = true;")]
    public Task Follows_the_statement(string body, string mended) => Snippet.Fixes(Method(body), Method(mended), "ECA1001");

    [Fact]
    public Task Keeps_carriage_returns() => Snippet.Fixes(
        Method("        config.{|ECA1001:EnableMetrics|} = true;").Replace("\n", "\r\n", StringComparison.Ordinal),
        Method("        config.EnableMetrics = true;\n        config.EnableMetricsForAllSchedulers = true;").Replace("\n", "\r\n", StringComparison.Ordinal),
        "ECA1001");

    [Fact]
    public Task Makes_a_body_of_an_expression() => Snippet.Fixes("""
        public class MyConfig : EngineConfig
        {
            public MyConfig() => {|ECA1001:EnableMetrics|} = true;
        }
        """, """
        public class MyConfig : EngineConfig
        {
            public MyConfig()
            {
                EnableMetrics = true;
                EnableMetricsForAllSchedulers = true;
            }
        }
        """, "ECA1001");

    [Fact]
    public Task Makes_a_body_of_a_local_functions_expression() => Snippet.Fixes("""
        class Program
        {
            static EngineConfig Create()
            {
                var config = new EngineConfig { MetricsPort = 1 };
                TurnOn(config);
                return config;

                static void TurnOn(EngineConfig given) => given.{|ECA1001:EnableMetrics|} = true;
            }
        }
        """, """
        class Program
        {
            static EngineConfig Create()
            {
                var config = new EngineConfig { MetricsPort = 1 };
                TurnOn(config);
                return config;

                static void TurnOn(EngineConfig given)
                {
                    given.EnableMetrics = true;
                    given.EnableMetricsForAllSchedulers = true;
                }
            }
        }
        """, "ECA1001");

    [Fact]
    public Task Stands_after_the_helpers_call() => Snippet.Fixes("""
        class Program
        {
            static void Run(IEngineLauncher launcher)
            {
                var config = new EngineConfig { ModelPath = "m" };
                {|ECA1001:{|ECA1002:TurnOn(config)|}|};
                launcher.Launch(config);
            }

            static void TurnOn(EngineConfig config) => config.EnableMetrics = true;
        }
        """, """
        class Program
        {
            static void Run(IEngineLauncher launcher)
            {
                var config = new EngineConfig { ModelPath = "m" };
                TurnOn(config);
                config.EnableMetricsForAllSchedulers = true;
                config.MetricsPort = 9090;
                launcher.Launch(config);
            }

            static void TurnOn(EngineConfig config) => config.EnableMetrics = true;
        }
        """, Snippet.CompleteKey);

    [Fact]
    public Task Writes_through_an_element() => Snippet.Fixes("""
        class Program
        {
            static EngineConfig[] Create()
            {
                var configs = new[] { new EngineConfig { MetricsPort = 1 } };
                configs[0].{|ECA1001:EnableMetrics|} = true;
                return configs;
            }
        }
        """, """
        class Program
        {
            static EngineConfig[] Create()
            {
                var configs = new[] { new EngineConfig { MetricsPort = 1 } };
                configs[0].EnableMetrics = true;
                configs[0].EnableMetricsForAllSchedulers = true;
                return configs;
            }
        }
        """, "ECA1001");

    [Theory]
    [InlineData("q?.{|ECA1001:EnableMetrics|} = true;", "q?.EnableMetrics = true; q?.EnableMetricsForAllSchedulers = true;")]
    [InlineData("w?.Engine.{|ECA1001:EnableMetrics|} = true;", "w?.Engine.EnableMetrics = true; w?.Engine.EnableMetricsForAllSchedulers = true;")]
    [InlineData("w?.Engine?.{|ECA1001:EnableMetrics|} = true;", "w?.Engine?.EnableMetrics = true; w?.Engine?.EnableMetricsForAllSchedulers = true;")]
    [InlineData("if (a) w?.Engine.{|ECA1001:EnableMetrics|} = true;", "if (a) { w?.Engine.EnableMetrics = true; w?.Engine.EnableMetricsForAllSchedulers = true; }")]
    public Task Repeats_a_null_conditional_receiver(string statement, string mended)
    {
        static string In(string body) =>
            "class Holder { public BareConfig Engine { get; set; } = new(); } class Program { static object? Create(bool a) { var q = a ? new BareConfig() : null; var w = a ? new Holder { Engine = new() } : null; " + body + " return (q, w); } }";

        return HostRoslyn.HasExtensionBlocks
            ? Snippet.Fixes(In(statement), In(mended), "ECA1001", new SnippetOptions { LanguageVersion = Microsoft.CodeAnalysis.CSharp.LanguageVersion.Preview })
            : Task.CompletedTask;
    }
}
