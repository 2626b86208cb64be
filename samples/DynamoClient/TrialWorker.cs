using System.Diagnostics;

namespace DynamoClient;

/// <summary>One worker for a quick trial on this machine, whose command line is written by hand.</summary>
internal static class TrialWorker
{
    public static Process? Start(string modelPath, bool verbose)
    {
        var start = new ProcessStartInfo("python")
        {
            ArgumentList =
            {
                "-m", "dynamo.sglang",
                "--model-path", modelPath,
                "--tp-size", "2",
                "--enable-metrics",
            },
        };
        if (verbose)
        {
            start.ArgumentList.Add("--log-requests");
        }

        return Process.Start(start);
    }
}
