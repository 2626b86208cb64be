using EngineConfigAnalyzers.Launches;
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
    private readonly ImmutableArray<Finding> findings;
    private readonly ImmutableArray<SettingFix> fixes;

    private DocumentFixes(Document document, SemanticModel? model, ImmutableArray<Finding> findings, ImmutableArray<SettingFix> fixes)
    {
        this.document = document;
        this.model = model;
        this.findings = findings;
        this.fixes = fixes;
    }

    /// <summary>Reads the document's findings again and deals every one its value; a finding that cannot be mended at all its places has no row.</summary>
    public static async Task<DocumentFixes> ReadAsync(Document document, CancellationToken cancellation)
    {
        if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
        {
            return new(document, model: null, [], []);
        }

        var policy = Policy.Read(document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GetOptions(model.SyntaxTree));
        var found = FileFindings.Of(new(model, policy, cancellation));
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var root = await model.SyntaxTree.GetRootAsync(cancellation).ConfigureAwait(false);
        var values = new ValueWriter(model, policy, found, cancellation);
        return new(document, model, found, [.. found.SelectMany(FixesOf)]);

        IEnumerable<SettingFix> FixesOf(Finding finding)
        {
            var places = finding.Places
                .SelectMany(launch => finding.Missing.Select(target => values.For(target, launch) is { } value ? new SettingFix(finding, launch, target, value) : null))
                .ToList();
            return places.All(fix => fix is not null && LaunchWriter.CanWrite(fix, model) && !IsAmbiguous(fix) && !IsUnfinished(fix)) ? places.OfType<SettingFix>() : [];
        }

        bool IsUnfinished(SettingFix fix) => root.ContainsDiagnostics
            && (DocumentFixes.IsUnfinished(fix.Launch.Metrics.Place)
                || LaunchWriter.Write([fix], text, model).Any(change => IsUnfinishedAt(change.Span.Start) || (change.Span.Start > 0 && IsUnfinishedAt(change.Span.Start - 1))));

        // What is written behind the last token of a file stands in no declaration.
        bool IsUnfinishedAt(int position) => DocumentFixes.IsUnfinished(root.FindToken(position).Parent);
    }

    // Declared twice by mistake: to name it would be one more error.
    private static bool IsAmbiguous(SettingFix fix) =>
        fix.Target.Symbol is IPropertySymbol or IFieldSymbol
        && fix.Target.Symbol.ContainingType?.GetMembers(fix.Target.Symbol.Name).Length > 1;

    // Where a statement or declaration does not parse, nobody can say what a further element of it would belong to.
    private static bool IsUnfinished(SyntaxNode? node) =>
        node?.AncestorsAndSelf().FirstOrDefault(above => above is StatementSyntax or MemberDeclarationSyntax) is { ContainsDiagnostics: true } written
        && written.GetDiagnostics().Any(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error);

    /// <summary>The fix of a reported diagnostic, place by place; empty when none is offered.</summary>
    public ImmutableArray<SettingFix> For(Diagnostic diagnostic) => [.. fixes.Where(fix => Is(fix.Finding, diagnostic))];

    /// <summary>The fixes of everything that the launch of these lacks; empty where that is no more than these.</summary>
    public ImmutableArray<SettingFix> Completing(ImmutableArray<SettingFix> some)
    {
        ImmutableArray<SettingFix> all = [.. fixes.Where(other => some.Any(fix => Equals(other.Launch.Subject, fix.Launch.Subject)))];
        return all.Any(other => !some.Any(fix => fix.Target == other.Target)) ? all : [];
    }

    /// <summary>What the action that takes away what a diagnostic calls needless is called; null where it cannot be taken away whole.</summary>
    public string? RemovalOf(Diagnostic diagnostic) =>
        findings.FirstOrDefault(finding => Is(finding, diagnostic)) is { Needless: [var first, ..] needless, Launch.Form: var form } && needless.All(write => !IsUnfinished(write.Place) && CanRemove(write, form))
            ? $"Remove {first.Name}"
            : null;

    /// <summary>The document with the chosen fixes written.</summary>
    public async Task<Document> ApplyAsync(ImmutableArray<SettingFix> chosen, CancellationToken cancellation)
    {
        // Two findings may ask for the same setting of one launch.
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var changes = chosen
            .GroupBy(fix => fix.Launch.Metrics.Place)
            .SelectMany(place => LaunchWriter.Write([.. place.GroupBy(fix => fix.Target).Select(same => same.First())], text, model!))
            .Distinct()
            .OrderBy(change => change.Span.Start)
            .ThenBy(change => change.Span.Length);
        return document.WithText(text.WithChanges(changes));
    }

    /// <summary>The document without what the diagnostics call needless.</summary>
    public async Task<Document> RemoveAsync(IEnumerable<Diagnostic> chosen, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var needless = chosen
            .Where(diagnostic => RemovalOf(diagnostic) is not null)
            .SelectMany(diagnostic => findings.Where(finding => Is(finding, diagnostic)))
            .SelectMany(finding => finding.Needless)
            .ToLookup(write => write.Words.IsEmpty);
        var changes = RemovalWriter.Write([.. needless[true].Select(write => write.Place).Distinct()], text)
            .Concat(WordRemovalWriter.Write(needless[false].SelectMany(write => write.Words), text, model!));
        return document.WithText(text.WithChanges(changes.OrderBy(change => change.Span.Start)));
    }

    private bool CanRemove(SettingWrite write, LaunchForm form) =>
        form is LaunchForm.CommandLine ? WordRemovalWriter.CanRemove(write.Words, model!) : RemovalWriter.CanRemove(write.Place, model!);

    private static bool Is(Finding finding, Diagnostic diagnostic) =>
        string.Equals(finding.Rule.Descriptor.Id, diagnostic.Id, StringComparison.Ordinal)
        && finding.Rule.PlaceOf(finding.Launch).SourceSpan == diagnostic.Location.SourceSpan;
}
