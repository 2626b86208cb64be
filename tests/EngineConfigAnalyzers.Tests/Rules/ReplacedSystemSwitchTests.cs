using EngineConfigAnalyzers.Tests.Reading.Words;

namespace EngineConfigAnalyzers.Tests.Rules;

/// <summary>ECA1005: the switch of Dynamo 0.6 does nothing since 0.7.</summary>
public class ReplacedSystemSwitchTests
{
    private const string Frame = "using System.Diagnostics;\n\nclass Program\n{\n    static void Run(string python, string port)\n    {\n        var psi = new ProcessStartInfo(python, \"-m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers\");\n/*here*/\n        Process.Start(psi);\n    }\n}\n";

    [Theory]
    [InlineData("        psi.Environment[\"{|ECA1005:DYN_SYSTEM_ENABLED|}\"] = \"true\";", "        psi.Environment[\"DYN_SYSTEM_PORT\"] = \"9090\";")]
    [InlineData("        psi.Environment.Add(\"{|ECA1005:DYN_SYSTEM_ENABLED|}\", \"1\");", "        psi.Environment.Add(\"DYN_SYSTEM_PORT\", \"9090\");")]
    [InlineData("        psi.EnvironmentVariables[\"{|ECA1005:DYN_SYSTEM_ENABLED|}\"] = \"True\"; // status server", "        psi.EnvironmentVariables[\"DYN_SYSTEM_PORT\"] = \"9090\"; // status server")]
    [Covers("ECA1005", Idiom.ProcessArguments, Coverage.Speaks, Coverage.Fixed)]
    public Task Writes_the_port_instead(string before, string after) => Snippet.Fixes(LaunchPair.In(Frame, before), LaunchPair.In(Frame, after), "ECA1005", LaunchPair.Plain);

    [Fact]
    [Covers("ECA1005", Idiom.ShellText, Coverage.Speaks, Coverage.Fixed)]
    public Task In_a_containers_line() => Snippet.Fixes("""
        using System.Diagnostics;
        Process.Start("docker", "run --rm -e {|ECA1005:DYN_SYSTEM_ENABLED|}=true sglang-runtime python3 -m dynamo.sglang --tp 1 --enable-metrics");
        """, """
        using System.Diagnostics;
        Process.Start("docker", "run --rm -e DYN_SYSTEM_PORT=9090 sglang-runtime python3 -m dynamo.sglang --tp 1 --enable-metrics");
        """, "ECA1005", LaunchPair.Plain);

    [Theory]
    [InlineData("psi.Environment[\"DYN_SYSTEM_ENABLED\"] = \"true\"; psi.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\";")]
    [InlineData("psi.Environment[\"DYN_SYSTEM_ENABLED\"] = \"true\"; psi.Environment[\"DYN_SYSTEM_PORT\"] = port;")]
    [InlineData("psi.Environment[\"DYN_SYSTEM_ENABLED\"] = \"true\"; psi.Environment[port] = port;")]
    [InlineData("psi.Environment[\"DYN_SYSTEM_ENABLED\"] = \"false\"; psi.Environment[\"DYN_SYSTEM_PORT\"] = \"0\";")]
    [Covers("ECA1005", Idiom.ProcessArguments, Coverage.Silent)]
    public Task Silent_beside_a_port(string code) => Snippet.Silent(LaunchPair.In(Frame, code), LaunchPair.Plain);

    [Fact]
    public Task Off_is_no_endpoint_either() => Snippet.Reports(
        LaunchPair.In(Frame.Replace("--enable-metrics --", "{|ECA1002:--enable-metrics|} --", StringComparison.Ordinal), "psi.Environment[\"DYN_SYSTEM_ENABLED\"] = \"false\";"), LaunchPair.Plain);
}
