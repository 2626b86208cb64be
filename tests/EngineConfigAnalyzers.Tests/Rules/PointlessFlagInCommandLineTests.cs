using EngineConfigAnalyzers.Tests.Reading.Words;

namespace EngineConfigAnalyzers.Tests.Rules;

/// <summary>ECA1011 in command lines: silent where anything unseen, or any other line, has a say in the sizes or in the flag.</summary>
public class PointlessFlagInCommandLineTests
{
    private const string Words = "\"-m\", \"dynamo.sglang\", \"--enable-metrics\"";
    private const string All = "\"--enable-metrics-for-all-schedulers\"";

    private const string Frame = """
        using System.Diagnostics;

        static class Flags { public const string All = "--enable-metrics-for-all-schedulers"; public const string Both = "--enable-metrics --enable-metrics-for-all-schedulers"; }

        class Program
        {
            public static readonly string[] Common = ["-m", "dynamo.sglang", "--enable-metrics", "--enable-metrics-for-all-schedulers"];

            static object Build(string python, string model, bool big, int tp, string extra, string[] more)
            {
                /*here*/
            }

            static void AddMetrics(List<string> args) { args.Add("--enable-metrics"); args.Add("--enable-metrics-for-all-schedulers"); }
        }
        """;

    private static string In(string code) => LaunchPair.In(Frame, code.Replace("@metrics", Words, StringComparison.Ordinal).Replace("@all", All, StringComparison.Ordinal));

