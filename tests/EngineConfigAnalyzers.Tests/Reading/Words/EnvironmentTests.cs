namespace EngineConfigAnalyzers.Tests.Reading.Words;

/// <summary>Which environment belongs to a launch, and what sets a port in it.</summary>
public class EnvironmentTests
{
    private const string Frame = """
        using System.Collections;
        using System.Diagnostics;

        interface IUnseen { void Fill(ProcessStartInfo psi); void FillMap(IDictionary<string, string?> map); string Key { get; } string? Port { get; } }

        class Program
        {
            const string PortKey = "DYN_SYSTEM_PORT";

            static void Run(bool metrics, int port, Dictionary<string, string> given, IUnseen unseen)
            {
                var psi = new ProcessStartInfo("python3") { ArgumentList = { "-m", "dynamo.sglang", "{|ECA1002:--enable-metrics|}", "--enable-metrics-for-all-schedulers" } };
                /*here*/
                Process.Start(psi);
            }

            static void Own(ProcessStartInfo psi) => psi.Environment["DYN_SYSTEM_PORT"] = "9090";
            static void Other(ProcessStartInfo psi) => psi.Environment["DYN_SYSTEM_HOST"] = "0.0.0.0";
            static void OwnMap(IDictionary<string, string?> map, string key) => map[key] = "9090";
        }
        """;

    /// <summary>The same launch, silent.</summary>
    private static readonly string s_silent = Frame.Replace("{|ECA1002:--enable-metrics|}", "--enable-metrics", StringComparison.Ordinal);

    public static TheoryData<string, string, string> Environments => new()
    {
        { "nothing written", "", """psi.Environment["DYN_SYSTEM_PORT"] = "9090";""" },
        { "another variable", """psi.Environment["DYN_SYSTEM_HOST"] = "0.0.0.0";""", """psi.Environment["DYN_SYSTEM_PORT"] = port.ToString();""" },
        { "another case", """psi.Environment["dyn_system_port"] = "9090";""", """psi.EnvironmentVariables["DYN_SYSTEM_PORT"] = "9090";""" },
        { "empty", """psi.Environment["DYN_SYSTEM_PORT"] = "";""", """psi.Environment["DYN_SYSTEM_PORT"] = "0";""" },
        { "null", """psi.Environment["DYN_SYSTEM_PORT"] = null;""", """psi.Environment["DYN_SYSTEM_PORT"] = unseen.Port;""" },
        { "switched off", """psi.Environment["DYN_SYSTEM_PORT"] = "-1";""", """psi.Environment["DYN_SYSTEM_PORT"] = "32767";""" },
        { "added", """psi.Environment.Add("DYN_FORWARDPASS_METRIC_PORT", "9090");""", """psi.Environment.Add("DYN_SYSTEM_PORT", "9090");""" },
        { "added unless it is there", """psi.Environment.TryAdd("A", "1");""", """psi.Environment.TryAdd("DYN_SYSTEM_PORT", "9090");""" },
        { "added as a pair", """psi.Environment.Add(new KeyValuePair<string, string?>("A", "1"));""", """psi.Environment.Add(new KeyValuePair<string, string?>("DYN_SYSTEM_PORT", "9090"));""" },
        { "added to the older dictionary", """psi.EnvironmentVariables.Add("A", "1");""", """psi.EnvironmentVariables.Add(PortKey, "9090");""" },
        { "key in a constant", """psi.Environment[nameof(PortKey)] = "9090";""", """psi.Environment[PortKey] = "9090";""" },
        { "key that is put together", """psi.Environment[$"X_{PortKey}"] = "9090";""", """psi.Environment["DYN_SYSTEM_" + "PORT"] = "9090";""" },
        { "key that is not known", """psi.Environment["K" + unseen.Key] = "1";""", """psi.Environment[unseen.Key] = "1";""" },
        { "removed", """psi.Environment["DYN_SYSTEM_PORT"] = "9090"; psi.Environment.Remove("DYN_SYSTEM_PORT");""", """psi.Environment.Remove("DYN_SYSTEM_HOST"); psi.Environment["DYN_SYSTEM_PORT"] = "9090";""" },
        { "cleared", """psi.Environment["DYN_SYSTEM_PORT"] = "9090"; psi.Environment.Clear();""", """psi.Environment.Clear(); psi.Environment["DYN_SYSTEM_PORT"] = "9090";""" },
        { "on some paths", """if (metrics) psi.Environment["A"] = "1";""", """if (metrics) psi.Environment["DYN_SYSTEM_PORT"] = "9090";""" },
        { "copied from what was given", """foreach (var (key, value) in given) Console.WriteLine(key + value);""", """foreach (var (key, value) in given) psi.Environment[key] = value;""" },
        { "copied from the parent's", """foreach (DictionaryEntry e in Environment.GetEnvironmentVariables()) Console.WriteLine(e.Key);""", """foreach (DictionaryEntry e in Environment.GetEnvironmentVariables()) psi.Environment[(string)e.Key] = (string?)e.Value;""" },
        { "copied from a map in sight", """var map = new Dictionary<string, string> { ["A"] = "1" }; foreach (var pair in map) psi.Environment[pair.Key] = pair.Value;""", """var map = new Dictionary<string, string> { ["DYN_SYSTEM_PORT"] = "1" }; foreach (var pair in map) psi.Environment[pair.Key] = pair.Value;""" },
        { "handed to an own method", """Other(psi);""", """Own(psi);""" },
        { "handed to unseen code", """Console.WriteLine(psi.FileName);""", """unseen.Fill(psi);""" },
        { "the dictionary handed to an own method", """OwnMap(psi.Environment, "A");""", """OwnMap(psi.Environment, "DYN_SYSTEM_PORT");""" },
        { "the dictionary handed to unseen code", """Console.WriteLine(psi.Environment.Count);""", """unseen.FillMap(psi.Environment);""" },
        { "the dictionary under another name", """var env = psi.Environment; env["A"] = "1";""", """var env = psi.Environment; env["DYN_SYSTEM_PORT"] = "9090";""" },
        { "another process's", """var other = new ProcessStartInfo("python3"); other.Environment["DYN_SYSTEM_PORT"] = "9090"; Process.Start(other);""", """var same = psi; same.Environment["DYN_SYSTEM_PORT"] = "9090";""" },
        { "only read", """Console.WriteLine(psi.Environment["DYN_SYSTEM_PORT"]);""", """psi.Environment["DYN_SYSTEM_PORT"] ??= "9090";""" },
        { "the own process's", """Console.WriteLine(Environment.GetEnvironmentVariable("DYN_SYSTEM_PORT"));""", """Environment.SetEnvironmentVariable("DYN_SYSTEM_PORT", "9090");""" },
        { "the own process's other variables", """Environment.SetEnvironmentVariable("DYN_SYSTEM_HOST", "0.0.0.0");""", """Environment.SetEnvironmentVariable(PortKey, port.ToString());""" },
        { "word of the command line", """psi.ArgumentList.Add("DYN_SYSTEM_PORT=9090");""", """psi.Environment["DYN_SYSTEM_PORT"] = $"{port}";""" },
    };

