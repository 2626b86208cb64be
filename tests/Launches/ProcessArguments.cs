using System.Diagnostics;

internal static class ProcessArguments
{
    public static void Start(string python, string model)
    {
        // One worker: no flag for the other ranks, a switch of Dynamo 0.6, a value where none belongs.
        var worker = new ProcessStartInfo(python)
        {
            ArgumentList =
            {
                "-m",
                "dynamo.sglang",
                "--model-path",
                model,
                "--tp",
                "8",
                "{|ECA1001:--enable-metrics|}", // asked for by the platform team
                "{|ECA1006:true|}",
            },
            Environment = { ["{|ECA1005:DYN_SYSTEM_ENABLED|}"] = "true" },
        };
        Process.Start(worker);

        // A pair: the prefill half has no endpoint and refines metrics, the decode half has none.
        var prefill = new ProcessStartInfo(python, $"-m dynamo.sglang --model-path {model} --tp 8 --disaggregation-mode prefill {|ECA1001:{|ECA1002:--enable-metrics|}|} --enable-mfu-metrics");
        var decode = new ProcessStartInfo(python, $"-m {|ECA1012:dynamo.sglang|} --model-path {model} --tp 8 --disaggregation-mode decode {|ECA1003:--enable-mfu-metrics|}");
        decode.Environment["DYN_SYSTEM_PORT"] = "8082";
        Process.Start(prefill);
        Process.Start(decode);

        // A port without metrics, the port of the decode half again, and a container whose server only it can reach.
        var idle = new ProcessStartInfo(python, ["-m", "dynamo.sglang", "--tp", "8"]);
        idle.Environment["DYN_SYSTEM_PORT"] = {|ECA1004:"8083"|};
        Process.Start(idle);
        var other = new ProcessStartInfo(python, ["-m", "dynamo.sglang", "--tp", "1", "--enable-metrics"]);
        other.Environment["DYN_SYSTEM_PORT"] = {|ECA1008:"8082"|};
        Process.Start(other);
        Process.Start("docker", ["run", "--rm", "lmsysorg/sglang", "python3", "-m", "sglang.launch_server", "--model-path", model, "--tp", "8", "{|ECA1001:{|ECA1009:--enable-metrics|}|}"]);

        // One rank, which the switch for all of them does not change.
        Process.Start("python3", $"-m sglang.launch_server --model-path {model} --tp 1 --enable-metrics {|ECA1011:--enable-metrics-for-all-schedulers|} --port 30001");
    }
}