    [Theory]
    [InlineData("return new[] { @metrics, @all, \"--tp\", tp.ToString() };")]
    [InlineData("return new[] { @metrics, @all, $\"--tp={tp}\" };")]
    [InlineData("return new[] { @metrics, @all, \"--tp\", big ? \"8\" : \"1\" };")]
    [InlineData("return new[] { @metrics, @all, \"--tp\", big ? \"1\" : \"8\" };")]
    [InlineData("return new[] { @metrics, @all, \"--tp\", big ? \"\" : \"1\" };")]
    [InlineData("return new[] { @metrics, @all, big ? \"--tp=8\" : \"--tp=1\" };")]
    [InlineData("return new[] { @metrics, @all, \"--tp\", \"8\" };")]
    [InlineData("return new[] { @metrics, @all };")]
    [InlineData("return new[] { @metrics, @all, \"--tp\", \"1\", \"--tp\", \"8\" };")]
    [InlineData("return new[] { @metrics, @all, \"--tp\", \"8\", \"--dp\", \"8\" };")]
    [InlineData("return new[] { @metrics, @all, \"--tp\", \"8\", \"--dp\", \"8\", big ? \"--enable-dp-attention\" : \"\" };")]
    [InlineData("return new[] { @metrics, @all, \"--tp\", \"1\", extra };")]
    [InlineData("return new[] { @metrics, @all, \"--tp\", \"1\", $\"--{extra}\", model };")]
    [InlineData("return new[] { @metrics, @all, \"--tp\", \"1\", \"--config\", model };")]
    [InlineData("return (string[])[@metrics, @all, \"--tp\", \"1\", .. more];")]
    [InlineData("List<string> args = [@metrics, @all, \"--tp\", \"1\"]; if (big) { args.AddRange(more); } return args;")]
    [InlineData("List<string> args = [@metrics, @all, \"--tp\", \"1\"]; if (big) { args.Add(\"--tp\"); args.Add(\"8\"); } return args;")]
    [InlineData("List<string> args = [@metrics, \"--tp\", \"1\"]; if (big) { args.Add(@all); } return args;")]
    [InlineData("List<string> args = [@metrics, @all]; if (!big) { args.Add(\"--tp\"); args.Add(\"1\"); } return args;")]
    [InlineData("List<string> args = [@metrics, @all, \"--tp\", \"1\"]; args[^1] = extra; return args;")]
    [InlineData("List<string> args = [@metrics, @all, \"--tp\", \"1\"]; if (big) { args[5] = \"8\"; } return args;")]
    [InlineData("List<string> args = [@metrics, @all, \"--tp\"]; foreach (var size in new[] { \"1\", \"8\" }) { args.Add(size); } return args;")]
    [InlineData("foreach (var size in new[] { \"8\", \"1\" }) { Process.Start(python, [@metrics, @all, \"--tp\", size]); } return 0;")]
    [InlineData("foreach (var size in new[] { \"1\", \"8\" }) { Process.Start(python, [@metrics, @all, \"--tp\", size]); } return 0;")]
    [InlineData("for (var i = 1; i < 9; i *= 2) { Process.Start(python, [@metrics, @all, $\"--tp={i}\"]); } return 0;")]
    [InlineData("for (var i = 1; i < 9; i++) { Process.Start(python, $\"-m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers --tp {i}\"); } return 0;")]
    [InlineData("var size = 1; size *= 8; return new[] { @metrics, @all, $\"--tp={size}\" };")]
    [InlineData("var size = 1; if (big) { size++; } return new[] { @metrics, @all, $\"--tp={size}\" };")]
    [InlineData("var size = \"1\"; if (big) { size = \"8\"; } return new[] { @metrics, @all, \"--tp\", size };")]
    [InlineData("var size = \"1\"; if (big) { size += \"6\"; } return new[] { @metrics, @all, \"--tp\", size };")]
    [InlineData("return new[] { 1, 8 }.Select(size => $\"-m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers --tp {size}\");")]
    [InlineData("return $\"python3 -m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers --tp 1 {extra}\";")]
    [InlineData("return $\"python3 -m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers --tp {(big ? \"8\" : \"1\")}\";")]
    [InlineData("return $\"python3 -m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers {(big ? \"--tp 8\" : \"--tp 1\")}\";")]
    [InlineData("return \"python3 -m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers --tp 1 $EXTRA\";")]
    [InlineData("return \"python3 -m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers --tp 1 \\\"$@\\\"\";")]
    [InlineData("return \"python3 -m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers --tp ${TP:-1}\";")]
    [InlineData("return \"python3 -m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers --tp #\".Replace(\"#\", extra);")]
    [InlineData("return \"for tp in 1 8; do python3 -m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers --tp $tp; done\";")]
    [InlineData("Process.Start(python, \"-m dynamo.sglang --tp 1 \" + Flags.Both + \" \" + extra); return 0;")]
    [InlineData("string[] metrics = [\"--enable-metrics\", @all]; Process.Start(python, [\"-m\", \"dynamo.sglang\", \"--tp\", \"1\", .. metrics]); Process.Start(python, [\"-m\", \"dynamo.sglang\", \"--tp\", \"8\", .. metrics]); return 0;")]
    [InlineData("string[] metrics = [\"--enable-metrics\", @all]; Process.Start(python, [\"-m\", \"dynamo.sglang\", \"--tp\", \"1\", .. metrics]); return (string[])[\"-m\", \"dynamo.sglang\", \"--tp\", \"8\", .. metrics];")]
    [InlineData("string[] all = [@all]; Process.Start(python, [@metrics, \"--tp\", \"1\", .. all]); Process.Start(python, [@metrics, \"--tp\", \"8\", .. all]); return 0;")]
    [InlineData("string[] all = [@all]; Process.Start(python, [@metrics, \"--tp\", \"1\", .. all]); return (string[])[@metrics, .. more, .. all];")]
    [InlineData("return (string[])[.. Common, \"--tp\", \"1\"];")]
    [InlineData("List<string> args = [\"-m\", \"dynamo.sglang\", \"--tp\", \"1\"]; AddMetrics(args); return args;")]
    [InlineData("List<string> a = [\"-m\", \"dynamo.sglang\", \"--tp\", \"1\"]; Metrics(a); List<string> b = [\"-m\", \"dynamo.sglang\", \"--tp\", \"8\"]; Metrics(b); return (a, b); void Metrics(List<string> args) { args.Add(\"--enable-metrics\"); args.Add(@all); }")]
    [InlineData("return (Make(\"8\"), Make(\"1\")); string[] Make(string size) => [@metrics, @all, \"--tp\", size];")]
    [InlineData("return (Make(\"--tp\", \"8\"), Make(\"--tp\", \"1\")); string[] Make(params string[] sizes) => [@metrics, @all, .. sizes];")]
    [InlineData("return new[] { @metrics, @all,\n#if SMALL\n\"--tp\", \"1\"\n#else\n\"--tp\", \"1\",\n#endif\n };")]
    [InlineData("return new[] { @metrics, @all, \"--tp\", \"1\", \"--encoder-only\" };")]
    [InlineData("return new[] { @metrics, \"--tp\", \"1\" };")]
    public Task Silent_where_it_may_change_something(string code) => Snippet.Silent(In(code), LaunchPair.Plain);
}
