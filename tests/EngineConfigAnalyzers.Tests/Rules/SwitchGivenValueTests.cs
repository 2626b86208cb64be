using EngineConfigAnalyzers.Tests.Reading.Words;

namespace EngineConfigAnalyzers.Tests.Rules;

/// <summary>ECA1006: switches of a command line stand alone.</summary>
public class SwitchGivenValueTests
{
    private const string Frame = "class Program\n{\n    static object Words(string model, bool on, string[] extra)\n    {\n/*here*/\n    }\n}\n";

    [Theory]
    [InlineData(
        "        return new[] { \"dynamo.sglang\", \"{|ECA1006:--enable-metrics=true|}\", \"--enable-metrics-for-all-schedulers\" };",
        "        return new[] { \"dynamo.sglang\", \"--enable-metrics\", \"--enable-metrics-for-all-schedulers\" };")]
    [InlineData(
        "        return new[] { \"dynamo.sglang\", \"--enable-metrics\", \"{|ECA1006:true|}\", \"--enable-metrics-for-all-schedulers\" };",
        "        return new[] { \"dynamo.sglang\", \"--enable-metrics\", \"--enable-metrics-for-all-schedulers\" };")]
    [InlineData(
        "        return new List<string>\n        {\n            \"dynamo.sglang\",\n            \"--enable-metrics\",\n            \"{|ECA1006:true|}\",\n            \"--enable-metrics-for-all-schedulers\",\n        };",
        "        return new List<string>\n        {\n            \"dynamo.sglang\",\n            \"--enable-metrics\",\n            \"--enable-metrics-for-all-schedulers\",\n        };")]
    [InlineData(
        "        return new[] { \"dynamo.sglang\", \"--tp\", \"8\", \"{|ECA1006:--enable-metrics=false|}\" };",
        "        return new[] { \"dynamo.sglang\", \"--tp\", \"8\" };")]
    [InlineData(
        "        return new[] { \"dynamo.sglang\", \"--enable-metrics\", \"{|ECA1006:false|}\", \"--tp\", \"8\" };",
        "        return new[] { \"dynamo.sglang\", \"--tp\", \"8\" };")]
    [InlineData(
        "        return new object[] { \"dynamo.sglang\", \"--enable-metrics\", {|ECA1006:true|}, \"--enable-metrics-for-all-schedulers\" };",
        "        return new object[] { \"dynamo.sglang\", \"--enable-metrics\", \"--enable-metrics-for-all-schedulers\" };")]
    [InlineData(
        "        return \"python3 -m dynamo.sglang --enable-metrics {|ECA1006:true|} --enable-metrics-for-all-schedulers\";",
        "        return \"python3 -m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers\";")]
    [InlineData(
        "        return $\"python3 -m dynamo.sglang {|ECA1006:--enable-metrics=false|} --model-path {model}\";",
        "        return $\"python3 -m dynamo.sglang --model-path {model}\";")]
    [Covers("ECA1006", Idiom.WordList, Coverage.Speaks, Coverage.Fixed)]
    public Task Drops_the_value(string before, string after) =>
        Snippet.Fixes(LaunchPair.In(Frame, before), LaunchPair.In(Frame, after), "ECA1006", LaunchPair.Plain);

    [Fact]
    public Task A_flag_takes_the_place_of_a_value_that_is_no_text() => Snippet.Fixes(
        LaunchPair.In(Frame, "return new object[] { \"dynamo.sglang\", \"{|ECA1001:--enable-metrics|}\", {|ECA1006:true|} };"),
        LaunchPair.In(Frame, "return new object[] { \"dynamo.sglang\", \"--enable-metrics\", {|ECA1006:true|}, \"--enable-metrics-for-all-schedulers\" };"),
        "ECA1001",
        LaunchPair.Plain);

    [Theory]
    [InlineData("return new[] { \"dynamo.sglang\", \"--enable-metrics\", \"--enable-metrics-for-all-schedulers\", \"--model-path\", \"true\" };")]
    [InlineData("return $\"python3 -m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers || true\";")]
    [InlineData("return \"python3 -m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers; true\";")]
    [InlineData("return new[] { \"daprd\", \"--enable-metrics\", \"true\" };")]
    [InlineData("return new[] { \"vllm\", \"serve\", \"--enable-metrics=true\" };")]
    [InlineData("return \"dapr run --enable-metrics=true\";")]
    [Covers("ECA1006", Idiom.WordList, Coverage.Silent)]
    public Task Silent_for_other_words(string code) => Snippet.Silent(LaunchPair.In(Frame, code), LaunchPair.Plain);

    [Fact]
    public Task A_process_is_told_too() => Snippet.Reports("""
        using System.Diagnostics;
        Process.Start("sglang", "serve --host 0.0.0.0 {|ECA1006:--enable-metrics=true|} --enable-metrics-for-all-schedulers");
        """, LaunchPair.Plain);
}
