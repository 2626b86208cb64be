using Microsoft.CodeAnalysis;

namespace EngineConfigAnalyzers.Tests.Documentation;

/// <summary>The ready-made severities name every rule there is.</summary>
public class PresetTests
{
    private const string Folder = "src/EngineConfigAnalyzers.CodeFixes/Package/presets/";

    [Fact]
    public void Recommended_says_the_defaults() => AssertPreset("Recommended", "Every rule as it is by default.", severity => severity switch
    {
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "suggestion",
        _ => "silent",
    });

    [Fact]
    public void Strict_raises_every_rule_by_one() => AssertPreset("Strict", "Every rule a step above its default: warnings stop a build.", severity => severity switch
    {
        DiagnosticSeverity.Warning => "error",
        DiagnosticSeverity.Info => "warning",
        _ => "suggestion",
    });

    [Fact]
    public void ReportOnly_stops_no_build() => AssertPreset("ReportOnly", "No rule above a suggestion: a build passes even where warnings are errors.", severity => severity switch
    {
        DiagnosticSeverity.Hidden => "silent",
        _ => "suggestion",
    });

    [Fact]
    public void There_are_no_others() => Assert.Equal(
        ["EngineConfigAnalyzers.Recommended.globalconfig", "EngineConfigAnalyzers.ReportOnly.globalconfig", "EngineConfigAnalyzers.Strict.globalconfig"],
        Directory.GetFiles(Repository.PathOf(Folder)).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    // A level below 0 gives way to every .globalconfig of the user's own; an .editorconfig wins in any case.
    private static void AssertPreset(string name, string summary, Func<DiagnosticSeverity, string> severityOf) => GeneratedFile.AssertIs(
        $"{Folder}EngineConfigAnalyzers.{name}.globalconfig",
        $"""
        # {summary}
        is_global = true
        global_level = -1

        {string.Join('\n', Rule.Descriptors.Select(rule => $"dotnet_diagnostic.{rule.Id}.severity = {severityOf(rule.DefaultSeverity)}"))}

        """.ReplaceLineEndings("\n"));
}
