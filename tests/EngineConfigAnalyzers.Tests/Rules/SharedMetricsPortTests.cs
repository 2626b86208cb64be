using EngineConfigAnalyzers.Tests.Reading.Words;

namespace EngineConfigAnalyzers.Tests.Rules;

/// <summary>ECA1008: workers of one host each have a port.</summary>
public class SharedMetricsPortTests
{
    private const string Frame = """
        using System.Diagnostics;

        class Program
        {
            static void Run(string python, int port, string[] names)
            {
                /*here*/
            }
        }
        """;

    private static string Worker(string name, string port) =>
        $"var {name} = new ProcessStartInfo(python, \"-m dynamo.sglang --tp 1 --enable-metrics\"); {name}.Environment[\"DYN_SYSTEM_PORT\"] = {port}; Process.Start({name});";

    private const string Chain = "Process.Start(new ProcessStartInfo(python, \"-m dynamo.sglang --tp 1 --enable-metrics\") { Environment = { [\"DYN_SYSTEM_PORT\"] = \"8081\" } })";

    [Fact]
    [Covers("ECA1008", Idiom.ProcessArguments, Coverage.Speaks, Coverage.Fixed)]
    public Task The_second_takes_the_next_port() => Snippet.Fixes(
        LaunchPair.In(Frame, Worker("a", "\"9090\"") + Worker("b", "{|ECA1008:\"9090\"|}")),
        LaunchPair.In(Frame, Worker("a", "\"9090\"") + Worker("b", "\"9091\"")),
        "ECA1008",
        LaunchPair.Plain);

    [Theory]
    [InlineData("foreach (var name in names) { ", " }")]
    [InlineData("for (var i = 0; i < 8; i++) { ", " }")]
    public Task A_loop_starts_many_on_one_port(string before, string after) =>
        Snippet.Reports(LaunchPair.In(Frame, before + Worker("a", "{|ECA1008:\"8081\"|}") + after), LaunchPair.Plain);

    [Fact]
    public Task A_loop_that_counts_gives_each_its_own() => Snippet.Fixes(
        LaunchPair.In(Frame, "for (var i = 0; i < 8; i++) { " + Worker("a", "{|ECA1008:\"8081\"|}") + " }"),
        LaunchPair.In(Frame, "for (var i = 0; i < 8; i++) { " + Worker("a", "$\"{8081 + i}\"") + " }"),
        "ECA1008",
        LaunchPair.Plain);

    public static TheoryData<string> Silences =>
    [
        Worker("a", "\"8081\"") + Worker("b", "\"8082\""),
        Worker("a", "\"0\"") + Worker("b", "\"0\""),
        Worker("a", "port.ToString()") + Worker("b", "port.ToString()"),
        "} static object A(string python) => " + Chain + "; static object B(string python) => " + Chain + "; static void C() {",
        "if (port > 0) " + Chain + "; else " + Chain + ";",
        "if (port > 0) { " + Worker("a", "\"8081\"") + " } else { " + Worker("b", "\"8081\"") + " }",
        Worker("a", "\"8081\"").Replace("Process.Start(a);", "Process.Start(a)!.WaitForExit();", StringComparison.Ordinal) + Worker("b", "\"8081\""),
        "foreach (var name in names) { " + Worker("a", "\"8081\"").Replace("Process.Start(a);", "Process.Start(a)!.WaitForExit();", StringComparison.Ordinal) + " }",
        "foreach (var name in names) { " + Worker("a", "(8081 + name.Length).ToString()") + " }",
        "Process.Start(\"docker\", \"run -e DYN_SYSTEM_PORT=8081 sglang-runtime python3 -m dynamo.sglang --tp 1 --enable-metrics\"); Process.Start(\"docker\", \"run -e DYN_SYSTEM_PORT=8081 sglang-runtime python3 -m dynamo.sglang --tp 1 --enable-metrics\");",
    ];

    [Theory]
    [MemberData(nameof(Silences))]
    [Covers("ECA1008", Idiom.ProcessArguments, Coverage.Silent)]
    public Task Silent_where_each_has_its_own(string code) => Snippet.Silent(LaunchPair.In(Frame, code), LaunchPair.Plain);
}
