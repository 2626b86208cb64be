namespace EngineConfigAnalyzers.Tests.Reading.Words;

/// <summary>A file of launchers that are right, each in a way that is easily misread: nothing is said of any.</summary>
public class RightLauncherTests
{
    [Fact]
    public Task Silent() => Snippet.Silent(
        """"
        using System.Diagnostics;
        using System.Text;

        namespace Right;

        public sealed record Options(string Model, bool Metrics, bool AllRanks, int Port, string[] Extra);

        // Correct code: nothing may be said here.
        public static class Launchers
        {
            public static Process? FromSettings(Options o)
            {
                var flags = new Dictionary<string, string?> { ["--model-path"] = o.Model, ["--enable-metrics"] = null, ["--enable-metrics-for-all-schedulers"] = null };
                var psi = new ProcessStartInfo("python3") { ArgumentList = { "-m", "dynamo.sglang" } };
                foreach (var (flag, value) in flags)
                {
                    psi.ArgumentList.Add(flag);
                    if (value is not null) psi.ArgumentList.Add(value);
                }
                foreach (var (k, v) in Environment(o)) psi.Environment[k] = v;
                return Process.Start(psi);
            }

            private static IEnumerable<KeyValuePair<string, string>> Environment(Options o)
            {
                yield return new("DYN_SYSTEM_PORT", o.Port.ToString());
            }

            public static Process? Template(Options o)
            {
                const string Line = "-m dynamo.sglang --model-path {model} --enable-metrics {all}";
                var psi = new ProcessStartInfo("python3", Line.Replace("{model}", o.Model).Replace("{all}", "--enable-metrics-for-all-schedulers"));
                psi.EnvironmentVariables.Add("DYN_SYSTEM_PORT", "8081");
                return Process.Start(psi);
            }

            public static void TwoPhases(Options o)
            {
                var args = Common(o);
                Metrics(args, o);
                var psi = new ProcessStartInfo("python3", args);
                Ports(psi, o);
                using var p = new Process { StartInfo = psi };
                p.Start();
            }

            private static List<string> Common(Options o) => ["-m", "dynamo.sglang", "--model-path", o.Model, "--enable-metrics"];
            private static void Metrics(ICollection<string> args, Options o) { if (o.AllRanks) args.Add("--enable-metrics-for-all-schedulers"); }
            private static void Ports(ProcessStartInfo psi, Options o) => psi.Environment["DYN_SYSTEM_PORT"] = o.Port.ToString();

            public static void Sequential()
            {
                foreach (var tp in new[] { 1, 2 })
                {
                    var psi = new ProcessStartInfo("python3", "-m dynamo.sglang --tp 1 --enable-metrics") { Environment = { ["DYN_SYSTEM_PORT"] = "8081" } };
                    using var p = Process.Start(psi)!;
                    p.WaitForExit();
                }
            }

            public static string Help() => """
                Usage: run --enable-metrics
                python3 -m dynamo.sglang --enable-metrics turns metrics on
                """;

            public static bool IsMetrics(string[] args) => args.Contains("--enable-metrics") && args is ["-m", "dynamo.sglang", ..];

            public static void Dapr() => Process.Start("daprd", "--app-id sglang --enable-metrics --metrics-port 9090");

            public static void Server(Options o)
            {
                var sb = new StringBuilder("-m sglang.launch_server --host 0.0.0.0");
                if (o.Metrics) sb.Append(" --enable-metrics");
                if (o.Metrics && o.AllRanks) sb.Append(" --enable-metrics-for-all-schedulers");
                foreach (var e in o.Extra) sb.Append(' ').Append(e);
                Process.Start("python3", sb.ToString());
            }

            public static void Port(Options o)
            {
                // Health checks only; metrics are the user's own argument.
                var psi = new ProcessStartInfo("python3") { ArgumentList = { "-m", "dynamo.sglang", "--model-path", o.Model } };
                foreach (var e in o.Extra) psi.ArgumentList.Add(e);
                psi.Environment["DYN_SYSTEM_PORT"] = "8081";
                Process.Start(psi);
            }
        }
        """",
        LaunchPair.Plain);

    [Fact]
    public Task A_command_that_only_tells_of_itself() => Snippet.Silent("""
        using System.Diagnostics;
        Process.Start("python3", "-m dynamo.sglang --enable-metrics --help");
        """, LaunchPair.Plain);
}
