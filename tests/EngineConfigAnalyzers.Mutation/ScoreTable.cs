using System.Globalization;

namespace EngineConfigAnalyzers.Mutation;

/// <summary>Verdicts as a table of Markdown, with what survived below it.</summary>
/// <param name="tests">How many tests there were.</param>
internal sealed class ScoreTable(IReadOnlyDictionary<Mutant, Verdict> verdicts, int tests)
{
    /// <param name="name">What the last row is of: all of them.</param>
    public void Write(TextWriter output, string name)
    {
        output.WriteLine("| folder | tests | mutants | killed | timed out | survived | not covered | score |");
        output.WriteLine("|---|--:|--:|--:|--:|--:|--:|--:|");
        foreach (var file in verdicts.Keys.GroupBy(mutant => mutant.File, StringComparer.Ordinal).OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            output.WriteLine(Row(file.Key, file));
        }

        output.WriteLine(Row($"**{name}**", verdicts.Keys));
        foreach (var (mutant, verdict) in verdicts.Where(pair => pair.Value.Outcome is Outcome.Survived or Outcome.NotCovered).OrderBy(pair => pair.Key.Id))
        {
            output.WriteLine($"{verdict.Outcome} {mutant.Id} {mutant.File}({mutant.Line}) {mutant.Change}");
        }
    }

    private string Row(string name, IEnumerable<Mutant> mutants)
    {
        var counts = mutants.CountBy(mutant => verdicts[mutant].Outcome).ToDictionary();
        int Count(Outcome outcome) => counts.GetValueOrDefault(outcome);
        var all = counts.Values.Sum();
        var dead = Count(Outcome.Killed) + Count(Outcome.TimedOut);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {tests} | {all} | {Count(Outcome.Killed)} | {Count(Outcome.TimedOut)} | {Count(Outcome.Survived)} | {Count(Outcome.NotCovered)} | {100.0 * dead / Math.Max(all, 1):0.0} % |");
    }
}
