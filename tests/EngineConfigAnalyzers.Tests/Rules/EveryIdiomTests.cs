using EngineConfigAnalyzers.Tests.Reading.Words;

namespace EngineConfigAnalyzers.Tests.Rules;

/// <summary>Rules know no idiom: what they say of one launch they say of it in every idiom that shows them the settings.</summary>
public class EveryIdiomTests
{
    private const string On = "--enable-metrics --enable-metrics-for-all-schedulers";

    private static Task Fixes(Idiom idiom, string id, IdiomWorker[] before, IdiomWorker[] after) =>
        Snippet.Fixes(IdiomWorker.In(idiom, before), IdiomWorker.In(idiom, after), id, IdiomWorker.OptionsOf(idiom));

    private static async Task Silent(Idiom idiom, params IdiomWorker[][] launches)
    {
        foreach (var workers in launches)
        {
            await Snippet.Silent(IdiomWorker.In(idiom, workers), IdiomWorker.OptionsOf(idiom));
        }
    }

    [Theory]
    [MemberData(nameof(IdiomWorker.Starting), MemberType = typeof(IdiomWorker))]
    [Covers("ECA1003", Idiom.Aspire, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
    [Covers("ECA1003", Idiom.Testcontainers, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
    [Covers("ECA1003", Idiom.DockerDotNet, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
    [Covers("ECA1003", Idiom.Kubernetes, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
    public async Task A_flag_in_vain(Idiom idiom)
    {
        await Fixes(
            idiom,
            "ECA1003",
            [new("-m dynamo.sglang --tp 8 {|ECA1003:--enable-mfu-metrics|}", Port: "8081")],
            [new($"-m dynamo.sglang --tp 8 --enable-mfu-metrics {On}", Port: "8081")]);
        await Fixes(
            idiom,
            "ECA1003.Remove",
            [new("-m dynamo.sglang --tp 1 {|ECA1003:--enable-metrics-for-all-schedulers|}")],
            [new("-m dynamo.sglang --tp 1")]);
        await Silent(
            idiom,
            [new($"-m dynamo.sglang --tp 8 {On} --enable-mfu-metrics", Port: "8081")],
            [new("-m dynamo.sglang --tp 8 --enable-mfu-metrics --config worker.yaml")],
            [new("-m dynamo.sglang --tp 8")]);
    }

    [Theory]
    [MemberData(nameof(IdiomWorker.Starting), MemberType = typeof(IdiomWorker))]
    [Covers("ECA1004", Idiom.Aspire, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
    [Covers("ECA1004", Idiom.Testcontainers, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
    [Covers("ECA1004", Idiom.DockerDotNet, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
    [Covers("ECA1004", Idiom.Kubernetes, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
    public async Task A_port_in_vain(Idiom idiom)
    {
        await Fixes(
            idiom,
            "ECA1004",
            [new("-m dynamo.sglang --tp 8", Port: "{|ECA1004:8081|}")],
            [new($"-m dynamo.sglang {On} --tp 8", Port: "8081")]);
        await Silent(
            idiom,
            [new($"-m dynamo.sglang --tp 8 {On}", Port: "8081")],
            [new("-m dynamo.sglang --tp 8", Port: "-1")],
            [new("-m dynamo.frontend", Port: "8081")]);
    }

    [Theory]
    [MemberData(nameof(IdiomWorker.Starting), MemberType = typeof(IdiomWorker))]
    [Covers("ECA1007", Idiom.ProcessArguments, Coverage.Speaks, Coverage.Silent)]
    [Covers("ECA1007", Idiom.ShellText, Coverage.Speaks, Coverage.Silent)]
    [Covers("ECA1007", Idiom.Aspire, Coverage.Speaks, Coverage.Silent)]
    [Covers("ECA1007", Idiom.Testcontainers, Coverage.Speaks, Coverage.Silent)]
    [Covers("ECA1007", Idiom.DockerDotNet, Coverage.Speaks, Coverage.Silent)]
    [Covers("ECA1007", Idiom.Kubernetes, Coverage.Speaks, Coverage.Silent)]
    [Covers("ECA1007", Idiom.CliWrap, Coverage.Speaks, Coverage.Silent)]
    public async Task A_port_out_of_range(Idiom idiom)
    {
        foreach (var port in new[] { "{|ECA1007:32768|}", "{|ECA1007:-2|}", "{|ECA1007:http|}" })
        {
            await Snippet.Reports(IdiomWorker.In(idiom, new IdiomWorker($"-m dynamo.sglang {On}", port)), IdiomWorker.OptionsOf(idiom));
        }

        await Silent(
            idiom,
            [new($"-m dynamo.sglang {On}", Port: "32767")],
            [new($"-m dynamo.sglang {On}", Port: "0")],
            [new($"-m dynamo.sglang {On}", Port: "$PORT")]);
    }

    [Theory]
    [MemberData(nameof(IdiomWorker.Starting), MemberType = typeof(IdiomWorker))]
    [Covers("ECA1012", Idiom.ShellText, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
    [Covers("ECA1012", Idiom.Aspire, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
    [Covers("ECA1012", Idiom.Testcontainers, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
    [Covers("ECA1012", Idiom.DockerDotNet, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
    [Covers("ECA1012", Idiom.Kubernetes, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
    [Covers("ECA1012", Idiom.CliWrap, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
    public async Task Half_a_pair_is_off(Idiom idiom)
    {
        const string Prefill = "-m sglang.launch_server --host 0.0.0.0 --disaggregation-mode prefill --enable-metrics --enable-metrics-for-all-schedulers";
        const string Decode = "sglang.launch_server --host 0.0.0.0 --disaggregation-mode decode";
        await Fixes(
            idiom,
            "ECA1012",
            [new(Prefill), new("-m {|ECA1012:sglang.launch_server|} --host 0.0.0.0 --disaggregation-mode decode")],
            [new(Prefill), new($"-m sglang.launch_server {On} --host 0.0.0.0 --disaggregation-mode decode")]);
        await Silent(
            idiom,
            [new(Prefill), new($"-m {Decode} {On}")],
            [new("-m " + Decode), new("-m " + Decode)],
            [new(Prefill), new($"-m {Decode} --config decode.yaml")]);
    }

    /// <summary>Whoever is handed the lists may turn metrics on for the other half as well.</summary>
    [Fact]
    public Task Lists_that_are_handed_on_are_no_pair() => Silent(
        Idiom.WordList,
        [[new($"-m sglang.launch_server --disaggregation-mode prefill {On}"), new("-m sglang.launch_server --disaggregation-mode decode")]]);
}
