using System.Globalization;

namespace DynamoClient.Verification;

/// <summary>
/// <c>verify &lt;url&gt; [tp-size] [--all]</c>: what a running worker does not report, and what would bring it; with <c>--all</c> also the
/// names of what only some workers have. Ends with 0 where nothing is missing, 1 where something is, 2 where nothing can be said.
/// </summary>
internal static class VerifyCommand
{
    public const string Usage = "verify <url> [tp-size] [--all]";

    private const string All = "--all";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static Task<int> RunAsync(string[] arguments, TextWriter output, TextWriter errors) => RunAsync(arguments, output, errors, Patience);

    public static async Task<int> RunAsync(string[] arguments, TextWriter output, TextWriter errors, TimeSpan patience)
    {
        if (!TryRead([.. arguments.Where(argument => argument is not All)], out var address, out var tpSize))
        {
            await errors.WriteLineAsync($"usage: DynamoClient {Usage}");
            return 2;
        }

        try
        {
            var metrics = await MetricsEndpoint.ReadAsync(address, patience);
            return await ReportAsync(address, metrics, tpSize, arguments.Contains(All, StringComparer.Ordinal), output);
        }
        catch (ScrapeException exception)
        {
            await errors.WriteLineAsync($"{address}: {exception.Message}");
            return 2;
        }
    }

    private static bool TryRead(string[] arguments, out Uri address, out int? tpSize)
    {
        (address, tpSize) = (null!, null);
        if (arguments is [_, var size])
        {
            if (!int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is 0 or > 4096)
            {
                return false;
            }

            tpSize = number;
        }

        return arguments is [_] or [_, _] && MetricsEndpoint.TryParse(arguments[0], out address);
    }

    private static async Task<int> ReportAsync(Uri address, WorkerMetrics metrics, int? tpSize, bool namesAll, TextWriter output)
    {
        var gaps = Verifier.Gaps(metrics, tpSize);
        var faults = gaps.Where(gap => gap.IsFault).ToList();
        await output.WriteLineAsync($"{address}: {(faults.Count == 0 ? "nothing is missing" : "missing")}");
        await WriteAsync(output, faults, withNames: true);
        if (faults.Count > 0 && !metrics.HasServed)
        {
            await output.WriteLineAsync("No request has been served yet, and most series appear only after the first: send one, then verify again.");
        }

        if (gaps.Count > faults.Count)
        {
            await output.WriteLineAsync(namesAll ? "not there, and only some workers have them:" : $"not there, and only some workers have them ({All} names them):");
            await WriteAsync(output, gaps.Where(gap => !gap.IsFault), namesAll);
        }

        return faults.Count == 0 ? 0 : 1;
    }

    private static async Task WriteAsync(TextWriter output, IEnumerable<Gap> gaps, bool withNames)
    {
        foreach (var gap in gaps)
        {
            await output.WriteLineAsync($"  {gap.Title}, brought by {gap.Remedy}");
            if (withNames && gap.Missing.Count > 0)
            {
                await output.WriteLineAsync($"    {string.Join(", ", gap.Missing.Select(names => names.Replace("|", " or ", StringComparison.Ordinal)))}");
            }
        }
    }
}
