using System.Globalization;
using System.Text.RegularExpressions;
using EngineConfigAnalyzers.Mutation;

// Turns the mutants of one folder on, one after another, and runs the tests that pass them; tests/mutation.sh makes what it is given:
//   EngineConfigAnalyzers.Mutation BIN REPORT FOLDER TESTS [EVERY [FIRST] | --only ID,ID…]
// BIN holds the tests beside the mutated package, REPORT is Stryker's; TESTS is what the names of the tests must match.
// With EVERY, only each EVERY-th mutant that compiles is run, by number from the FIRST-th on.
if (args is ["--worker", var workerFolder, var workerTests, .. var on])
{
    Worker.Run(workerFolder, new Regex(workerTests, RegexOptions.None, TimeSpan.FromSeconds(1)), on is [var id] ? Number(id) : null);
    return 0;
}

if (args is not [var bin, var report, var folder, var tests, .. var sample])
{
    Console.Error.WriteLine("Name the folder of the mutated tests, the report, a folder of src/EngineConfigAnalyzers and the tests.");
    return 2;
}

var mutants = Mutant.Read(report).Where(mutant => mutant.File.StartsWith(folder + "/", StringComparison.Ordinal)).ToList();
var compiled = mutants.Where(mutant => mutant.Compiles).ToList();
List<Mutant> chosen = sample switch
{
    ["--only", var ids] => [.. compiled.IntersectBy(ids.Split(',').Select(Number), mutant => mutant.Id)],
    [var every, .. var first] => [.. compiled.Skip(first is [var n] ? Number(n) - 1 : 0).Where((_, i) => i % Number(every) == 0)],
    _ => compiled,
};

var runner = new MutantRunner(bin, tests);
var covered = runner.Cover();
foreach (var failed in covered.Where(test => test.Failure.Length > 0))
{
    Console.Error.WriteLine($"Fails without a mutant, and is left out: {failed.Name}: {failed.Failure}");
}

Console.Error.WriteLine($"{chosen.Count} mutants, {covered.Count} tests of {TimeSpan.FromMilliseconds(covered.Sum(test => test.Milliseconds)):g}");
new ScoreTable(await runner.TryAsync(chosen), covered.Count(test => test.Failure.Length == 0))
    .Write(Console.Out, $"{folder}, {chosen.Count} of {compiled.Count} ({mutants.Count - compiled.Count} do not compile)");
return 0;

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
