using EngineConfigAnalyzers.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace EngineConfigAnalyzers.Tests.Verification;

/// <summary>The fix check of Microsoft.CodeAnalysis.Testing, which applies a fix one by one and in every fix-all scope.</summary>
internal sealed class FixTest : CSharpCodeFixTest<EngineLaunchAnalyzer, EngineLaunchCodeFixProvider, DefaultVerifier>
{
    private readonly Sample _sample;

    public FixTest(Sample sample, string markup, string fixedSource, string? equivalenceKey)
    {
        _sample = sample;
        CodeActionEquivalenceKey = equivalenceKey;
        CodeActionValidationMode = CodeActionValidationMode.None;

        // Resolved without a package feed: the references are given.
        ReferenceAssemblies = new ReferenceAssemblies("net8.0");
        CompilerDiagnostics = sample.Options.Broken ? CompilerDiagnostics.None : CompilerDiagnostics.Errors;
        TestState.OutputKind = sample.OutputKind;
        Fill(TestState, markup, sample.Options.Files);
        Fill(FixedState, fixedSource, FixedFiles(sample.Options));
        FixedState.InheritanceMode = StateInheritanceMode.AutoInherit;
        FixedState.MarkupHandling = MarkupMode.Allow;
        TestState.AdditionalReferences.AddRange(sample.Options.References);
        TestState.AnalyzerConfigFiles.Add((MarkedFile.PathOf(".editorconfig"), PolicyOptions.EditorConfigText(sample.Options.EditorConfig)));
        if (sample.Options.GlobalConfig.Count > 0)
        {
            TestState.AnalyzerConfigFiles.Add((MarkedFile.PathOf(".globalconfig"), PolicyOptions.GlobalConfigText(sample.Options.GlobalConfig)));
        }
    }

    public static Dictionary<string, string> FixedFiles(SnippetOptions options) =>
        options.Files.ToDictionary(file => file.Key, file => options.FixedFiles.GetValueOrDefault(file.Key, file.Value), StringComparer.Ordinal);

    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => WholePackage.Analyzers;

    protected override IEnumerable<CodeFixProvider> GetCodeFixProviders() => WholePackage.Fixes;

    protected override ParseOptions CreateParseOptions() => _sample.ParseOptions;

    protected override CompilationOptions CreateCompilationOptions() => Sample.CompilationOptionsOf(_sample.OutputKind);

    private void Fill(SolutionState state, string first, IEnumerable<KeyValuePair<string, string>> files)
    {
        state.Sources.Add((MarkedFile.PathOf(Sample.FirstFileName), first));
        foreach (var file in files)
        {
            state.Sources.Add((MarkedFile.PathOf(file.Key), file.Value));
        }

        state.Sources.Add((MarkedFile.PathOf(EngineTypes.UsingsFileName), EngineTypes.UsingsFor(_sample.Options.EngineTypes)));
        if (_sample.Options.EngineTypes)
        {
            state.Sources.Add((MarkedFile.PathOf(EngineTypes.FileName), EngineTypes.Source));
        }
    }
}
