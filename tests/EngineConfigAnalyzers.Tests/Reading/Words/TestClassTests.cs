namespace EngineConfigAnalyzers.Tests.Reading.Words;

/// <summary>A test tries out what reads and writes command lines; the same words in other code are a launch, and so is what a test starts.</summary>
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
        Assert.Equal(isTest, EngineConfigAnalyzers.Reading.Words.TestClass.Holds(place));
    }

    [Fact]
    public Task A_process_that_a_test_starts_is_a_launch() => Snippet.Reports(
        LaunchPair.In(WithTest("[Fact]"), """return Process.Start("python3", "-m sglang.launch_server {|ECA1001:--enable-metrics|}") is null;"""), LaunchPair.Plain);

    private static string WithTest(string attribute) => Frame.Replace("/*attribute*/", attribute, StringComparison.Ordinal);
}
