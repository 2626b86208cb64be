using System.Globalization;
using System.Text;

namespace EngineConfigAnalyzers.Precision;

/// <summary>The table of what was run, and every finding below it.</summary>
internal sealed class Report
{
    private readonly List<(string Name, string Revision, string Bound, Measurement Seen)> _rows = [];

    private readonly List<(string Name, string Revision, string Message)> _missing = [];

    /// <summary>False where a project could not be loaded, and so was not judged.</summary>
    public bool IsComplete => _missing.Count == 0;

    public void AddMissing(string name, string revision, string message) => _missing.Add((name, revision, message));

    public void Add(string name, string revision, string bound, Measurement seen) => _rows.Add((name, revision, bound, seen));

    public string ToMarkdown()
    {
        var text = new StringBuilder();
        text.AppendLine("| folder | revision | against | files | lines | names | bound | texts | findings | exceptions | ms | KB |");
        text.AppendLine("|---|---|---|--:|--:|--:|--:|--:|---|--:|--:|--:|");
        foreach (var (name, revision, bound, seen) in _rows)
        {
            AppendRow(text, name, revision, bound, seen);
        }

        foreach (var (name, revision, _) in _missing)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {revision} | not loaded | | | | | | | | | |");
        }

        AppendRow(text, $"{_rows.Count} rows", "", "", _rows.Aggregate(new Measurement(), (sum, row) => sum + row.Seen));
        foreach (var row in _rows.Where(row => row.Seen.Findings.Count + row.Seen.Exceptions.Count > 0))
        {
            text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"## {row.Name} ({row.Bound})").AppendLine();
            foreach (var line in row.Seen.Findings.Select(finding => finding.ToString()).Distinct(StringComparer.Ordinal).Concat(row.Seen.Exceptions))
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"- {line}");
            }
        }

        foreach (var (name, _, message) in _missing)
        {
            text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"## {name} (not loaded)").AppendLine().AppendLine("```").AppendLine(message.TrimEnd()).AppendLine("```");
        }

        return text.ToString();
    }

    private static void AppendRow(StringBuilder text, string name, string revision, string bound, Measurement seen)
    {
        var findings = seen.Findings.Distinct().GroupBy(finding => finding.Id, StringComparer.Ordinal).OrderBy(id => id.Key, StringComparer.Ordinal).Select(id => $"{id.Key} {id.Count()}");
        text.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {revision} | {bound} | {seen.Files} | {seen.Lines} | {seen.Mentions.Names} | {seen.Mentions.Bound} | {seen.Mentions.Texts} | {string.Join(", ", findings)} | {seen.Exceptions.Count} | {seen.Time.TotalMilliseconds:F0} | {seen.Allocated / 1024} |");
    }
}
