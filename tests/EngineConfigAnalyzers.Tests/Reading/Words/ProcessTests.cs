namespace EngineConfigAnalyzers.Tests.Reading.Words;

/// <summary>Processes: from the creation of a <c>ProcessStartInfo</c> to its start all is in sight, its environment too.</summary>
[Covers("ECA1001", Idiom.ProcessArguments, Coverage.Speaks, Coverage.Silent)]
[Covers("ECA1002", Idiom.ProcessArguments, Coverage.Speaks, Coverage.Silent)]
public class ProcessTests
{
    private const string Frame = """
        using System.Diagnostics;

        interface IUnseen { void Finish(ProcessStartInfo psi); }

        class Program
        {
            const string Metrics = "--enable-metrics";

            static void Run(string python, string model, bool metrics, int port, string[] extra, IUnseen unseen)
            {
                /*here*/
            }
        }
        """;

    public static TheoryData<string, string, string> Processes => new()
    {
        {
            "arguments as one text, in an initializer",
            """
            var psi = new ProcessStartInfo
            {
                FileName = python,
                Arguments = $"-m dynamo.sglang --model-path {model} {|ECA1001:{|ECA1002:--enable-metrics|}|}",
                UseShellExecute = false,
            };
            using var process = Process.Start(psi);
            """,
            """
            var psi = new ProcessStartInfo
            {
                FileName = python,
                Arguments = $"-m dynamo.sglang --model-path {model} --enable-metrics --enable-metrics-for-all-schedulers",
                UseShellExecute = false,
                Environment = { ["DYN_SYSTEM_PORT"] = "9090" },
            };
            using var process = Process.Start(psi);
            """
        },
        {
            "arguments as one text, in a constructor",
            """Process.Start(new ProcessStartInfo(python, "-m dynamo.sglang {|ECA1001:{|ECA1002:--enable-metrics|}|}"));""",
            """Process.Start(new ProcessStartInfo(python, "-m dynamo.sglang --enable-metrics --tp 1") { Environment = { { "DYN_SYSTEM_PORT", "9090" } } });"""
        },
        {
            "arguments as a list, in a constructor",
            """Process.Start(new ProcessStartInfo(python, ["-m", "dynamo.sglang", "{|ECA1001:{|ECA1002:--enable-metrics|}|}", .. extra]));""",
            """Process.Start(new ProcessStartInfo(python, ["-m", "dynamo.vllm", "--enable-metrics", .. extra]));"""
        },
        {
            "a list that was built before",
            """
            var args = new List<string> { "-m", "dynamo.sglang" };
            if (metrics) args.Add("{|ECA1001:{|ECA1002:--enable-metrics|}|}");
            var psi = new ProcessStartInfo(python, args);
            Process.Start(psi);
            """,
            """
            var args = new List<string> { "-m", "dynamo.sglang" };
            if (metrics) args.Add("--enable-metrics");
            if (metrics) args.Add("--enable-metrics-for-all-schedulers");
            var psi = new ProcessStartInfo(python, args);
            psi.Environment["DYN_SYSTEM_PORT"] = port.ToString();
            Process.Start(psi);
            """
        },
        {
            "file name alone in the constructor",
            """var psi = new ProcessStartInfo("sglang"); psi.Arguments = "serve {|ECA1001:--enable-metrics|}"; Process.Start(psi);""",
            """var psi = new ProcessStartInfo("ollama"); psi.Arguments = "serve --enable-metrics"; Process.Start(psi);"""
        },
        {
            "file name and subcommand in different members",
            """Process.Start(new ProcessStartInfo { FileName = "/opt/venv/bin/sglang", ArgumentList = { "serve", "{|ECA1001:--enable-metrics|}" } });""",
            """Process.Start(new ProcessStartInfo { FileName = "/opt/venv/bin/sglang", ArgumentList = { "--version", "--enable-metrics" } });"""
        },
        {
            "list, word by word",
            """
            var psi = new ProcessStartInfo(python);
            psi.ArgumentList.Add("-m");
            psi.ArgumentList.Add("dynamo.sglang");
            if (metrics)
            {
                psi.ArgumentList.Add("{|ECA1001:{|ECA1002:--enable-metrics|}|}");
            }

            using var process = new Process { StartInfo = psi };
            process.Start();
            """,
            """
            var psi = new ProcessStartInfo(python);
            psi.ArgumentList.Add("-m");
            psi.ArgumentList.Add("dynamo.sglang");
            if (metrics)
            {
                psi.ArgumentList.Add("--enable-metrics");
                psi.ArgumentList.Add("--enable-metrics-for-all-schedulers");
                psi.Environment.Add("DYN_SYSTEM_PORT", "9090");
            }

            using var process = new Process { StartInfo = psi };
            process.Start();
            """
        },
        {
            "list as an initializer",
            """
            var psi = new ProcessStartInfo(python)
            {
                ArgumentList = { "-m", "dynamo.sglang", "--model-path", model, "{|ECA1001:{|ECA1002:--enable-metrics|}|}" },
                EnvironmentVariables = { ["CUDA_VISIBLE_DEVICES"] = "0" },
            };
            Process.Start(psi);
            """,
            """
            var psi = new ProcessStartInfo(python)
            {
                ArgumentList = { "-m", "dynamo.sglang", "--model-path", model, "--enable-metrics", "--enable-metrics-for-all-schedulers" },
                EnvironmentVariables = { ["DYN_SYSTEM_PORT"] = "9090" },
            };
            Process.Start(psi);
            """
        },
        {
            "copied into the list",
            """
            string[] words = ["-m", "dynamo.sglang", "{|ECA1001:{|ECA1002:--enable-metrics|}|}"];
            var psi = new ProcessStartInfo { FileName = python };
            foreach (var word in words) psi.ArgumentList.Add(word);
            Process.Start(psi);
            """,
            """
            string[] words = ["-m", "dynamo.sglang", "--enable-metrics"];
            var psi = new ProcessStartInfo { FileName = python };
            foreach (var word in words) psi.ArgumentList.Add(word);
            psi.ArgumentList.Add("--enable-metrics-for-all-schedulers");
            psi.EnvironmentVariables["DYN_SYSTEM_PORT"] = "9090";
            Process.Start(psi);
            """
        },
        {
            "joined into the text",
            """
            var words = new List<string> { "-m", "dynamo.sglang", Metrics.Length > 0 ? "{|ECA1001:{|ECA1002:--enable-metrics|}|}" : "" };
            var psi = new ProcessStartInfo { FileName = python, Arguments = string.Join(" ", words) };
            Process.Start(psi);
            """,
            """
            var words = new List<string> { "-m", "dynamo.sglang", "--enable-metrics", "--enable-metrics-for-all-schedulers" };
            var psi = new ProcessStartInfo { FileName = python, Arguments = string.Join(" ", words) };
            psi.EnvironmentVariables.Add("DYN_SYSTEM_PORT", "9090");
            Process.Start(psi);
            """
        },
        {
            "text grown by assignment",
            """
            var psi = new ProcessStartInfo(python) { Arguments = "-m dynamo.sglang" };
            psi.Arguments += " --model-path " + model;
            if (metrics) psi.Arguments += " {|ECA1001:{|ECA1002:--enable-metrics|}|}";
            Process.Start(psi);
            """,
            """
            var psi = new ProcessStartInfo(python) { Arguments = "-m dynamo.sglang" };
            psi.Arguments += " --model-path " + model;
            if (metrics) psi.Arguments += " --enable-metrics";
            psi.Arguments += " --enable-metrics-for-all-schedulers";
            psi.Environment["DYN_SYSTEM_PORT"] = "9090";
            Process.Start(psi);
            """
        },
        {
            "start information of a process",
            """
            var process = new Process();
            process.StartInfo.FileName = python;
            process.StartInfo.Arguments = "-m dynamo.sglang {|ECA1001:{|ECA1002:--enable-metrics|}|}";
            process.Start();
            """,
            """
            var process = new Process();
            process.StartInfo.FileName = python;
            process.StartInfo.Arguments = "-m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers";
            process.StartInfo.Environment["DYN_SYSTEM_PORT"] = "9090";
            process.Start();
            """
        },
        {
            "nested initializers",
            """using var p = new Process { StartInfo = { FileName = python, ArgumentList = { "-m", "dynamo.sglang", "{|ECA1001:{|ECA1002:--enable-metrics|}|}" } }, EnableRaisingEvents = true }; p.Start();""",
            """using var p = new Process { StartInfo = { FileName = python, ArgumentList = { "-m", "dynamo.sglang", "--enable-metrics", "--tp", "1" }, Environment = { ["DYN_SYSTEM_PORT"] = "9090" } } }; p.Start();"""
        },
        {
            "started with a text, there is no environment to write",
            """Process.Start(python, "-m dynamo.sglang {|ECA1001:--enable-metrics|}");""",
            """Process.Start(python, "-m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers");"""
        },
        {
            "started with words, there is no environment to write",
            """Process.Start(python, new[] { "-m", "dynamo.sglang", "{|ECA1001:--enable-metrics|}" });""",
            """Process.Start("daprd", new[] { "--app-id", "dynamo.sglang", "--enable-metrics" });"""
        },
        {
            "constant",
            """var psi = new ProcessStartInfo(python); psi.ArgumentList.Add("dynamo.sglang"); psi.ArgumentList.Add({|ECA1001:{|ECA1002:Metrics|}|}); Process.Start(psi);""",
            """var psi = new ProcessStartInfo(python); psi.ArgumentList.Add("dynamo.frontend"); psi.ArgumentList.Add(Metrics); Process.Start(psi);"""
        },
        {
            "handed to unseen code before its start",
            """var psi = new ProcessStartInfo(python, "-m dynamo.sglang {|ECA1001:{|ECA1002:--enable-metrics|}|}"); Process.Start(psi);""",
            """var psi = new ProcessStartInfo(python, "-m dynamo.sglang --enable-metrics"); unseen.Finish(psi); Process.Start(psi);"""
        },
        {
            "the server serves itself",
            """var psi = new ProcessStartInfo(python, "-m sglang.launch_server --model-path m {|ECA1001:--enable-metrics|}"); Process.Start(psi);""",
            """var psi = new ProcessStartInfo(python, "-m sglang.launch_server --model-path m --enable-metrics --tp 1"); Process.Start(psi);"""
        },
    };

