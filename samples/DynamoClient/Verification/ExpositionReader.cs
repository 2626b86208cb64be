using System.Globalization;
using System.Text;

namespace DynamoClient.Verification;

/// <summary>
/// Reads a worker's <c>/metrics</c> line by line, whatever its size. Like Prometheus it refuses the whole text for one line that cannot be
/// read: a series that stands behind that line would be called missing.
/// </summary>
internal static class ExpositionReader
{
    /// <summary>A worker's text has some thousand lines of some hundred characters.</summary>
    public const int LongestText = 64 * 1024 * 1024;

    private const int LongestLine = 64 * 1024;
    private const int Shown = 60;

    /// <exception cref="ScrapeException">The text is malformed, cut short or too long.</exception>
    public static async Task<WorkerMetrics> ReadAsync(TextReader text, CancellationToken cancellation)
    {
        var metrics = new WorkerMetrics();
        var line = new StringBuilder();
        var buffer = new char[16 * 1024];
        var (total, number) = (0, 1);
        while (await text.ReadAsync(buffer, cancellation) is var read and > 0)
        {
            total += read;
            if (total > LongestText)
            {
                throw new ScrapeException($"the text is longer than {LongestText / 1024 / 1024} MiB and was not read to its end");
            }

            for (var start = 0; start < read; start++)
            {
                var length = buffer.AsSpan(start, read - start).IndexOf('\n');
                line.Append(buffer, start, length < 0 ? read - start : length);
                if (line.Length > LongestLine)
                {
                    throw Malformed(line.ToString(), number);
                }

                if (length < 0)
                {
                    break;
                }

                Add(metrics, line.ToString(), number++);
                line.Clear();
                start += length;
            }
        }

        // The format ends its last line too.
        return line.Length == 0 ? metrics : throw new ScrapeException($"the text was cut short in line {Invariant(number)}: {Excerpt(line.ToString())}");
    }

    private static void Add(WorkerMetrics metrics, string line, int number)
    {
        if (!ExpositionLine.TryParse(line, out var sample))
        {
            throw Malformed(line, number);
        }

        if (sample is not null)
        {
            metrics.Add(sample);
        }
    }

    private static ScrapeException Malformed(string line, int number) =>
        new($"this is no metrics text, Prometheus would refuse it: line {Invariant(number)} is {Excerpt(line)}");

    // What a server sends may hold anything; a terminal is not to obey it.
    private static string Excerpt(string line)
    {
        var shown = string.Concat(line.Take(Shown).Select(character => char.IsControl(character) ? '?' : character));
        return line.Length > Shown ? $"'{shown}…'" : $"'{shown}'";
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
