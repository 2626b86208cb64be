namespace EngineConfigAnalyzers.Tests.Verification;

/// <summary>
/// The text that the fixes of one key make of a snippet. A place is offered with all its diagnostics, as an IDE does;
/// <see cref="FixTest"/> hands them over singly and so never sees an action that needs two of them.
/// </summary>
internal static class FixOutcome
{
    public static async Task CheckAsync(Sample sample, Sample wanted, string? equivalenceKey)
    {
        var project = await Workbench.OpenAsync(sample);
        var diagnostics = await Workbench.AnalyzeAsync(project, sample.ToString());
        var offered = await OfferedFix.AllAsync(project, diagnostics);
        var key = equivalenceKey ?? offered.FirstOrDefault()?.Key;
        if (key is null || offered.All(fix => fix.Key != key))
        {
            throw new InvariantException($"No fix {key} is offered", sample.ToString(), string.Join('\n', offered.Select(fix => fix.Title)));
        }

        var fixedProject = await FixAllAgreement.OneByOneAsync(sample, project, diagnostics, key);
        var text = await Workbench.ShowAsync(fixedProject, sample);
        if (text != wanted.ToString())
        {
            throw new InvariantException($"“{key}” writes something else than wanted", sample.ToString(), $"{text}\n--- wanted\n{wanted}");
        }

        MarkedPlaces.CheckPlaced(wanted, [.. (await Workbench.AnalyzeAsync(fixedProject, text)).Select(Finding.Of)]);
    }
}
