using EngineConfigAnalyzers.Options;
using EngineConfigAnalyzers.Reading;

namespace EngineConfigAnalyzers.CodeFixes.Writing;

/// <summary>All that can be mended in one document.</summary>
internal sealed class DocumentFixes
{
    private readonly Document document;
    private readonly ImmutableArray<SettingFix> fixes;

    private DocumentFixes(Document document, ImmutableArray<SettingFix> fixes)
    {
        this.document = document;
        this.fixes = fixes;
    }

    /// <summary>Reads the document's findings again and deals every one its value; what cannot be written has no row.</summary>
    public static async Task<DocumentFixes> ReadAsync(Document document, CancellationToken cancellation)
    {
        if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
        {
            return new(document, []);
        }

        var policy = Policy.Read(document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GetOptions(model.SyntaxTree));
        var findings = FileFindings.Of(new(model, policy, cancellation));
        var values = new ValueWriter(model, policy, findings, cancellation);
        return new(document, [.. findings
            .Select(finding => values.For(finding) is { } value ? new SettingFix(finding, value) : null)
            .OfType<SettingFix>()
            .Where(fix => LaunchWriter.CanWrite(fix, model.SyntaxTree))]);
    }

    /// <summary>The fix of a reported diagnostic; null when none is offered.</summary>
    public SettingFix? For(Diagnostic diagnostic) => fixes.FirstOrDefault(fix =>
        string.Equals(fix.Finding.Diagnostic.Id, diagnostic.Id, StringComparison.Ordinal)
        && fix.Finding.Diagnostic.Location.SourceSpan == diagnostic.Location.SourceSpan);

    /// <summary>The fixes of everything that the launch of this one lacks.</summary>
    public ImmutableArray<SettingFix> Completing(SettingFix fix) => [.. fixes.Where(other => other.Finding.Launch == fix.Finding.Launch)];

    /// <summary>The document with the chosen fixes written.</summary>
    public async Task<Document> ApplyAsync(ImmutableArray<SettingFix> chosen, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var changes = chosen
            .GroupBy(fix => fix.Finding.Launch)
            .SelectMany(launch => LaunchWriter.Write([.. launch], text))
            .Distinct()
            .OrderBy(change => change.Span.Start);
        return document.WithText(text.WithChanges(changes));
    }
}