    [Theory]
    [MemberData(nameof(Processes))]
    public Task Reports_the_flag(string behaviour, string reported, string silent) => LaunchPair.ReportsAsync(behaviour, reported, silent, Frame);

    [Theory]
    [MemberData(nameof(Processes))]
    public Task Is_silent_for_the_nearest_right_process(string behaviour, string reported, string silent) => LaunchPair.SilentAsync(behaviour, reported, silent, Frame);

    [Fact]
    public Task A_list_from_another_method_has_its_environment_elsewhere() => Snippet.Reports("""
        using System.Diagnostics;

        class Launcher
        {
            public Process? Start(string python)
            {
                var psi = new ProcessStartInfo(python);
                foreach (var word in Words())
                {
                    psi.ArgumentList.Add(word);
                }

                return Process.Start(psi);
            }

            private static List<string> Words() => ["-m", "dynamo.sglang", "{|ECA1001:--enable-metrics|}"];
        }
        """, LaunchPair.Plain);

    [Fact]
    public Task Start_information_that_is_returned_has_an_environment_others_can_write() => Snippet.Reports("""
        using System.Diagnostics;

        class Launcher
        {
            public static ProcessStartInfo Create(string python) => new(python, "-m dynamo.sglang {|ECA1001:--enable-metrics|}");
        }
        """, LaunchPair.Plain);
}
