namespace EngineConfigAnalyzers.Tests.Generated;

/// <summary>A program, its text, and what the definition and the analyzer say about it.</summary>
/// <param name="Program">The program.</param>
/// <param name="Text">The method that it was printed as.</param>
/// <param name="Left">What leaves, over all paths of the program's graph; null where they are too many.</param>
/// <param name="Real">What leaves in executions that really happen: a condition that is asked twice answers the same.</param>
/// <param name="Written">Every write that turned metrics on, with the creation of what it reached.</param>
/// <param name="Given">Every other write that gave something, with the creation of what it reached.</param>
/// <param name="Reported">By the analyzer, all of it.</param>
internal sealed record Judged(GeneratedProgram Program, string Text, IReadOnlyCollection<Configured>? Left, IReadOnlyCollection<Configured>? Real, IReadOnlySet<(int Site, int Place)> Written, IReadOnlySet<(int Site, int Place)> Given, Verdict Reported)
{
    private static readonly bool s_isStrict = Environment.GetEnvironmentVariable("ECA_PROGRAMS_STRICT") == "1";

    public Verdict Expected { get; } = Verdict.Of(Left ?? []);

    /// <summary>By the analyzer, as far as the definition speaks of it.</summary>
    public Verdict Actual { get; } = Reported.Where(id => id is "ECA1001" or "ECA1002");

    /// <summary>What is said of configurations with metrics off.</summary>
    public Verdict Idle { get; } = Reported.Where(id => id is not ("ECA1001" or "ECA1002"));

    /// <summary>
    /// Exactly what the definition says, where conditions are asked once; else nothing more than it says. About tangled programs the
    /// analyzer may also speak of a write that is not in force any more, unless strictness is asked for; never of one that a path completes.
    /// </summary>
    public bool IsRight =>
        Left is null
        || !Idle.Places.Any(IsSaidOfOneThatIsOn) && (Program.IsTangled && !s_isStrict ? !Actual.Places.Any(IsCompleted)
            : Program.IsIndependent ? Expected.Agrees(Actual)
            : Actual.Places.ToHashSet().IsSubsetOf(Expected.Places));

    /// <summary>What is reported though no configuration really leaves with that write in force and the setting missing.</summary>
    public IEnumerable<(string Id, int Place)> Unreal => Real is null ? [] : Actual.Places.Except(Verdict.Of(Real).Places);

    public override string ToString() =>
        $"""
        {Text}{string.Concat(Helper.All.Where(helper => helper.Declaration.Length > 0 && Text.Contains(helper.Call.Split('(')[0] + "(", StringComparison.Ordinal)).Select(helper => $"    {helper.Declaration}\n"))}
        --- {(Program.IsTangled && !s_isStrict ? "by the definition; nothing that a path completes may be reported" : Program.IsIndependent ? "expected, exactly" : "allowed at most")}
        {Expected.Show(Text)}
        --- actual
        {Reported.Show(Text)}
        """;

    // No configuration that such a write reaches may leave with metrics on, or computed, on any path.
    private bool IsSaidOfOneThatIsOn((string Id, int Place) reported) =>
        Given.Where(given => given.Place == reported.Place).Any(given => Left!.Any(one => one.Site == given.Site && one.IsOn));

    private bool IsCompleted((string Id, int Place) reported)
    {
        var completed = Left!.Where(one => one.IsOn && one.Place == reported.Place && (string.Equals(reported.Id, "ECA1001", StringComparison.Ordinal) ? one.HasAllSchedulers : one.HasPort))
            .Select(one => one.Site).ToHashSet();
        return Written.Where(written => written.Place == reported.Place).All(written => completed.Contains(written.Site));
    }
}
