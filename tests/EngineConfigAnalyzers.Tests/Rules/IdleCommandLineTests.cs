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
    [InlineData("extra[0]")]
    [InlineData("System.IO.Path.Combine(extra[0], \"model\")")]
    [InlineData("(metrics ? \"m\" : extra[0])")]
    [InlineData("Environment.GetEnvironmentVariable(\"MODEL\") ?? \"m\"")]
    [InlineData("extra[0]?.Trim()")]
    [InlineData("extra.Length + 1")]
    public Task A_value_without_quotes_hides_nothing(string value) => Snippet.Reports(
        LaunchPair.In(Frame, "        var model = " + value + ";\n        Process.Start(python, $\"-m sglang.launch_server {|ECA1003:--enable-metrics-for-all-schedulers|} --model-path {model}\");"),
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
    [InlineData("Process.Start(python, $\"-m sglang.launch_server --enable-metrics-for-all-schedulers --model-path {extra[0]}{(metrics ? \" --enable-metrics\" : \"\")}\");")]
    [InlineData("var model = extra[0] + (metrics ? \" --enable-metrics\" : \"\"); Process.Start(python, $\"-m sglang.launch_server --enable-metrics-for-all-schedulers --model-path {model}\");")]
    [InlineData("var model = extra[0]; if (metrics) model += \" --enable-metrics\"; Process.Start(python, $\"-m sglang.launch_server --enable-metrics-for-all-schedulers --model-path {model}\");")]
    [InlineData("var model = string.Join(\" \", extra); Process.Start(python, $\"-m sglang.launch_server --enable-metrics-for-all-schedulers --model-path {model}\");")]
    [InlineData("Process.Start(python, $\"-m sglang.launch_server --enable-metrics-for-all-schedulers --model-path {string.Join(' ', extra)}\");")]
    [InlineData("Process.Start(python, $\"-m sglang.launch_server --enable-metrics-for-all-schedulers --model-path {Model(\"m\")}\"); string Model(string name) => name + \" --enable-metrics\";")]
    [InlineData("Run2(\"m --enable-metrics\"); void Run2(string model) => Process.Start(python, $\"-m sglang.launch_server --enable-metrics-for-all-schedulers --model-path {model}\");")]
    [InlineData("var model = new System.Text.StringBuilder(extra[0]); foreach (var word in extra) model.Append(' ').Append(word); Process.Start(python, $\"-m sglang.launch_server --enable-metrics-for-all-schedulers --model-path {model}\");")]
    [InlineData("Process.Start(python, \"-m sglang.launch_server --enable-metrics-for-all-schedulers --model-path \" + string.Concat(extra));")]
    [InlineData("var rest = extra.Aggregate((a, b) => a + \" \" + b); Process.Start(python, $\"-m sglang.launch_server --enable-metrics-for-all-schedulers --model-path {rest}\");")]
    [InlineData("var model = metrics ? \"m\" : string.Join(' ', extra); Process.Start(python, $\"-m sglang.launch_server --enable-metrics-for-all-schedulers --model-path {model}\");")]
    [InlineData("Process.Start(python, string.Format(\"-m sglang.launch_server --enable-metrics-for-all-schedulers --model-path {0}\", string.Join(' ', extra)));")]
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
    [InlineData("if (metrics) Process.Start(python, [\"sglang.launch_server\", \"--tp\", \"1\", \"--disaggregation-mode\", \"prefill\", \"--enable-metrics\"]); else Process.Start(python, [\"sglang.launch_server\", \"--tp\", \"1\", \"--disaggregation-mode\", \"decode\"]);")]
    [InlineData("} static object A(string python) => Process.Start(python, [\"sglang.launch_server\", \"--tp\", \"1\", \"--disaggregation-mode\", \"prefill\", \"--enable-metrics\"]); static object B(string python) => Process.Start(python, [\"sglang.launch_server\", \"--tp\", \"1\", \"--disaggregation-mode\", \"decode\"]); static void C() {")]
    [Covers("ECA1012", Idiom.ProcessArguments, Coverage.Silent)]
    public Task Silent_for_a_pair_that_agrees(string code) => Snippet.Silent(LaunchPair.In(Frame, code), LaunchPair.Plain);

    [Fact]
    public Task A_port_out_of_range() => Snippet.Reports(
        LaunchPair.In(Frame, "        var psi = new ProcessStartInfo(python, [\"-m\", \"dynamo.sglang\", \"--tp\", \"1\", \"--enable-metrics\"]);\n        psi.Environment[\"DYN_SYSTEM_PORT\"] = {|ECA1007:\"40000\"|};\n        Process.Start(psi);"),
        LaunchPair.Plain);
}
