namespace EngineConfigAnalyzers.Tests.Verification;

/// <summary>What holds for every snippet, whatever its test is about (docs: the invariants of the design).</summary>
internal static class Invariants
{
    /// <summary>ECA_FINDINGS_ONLY=1 holds a snippet to its findings alone: a run that is repeated for every mutant has no time for the rest.</summary>
    private static readonly bool s_findingsOnly = Environment.GetEnvironmentVariable("ECA_FINDINGS_ONLY") == "1";

    public static async Task CheckAsync(Sample sample)
    {
        var compilation = sample.Compile();
        if (!sample.Options.Broken && compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error).ToList() is { Count: > 0 } errors)
        {
            throw new InvariantException("The snippet does not compile", sample.ToString(), string.Join('\n', errors));
        }

        var diagnostics = await Analysis.RunAsync(sample, compilation);
        MarkedPlaces.Check(sample, diagnostics);
        if (s_findingsOnly)
        {
            return;
        }

        await CutSources.CheckAsync(sample);
        if (sample.Options is { TypesElsewhere: true, EngineTypes: true })
        {
            await TypesElsewhere.CheckAsync(sample, diagnostics);
        }

        if (diagnostics.Length > 0)
        {
            await CheckFixesAsync(sample);
        }
    }

    private static async Task CheckFixesAsync(Sample sample)
    {
        var project = await Workbench.OpenAsync(sample);
        var diagnostics = await Workbench.AnalyzeAsync(project, sample.ToString());
        MarkedPlaces.CheckPlaced(sample, [.. diagnostics.Select(Finding.Of)]);
        var offered = await OfferedFix.AllAsync(project, diagnostics);
        if (sample.Options.NoFix && !offered.IsEmpty)
        {
            throw new InvariantException("A fix is offered where none may be", sample.ToString(), string.Join('\n', offered.Select(fix => fix.Title)));
        }

        await FixPromises.CheckAsync(sample, project, diagnostics, offered);
        await FixAllAgreement.CheckAsync(sample, project, diagnostics, offered);
    }
}
