using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace EngineConfigAnalyzers.Tests.Fuzz;

/// <summary>What holds for any text whatever: see <see cref="FuzzTests"/>.</summary>
internal static class FuzzCheck
{
    // A busy machine may be slow; a walk without end is slower.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    /// <summary>How many of the cases so far had findings: without any, nothing much was tried.</summary>
    public static int WithFindings { get; private set; }

    public static async Task CheckAsync(FuzzCase fuzz)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var sample = Sample.Unmarked(fuzz.Text, fuzz.Options);
        var compilation = sample.Compile();
        var tree = sample.Trees[0];
        var found = await Analysis.RunAsync(compilation, [tree], Analysis.OptionsOf(sample), fuzz.Text);
        if (watch.Elapsed > s_patience)
        {
            throw new InvariantException($"It took {watch.Elapsed}", fuzz.Text);
        }

        foreach (var stray in found.Where(diagnostic => !IsIn(diagnostic.Location, tree) || diagnostic.AdditionalLocations.Any(location => !IsIn(location, location.SourceTree!))))
        {
            throw new InvariantException("A finding is outside the file", fuzz.Text, stray.ToString());
        }

        if (found.Length > 0)
        {
            WithFindings++;
            await CheckOrderAsync(sample, found);
            await CheckSpansAsync(sample, compilation, tree, found);
            await CheckFixesAsync(sample);
        }
    }

    private static bool IsIn(Location location, SyntaxTree tree) =>
        location.SourceTree == tree && new TextSpan(0, tree.Length).Contains(location.SourceSpan);

    // As a build does, concurrently and with the files the other way round.
    private static async Task CheckOrderAsync(Sample sample, ImmutableArray<Diagnostic> found)
    {
        var compilation = BaseCompilations.For(sample.Options, sample.ParseOptions, sample.OutputKind);
        compilation = compilation.RemoveAllSyntaxTrees().AddSyntaxTrees([.. sample.Trees, .. compilation.SyntaxTrees.Reverse()]);
        var with = compilation.WithAnalyzers(WholePackage.Analyzers, new CompilationWithAnalyzersOptions(Analysis.OptionsOf(sample), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        var again = await with.GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        AssertSame(sample, "in another order of files", found, again.Where(diagnostic => diagnostic.Location.SourceTree == sample.Trees[0]));
    }

    // As an editor does that shows a part of the file.
    private static async Task CheckSpansAsync(Sample sample, Compilation compilation, SyntaxTree tree, ImmutableArray<Diagnostic> found)
    {
        var half = new TextSpan(0, found[^1].Location.SourceSpan.Start);
        var with = compilation.WithAnalyzers(WholePackage.Analyzers, Analysis.OptionsOf(sample));
        var seen = await with.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), half, CancellationToken.None);
        AssertSame(sample, $"for {half}", found.Where(diagnostic => diagnostic.Location.SourceSpan.IntersectsWith(half)), seen.Where(diagnostic => diagnostic.Location.SourceSpan.IntersectsWith(half)));
    }

    private static void AssertSame(Sample sample, string when, IEnumerable<Diagnostic> expected, IEnumerable<Diagnostic> actual)
    {
        string[] wanted = [.. expected.Select(diagnostic => Finding.Of(diagnostic).ToString()).Order(StringComparer.Ordinal)];
        string[] got = [.. actual.Select(diagnostic => Finding.Of(diagnostic).ToString()).Order(StringComparer.Ordinal)];
        if (!wanted.SequenceEqual(got))
        {
            throw new InvariantException($"Other findings {when}", sample.ToString(), $"{string.Join('\n', got)}\n--- first\n{string.Join('\n', wanted)}");
        }
    }

    private static async Task CheckFixesAsync(Sample sample)
    {
        var project = await Workbench.OpenAsync(sample);
        var errors = await ErrorsAsync(project);
        var diagnostics = await Workbench.AnalyzeAsync(project, sample.ToString());
        foreach (var fix in await OfferedFix.AllAsync(project, diagnostics))
        {
            Project after;
            try
            {
                after = await fix.ApplyAsync();
            }
            catch (Exception exception)
            {
                throw new InvariantException($"{fix.Title} throws", sample.ToString(), exception.ToString());
            }

            if (await ErrorsAsync(after) is var now && now.Count > errors.Count && now.Distinct(StringComparer.Ordinal).Count() > errors.Distinct(StringComparer.Ordinal).Count())
            {
                throw new InvariantException($"{fix.Title} compiles worse than before", sample.ToString(), $"{await Workbench.ShowAsync(after, sample)}\n--- errors\n{string.Join('\n', now)}\n--- before\n{string.Join('\n', errors)}");
            }
        }
    }

    // Code is worse where there are more errors, of more kinds: a fix may repeat one that is there, and two that were alike may
    // name a type each that only one of them has changed.
    private static async Task<List<string>> ErrorsAsync(Project project)
    {
        var compilation = (await project.GetCompilationAsync())!;
        return [.. compilation.GetSemanticModel(compilation.SyntaxTrees.Single(tree => tree.FilePath == MarkedFile.PathOf(Sample.FirstFileName))).GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => $"{diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}")];
    }
}
