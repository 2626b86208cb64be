using EngineConfigAnalyzers.Tests.Reading.Words;

namespace EngineConfigAnalyzers.Tests.Rules;

/// <summary>Workers that publish in ways which a reader of one line would miss, and words that only look like a worker.</summary>
public class MetricsSwitchedOffDetourTests
{
    private const string Frame = """
        using System.Diagnostics;
        using System.Text;

        class Program
        {
            const string Part = "trtllm";
            static void Run(string python, string image, string model, string port, string mode, bool publish, string[] extra, Dictionary<string, string?> given, Action<List<string>> more)
            {
                /*here*/
            }

            private static void Own(ProcessStartInfo psi) => psi.ArgumentList.Add("--publish-metrics");
            private static IEnumerable<string> Flags(bool publish) { if (publish) yield return "--publish-metrics"; }
        }
        """;

    [Theory]
    [InlineData("var psi = new ProcessStartInfo(python); foreach (var w in new[] { \"-m\", \"dynamo.trtllm\", \"--publish-metrics\" }) psi.ArgumentList.Add(w); psi.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\"; Process.Start(psi);")]
    [InlineData("var psi = new ProcessStartInfo(python, [\"-m\", \"dynamo.trtllm\"]); psi.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\"; void More() => psi.ArgumentList.Add(\"--publish-metrics\"); More(); Process.Start(psi);")]
    [InlineData("var args = new List<string> { \"-m\", \"dynamo.trtllm\" }; more(args); var psi = new ProcessStartInfo(python, args); psi.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\"; Process.Start(psi);")]
    [InlineData("var psi = new ProcessStartInfo(python, [\"-m\", \"dynamo.trtllm\"]); psi.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\"; Own(psi); Process.Start(psi);")]
    [InlineData("var psi = new ProcessStartInfo(python, [\"-m\", \"dynamo.trtllm\", .. Flags(publish)]); psi.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\"; Process.Start(psi);")]
    [InlineData("var psi = new ProcessStartInfo(python, [\"-m\", \"dynamo.trtllm\", .. publish ? [\"--publish-metrics\"] : Array.Empty<string>()]); psi.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\"; Process.Start(psi);")]
    [InlineData("var psi = new ProcessStartInfo(python, string.Format(\"-m dynamo.trtllm {0}\", mode)); psi.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\"; Process.Start(psi);")]
    [InlineData("var text = new StringBuilder(\"-m dynamo.trtllm\"); if (publish) text.Append(\" --publish-metrics\"); var psi = new ProcessStartInfo(python, text.ToString()); psi.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\"; Process.Start(psi);")]
    [InlineData("var psi = new ProcessStartInfo(python, \"-m dynamo.trtllm\"); Process.Start(psi); psi.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\";")]
    [InlineData("var psi = new ProcessStartInfo(python, [\"-m\", \"dynamo.trtllm\"]); psi.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\"; psi.Environment.Clear(); Process.Start(psi);")]
    [InlineData("Process.Start(\"sh\", [\"-c\", \"export DYN_SYSTEM_PORT=8081; if [ -n \\\"$M\\\" ]; then python3 -m dynamo.trtllm --publish-metrics; else python3 -m dynamo.trtllm; fi\"]);")]
    [InlineData("Process.Start(\"sh\", [\"-c\", \"DYN_SYSTEM_PORT=8081 python3 -m dynamo.trtllm ${M:+--publish-metrics}\"]);")]
    [InlineData("Process.Start(\"sh\", [\"-c\", \"DYN_SYSTEM_PORT=8081 ./env.sh python3 -m dynamo.trtllm\"]);")]
    [InlineData("Process.Start(\"docker\", \"run -e DYN_SYSTEM_PORT=8081 trt /start.sh python3 -m dynamo.trtllm\");")]
    [InlineData("Process.Start(\"docker\", \"compose run -e DYN_SYSTEM_PORT=8081 worker python3 -m dynamo.trtllm\");")]
    [InlineData("var psi = new ProcessStartInfo(python)\n{\n    ArgumentList =\n    {\n        \"-m\", \"dynamo.trtllm\",\n#if METRICS\n        \"--publish-metrics\",\n#endif\n    },\n};\npsi.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\";\nProcess.Start(psi);")]
    [InlineData("var psi = new ProcessStartInfo(python, [\"-m\", \"dynamo.trtllm\"]); psi.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\"; try { psi.ArgumentList.Add(\"--publish-metrics\"); } finally { } Process.Start(psi);")]
    [InlineData("var words = new Queue<string>(); words.Enqueue(\"-m\"); words.Enqueue(\"dynamo.trtllm\"); words.Enqueue(\"--publish-metrics\"); var psi = new ProcessStartInfo(python, words); psi.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\"; Process.Start(psi);")]
    [InlineData("var psi = new ProcessStartInfo(python, string.Join(' ', new[] { \"-m dynamo.trtllm\", publish ? \"--publish-metrics\" : null }.Where(w => w != null))); psi.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\"; Process.Start(psi);")]
    [InlineData("var psi = new ProcessStartInfo(python, \"-m dynamo.trtllm\".Replace(\"trtllm\", mode)); psi.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\"; Process.Start(psi);")]
    [InlineData("var psi = new ProcessStartInfo(python, \"-m dynamo.trtllm @@\".Replace(\"@@\", mode)); psi.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\"; Process.Start(psi);")]
    [InlineData("var text = new StringBuilder(\"-m dynamo.trtllm @@\"); text.Replace(\"@@\", mode); var psi = new ProcessStartInfo(python, text.ToString()); psi.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\"; Process.Start(psi);")]
    [InlineData("var psi = new ProcessStartInfo(python, Console.ReadLine() + \" -m dynamo.trtllm\"); psi.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\"; Process.Start(psi);")]
    [InlineData("var psi = new ProcessStartInfo(python, \"-m dynamo.trtllm\"); psi.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\"; (publish ? psi : new ProcessStartInfo()).Arguments += \" --publish-metrics\"; Process.Start(psi);")]
    [InlineData("ProcessStartInfo[] all = [new(python, \"-m dynamo.trtllm\")]; foreach (var psi in all) { psi.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\"; psi.Arguments += \" --publish-metrics\"; Process.Start(psi); }")]
    [InlineData("var psi = new ProcessStartInfo(\"pip\", \"install dynamo.trtllm\"); psi.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\"; Process.Start(psi);")]
    [InlineData("var psi = new ProcessStartInfo(\"pkill\", [\"-f\", \"dynamo.trtllm\"]); psi.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\"; Process.Start(psi);")]
    [InlineData("var psi = new ProcessStartInfo(\"ls\", [\"dynamo.trtllm\"]); psi.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\"; Process.Start(psi);")]
    public Task Silent_in_a_method(string code) => Snippet.Silent(LaunchPair.In(Frame, code), LaunchPair.Plain);

