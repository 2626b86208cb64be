namespace EngineConfigAnalyzers.Tests.Reading.Words;

/// <summary>The flag beside its sibling inside a text, whatever literal holds it.</summary>
[Covers("ECA1001", Idiom.ProcessArguments, Coverage.Fixed)]
public class CommandTextFixTests
{
    private const string Frame = """"""
        using System.Text;

        static class Flags { public const string Metrics = "--enable-metrics"; }

        class Program
        {
            static string Build(string model, bool metrics, int tp)
            {
                /*here*/
            }
        }
        """""";

    [Theory]
    [InlineData(
        """return "-m dynamo.sglang {|ECA1001:--enable-metrics|}";""",
        """return "-m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers";""")]
    [InlineData(
        """return "-m dynamo.sglang {|ECA1001:--enable-metrics|} --tp 8";""",
        """return "-m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers --tp 8";""")]
    [InlineData(
        """return "-m dynamo.sglang --model-path \"a\\b\" {|ECA1001:--enable-metrics|}\t--tp 8";""",
        """return "-m dynamo.sglang --model-path \"a\\b\" --enable-metrics --enable-metrics-for-all-schedulers\t--tp 8";""")]
    [InlineData(
        """return "-m dynamo.sglang \"{|ECA1001:--enable-metrics|}\" --tp 8";""",
        """return "-m dynamo.sglang \"--enable-metrics\" --enable-metrics-for-all-schedulers --tp 8";""")]
    [InlineData(
        """return @"-m dynamo.sglang --model-path ""C:\m"" {|ECA1001:--enable-metrics|}";""",
        """return @"-m dynamo.sglang --model-path ""C:\m"" --enable-metrics --enable-metrics-for-all-schedulers";""")]
    [InlineData(
        """return $"-m dynamo.sglang --model-path {model} {|ECA1001:--enable-metrics|}";""",
        """return $"-m dynamo.sglang --model-path {model} --enable-metrics --enable-metrics-for-all-schedulers";""")]
    [InlineData(
        """return $"-m dynamo.sglang {|ECA1001:--enable-metrics|} --model-path {model}";""",
        """return $"-m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers --model-path {model}";""")]
    [InlineData(
        """return $@"-m dynamo.sglang --model-path ""{model}"" {|ECA1001:--enable-metrics|}";""",
        """return $@"-m dynamo.sglang --model-path ""{model}"" --enable-metrics --enable-metrics-for-all-schedulers";""")]
    [InlineData(
        """return $"-m dynamo.sglang {(metrics ? "{|ECA1001:--enable-metrics|}" : "")} --tp {tp}";""",
        """return $"-m dynamo.sglang {(metrics ? "--enable-metrics --enable-metrics-for-all-schedulers" : "")} --tp {tp}";""")]
    [InlineData(
        """return $"-m dynamo.sglang {{|ECA1001:Flags.Metrics|}} --tp {tp}";""",
        """return $"-m dynamo.sglang {Flags.Metrics} --enable-metrics-for-all-schedulers --tp {tp}";""")]
    [InlineData(
        """return "-m dynamo.sglang --tp " + tp + " {|ECA1001:--enable-metrics|}";""",
        """return "-m dynamo.sglang --tp " + tp + " --enable-metrics --enable-metrics-for-all-schedulers";""")]
    [InlineData(
        """return "-m dynamo.sglang " + {|ECA1001:Flags.Metrics|};""",
        """return "-m dynamo.sglang " + Flags.Metrics + " --enable-metrics-for-all-schedulers";""")]
    [InlineData(
        """var line = "-m dynamo.sglang"; if (metrics) line += " {|ECA1001:--enable-metrics|}"; return line;""",
        """var line = "-m dynamo.sglang"; if (metrics) line += " --enable-metrics --enable-metrics-for-all-schedulers"; return line;""")]
    [InlineData(
        """var line = new StringBuilder("-m dynamo.sglang"); line.Append(" {|ECA1001:--enable-metrics|} ").Append(tp); return line.ToString();""",
        """var line = new StringBuilder("-m dynamo.sglang"); line.Append(" --enable-metrics --enable-metrics-for-all-schedulers ").Append(tp); return line.ToString();""")]
    [InlineData(
        """return string.Format("-m dynamo.sglang {|ECA1001:--enable-metrics|} --tp {0}", tp);""",
        """return string.Format("-m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers --tp {0}", tp);""")]
    [InlineData(
        """return string.Format("-m dynamo.sglang {0} --tp {1}", "{|ECA1001:--enable-metrics|}", tp);""",
        """return string.Format("-m dynamo.sglang {0} --tp {1}", "--enable-metrics --enable-metrics-for-all-schedulers", tp);""")]
    [InlineData(
        """return string.Join(" ", new[] { "-m dynamo.sglang {|ECA1001:--enable-metrics|}", $"--tp {tp}" });""",
        """return string.Join(" ", new[] { "-m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers", $"--tp {tp}" });""")]
    [InlineData(
        """"return """-m dynamo.sglang --served-model-name "x" {|ECA1001:--enable-metrics|} --tp 8""";"""",
        """"return """-m dynamo.sglang --served-model-name "x" --enable-metrics --enable-metrics-for-all-schedulers --tp 8""";"""")]
    [InlineData(
        """"return $"""-m dynamo.sglang {|ECA1001:--enable-metrics|} --served-model-name "{model}" """;"""",
        """"return $"""-m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers --served-model-name "{model}" """;"""")]
    public Task One_line(string before, string after) =>
        Snippet.Fixes(LaunchPair.In(Frame, before), LaunchPair.In(Frame, after), "ECA1001", LaunchPair.Plain);

    [Fact]
    public Task Lines_of_a_raw_text() => Snippet.Fixes(""""
        class Program
        {
            static string Build(string model) => $"""
                -m dynamo.sglang
                --model-path "{model}"
                {|ECA1001:--enable-metrics|}
                --tp 8
                """;
        }
        """", """"
        class Program
        {
            static string Build(string model) => $"""
                -m dynamo.sglang
                --model-path "{model}"
                --enable-metrics --enable-metrics-for-all-schedulers
                --tp 8
                """;
        }
        """", "ECA1001", LaunchPair.Plain);

    [Fact]
    public Task Continued_lines_of_a_shell_script() => Snippet.Fixes(""""
        class Program
        {
            static string[] Build(string model) => ["bash", "-c", $"""
                python3 -m dynamo.sglang \
                  --model-path '{model}' \
                  {|ECA1001:--enable-metrics|} \
                  --tp 8 &
                wait
                """];
        }
        """", """"
        class Program
        {
            static string[] Build(string model) => ["bash", "-c", $"""
                python3 -m dynamo.sglang \
                  --model-path '{model}' \
                  --enable-metrics --enable-metrics-for-all-schedulers \
                  --tp 8 &
                wait
                """];
        }
        """", "ECA1001", LaunchPair.Plain);

    [Fact]
    public Task Quotes_inside_quotes() => Snippet.Fixes("""
        class Program
        {
            static string[] Build() => ["bash", "-c", "bash -lc 'python3 -m dynamo.sglang {|ECA1001:--enable-metrics|}' > log"];
        }
        """, """
        class Program
        {
            static string[] Build() => ["bash", "-c", "bash -lc 'python3 -m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers' > log"];
        }
        """, "ECA1001", LaunchPair.Plain);

    [Fact]
    public Task Texts_one_per_line() => Snippet.Fixes("""
        class Program
        {
            static string Build(int tp) =>
                "-m dynamo.sglang " +
                "{|ECA1001:--enable-metrics|} " + // scraped
                "--tp " + tp;
        }
        """, """
        class Program
        {
            static string Build(int tp) =>
                "-m dynamo.sglang " +
                "--enable-metrics --enable-metrics-for-all-schedulers " + // scraped
                "--tp " + tp;
        }
        """, "ECA1001", LaunchPair.Plain);
}
