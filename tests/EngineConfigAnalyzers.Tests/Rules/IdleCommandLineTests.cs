using EngineConfigAnalyzers.Tests.Reading.Words;

namespace EngineConfigAnalyzers.Tests.Rules;

/// <summary>Command lines without metrics: what they set in vain (ECA1003, ECA1004), and pairs of which one half is on (ECA1012).</summary>
public class IdleCommandLineTests
{
    private const string Frame = "using System.Diagnostics;\n\nclass Program\n{\n    static void Run(string python, bool metrics, string[] extra)\n    {\n/*here*/\n    }\n}\n";

    [Fact]
    [Covers("ECA1003", Idiom.ProcessArguments, Coverage.Speaks, Coverage.Fixed)]
    public Task A_flag_in_vain() => Snippet.Fixes(
        LaunchPair.In(Frame, "        Process.Start(python, [\"sglang.launch_server\", \"--tp\", \"8\", \"{|ECA1003:--enable-metrics-for-all-schedulers|}\"]);"),
        LaunchPair.In(Frame, "        Process.Start(python, [\"sglang.launch_server\", \"--tp\", \"8\", \"--enable-metrics-for-all-schedulers\", \"--enable-metrics\"]);"),
        "ECA1003",
        LaunchPair.Plain);

    [Fact]
    [Covers("ECA1004", Idiom.ProcessArguments, Coverage.Speaks, Coverage.Fixed)]
    public Task A_port_in_vain() => Snippet.Fixes(
        LaunchPair.In(Frame, "        var psi = new ProcessStartInfo(python, [\"-m\", \"dynamo.sglang\", \"--tp\", \"8\"]);\n        psi.Environment[\"DYN_SYSTEM_PORT\"] = {|ECA1004:\"8081\"|};\n        Process.Start(psi);"),
        LaunchPair.In(Frame, "        var psi = new ProcessStartInfo(python, [\"-m\", \"dynamo.sglang\", \"--enable-metrics\", \"--enable-metrics-for-all-schedulers\", \"--tp\", \"8\"]);\n        psi.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\";\n        Process.Start(psi);"),
        "ECA1004",
        LaunchPair.Plain);

    [Theory]
    [InlineData("\"{|ECA1006:--enable-metrics=false|}\"")]
    [InlineData("\"--enable-metrics\", \"{|ECA1006:false|}\"")]
    public Task What_is_given_false_is_written_anew(string off) => Snippet.Fixes(
        LaunchPair.In(Frame, "        Process.Start(python, [\"sglang.launch_server\", \"--tp\", \"1\", \"{|ECA1003:--enable-mfu-metrics|}\", " + off + "]);"),
        LaunchPair.In(Frame, "        Process.Start(python, [\"sglang.launch_server\", \"--tp\", \"1\", \"--enable-mfu-metrics\", \"--enable-metrics\"]);"),
        "ECA1003",
        LaunchPair.Plain);