    [Theory]
    [InlineData("var psi = new ProcessStartInfo(python, [\"-m\", \"dynamo.\" + Part]); psi.Environment[\"DYN_SYSTEM_PORT\"] = {|ECA1013:\"8081\"|}; Process.Start(psi);")]
    [InlineData("var psi = new ProcessStartInfo(python, $\"-m dynamo.{Part}\"); psi.Environment[\"DYN_SYSTEM_PORT\"] = {|ECA1013:\"8081\"|}; Process.Start(psi);")]
    public Task Reports_a_name_in_pieces(string code) => Snippet.Reports(LaunchPair.In(Frame, code), LaunchPair.Plain);

    [Fact]
    public Task A_field_that_another_member_fills() => Snippet.Silent("using System.Diagnostics; class W { readonly ProcessStartInfo psi = new(\"python3\", [\"-m\", \"dynamo.trtllm\"]); void A() => psi.ArgumentList.Add(\"--publish-metrics\"); void B() { psi.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\"; Process.Start(psi); } }", LaunchPair.Plain);

    [Fact]
    public Task A_virtual_helper() => Snippet.Silent("using System.Diagnostics; class W { protected virtual void Configure(ProcessStartInfo psi) { } void B() { var psi = new ProcessStartInfo(\"python3\", [\"-m\", \"dynamo.trtllm\"]); psi.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\"; Configure(psi); Process.Start(psi); } }", LaunchPair.Plain);

    [Fact]
    public Task Words_of_a_virtual_helper() => Snippet.Silent("using System.Diagnostics; class W { protected virtual IEnumerable<string> More() => []; void B() { var psi = new ProcessStartInfo(\"python3\", [\"-m\", \"dynamo.trtllm\", .. More()]); psi.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\"; Process.Start(psi); } }", LaunchPair.Plain);

    [Fact]
    public Task A_list_that_others_can_fill() => Snippet.Silent("using System.Diagnostics; class W { public List<string> Words { get; } = [\"-m\", \"dynamo.trtllm\"]; public void B() { var psi = new ProcessStartInfo(\"python3\", Words); psi.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\"; Process.Start(psi); } }", LaunchPair.Plain);

    [Fact]
    public Task A_helper_that_starts_both_kinds() => Snippet.Silent("using System.Diagnostics; class W { void Start(string python, params string[] words) { var psi = new ProcessStartInfo(python, words); psi.Environment[\"DYN_SYSTEM_PORT\"] = \"0\"; Process.Start(psi); } void B() { Start(\"python3\", \"-m\", \"dynamo.trtllm\", \"--publish-metrics\"); Start(\"python3\", \"-m\", \"dynamo.frontend\"); } }", LaunchPair.Plain);
}
