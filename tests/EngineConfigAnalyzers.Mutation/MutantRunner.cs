using System.Collections.Concurrent;

namespace EngineConfigAnalyzers.Mutation;

/// <summary>Finds the tests that pass each mutant, and runs them on it, in as many processes as there are cores.</summary>
/// <param name="folder">That of the tests' assembly, beside the mutated package.</param>
/// <param name="tests">What the name of a test must match.</param>
internal sealed class MutantRunner(string folder, string tests)
{
    private IReadOnlyList<string> _fastestFirst = [];
    private ILookup<int, string> _covering = Array.Empty<int>().ToLookup(id => id, _ => "");

    /// <summary>Runs the tests without a mutant, to see what each passes; those that fail are left out from then on.</summary>
    public IReadOnlyList<CoveredTest> Cover()
    {
        using var worker = new WorkerProcess(folder, tests);
        List<CoveredTest> all = [.. worker.Cover().OrderBy(test => test.Milliseconds)];
        var passing = all.Where(test => test.Failure.Length == 0);
        _fastestFirst = [.. passing.Select(test => test.Name)];
        _covering = passing.SelectMany(test => test.Mutants.Select(mutant => (mutant, test.Name))).ToLookup(pair => pair.mutant, pair => pair.Name);
        return all;
    }

    public async Task<IReadOnlyDictionary<Mutant, Verdict>> TryAsync(IReadOnlyCollection<Mutant> mutants)
    {
        var queue = new ConcurrentQueue<Mutant>(mutants);
        var verdicts = new ConcurrentDictionary<Mutant, Verdict>();
        await Task.WhenAll(Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Task.Run(() => Work(queue, verdicts))));
        return verdicts;
    }

    private void Work(ConcurrentQueue<Mutant> queue, ConcurrentDictionary<Mutant, Verdict> verdicts)
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

    /// <summary>What a static initializer makes is made once in a process, whoever uses it first: which tests pass it is not known.</summary>
    private Verdict TryFresh(Mutant mutant)
    {
        using var worker = new WorkerProcess(folder, tests, mutant.Id);
        return worker.Try(mutant, _fastestFirst);
    }

    private Verdict TryShared(Mutant mutant, ref WorkerProcess? worker)
    {
        if (!_covering.Contains(mutant.Id))
        {
            return new Verdict(Outcome.NotCovered, "");
        }

        worker ??= new WorkerProcess(folder, tests);
        var verdict = worker.Try(mutant, _covering[mutant.Id]);
        if (worker.HasEnded || verdict.Outcome is Outcome.Doubtful)
        {
            worker.Dispose();
            worker = null;
        }

        return verdict.Outcome is Outcome.Doubtful ? TryAlone(mutant) : verdict;
    }

    /// <summary>In a process of its own it cannot have been a mutant before it.</summary>
    private Verdict TryAlone(Mutant mutant)
    {
        using var worker = new WorkerProcess(folder, tests);
        var verdict = worker.Try(mutant, _covering[mutant.Id]);
        return verdict.Outcome is Outcome.Doubtful ? verdict with { Outcome = Outcome.Killed } : verdict;
    }
}
