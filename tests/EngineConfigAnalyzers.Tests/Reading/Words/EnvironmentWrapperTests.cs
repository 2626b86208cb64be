namespace EngineConfigAnalyzers.Tests.Reading.Words;

/// <summary>Programs that run the engine with variables which the code does not show, and the nearest that hand theirs on.</summary>
public class EnvironmentWrapperTests
{
    private const string Frame = """
        using System.Diagnostics;
        Process.Start(new ProcessStartInfo(/*here*/));
        """;

    public static TheoryData<string, string, string> Programs => new()
    {
        {
            "service of systemd",
            """ "uv", "run python3 -m dynamo.sglang --tp 1 {|ECA1002:--enable-metrics|}" """,
            """ "systemd-run", "--user --setenv=DYN_SYSTEM_PORT=8081 python3 -m dynamo.sglang --tp 1 --enable-metrics" """
        },
        {
            "file of variables",
            """ "uv", "run --with ai-dynamo[sglang] python3 -m dynamo.sglang --tp 1 {|ECA1002:--enable-metrics|}" """,
            """ "uv", "run --env-file .env python3 -m dynamo.sglang --tp 1 --enable-metrics" """
        },
        {
            "folder's variables",
            """ "conda", "run -n sgl python3 -m dynamo.sglang --tp 1 {|ECA1002:--enable-metrics|}" """,
            """ "direnv", "exec . python3 -m dynamo.sglang --tp 1 --enable-metrics" """
        },
        {
            "container without a daemon",
            """ "numactl", "--membind=0 python3 -m dynamo.sglang --tp 1 {|ECA1002:--enable-metrics|}" """,
            """ "apptainer", "exec --nv --env DYN_SYSTEM_PORT=8081 image.sif python3 -m dynamo.sglang --tp 1 --enable-metrics" """
        },
        {
            "command before it in a shell of Windows",
            """ "cmd.exe", "/c python -m dynamo.sglang --tp 1 {|ECA1002:--enable-metrics|}" """,
            """ "cmd.exe", "/c set DYN_SYSTEM_PORT=8081 && python -m dynamo.sglang --tp 1 --enable-metrics" """
        },
        {
            "batch file before it in a shell of Windows",
            """ "cmd.exe", "/c python -m dynamo.sglang --tp 1 {|ECA1002:--enable-metrics|} && pause" """,
            """ "cmd.exe", "/c call environment.bat && python -m dynamo.sglang --tp 1 --enable-metrics" """
        },
        {
            "Linux beside Windows, which has variables of its own",
            """ "nice", "-n 5 python3 -m dynamo.sglang --tp 1 {|ECA1002:--enable-metrics|}" """,
            """ "wsl", "-d Ubuntu -- python3 -m dynamo.sglang --tp 1 --enable-metrics" """
        },
    };

    [Theory]
    [MemberData(nameof(Programs))]
    public Task Reports_the_flag(string behaviour, string reported, string silent) => LaunchPair.ReportsAsync(behaviour, reported, silent, Frame);

    [Theory]
    [MemberData(nameof(Programs))]
    public Task Is_silent_where_variables_may_come_from_elsewhere(string behaviour, string reported, string silent) => LaunchPair.SilentAsync(behaviour, reported, silent, Frame);
}
