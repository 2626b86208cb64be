using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace EngineConfigAnalyzers.Tests.Verification;

/// <summary>Invariant 2: the findings are those the markup names, no other, and no id twice at one place.</summary>
internal static class MarkedPlaces
{
    public static void Check(Sample sample, ImmutableArray<Diagnostic> diagnostics)
    {
        List<Finding> findings = [.. diagnostics.Select(Finding.Of)];
        CheckPlaced(sample, findings);
        CheckUnplaced(sample, findings);
        foreach (var message in sample.Options.Messages.Where(message => findings.TrueForAll(finding => finding.Message != message)))
        {
            throw new InvariantException($"No finding says: {message}", sample.ToString(), Listed(findings));
        }
    }

    public static void CheckPlaced(Sample sample, List<Finding> findings)
    {
        var placed = findings.Where(finding => finding.File.Length > 0)
            .Select(finding => (finding.File, finding.Id, finding.Span)).ToList();
        if (placed.GroupBy(place => place).FirstOrDefault(place => place.Count() > 1) is { } twice)
        {
            throw new InvariantException($"{twice.Key.Id} is reported {twice.Count()} times at one place", sample.ToString(), Listed(findings));
        }

        var expected = sample.Files.SelectMany(file => file.Expected.Select(place => (File: file.Name, place.Id, place.Span))).ToList();
        string[] missing = [.. expected.Except(placed).Select(place => $"missing    {place.Id} at {At(sample, place.File, place.Span)}")];
        string[] unexpected = [.. placed.Except(expected).Select(place => $"unexpected {place.Id} at {At(sample, place.File, place.Span)}")];
        if (missing.Length + unexpected.Length > 0)
        {
            throw new InvariantException("Other findings than marked", sample.ToString(), string.Join('\n', [.. missing, .. unexpected, "all:", Listed(findings)]));
        }
    }

    private static void CheckUnplaced(Sample sample, List<Finding> findings)
    {
        var unplaced = findings.Where(finding => finding.File.Length == 0).ToList();
        var left = unplaced.ToList();
        foreach (var wanted in sample.Options.Unplaced)
        {
            if (left.FindIndex(finding => wanted == finding.Id || wanted == finding.ToString()) is >= 0 and var at)
            {
                left.RemoveAt(at);
            }
            else
            {
                throw new InvariantException($"Not reported: {wanted}", sample.ToString(), Listed(unplaced));
            }
        }

        if (left.Count > 0)
        {
            throw new InvariantException("Unexpected finding without a place", sample.ToString(), Listed(left));
        }
    }

    private static string At(Sample sample, string file, Microsoft.CodeAnalysis.Text.TextSpan span)
    {
        var text = sample.Files.FirstOrDefault(candidate => candidate.Name == file)?.Text ?? EngineTypes.Source;
        var line = text[..span.Start].Count(character => character == '\n') + 1;
        return $"{file}({line}) {span} '{text.Substring(span.Start, span.Length)}'";
    }

    private static string Listed(IEnumerable<Finding> findings) => string.Join('\n', findings);
}
