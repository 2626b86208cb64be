namespace EngineConfigAnalyzers.Tests.Reading.Words;

/// <summary>A variable goes into the command it belongs to, and to where that command begins.</summary>
public class CommandVariableFixTests
{
    [Fact]
    public Task The_variables_of_another_command_are_left_alone() => Snippet.Fixes(
        """
        using CliWrap;

        class Program
        {
            static async Task Run(string python)
            {
                await Cli.Wrap(python).WithArguments("-m dynamo.sglang {|ECA1002:--enable-metrics|} --enable-metrics-for-all-schedulers").ExecuteAsync();
                var other = Cli.Wrap(python).WithArguments("--version").WithEnvironmentVariables(env => env.Set("A", "b"));
                await other.ExecuteAsync();
            }
        }
        """,
        """
        using CliWrap;

        class Program
        {
            static async Task Run(string python)
            {
                await Cli.Wrap(python).WithArguments("-m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers").WithEnvironmentVariables(env => env.Set("DYN_SYSTEM_PORT", "9090")).ExecuteAsync();
                var other = Cli.Wrap(python).WithArguments("--version").WithEnvironmentVariables(env => env.Set("A", "b"));
                await other.ExecuteAsync();
            }
        }
        """,
        options: LaunchApis.CliWrap);

    [Fact]
    public Task A_command_behind_an_escaped_line_break_begins_behind_the_escape() => Snippet.Fixes(
        """
        using System.Diagnostics;

        class Program
        {
            static void Run() => Process.Start(new ProcessStartInfo("bash") { ArgumentList = { "-c", "set -e\npython3 -m dynamo.sglang {|ECA1002:--enable-metrics|} --enable-metrics-for-all-schedulers" } });
        }
        """,
        """
        using System.Diagnostics;

        class Program
        {
            static void Run() => Process.Start(new ProcessStartInfo("bash") { ArgumentList = { "-c", "set -e\nDYN_SYSTEM_PORT=9090 python3 -m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers" } });
        }
        """,
        options: LaunchPair.Plain);

    [Theory]
    [InlineData("Process.Start(\"ssh\", new[] { \"host\", \"docker run --rm {0}sglang-runtime {1}\" });")]
    [InlineData("Process.Start(\"ssh\", [\"host\", \"sudo docker run --rm {0}sglang-runtime sh -c '{1}'\"]);")]
    [InlineData("var start = new ProcessStartInfo(\"bash\"); start.ArgumentList.Add(\"-c\"); start.ArgumentList.Add(\"docker run {0}sglang-runtime {1}\"); Process.Start(start);")]
    public Task A_container_that_a_script_starts_is_given_it_in_the_script(string code)
    {
        var frame = "using System.Diagnostics;\n\nclass Program\n{\n    static void Run()\n    {\n        " + code + "\n    }\n}\n";
        return Snippet.Fixes(
            frame.Replace("{0}", "", StringComparison.Ordinal).Replace("{1}", "python3 -m dynamo.sglang --tp 1 {|ECA1002:--enable-metrics|}", StringComparison.Ordinal),
            frame.Replace("{0}", "-e DYN_SYSTEM_PORT=9090 ", StringComparison.Ordinal).Replace("{1}", "python3 -m dynamo.sglang --tp 1 --enable-metrics", StringComparison.Ordinal),
            options: LaunchPair.Plain);
    }

    // What stands beside every snippet is newer than C# 5.
    [Theory]
    [InlineData("", "{ Environment = { { \"DYN_SYSTEM_PORT\", \"9090\" } } }")]
    [InlineData("{ Environment = { } }", "{ Environment = { { \"DYN_SYSTEM_PORT\", \"9090\" } } }")]
    public Task Writes_pairs_before_initializers_could_name_an_index(string before, string after)
    {
        return Snippet.Fixes(In("{|ECA1002:--enable-metrics|}", before), In("--enable-metrics", after), "ECA1002", LaunchPair.Plain with { LanguageVersion = Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp5, Broken = true });

        static string In(string flag, string initializer) =>
            "class Program { void Run() { System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo(\"python3\", \"-m dynamo.sglang --tp 1 " + flag + "\")" + (initializer.Length > 0 ? " " + initializer : "") + "); } }";
    }
}
