namespace EngineConfigAnalyzers.Tests.Reading.Words;

/// <summary>An extension of one's own in the middle of a builder's chain: what stands before and behind it is one launch.</summary>
public class OwnExtensionTests
{
    private const string Frame = """
        using System.Text;
        using CliWrap;
        using CliWrap.Builders;

        class Program
        {
            static async Task Run(string python, string model, IReadOnlyDictionary<string, string?> given)
            {
                await Task.Yield();
                /*here*/
            }
        }

        static class Extensions
        {
            public static ArgumentsBuilder AddWorker(this ArgumentsBuilder args) => args.Add("-m").Add("dynamo.sglang");
            public static ArgumentsBuilder AddTopology(this ArgumentsBuilder args, int tp) => args.Add("--tp").Add(tp);
            public static EnvironmentVariablesBuilder SetDevice(this EnvironmentVariablesBuilder variables, int device) => variables.Set("CUDA_VISIBLE_DEVICES", $"{device}");
            public static StringBuilder AppendModel(this StringBuilder text, string model) => text.Append(" --model-path ").Append(model);
            /*more*/
        }
        """;

    // Where no launch uses it, it is a flag that may go to any.
    private const string More = """
        public static ArgumentsBuilder AddAllSchedulers(this ArgumentsBuilder args) => args.Add("--enable-metrics-for-all-schedulers");
            public static StringBuilder AppendAllSchedulers(this StringBuilder text) => text.Append(" --enable-metrics-for-all-schedulers");
        """;

    public static TheoryData<string, string, string> Chains => new()
    {
        {
            "extension of the arguments' builder in the middle of a chain",
            """await Cli.Wrap(python).WithArguments(args => args.Add("-m").Add("dynamo.sglang").AddTopology(8).Add("{|ECA1001:--enable-metrics|}")).WithEnvironmentVariables(given).ExecuteAsync();""",
            """await Cli.Wrap(python).WithArguments(args => args.Add("-m").Add("dynamo.sglang").AddAllSchedulers().Add("--enable-metrics")).WithEnvironmentVariables(given).ExecuteAsync();"""
        },
        {
            "extension that names the engine",
            """await Cli.Wrap(python).WithArguments(args => args.AddWorker().Add("{|ECA1001:--enable-metrics|}")).WithEnvironmentVariables(given).ExecuteAsync();""",
            """await Cli.Wrap(python).WithArguments(args => args.AddWorker().Add("--enable-metrics").AddAllSchedulers()).WithEnvironmentVariables(given).ExecuteAsync();"""
        },
        {
            "switch of metrics behind an extension, with a port",
            """await Cli.Wrap(python).WithArguments(args => args.Add("-m").Add("dynamo.sglang").AddTopology(8).Add("--log-requests")).WithEnvironmentVariables(e => e.Set("DYN_SYSTEM_PORT", {|ECA1004:"9090"|})).ExecuteAsync();""",
            """await Cli.Wrap(python).WithArguments(args => args.Add("-m").Add("dynamo.sglang").AddTopology(1).Add("--enable-metrics")).WithEnvironmentVariables(e => e.Set("DYN_SYSTEM_PORT", "9090")).ExecuteAsync();"""
        },
        {
            "extension of the environment's builder in the middle of a chain",
            """await Cli.Wrap(python).WithArguments("-m dynamo.sglang --tp 1 {|ECA1002:--enable-metrics|}").WithEnvironmentVariables(e => e.SetDevice(0).Set("HF_HOME", "/models")).ExecuteAsync();""",
            """await Cli.Wrap(python).WithArguments("-m dynamo.sglang --tp 1 --enable-metrics").WithEnvironmentVariables(e => e.SetDevice(0).Set("DYN_SYSTEM_PORT", "9090")).ExecuteAsync();"""
        },
        {
            "extension of a text's builder in the middle of a statement",
            """var text = new StringBuilder("-m sglang.launch_server"); text.AppendModel(model).Append(" {|ECA1001:--enable-metrics|}"); System.Diagnostics.Process.Start(python, text.ToString());""",
            """var text = new StringBuilder("-m sglang.launch_server"); text.AppendAllSchedulers().Append(" --enable-metrics"); System.Diagnostics.Process.Start(python, text.ToString());"""
        },
        {
            "extension of a text's builder behind the flag",
            """var text = new StringBuilder("-m sglang.launch_server"); text.Append(" {|ECA1001:--enable-metrics|}").AppendModel(model).Append(" --log-requests"); System.Diagnostics.Process.Start(python, text.ToString());""",
            """var text = new StringBuilder("-m sglang.launch_server"); text.Append(" --enable-metrics").AppendModel(model).Append(" --enable-metrics-for-all-schedulers"); System.Diagnostics.Process.Start(python, text.ToString());"""
        },
    };

    [Theory]
    [MemberData(nameof(Chains))]
    public Task Reports_the_flag(string behaviour, string reported, string silent) => LaunchPair.ReportsAsync(behaviour, reported, silent, Frame, LaunchApis.CliWrap);

    [Theory]
    [MemberData(nameof(Chains))]
    public Task Is_silent_for_the_nearest_right_chain(string behaviour, string reported, string silent) =>
        LaunchPair.SilentAsync(behaviour, reported, silent, Frame.Replace("/*more*/", More, StringComparison.Ordinal), LaunchApis.CliWrap);
}
