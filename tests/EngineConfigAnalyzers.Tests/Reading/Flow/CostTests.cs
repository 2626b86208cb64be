using EngineConfigAnalyzers.Options;
using EngineConfigAnalyzers.Reading;

namespace EngineConfigAnalyzers.Tests.Reading.Flow;

/// <summary>What following costs: nothing where nothing is mentioned, and no more than in proportion to the code.</summary>
public class CostTests
{
    [Theory]
    [InlineData("class P { bool Verbose { get; set; } public object M() => new P { Verbose = true }; }")]
    [InlineData("class O { public bool EnableMetrics { get; set; } } class P { public object M() => new O { EnableMetrics = true }; }")]
    [InlineData("class P { public bool M(string[] args) => System.Array.IndexOf(args, \"enable_metrics\") > 0; const string Help = \"enable_metrics\"; }")]
    [InlineData("class B { public B EnableMetrics() => this; } class P { public object M() => new B().EnableMetrics(); }")]
    public void No_graph_is_built_for_code_that_configures_no_engine(string source) =>
        Assert.Equal(0, Read(source, expected: 0).Graphs);

    [Fact]
    public void Only_members_that_have_to_do_with_a_launch_are_read()
    {
        var others = string.Concat(Enumerable.Range(0, 50).Select(i => $"public int Other{i}() => {i} + 1; "));
        Assert.Equal(1, Read($"class P {{ public object M() => new EngineConfig {{ EnableMetrics = true, MetricsPort = 1 }}; {others} }}", expected: 1).Graphs);
    }

    [Fact]
    public void A_long_method_costs_in_proportion_to_its_statements()
    {
        var half = Read(LongMethod(1000), expected: 1).Steps;
        var whole = Read(LongMethod(2000), expected: 1).Steps;
        Assert.InRange((double)whole / half, 1.5, 2.5);
        Assert.InRange(whole, 1, 40_000);
    }

    [Theory]
    [InlineData("public List<EngineConfig> All = new() {", "new EngineConfig { EnableMetrics = true, MetricsPort = 1 },", "};")]
    [InlineData("public object M() => new[] {", "new EngineConfig { EnableMetrics = true, MetricsPort = 1 },", "};")]
    [InlineData("public void M(List<EngineConfig> all) {", "all.Add(new EngineConfig { EnableMetrics = true, MetricsPort = 1 });", "}")]
    public void Many_launches_cost_in_proportion_to_their_number(string head, string element, string tail)
    {
        var half = Read("class P { " + head + string.Concat(Enumerable.Repeat(element, 500)) + tail + " }", expected: 500).Steps;
        var whole = Read("class P { " + head + string.Concat(Enumerable.Repeat(element, 1000)) + tail + " }", expected: 1000).Steps;
        Assert.InRange((double)whole / half, 1.5, 2.5);
    }

    // One launch, a branch at every tenth statement.
    private static string LongMethod(int statements) =>
        "class P { public object M(bool[] on) { var c = new EngineConfig { EnableMetrics = true, MetricsPort = 1 }; "
        + string.Concat(Enumerable.Range(0, statements).Select(i => i % 10 == 0 ? $"if (on[{i}]) c.TpSize = {i}; " : $"c.MemFractionStatic = {i}; "))
        + "return c; } }";

    private static ReadingCost Read(string source, int expected)
    {
        var sample = Sample.Parse(source, SnippetOptions.Default);
        var compilation = sample.Compile();
        var context = new ReadingContext(compilation.GetSemanticModel(compilation.SyntaxTrees.First(tree => tree.ToString().Contains("class P", StringComparison.Ordinal))), Policy.Read(NoOptions.Instance), CancellationToken.None);
        Assert.Equal(expected, FileFindings.Of(context).Length);
        return context.Cost;
    }

    private sealed class NoOptions : Microsoft.CodeAnalysis.Diagnostics.AnalyzerConfigOptions
    {
        public static readonly NoOptions Instance = new();

        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value)
        {
            value = null;
            return false;
        }
    }
}
