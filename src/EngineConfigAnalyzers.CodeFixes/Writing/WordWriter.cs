using EngineConfigAnalyzers.Launches;
using Microsoft.CodeAnalysis.Text;

namespace EngineConfigAnalyzers.CodeFixes.Writing;

/// <summary>Writes flags and variables into command lines, each in the form that its site names.</summary>
internal static class WordWriter
{
    /// <summary>True where the fix can be written.</summary>
    public static bool CanWrite(SettingFix fix, SemanticModel model) => fix.Target.Site is { } site && site.Anchor.SyntaxTree == model.SyntaxTree && Changes(fix, site, model).Any();

    /// <summary>The changes of a fix.</summary>
    public static IEnumerable<TextChange> Write(SettingFix fix, SemanticModel model) => Changes(fix, fix.Target.Site!, model);

    private static IEnumerable<TextChange> Changes(SettingFix fix, WordSite site, SemanticModel model)
    {
        var text = model.SyntaxTree.GetText();
        return site.Kind switch
        {
            WordSiteKind.Flag => FlagWriter.Write(site, fix.Launch.Metrics.Name, fix.Target.Name, text, model),
            WordSiteKind.ContainerOption => ContainerOptionWriter.Write(site, fix.Target.Name + "=" + fix.Value, text, model),
            WordSiteKind.ProcessVariable => ProcessVariableWriter.Write(site, fix, text, model),
            WordSiteKind.ChainedVariable => ChainedVariableWriter.Write(site, fix, text),
            WordSiteKind.CliWrapVariable => CliWrapVariableWriter.Write(site, fix, text),
            WordSiteKind.TextEntry or WordSiteKind.ObjectEntry => EntryWriter.Write(site, fix, text, model),
            _ => [],
        };
    }
}
