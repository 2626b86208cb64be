using EngineConfigAnalyzers.Tests.Reading.Flow;
using EngineConfigAnalyzers.Tests.Reading.Words;

namespace EngineConfigAnalyzers.Tests.Reading;

/// <summary>
/// A test tries out what reads and writes command lines and configurations; the same in other code is a launch, and so is a command
/// line that a test starts.
/// </summary>
public class TestClassTests
{
    private const string Frame = """
        using System.Diagnostics;

        static class Tokens
        {
            public static List<string> Of(string line) => [.. line.Split(' ')];
            public static string Redact(string[] words) => string.Join(' ', words);
            public static string Show(ProcessStartInfo start) => start.FileName + start.Arguments;
        }

        class FactAttribute : Attribute;

        class Launcher
        {
            /*attribute*/
            public bool Run() { /*here*/ }
        }
        """;

    public static TheoryData<string, string, string> Uses => new()
    {
        {
            "text that a parser is given",
            """return Tokens.Of("python3 -m sglang.launch_server --tp 8 {|ECA1001:--enable-metrics|}").Count > 0;""",
            """return Tokens.Of("python3 -m sglang.launch_server --tp 8 --enable-metrics").Count > 0;"""
        },
        {
            "words that a redactor is given",
            """return Tokens.Redact(["-m", "sglang.launch_server", "--api-key", "x", "{|ECA1001:--enable-metrics|}"]) is "";""",
            """return Tokens.Redact(["-m", "sglang.launch_server", "--api-key", "x", "--enable-metrics"]) is "";"""
        },
        {
            "start information that is looked at",
            """return Tokens.Show(new ProcessStartInfo("python3", "-m sglang.launch_server {|ECA1001:--enable-metrics|}")) is "";""",
            """return Tokens.Show(new ProcessStartInfo("python3", "-m sglang.launch_server --enable-metrics")) is "";"""
        },
    };

    [Theory]
    [MemberData(nameof(Uses))]
    public Task Reports_the_flag_outside_of_a_test(string behaviour, string reported, string silent) => LaunchPair.ReportsAsync(behaviour, reported, silent, Frame);

    [Theory]
    [MemberData(nameof(Uses))]
    public Task Is_silent_in_a_test(string behaviour, string reported, string silent) => LaunchPair.SilentAsync(behaviour, reported, silent, WithTest("[Fact]"));

    [Theory]
    [InlineData("[Fact] void A() { }", true)]
    [InlineData("[SkippableTheory] void A() { }", true)]
    [InlineData("[NUnit.Framework.Test] void A() { }", true)]
    [InlineData("[Other, TestCase(1)] void A() { }", true)]
    [InlineData("[DataTestMethod] void A() { }", true)]
    [InlineData("[Other] void A() { }", false)]
    [InlineData("void Test() { }", false)]
    [InlineData("[Fact] int a;", false)]
    public void Tests_are_methods_with_an_attribute_of_a_framework(string member, bool isTest)
    {
        var tree = Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText($"class C {{ {member} object here; }} class D {{ [Fact] void A() {{ }} }}");
        var place = tree.GetRoot().DescendantTokens().First(token => token.ValueText is "here").Parent!;
        Assert.Equal(isTest, EngineConfigAnalyzers.Reading.TestClass.Holds(place));
    }

    public static TheoryData<string, string, string> Configurations => new()
    {
        {
            "a configuration that a validator refuses",
            """public bool Run() => Validator.Accepts(new EngineConfig { {|ECA1001:EnableMetrics|} = true, MetricsPort = 9090 });""",
            """public bool Run() => Validator.Accepts(new EngineConfig { EnableMetrics = true, MetricsPort = 9090 });"""
        },
        {
            "rows for a test",
            """
            public static IEnumerable<object[]> Rows()
            {
                yield return [new EngineConfig { {|ECA1001:EnableMetrics|} = true, MetricsPort = 9090 }, false];
            }
            """,
            """
            public static IEnumerable<object[]> Rows()
            {
                yield return [new EngineConfig { EnableMetrics = true, MetricsPort = 9090 }, false];
            }
            """
        },
        {
            "what a test shares",
            """private readonly EngineConfig _config = new() { {|ECA1004:MetricsPort|} = 9090 }; public object Get() => _config;""",
            """private readonly EngineConfig _config = new() { MetricsPort = 9090 }; public object Get() => _config;"""
        },
        {
            "a port out of range",
            """public bool Run() => Validator.Accepts(new EngineConfig { EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = {|ECA1007:70000|} });""",
            """public bool Run() => Validator.Accepts(new EngineConfig { EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 70000 });"""
        },
        {
            "the keys that a configuration becomes",
            """public bool Run() => Validator.Accepts(new Dictionary<string, object> { [{|ECA1001:"enable_metrics"|}] = true, ["mem_fraction_static"] = 0.8 });""",
            """public bool Run() => Validator.Accepts(new Dictionary<string, object> { ["enable_metrics"] = true, ["mem_fraction_static"] = 0.8 });"""
        },
        {
            "a type of its own, with a default",
            """public class StubOptions { public string ModelPath { get; set; } = ""; public bool {|ECA1001:EnableMetrics|} { get; set; } = true; public bool EnableMetricsForAllSchedulers { get; set; } }""",
            """public class StubOptions { public string ModelPath { get; set; } = ""; public bool EnableMetrics { get; set; } = true; public bool EnableMetricsForAllSchedulers { get; set; } }"""
        },
    };

    private const string TypedFrame = """
        static class Validator
        {
            public static bool Accepts(object value) => value is not null;
        }

        class TheoryAttribute : Attribute;

        class ValidatorTests
        {
            /*attribute*/
            public void Accepts(object config) { }

            /*here*/
        }
        """;

    [Theory]
    [MemberData(nameof(Configurations))]
    public Task Reports_a_configuration_outside_of_a_test(string behaviour, string reported, string silent) => Pair.ReportsAsync(behaviour, reported, silent, TypedFrame);

    [Theory]
    [MemberData(nameof(Configurations))]
    public Task Is_silent_on_a_configuration_in_a_test(string behaviour, string reported, string silent) =>
        Pair.SilentAsync(behaviour, reported, silent, TypedFrame.Replace("/*attribute*/", "[Theory]", StringComparison.Ordinal));

    [Theory]
    [InlineData("[Theory]", "EnableMetrics")]
    [InlineData("", "{|ECA1010:EnableMetrics|}")]
    public Task A_type_that_a_test_declares_for_itself_may_lack_the_setting(string attribute, string name)
    {
        var code = TypedFrame.Replace("/*attribute*/", attribute, StringComparison.Ordinal)
            .Replace(Pair.Here, $"public class SglangOptions {{ public int TpSize {{ get; set; }} public bool {name} {{ get; set; }} }}", StringComparison.Ordinal);
        return attribute.Length > 0 ? Snippet.Silent(code, new() { EngineTypes = false }) : Snippet.Reports(code, new() { EngineTypes = false });
    }

    [Fact]
    public Task A_process_that_a_test_starts_is_a_launch() => Snippet.Reports(
        LaunchPair.In(WithTest("[Fact]"), """return Process.Start("python3", "-m sglang.launch_server {|ECA1001:--enable-metrics|}") is null;"""), LaunchPair.Plain);

    private static string WithTest(string attribute) => Frame.Replace("/*attribute*/", attribute, StringComparison.Ordinal);
}
