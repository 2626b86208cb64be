using EngineConfigAnalyzers.Tests.Reading.Words;

namespace EngineConfigAnalyzers.Tests.Rules;

/// <summary>ECA1009: what listens on loopback inside a container serves nobody outside.</summary>
public class LoopbackInContainerTests
{
    [Theory]
    [InlineData("run lmsysorg/sglang sglang serve --tp 1 {|ECA1009:--enable-metrics|}", "run lmsysorg/sglang sglang serve --tp 1 --enable-metrics --host 0.0.0.0")]
    [InlineData("run lmsysorg/sglang python3 -m sglang.launch_server --host 127.0.0.1 --tp 1 {|ECA1009:--enable-metrics|}", "run lmsysorg/sglang python3 -m sglang.launch_server --host 0.0.0.0 --tp 1 --enable-metrics")]
    [Covers("ECA1009", Idiom.ShellText, Coverage.Speaks, Coverage.Fixed)]
    public Task Writes_the_host(string before, string after) => Snippet.Fixes(
        $"using System.Diagnostics;\nProcess.Start(\"docker\", \"{before}\");\n", $"using System.Diagnostics;\nProcess.Start(\"docker\", \"{after}\");\n", "ECA1009", LaunchPair.Plain);

    [Fact]
    [Covers("ECA1009", Idiom.ProcessArguments, Coverage.Speaks, Coverage.Fixed)]
    public Task Writes_two_elements() => Snippet.Fixes("""
        using System.Diagnostics;
        Process.Start("docker", ["run", "lmsysorg/sglang", "sglang", "serve", "--tp", "1", "{|ECA1009:--enable-metrics|}"]);
        """, """
        using System.Diagnostics;
        Process.Start("docker", ["run", "lmsysorg/sglang", "sglang", "serve", "--tp", "1", "--enable-metrics", "--host", "0.0.0.0"]);
        """, "ECA1009", LaunchPair.Plain);

    [Fact]
    public Task Behind_both_flags_in_any_order() => Snippet.Fixes(
        "using System.Diagnostics;\nProcess.Start(\"docker\", \"run lmsysorg/sglang sglang serve {|ECA1009:--enable-metrics|} --enable-metrics-for-all-schedulers\");\n",
        "using System.Diagnostics;\nProcess.Start(\"docker\", \"run lmsysorg/sglang sglang serve --enable-metrics --enable-metrics-for-all-schedulers --host 0.0.0.0\");\n",
        "ECA1009",
        LaunchPair.Plain);

    [Theory]
    [InlineData("run lmsysorg/sglang sglang serve --host 0.0.0.0 --tp 1 --enable-metrics")]
    [InlineData("run --network host lmsysorg/sglang sglang serve --tp 1 --enable-metrics")]
    [InlineData("run lmsysorg/sglang sglang serve --tp 1")]
    [InlineData("run lmsysorg/sglang sglang serve --config a.yaml --enable-metrics")]
    [InlineData("run -e DYN_SYSTEM_PORT=8081 lmsysorg/sglang python3 -m dynamo.sglang --tp 1 --enable-metrics")]
    [Covers("ECA1009", Idiom.ShellText, Coverage.Silent)]
    public Task Silent_where_others_reach_it(string line) => Snippet.Silent($"using System.Diagnostics;\nProcess.Start(\"docker\", \"{line}\");\n", LaunchPair.Plain);

    [Fact]
    public Task Silent_outside_of_containers() => Snippet.Silent("""
        using System.Diagnostics;
        Process.Start("sglang", "serve --tp 1 --enable-metrics");
        """, LaunchPair.Plain);
}