    [Theory]
    [InlineData("Process.Start(python, [\"sglang.launch_server\", \"--enable-metrics-for-all-schedulers\", .. extra]);")]
    [InlineData("var args = new List<string> { \"sglang.launch_server\", \"--enable-metrics-for-all-schedulers\" }; args.AddRange(extra); Process.Start(python, args);")]
    [InlineData("Process.Start(python, \"-m sglang.launch_server --config a.yaml --enable-metrics-for-all-schedulers\");")]
    [InlineData("Process.Start(python, $\"-m sglang.launch_server --enable-metrics-for-all-schedulers {extra[0]}\");")]
    [InlineData("Process.Start(python, $\"-m sglang.launch_server --enable-metrics-for-all-schedulers {(metrics ? \"--enable-metrics\" : \"\")}\");")]
    [InlineData("Process.Start(python, [\"sglang.launch_server\", \"--trust-remote-code\", extra[0], \"--enable-metrics-for-all-schedulers\"]);")]
    [InlineData("Process.Start(python, [\"sglang.launch_server\", \"--log-requests\", extra[0], \"--enable-metrics-for-all-schedulers\"]);")]
    [InlineData("var psi = new ProcessStartInfo(python, [\"-m\", \"dynamo.sglang\", .. extra]); psi.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\"; Process.Start(psi);")]
    [InlineData("var psi = new ProcessStartInfo(python, [\"-m\", \"dynamo.frontend\"]); psi.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\"; Process.Start(psi);")]
    [InlineData("var psi = new ProcessStartInfo(python, [\"-m\", \"dynamo.vllm\"]); psi.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\"; Process.Start(psi);")]
    [InlineData("var psi = new ProcessStartInfo(python, [\"-m\", \"dynamo.sglang\"]); psi.Environment[\"DYN_SYSTEM_PORT\"] = \"-1\"; Process.Start(psi);")]
    [InlineData("var psi = new ProcessStartInfo(python, [\"-m\", \"dynamo.sglang\"]); Process.Start(psi);")]
    [Covers("ECA1003", Idiom.ProcessArguments, Coverage.Silent)]
    [Covers("ECA1004", Idiom.ProcessArguments, Coverage.Silent)]
    public Task Silent_where_something_may_turn_metrics_on(string code) => Snippet.Silent(LaunchPair.In(Frame, code), LaunchPair.Plain);

    [Fact]
    [Covers("ECA1012", Idiom.ProcessArguments, Coverage.Speaks, Coverage.Fixed)]
    public Task Half_a_pair_is_off() => Snippet.Fixes(
        LaunchPair.In(Frame, "        Process.Start(python, [\"sglang.launch_server\", \"--tp\", \"1\", \"--disaggregation-mode\", \"prefill\", \"--enable-metrics\"]);\n        Process.Start(python, [{|ECA1012:\"sglang.launch_server\"|}, \"--tp\", \"1\", \"--disaggregation-mode\", \"decode\"]);"),
        LaunchPair.In(Frame, "        Process.Start(python, [\"sglang.launch_server\", \"--tp\", \"1\", \"--disaggregation-mode\", \"prefill\", \"--enable-metrics\"]);\n        Process.Start(python, [\"sglang.launch_server\", \"--enable-metrics\", \"--tp\", \"1\", \"--disaggregation-mode\", \"decode\"]);"),
        "ECA1012",
        LaunchPair.Plain);

    [Theory]
    [InlineData("Process.Start(python, [\"sglang.launch_server\", \"--tp\", \"1\", \"--disaggregation-mode\", \"prefill\", \"--enable-metrics\"]); Process.Start(python, [\"sglang.launch_server\", \"--tp\", \"1\", \"--disaggregation-mode\", \"decode\", .. extra]);")]
    [InlineData("Process.Start(python, [\"sglang.launch_server\", \"--tp\", \"1\", \"--disaggregation-mode\", \"prefill\", \"--enable-metrics\"]); Process.Start(python, [\"sglang.launch_server\", \"--tp\", \"1\", \"--disaggregation-mode\", \"decode\", \"--enable-metrics\"]);")]
    [InlineData("Process.Start(python, [\"sglang.launch_server\", \"--tp\", \"1\", \"--disaggregation-mode\", \"prefill\", \"--enable-metrics\"]); Process.Start(python, [\"sglang.launch_server\", \"--tp\", \"1\"]);")]
    [Covers("ECA1012", Idiom.ProcessArguments, Coverage.Silent)]
    public Task Silent_for_a_pair_that_agrees(string code) => Snippet.Silent(LaunchPair.In(Frame, code), LaunchPair.Plain);

    [Fact]
    public Task A_port_out_of_range() => Snippet.Reports(
        LaunchPair.In(Frame, "        var psi = new ProcessStartInfo(python, [\"-m\", \"dynamo.sglang\", \"--tp\", \"1\", \"--enable-metrics\"]);\n        psi.Environment[\"DYN_SYSTEM_PORT\"] = {|ECA1007:\"40000\"|};\n        Process.Start(psi);"),
        LaunchPair.Plain);
}
