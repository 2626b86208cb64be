using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace EngineConfigAnalyzers.Tests.Verification;

/// <summary>Invariant 4: fix all, whatever its scope, writes what fixing one by one writes.</summary>
internal static class FixAllAgreement
{
    private const int MostSteps = 64;

    // dotnet format takes the key from the first finding that it meets, whatever its id, and asks for another id with that.
    private const string KeyOfAnother = "ECA9999.Remove";

    public static async Task CheckAsync(Sample sample, Project project, ImmutableArray<Diagnostic> diagnostics, ImmutableArray<OfferedFix> offered)
    {
        foreach (var key in offered.GroupBy(fix => fix.Key, StringComparer.Ordinal))
        {
            string[] ids = [.. key.SelectMany(fix => fix.Fixes).Select(diagnostic => diagnostic.Id).Distinct(StringComparer.Ordinal)];
            bool one = key.Select(fix => fix.Document.Id).Distinct().Count() == 1;
            var scope = one ? FixAllScope.Document : FixAllScope.Project;

            // dotnet format asks id by id, an IDE for all ids of the action.
            foreach (var asked in ids.Length == 1 ? [ids] : ids.Select(id => new[] { id }).Append(ids))
            {
                var expected = await Workbench.ShowAsync(await OneByOneAsync(sample, project, diagnostics, key.Key, asked), sample);
                string[] keys = IsAlwaysFirst(key.Key, asked, offered) ? [key.Key, KeyOfAnother] : [key.Key];
                foreach (var named in keys)
                {
                    var actual = await Workbench.ShowAsync(await FixAllAsync(project, key.First(), named, scope, asked), sample);
                    if (actual != expected)
                    {
                        throw new InvariantException(
                            $"Fix all ({scope}) of “{key.First().Action.Title}” ({named}) for {string.Join(", ", asked)} differs from one by one",
                            sample.ToString(),
                            $"{actual}\n--- one by one\n{expected}");
                    }
                }
            }
        }
    }

    /// <summary>The project after every action of a key; where ids are given, only those that fix one of these.</summary>
    public static async Task<Project> OneByOneAsync(Sample sample, Project project, ImmutableArray<Diagnostic> diagnostics, string key, string[]? ids = null)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            if ((await OfferedFix.AllAsync(project, diagnostics)).FirstOrDefault(fix => fix.Key == key && (ids is null || fix.Fixes.Any(fixes => ids.Contains(fixes.Id, StringComparer.Ordinal)))) is not { } next)
            {
                return project;
            }

            project = await next.ApplyAsync();
            diagnostics = await Workbench.AnalyzeAsync(project, await Workbench.ShowAsync(project, sample));
        }

        throw new InvariantException($"“{key}” is offered without end", sample.ToString(), await Workbench.ShowAsync(project, sample));
    }

    // Where all that a finding of the id is offered first is the action of this key.
    private static bool IsAlwaysFirst(string key, string[] ids, ImmutableArray<OfferedFix> offered) => HostRoslyn.IsDefault && ids is [var id]
        && offered.Where(fix => fix.Fixes.Any(fixes => fixes.Id == id)).GroupBy(fix => (fix.Document.Id, fix.Span)).All(place => place.First().Key == key);

    private static async Task<Project> FixAllAsync(Project project, OfferedFix fix, string key, FixAllScope scope, IEnumerable<string> ids)
    {
        var all = fix.Provider.GetFixAllProvider() ?? throw new InvalidOperationException("The provider has no fix all.");
        var context = new FixAllContext(fix.Document, fix.Provider, scope, key, ids, new Found(), CancellationToken.None);
        if (await all.GetFixAsync(context) is not { } action)
        {
            return project;
        }

        var operations = await action.GetOperationsAsync(CancellationToken.None);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(project.Id)!;
    }

    private sealed class Found : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await Workbench.AnalyzeAsync(project, project.Name);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            (await Workbench.AnalyzeAsync(document.Project, document.Name)).Where(diagnostic => diagnostic.Location.SourceTree?.FilePath == document.FilePath);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
