using EngineConfigAnalyzers.Rules;
using Microsoft.CodeAnalysis.Text;

namespace EngineConfigAnalyzers.CodeFixes.Writing;

/// <summary>The names in one document that can be replaced.</summary>
internal sealed class SeriesNameWriter
{
    private readonly Document _document;
    private readonly ImmutableArray<SeriesFinding> _findings;

    private SeriesNameWriter(Document document, ImmutableArray<SeriesFinding> findings)
    {
        _document = document;
        _findings = findings;
    }

    /// <summary>Reads the document's findings again.</summary>
    public static async Task<SeriesNameWriter> ReadAsync(Document document, CancellationToken cancellation) =>
        await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is { } root
            ? new(document, [.. SeriesRule.Judge(root, cancellation)])
            : new(document, []);

    /// <summary>What a fix writes; null when none is offered.</summary>
    public string? ReplacementFor(Diagnostic diagnostic) => FindingOf(diagnostic)?.Replacement;

    /// <summary>The document with the names of these diagnostics replaced.</summary>
    public async Task<Document> ApplyAsync(IEnumerable<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var text = await _document.GetTextAsync(cancellation).ConfigureAwait(false);
        var changes = diagnostics
            .Select(FindingOf)
            .OfType<SeriesFinding>()
            .Where(finding => finding.Replacement is not null)
            .Select(finding => new TextChange(finding.Mention.Place, finding.Replacement!))
            .Distinct()
            .OrderBy(change => change.Span.Start);
        return _document.WithText(text.WithChanges(changes));
    }

    private SeriesFinding? FindingOf(Diagnostic diagnostic) => _findings.FirstOrDefault(finding =>
        string.Equals(finding.Diagnostic.Id, diagnostic.Id, StringComparison.Ordinal) && finding.Mention.Place == diagnostic.Location.SourceSpan);
}
