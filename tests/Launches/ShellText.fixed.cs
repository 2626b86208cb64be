using System.Diagnostics;

internal static class ShellText
{
    public static void Start()
    {
        Process.Start("bash", ["-c", "DYN_SYSTEM_PORT=9090 python3 -m dynamo.sglang --tp 8 --enable-metrics --enable-metrics-for-all-schedulers &"]);
        Process.Start("bash", ["-c", "DYN_SYSTEM_PORT=9091 python3 -m dynamo.sglang --tp 8 --enable-metrics --enable-metrics-for-all-schedulers > worker.log"]);
        Process.Start("bash", ["-c", "DYN_SYSTEM_PORT=8081 python3 -m dynamo.sglang --tp 8 --enable-mfu-metrics --enable-metrics --enable-metrics-for-all-schedulers &"]);
        Process.Start("bash", ["-c", "DYN_SYSTEM_PORT=8082 python3 -m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers --tp 8 &"]);
        Process.Start("docker", "run --rm lmsysorg/sglang python3 -m sglang.launch_server --tp 8 --host 0.0.0.0 --enable-metrics --enable-metrics-for-all-schedulers");
        Process.Start("bash", ["-c", "exec python3 -m sglang.launch_server --enable-metrics --tp 1"]);
    }
}
