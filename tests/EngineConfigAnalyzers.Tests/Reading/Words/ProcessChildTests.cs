namespace EngineConfigAnalyzers.Tests.Reading.Words;

/// <summary>Processes that start further ones: a shell hands on its environment, a container has one of its own.</summary>
public class ProcessChildTests
{
    private const string Frame = """
        using System.Diagnostics;

        class Program
        {
            static void Run(string python, int port)
            {
                /*here*/
            }
        }
        """;

    public static TheoryData<string, string, string> Processes => new()
    {
        {
            "shell behind the process",
            """var psi = new ProcessStartInfo("/bin/bash", "-c \"python3 -m dynamo.sglang {|ECA1001:{|ECA1002:--enable-metrics|}|}\""); Process.Start(psi);""",
            """var psi = new ProcessStartInfo("/bin/bash", "-c \"DYN_SYSTEM_PORT=9090 python3 -m dynamo.sglang --enable-metrics --tp 1\""); Process.Start(psi);"""
        },
        {
            "the environment of the process is the shell's",
            """var psi = new ProcessStartInfo("sh") { ArgumentList = { "-c", "python3 -m dynamo.sglang {|ECA1002:--enable-metrics|} --tp 1" } }; Process.Start(psi);""",
            """var psi = new ProcessStartInfo("sh") { ArgumentList = { "-c", "python3 -m dynamo.sglang --enable-metrics --tp 1" } }; psi.Environment["DYN_SYSTEM_PORT"] = "9090"; Process.Start(psi);"""
        },
        {
            "container behind the process",
            """
            var psi = new ProcessStartInfo("docker");
            foreach (var word in new[] { "run", "--rm", "--gpus", "all", "nvcr.io/nvidia/ai-dynamo/sglang-runtime:1.0" }) psi.ArgumentList.Add(word);
            psi.ArgumentList.Add("python3");
            psi.ArgumentList.Add("-m");
            psi.ArgumentList.Add("dynamo.sglang");
            psi.ArgumentList.Add("{|ECA1001:{|ECA1002:--enable-metrics|}|}");
            psi.Environment["DYN_SYSTEM_PORT"] = "9090";
            Process.Start(psi);
            """,
            """
            var psi = new ProcessStartInfo("docker");
            foreach (var word in new[] { "run", "--rm", "-e", "DYN_SYSTEM_PORT=9090", "nvcr.io/nvidia/ai-dynamo/sglang-runtime:1.0" }) psi.ArgumentList.Add(word);
            psi.ArgumentList.Add("python3");
            psi.ArgumentList.Add("-m");
            psi.ArgumentList.Add("dynamo.sglang");
            psi.ArgumentList.Add("--enable-metrics");
            psi.ArgumentList.Add("--enable-metrics-for-all-schedulers");
            Process.Start(psi);
            """
        },
        {
            "loop over workers, each with a port of its own",
            """
            for (var i = 0; i < 2; i++)
            {
                var psi = new ProcessStartInfo(python, "-m dynamo.sglang {|ECA1001:--enable-metrics|}");
                psi.Environment["DYN_SYSTEM_PORT"] = (port + i).ToString();
                Process.Start(psi);
            }
            """,
            """
            for (var i = 0; i < 2; i++)
            {
                var psi = new ProcessStartInfo(python, "-m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers");
                psi.Environment["DYN_SYSTEM_PORT"] = (port + i).ToString();
                Process.Start(psi);
            }
            """
        },
    };

    [Theory]
    [MemberData(nameof(Processes))]
    public Task Reports_the_flag(string behaviour, string reported, string silent) => LaunchPair.ReportsAsync(behaviour, reported, silent, Frame);

    [Theory]
    [MemberData(nameof(Processes))]
    public Task Is_silent_for_the_nearest_right_process(string behaviour, string reported, string silent) => LaunchPair.SilentAsync(behaviour, reported, silent, Frame);

    [Fact]
    public Task The_message_names_flags_variables_and_ranks() => Snippet.Reports(
        """
        using System.Diagnostics;

        class Program
        {
            static void Run(string python) => Process.Start(new ProcessStartInfo(python, "-m dynamo.sglang --tp 8 {|ECA1001:{|ECA1002:--enable-metrics|}|}"));
        }
        """,
        LaunchPair.Plain with
        {
            Messages = ["--enable-metrics is set but --enable-metrics-for-all-schedulers is not: only attention-TP rank 0 of 8 reports scheduler metrics"],
        });
}
