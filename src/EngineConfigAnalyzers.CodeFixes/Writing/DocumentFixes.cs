using EngineConfigAnalyzers.Options;
using EngineConfigAnalyzers.Reading;
using EngineConfigAnalyzers.Rules;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.CodeFixes.Writing;

/// <summary>All that can be mended in one document.</summary>
internal sealed class DocumentFixes
{
    private readonly Document document;
    private readonly SemanticModel? model;
    private readonly ImmutableArray<SettingFix> fixes;

    private DocumentFixes(Document document, SemanticModel? model, ImmutableArray<SettingFix> fixes)
    {
        this.document = document;
        this.model = model;
        this.fixes = fixes;
    }

    /// <summary>Reads the document's findings again and deals every one its value; a finding that cannot be mended at all its places has no row.</summary>
    public static async Task<DocumentFixes> ReadAsync(Document document, CancellationToken cancellation)
    {
        if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
        {
            return new(document, model: null, []);
        }

        var policy = Policy.Read(document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GetOptions(model.SyntaxTree));
        var findings = FileFindings.Of(new(model, policy, cancellation));
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var root = await model.SyntaxTree.GetRootAsync(cancellation).ConfigureAwait(false);
        var values = new ValueWriter(model, policy, findings, cancellation);
        return new(document, model, [.. findings.SelectMany(FixesOf)]);

        IEnumerable<SettingFix> FixesOf(Finding finding)
        {
            var places = finding.Places
                .Select(launch => values.For(finding, launch) is { } value ? new SettingFix(finding, launch, value) : null)
                .ToList();
            return places.All(fix => fix is not null && LaunchWriter.CanWrite(fix, model) && !IsAmbiguous(fix) && !IsUnfinished(fix)) ? places.OfType<SettingFix>() : [];
        }

        bool IsUnfinished(SettingFix fix) => root.ContainsDiagnostics
            && (DocumentFixes.IsUnfinished(fix.Launch.Metrics.Place)
                || LaunchWriter.Write([fix], text, model).Any(change => DocumentFixes.IsUnfinished(root.FindToken(change.Span.Start).Parent)));
    }

    // Declared twice by mistake: to name it would be one more error.
    private static bool IsAmbiguous(SettingFix fix) =>
        fix.Finding.Missing.Symbol is IPropertySymbol or IFieldSymbol
        && fix.Finding.Missing.Symbol.ContainingType?.GetMembers(fix.Finding.Missing.Symbol.Name).Length > 1;

    // Where a statement or declaration does not parse, nobody can say what a further element of it would belong to.
    private static bool IsUnfinished(SyntaxNode? node) =>
        node?.AncestorsAndSelf().FirstOrDefault(above => above is StatementSyntax or MemberDeclarationSyntax) is { ContainsDiagnostics: true } written
        && written.GetDiagnostics().Any(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error);

    /// <summary>The fix of a reported diagnostic, place by place; empty when none is offered.</summary>
    public ImmutableArray<SettingFix> For(Diagnostic diagnostic) => [.. fixes.Where(fix =>
        string.Equals(fix.Finding.Rule.Descriptor.Id, diagnostic.Id, StringComparison.Ordinal)
        && fix.Finding.Rule.PlaceOf(fix.Finding.Launch).SourceSpan == diagnostic.Location.SourceSpan)];

    /// <summary>The fixes of everything that the launch of these lacks; empty where that is no more than these.</summary>
    public ImmutableArray<SettingFix> Completing(ImmutableArray<SettingFix> some)
    {
        ImmutableArray<SettingFix> all = [.. fixes.Where(other => some.Any(fix => Equals(other.Launch.Subject, fix.Launch.Subject)))];
        return all.Length > some.Length ? all : [];
    }

    /// <summary>The document with the chosen fixes written.</summary>
    public async Task<Document> ApplyAsync(ImmutableArray<SettingFix> chosen, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var changes = chosen
            .Distinct()
            .GroupBy(fix => fix.Launch.Metrics.Place)
            .SelectMany(place => LaunchWriter.Write([.. place], text, model!))
            .Distinct()
            .OrderBy(change => change.Span.Start);
        return document.WithText(text.WithChanges(changes));
    }
}
