using System.Diagnostics;
using System.Globalization;

namespace DynamoClient;

/// <summary>Turns a worker's specification into the <c>python -m dynamo.sglang</c> process that runs it.</summary>
internal static class WorkerProcess
{
    public static ProcessStartInfo StartInfo(WorkerSpec worker)
    {
        var start = new ProcessStartInfo("python", Arguments(worker.Engine));
        start.Environment["CUDA_VISIBLE_DEVICES"] = worker.VisibleDevices;

        if (worker.Engine.MetricsPort is { } port)
        {
            start.Environment["DYN_SYSTEM_PORT"] = Invariant(port);
        }

        return start;
    }

    /// <summary>The command as one would type it, with the variables that the worker gets beside the inherited ones.</summary>
    public static string Describe(ProcessStartInfo start)
    {
        string[] variables = ["CUDA_VISIBLE_DEVICES", "DYN_SYSTEM_PORT"];
        var environment = variables
            .Where(start.Environment.ContainsKey)
            .Select(name => $"{name}={start.Environment[name]}");

        return string.Join(' ', [.. environment, start.FileName, .. start.ArgumentList]);
    }

    private static List<string> Arguments(EngineConfig engine)
    {
        var args = new List<string>
        {
            "-m", "dynamo.sglang",
            "--model-path", engine.ModelPath,
            "--tp-size", Invariant(engine.TpSize),
        };

        if (engine.ServedModelName is { } name)
        {
            args.AddRange(["--served-model-name", name]);
        }

        if (engine.DpSize is { } dpSize)
        {
            args.AddRange(["--dp-size", Invariant(dpSize)]);
        }

        if (engine.MemFractionStatic is { } fraction)
        {
            args.AddRange(["--mem-fraction-static", Invariant(fraction)]);
        }

        if (engine.DisaggregationMode is not DisaggregationMode.None)
        {
            args.AddRange(["--disaggregation-mode", engine.DisaggregationMode is DisaggregationMode.Prefill ? "prefill" : "decode"]);
        }

        if (engine.DisaggregationTransferBackend is { } backend)
        {
            args.AddRange(["--disaggregation-transfer-backend", backend]);
        }

        if (engine.EnableMetrics)
        {
            args.Add("--enable-metrics");
        }

        if (engine.EnableMetricsForAllSchedulers)
        {
            args.Add("--enable-metrics-for-all-schedulers");
        }

        return args;
    }

    private static string Invariant(IFormattable value) => value.ToString(format: null, CultureInfo.InvariantCulture);
}
