namespace EngineConfigAnalyzers.Tests.Generated;

/// <summary>A program, its text, and what the definition and the analyzer say about it.</summary>
/// <param name="Program">The program.</param>
/// <param name="Text">The method that it was printed as.</param>
/// <param name="Expected">By the definition, over all paths of the program's graph; null where its executions are too many.</param>
/// <param name="Real">What leaves in executions that really happen: a condition that is asked twice answers the same.</param>
/// <param name="Actual">By the analyzer.</param>
internal sealed record Judged(GeneratedProgram Program, string Text, Verdict? Expected, IReadOnlyCollection<Configured>? Real, Verdict Actual)
{
    public bool IsRight => Expected is null || (Program.IsExact ? Expected.Agrees(Actual) : Actual.Places.ToHashSet().IsSubsetOf(Expected.Places));

    /// <summary>What is reported only because a path that contradicts itself leads there.</summary>
    public IEnumerable<(string Id, int Place)> Unreal => Real is null ? [] : Actual.Places.Except(Verdict.Of(Real).Places);

    public override string ToString() =>
        $"""
        {Text}{string.Concat(Helper.All.Where(helper => helper.Declaration.Length > 0 && Text.Contains(helper.Call.Split('(')[0] + "(", StringComparison.Ordinal)).Select(helper => $"    {helper.Declaration}\n"))}
        --- {(Program.IsExact ? "expected, exactly" : "allowed at most")}
        {Expected?.Show(Text)}
        --- actual
        {Actual.Show(Text)}
        """;
}
