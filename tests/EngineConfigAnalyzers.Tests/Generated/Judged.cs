namespace EngineConfigAnalyzers.Tests.Generated;

/// <summary>A program, its text, and what the definition and the analyzer say about it.</summary>
/// <param name="Program">The program.</param>
/// <param name="Text">The file that it was printed into.</param>
/// <param name="Expected">By the definition; null where its executions are too many.</param>
/// <param name="Actual">By the analyzer.</param>
internal sealed record Judged(GeneratedProgram Program, string Text, Verdict? Expected, Verdict Actual)
{
    public bool IsRight => Expected is null || (Program.IsExact ? Expected.Agrees(Actual) : Expected.Allows(Actual));

    public override string ToString() =>
        $"""
        {Text}
        --- {(Program.IsExact ? "expected, exactly" : "allowed at most")}
        {Expected?.Show(Text)}
        --- actual
        {Actual.Show(Text)}
        """;
}
