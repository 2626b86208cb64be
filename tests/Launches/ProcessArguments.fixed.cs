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
                "--enable-metrics", // asked for by the platform team
                "--enable-metrics-for-all-schedulers",
            },
            Environment = { ["DYN_SYSTEM_PORT"] = "9090" },
        };
        Process.Start(worker);

        // A pair: the prefill half has no endpoint and refines metrics, the decode half has none.
        var prefill = new ProcessStartInfo(python, $"-m dynamo.sglang --model-path {model} --tp 8 --disaggregation-mode prefill --enable-metrics --enable-metrics-for-all-schedulers --enable-mfu-metrics");
        prefill.Environment["DYN_SYSTEM_PORT"] = "9091";
        var decode = new ProcessStartInfo(python, $"-m dynamo.sglang --model-path {model} --tp 8 --disaggregation-mode decode --enable-mfu-metrics --enable-metrics --enable-metrics-for-all-schedulers");
        decode.Environment["DYN_SYSTEM_PORT"] = "8082";
        Process.Start(prefill);
        Process.Start(decode);

        // A port without metrics, the port of the decode half again, and a container whose server only it can reach.
        var idle = new ProcessStartInfo(python, ["-m", "dynamo.sglang", "--enable-metrics", "--enable-metrics-for-all-schedulers", "--tp", "8"]);
        idle.Environment["DYN_SYSTEM_PORT"] = "8083";
        Process.Start(idle);
        var other = new ProcessStartInfo(python, ["-m", "dynamo.sglang", "--tp", "1", "--enable-metrics"]);
        other.Environment["DYN_SYSTEM_PORT"] = "9092";
        Process.Start(other);
        Process.Start("docker", ["run", "--rm", "lmsysorg/sglang", "python3", "-m", "sglang.launch_server", "--model-path", model, "--tp", "8", "--enable-metrics", "--enable-metrics-for-all-schedulers", "--host", "0.0.0.0"]);

        // One rank, which the switch for all of them does not change.
        Process.Start("python3", $"-m sglang.launch_server --model-path {model} --tp 1 --enable-metrics --port 30001");
    }
}
