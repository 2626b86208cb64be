using System.Globalization;

namespace EngineConfigAnalyzers.Mutation;

/// <summary>What became of a mutant.</summary>
internal enum Outcome
{
    /// <summary>C# does not take it, or Stryker left its method alone.</summary>
    NotCompiled,

    /// <summary>No test passes it.</summary>
    NotCovered,

    /// <summary>No test fails with it.</summary>
    Survived,

    Killed,

    TimedOut,

    /// <summary>A test fails with it, and goes on failing without: the mutant, or one before it, left something behind in the process.</summary>
    Doubtful,
}

/// <param name="Test">The test that ended it, if one did.</param>
internal sealed record Verdict(Outcome Outcome, string Test)
{
    public static Verdict Parse(string line) => line.Split('\t') is [var outcome, var test]
        ? new Verdict(Enum.Parse<Outcome>(outcome), test)
        : throw new FormatException($"Not a verdict: {line}");

    public override string ToString() => $"{Outcome}\t{Test}";
}

/// <summary>A test run without a mutant.</summary>
/// <param name="Failure">What it failed with, or nothing.</param>
/// <param name="Milliseconds">How long it took.</param>
/// <param name="Mutants">Those it passes outside static initializers.</param>
internal sealed record CoveredTest(string Name, string Failure, int Milliseconds, IReadOnlyList<int> Mutants)
{
    public static CoveredTest Parse(string line) => line.Split('\t') is [var name, var failure, var time, var mutants]
        ? new CoveredTest(name, failure, int.Parse(time, CultureInfo.InvariantCulture), [.. mutants.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(id => int.Parse(id, CultureInfo.InvariantCulture))])
        : throw new FormatException($"Not a test: {line}");

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name}\t{Failure}\t{Milliseconds}\t{string.Join(',', Mutants)}");
}
