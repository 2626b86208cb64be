namespace EngineConfigAnalyzers.Tests.Fixes;

/// <summary>What a fix takes away goes with the comma and the line that only it needed, and with nothing else.</summary>
public class RemovalTests
{
    private const string Before = "class Program\n{\n    static EngineConfig Create() => ";
    private const string After = ";\n}\n";
    private const string Key = "ECA1003.Remove";

    private static Task Removes(string before, string after) => Snippet.Fixes(Before + before + After, Before + after + After, Key);

    [Theory]
    [InlineData("new() { {|ECA1003:EnableMfuMetrics|} = true }", "new() { }")]
    [InlineData("new() { {|ECA1003:EnableMfuMetrics|} = true, TpSize = 8 }", "new() { TpSize = 8 }")]
    [InlineData("new() { TpSize = 8, {|ECA1003:EnableMfuMetrics|} = true }", "new() { TpSize = 8 }")]
    [InlineData("new() { TpSize = 8, {|ECA1003:EnableMfuMetrics|} = true, }", "new() { TpSize = 8, }")]
    [InlineData("new() { {|ECA1003:EnableMfuMetrics|} = true, TpSize = 8, EnableMetricsForAllSchedulers = true }", "new() { TpSize = 8 }")]
    [InlineData("new() {TpSize = 8,{|ECA1003:EnableMfuMetrics|} = true}", "new() {TpSize = 8}")]
    public Task One_line(string before, string after) => Removes(before, after);

    [Fact]
    public Task One_per_line() => Removes(
        "new()\n    {\n        ModelPath = \"m\",\n        {|ECA1003:EnableMfuMetrics|} = true,\n        TpSize = 8\n    }",
        "new()\n    {\n        ModelPath = \"m\",\n        TpSize = 8\n    }");

    [Fact]
    public Task The_last_of_several_lines() => Removes(
        "new()\n    {\n        ModelPath = \"m\",\n        {|ECA1003:EnableMfuMetrics|} = true\n    }",
        "new()\n    {\n        ModelPath = \"m\"\n    }");

    [Fact]
    public Task The_last_of_several_lines_with_a_trailing_comma() => Removes(
        "new()\n    {\n        ModelPath = \"m\",\n        {|ECA1003:EnableMfuMetrics|} = true,\n    }",
        "new()\n    {\n        ModelPath = \"m\",\n    }");

    [Fact]
    public Task Comments_stay() => Removes(
        "new()\n    {\n        ModelPath = \"m\", // model\n        // flops\n        {|ECA1003:EnableMfuMetrics|} = true, // all of them\n        TpSize = 8, // ranks\n    }",
        "new()\n    {\n        ModelPath = \"m\", // model\n        // flops\n        // all of them\n        TpSize = 8, // ranks\n    }");

    [Fact]
    public Task Comments_before_the_last_stay() => Snippet.Reports(
        Before + "new()\n    {\n        ModelPath = \"m\", // model\n        /* flops */ {|ECA1003:EnableMfuMetrics|} = true /* why */ // not\n    }" + After);

    [Fact]
    public Task Directives_stay() => Snippet.Reports(
        Before + "new()\n    {\n#if true\n        {|ECA1003:EnableMfuMetrics|} = true,\n#endif\n        TpSize = 8,\n#if UNKNOWN\n        DpSize = 1,\n#endif\n    }" + After);

    [Fact]
    public Task Tabs_and_carriage_returns() => Snippet.Fixes(
        "class Program\r\n{\r\n\tstatic EngineConfig Create() => new()\r\n\t{\r\n\t\t{|ECA1003:EnableMfuMetrics|} = true,\r\n\t\tTpSize = 8,\r\n\t};\r\n}\r\n",
        "class Program\r\n{\r\n\tstatic EngineConfig Create() => new()\r\n\t{\r\n\t\tTpSize = 8,\r\n\t};\r\n}\r\n",
        Key);

    [Theory]
    [InlineData("var c = new EngineConfig();\n        c.{|ECA1003:EnableMfuMetrics|} = true;\n        return c;", "var c = new EngineConfig();\n        return c;")]
    [InlineData("var c = new EngineConfig(); c.{|ECA1003:EnableMfuMetrics|} = true; return c;", "var c = new EngineConfig(); return c;")]
    [InlineData("return new CtorConfig(\"m\", {|ECA1003:enableMetricsForAllSchedulers|}: true);", "return new CtorConfig(\"m\");")]
    [InlineData("return new CtorConfig(\"m\", {|ECA1003:enableMetricsForAllSchedulers|}: true, enableMetrics: false);", "return new CtorConfig(\"m\", enableMetrics: false);")]
    [InlineData("return new CtorConfig(\"m\", enableMetrics: false, {|ECA1003:true|});", "return new CtorConfig(\"m\", enableMetrics: false);")]
    [InlineData("return new Dictionary<string, object> { [\"model_path\"] = \"m\", [{|ECA1003:\"enable_mfu_metrics\"|}] = true };", "return new Dictionary<string, object> { [\"model_path\"] = \"m\" };")]
    [InlineData("return new { model_path = \"m\", enable_metrics = false, {|ECA1003:enable_metrics_for_all_schedulers|} = true };", "return new { model_path = \"m\", enable_metrics = false };")]
    public Task Statements_arguments_and_keys(string before, string after) => Snippet.Fixes(
        "class Program\n{\n    static object Create()\n    {\n        " + before + "\n    }\n}\n",
        "class Program\n{\n    static object Create()\n    {\n        " + after + "\n    }\n}\n",
        Key);

    // Half typed: `TpSize` by itself is an element of a collection, which an object is not.
    [Theory]
    [InlineData("new() { {|ECA1003:EnableMfuMetrics|} = true, TpSize }", false)]
    [InlineData("new() { TpSize, {|ECA1003:EnableMfuMetrics|} = true }", false)]
    [InlineData("new() { {|ECA1003:EnableMfuMetrics|} = true, TpSize = 8 }", true)]
    [InlineData("new() { TpSize = 1, EnableMetrics = true, {|ECA1011:EnableMetricsForAllSchedulers|} = true, MetricsPort }", false)]
    [InlineData("new() { TpSize = 1, EnableMetrics = true, {|ECA1011:EnableMetricsForAllSchedulers|} = true, MetricsPort = 9090 }", true)]
    public async Task Nothing_is_removed_beside_a_broken_element(string creation, bool isRemoved)
    {
        var options = new SnippetOptions { Broken = !isRemoved };
        await Snippet.Reports(Before + creation + After, options);
        var sample = Sample.Parse(Before + creation + After, options);
        var project = await Workbench.OpenAsync(sample);
        var offered = await OfferedFix.AllAsync(project, await Workbench.AnalyzeAsync(project, sample.ToString()));
        Assert.Equal(isRemoved, offered.Any(fix => fix.Key.EndsWith(".Remove", StringComparison.Ordinal)));
    }
}
