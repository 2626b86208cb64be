using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using EngineConfigAnalyzers.Mutation;

// Turns the mutants of one folder on, one after another, and runs the tests that pass them; tests/mutation.sh makes what it is given:
//   EngineConfigAnalyzers.Mutation BIN REPORT FOLDER TESTS [EVERY [FIRST] | --only ID,ID…]
// BIN holds the tests beside the mutated package, REPORT is Stryker's; TESTS is what the names of the tests must match.
// With EVERY, only each EVERY-th mutant that compiles is run, by number from the FIRST-th on.
if (args is ["--worker", var workerBin, var workerTests, .. var on])
{
    Worker.Run(workerBin, new Regex(workerTests, RegexOptions.None, TimeSpan.FromSeconds(1)), on is [var id] ? Number(id) : null);
    return 0;
}

if (args is not [var bin, var report, var folder, var tests, .. var sample])
{
    Console.Error.WriteLine("Name the folder of the mutated tests, the report, a folder of src/EngineConfigAnalyzers and the tests.");
    return 2;
}

var mutants = Mutant.Read(report).Where(mutant => mutant.File.StartsWith(folder + "/", StringComparison.Ordinal)).ToList();
var compiled = mutants.Where(mutant => mutant.Compiles);
var chosen = (sample switch
{
    ["--only", var ids] => compiled.IntersectBy(ids.Split(',').Select(Number), mutant => mutant.Id),
    [var every, .. var first] => compiled.Skip(first is [var n] ? Number(n) - 1 : 0).Where((_, i) => i % Number(every) == 0),
    _ => compiled,
}).ToList();

List<CoveredTest> run;
using (var worker = new WorkerProcess(bin, tests))
{
    run = [.. worker.Cover().OrderBy(test => test.Milliseconds)];
}

foreach (var failed in run.Where(test => test.Failure.Length > 0))
{
    Console.Error.WriteLine($"Fails without a mutant, and is left out: {failed.Name}: {failed.Failure}");
}

var passing = run.Where(test => test.Failure.Length == 0).ToList();
var names = passing.ConvertAll(test => test.Name);
var covering = passing.SelectMany(test => test.Mutants.Select(mutant => (mutant, test.Name))).ToLookup(pair => pair.mutant, pair => pair.Name);
Console.Error.WriteLine($"{chosen.Count} mutants of {folder}, {passing.Count} tests of {TimeSpan.FromMilliseconds(passing.Sum(test => test.Milliseconds)):g}");

var queue = new ConcurrentQueue<Mutant>(chosen);
var verdicts = new ConcurrentDictionary<Mutant, Verdict>();
await Task.WhenAll(Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Task.Run(Work)));

Console.WriteLine($"| folder | tests | mutants | killed | timed out | survived | not covered | score |\n|---|--:|--:|--:|--:|--:|--:|--:|");
foreach (var file in chosen.GroupBy(mutant => mutant.File, StringComparer.Ordinal).OrderBy(file => file.Key, StringComparer.Ordinal))
{
    Console.WriteLine(Row(file.Key, file));
}

Console.WriteLine(Row($"**{folder}**, {chosen.Count} of {mutants.Count(mutant => mutant.Compiles)} ({mutants.Count(mutant => !mutant.Compiles)} do not compile)", chosen));
foreach (var mutant in chosen.Where(mutant => verdicts[mutant].Outcome is Outcome.Survived or Outcome.NotCovered))
{
    Console.WriteLine($"{verdicts[mutant].Outcome} {mutant.Id} {mutant.File}({mutant.Line}) {mutant.Change}");
}

return 0;

void Work()
{
    WorkerProcess? shared = null;
    while (queue.TryDequeue(out var mutant))
    {
        var verdict = mutant.IsStatic ? TryFresh(mutant) : TryShared(mutant, ref shared);
        verdicts[mutant] = verdict;
        Console.Error.WriteLine($"{verdicts.Count} {verdict.Outcome} {mutant.Id} {mutant.File}({mutant.Line}) {verdict.Test}");
    }

    shared?.Dispose();
}

// What a static initializer makes is made once in a process, whoever uses it first.
Verdict TryFresh(Mutant mutant)
{
    using var worker = new WorkerProcess(bin, tests, mutant.Id);
    return worker.Try(mutant, names);
}

Verdict TryShared(Mutant mutant, ref WorkerProcess? worker)
{
    if (!covering.Contains(mutant.Id))
    {
        return new Verdict(Outcome.NotCovered, "");
    }

    worker ??= new WorkerProcess(bin, tests);
    var verdict = worker.Try(mutant, covering[mutant.Id]);
    if (worker.HasEnded || verdict.Outcome is Outcome.Doubtful)
    {
        worker.Dispose();
        worker = null;
    }

    if (verdict.Outcome is not Outcome.Doubtful)
    {
        return verdict;
    }

    // In a process of its own it cannot have been one before it.
    using var own = new WorkerProcess(bin, tests);
    var second = own.Try(mutant, covering[mutant.Id]);
    return second.Outcome is Outcome.Doubtful ? second with { Outcome = Outcome.Killed } : second;
}

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

string Row(string name, IEnumerable<Mutant> of)
{
    var counts = of.CountBy(mutant => verdicts[mutant].Outcome).ToDictionary();
    int Count(Outcome outcome) => counts.GetValueOrDefault(outcome);
    var dead = Count(Outcome.Killed) + Count(Outcome.TimedOut);
    var all = counts.Values.Sum();
    return string.Create(CultureInfo.InvariantCulture, $"| {name} | {passing.Count} | {all} | {Count(Outcome.Killed)} | {Count(Outcome.TimedOut)} | {Count(Outcome.Survived)} | {Count(Outcome.NotCovered)} | {100.0 * dead / Math.Max(all, 1):0.0} % |");
}
