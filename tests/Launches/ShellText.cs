using System.Diagnostics;

internal static class ShellText
{
    public static void Start()
    {
        Process.Start("bash", ["-c", "{|ECA1005:DYN_SYSTEM_ENABLED|}=true python3 -m dynamo.sglang --tp 8 {|ECA1001:--enable-metrics|} {|ECA1006:true|} &"]);
        Process.Start("bash", ["-c", "python3 -m dynamo.sglang --tp 8 {|ECA1001:{|ECA1002:--enable-metrics|}|} > worker.log"]);
        Process.Start("bash", ["-c", "DYN_SYSTEM_PORT=8081 python3 -m dynamo.sglang --tp 8 {|ECA1003:--enable-mfu-metrics|} &"]);
        Process.Start("bash", ["-c", "DYN_SYSTEM_PORT={|ECA1004:8082|} python3 -m dynamo.sglang --tp 8 &"]);
        Process.Start("docker", "run --rm lmsysorg/sglang python3 -m sglang.launch_server --tp 8 --host 127.0.0.1 {|ECA1001:{|ECA1009:--enable-metrics|}|}");
        Process.Start("bash", ["-c", "exec python3 -m sglang.launch_server --enable-metrics {|ECA1011:--enable-metrics-for-all-schedulers|} --tp 1"]);
    }
}