    [Theory]
    [MemberData(nameof(Environments))]
    public Task Reports_a_process_without_a_port(string behaviour, string reported, string silent) => LaunchPair.ReportsAsync(behaviour, reported, silent, Frame);

    [Theory]
    [MemberData(nameof(Environments))]
    public Task Is_silent_for_a_process_with_a_port(string behaviour, string reported, string silent) => LaunchPair.SilentAsync(behaviour, reported, silent, s_silent);

    private const string Launch = """
        using System.Diagnostics;

        class Program
        {
            static void Run() => Process.Start(new ProcessStartInfo("python3", "-m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers"));
        }
        """;

    private static readonly string s_reported = Launch.Replace("--enable-metrics ", "{|ECA1002:--enable-metrics|} ", StringComparison.Ordinal);

    private static SnippetOptions Beside(string file) =>
        LaunchPair.Plain with { Files = new Dictionary<string, string> { ["Other.cs"] = file } };

    [Fact]
    public Task Silent_when_another_file_sets_the_variable() => Snippet.Silent(
        Launch,
        Beside("""class Setup { static Setup() => Environment.SetEnvironmentVariable("DYN_SYSTEM_PORT", "9090"); }"""));

    [Fact]
    public Task Silent_when_another_file_sets_the_variable_by_a_constant() => Snippet.Silent(
        Launch,
        Beside("""class Setup { const string Port = "DYN_SYSTEM_PORT"; static Setup() { System.Environment.SetEnvironmentVariable(Port, "9090"); } }"""));

    [Fact]
    public Task Reported_when_another_file_only_reads_the_variable() => Snippet.Reports(
        s_reported,
        Beside("""class Setup { static string? Port => Environment.GetEnvironmentVariable("DYN_SYSTEM_PORT"); }"""));

    [Fact]
    public Task Reported_when_another_file_sets_another_variable() => Snippet.Reports(
        s_reported,
        Beside("""class Setup { static Setup() => Environment.SetEnvironmentVariable("DYN_SYSTEM_HOST", "0.0.0.0"); }"""));

    [Fact]
    public Task Silent_when_the_endpoint_comes_from_outside() => Snippet.Silent(
        Launch,
        LaunchPair.Plain with { EditorConfig = ["engine_config.metrics_endpoint = external"] });

    [Fact]
    public Task The_own_processs_variables_never_reach_a_container() => Snippet.Reports("""
        using System.Diagnostics;

        class Program
        {
            static void Run()
            {
                Environment.SetEnvironmentVariable("DYN_SYSTEM_PORT", "9090");
                Process.Start(new ProcessStartInfo("docker", "run sglang-runtime python3 -m dynamo.sglang {|ECA1002:--enable-metrics|} --enable-metrics-for-all-schedulers"));
            }
        }
        """, LaunchPair.Plain);

    [Fact]
    public Task Every_launch_has_an_environment_of_its_own() => Snippet.Reports("""
        using System.Diagnostics;

        class Program
        {
            static void Run(string python)
            {
                var prefill = new ProcessStartInfo(python, "-m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers");
                prefill.Environment["DYN_SYSTEM_PORT"] = "8081";
                var decode = new ProcessStartInfo(python, "-m dynamo.sglang {|ECA1002:--enable-metrics|} --enable-metrics-for-all-schedulers");
                decode.Environment["CUDA_VISIBLE_DEVICES"] = "1";
                Process.Start(prefill);
                Process.Start(decode);
            }
        }
        """, LaunchPair.Plain);

    [Fact]
    public Task A_variable_written_after_the_start_comes_too_late() => Snippet.Reports("""
        using System.Diagnostics;

        class Program
        {
            static void Run(string python)
            {
                var psi = new ProcessStartInfo(python, "-m dynamo.sglang {|ECA1002:--enable-metrics|} --enable-metrics-for-all-schedulers");
                Process.Start(psi);
                psi.Environment["DYN_SYSTEM_PORT"] = "8081";
            }
        }
        """, LaunchPair.Plain);
}
