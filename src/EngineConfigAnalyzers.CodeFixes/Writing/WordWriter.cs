using EngineConfigAnalyzers.Launches;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EngineConfigAnalyzers.CodeFixes.Writing;

/// <summary>Writes flags and variables into command lines, each in the form that its site names.</summary>
internal static class WordWriter
{
    /// <summary>True where the fix can be written.</summary>
    public static bool CanWrite(SettingFix fix, SemanticModel model) => fix.Site is { } site && site.Anchor.SyntaxTree == model.SyntaxTree && Changes(fix, site, model).Any();

    /// <summary>The changes for all chosen fixes of one place; the flag goes before the endpoint.</summary>
    public static IEnumerable<TextChange> Write(ImmutableArray<SettingFix> fixes, SemanticModel model)
    {
        var text = model.SyntaxTree.GetText();
        var strays = fixes.Select(fix => fix.Site!).Where(IsStray).ToList();
        var written = fixes.Where(fix => !IsStray(fix.Site!)).OrderBy(fix => fix.Rank).ToLookup(fix => fix.Site!.Kind is WordSiteKind.Flag && strays.Exists(stray => IsSame(stray, fix.Site)));

        // What would go behind a value that is dropped takes its place.
        return StrayValueWriter.Write(strays.Where(stray => !written[true].Any(fix => IsSame(stray, fix.Site!))), text, model)
            .Concat(written[true].GroupBy(fix => fix.Site!.Place).SelectMany(same => FlagWriter.Replace(same.First().Site!, [.. same.SelectMany(WordsOf)], text, model)))
            .Concat(written[false].SelectMany(fix => Changes(fix, fix.Site!, model)));
    }

    private static IReadOnlyList<string> WordsOf(SettingFix fix) => fix.Site!.Value is { } value ? [fix.Target.Name, value] : [fix.Target.Name];

    // With and without quotes.
    private static bool IsSame(WordSite stray, WordSite other) => stray.Anchor == other.Anchor && stray.Place.IntersectsWith(other.Place);

    private static bool IsStray(WordSite site) => site.Kind is WordSiteKind.StrayValue;

    private static IEnumerable<TextChange> Changes(SettingFix fix, WordSite site, SemanticModel model)
    {
        var text = model.SyntaxTree.GetText();
        if (site.Kind is not (WordSiteKind.Flag or WordSiteKind.ChainedArgument or WordSiteKind.Replacement or WordSiteKind.VariableReplacement or WordSiteKind.StrayValue) && fix.Launch.Writes.TryGetValue(fix.Target.Key, out var empty) && !empty.Value.IsEndpoint)
        {
            if (empty.Value.Kind is not SettingValueKind.Absent || empty.Place is LiteralExpressionSyntax)
            {
                // An empty value is filled where it stands.
                return empty.Location.SourceTree != model.SyntaxTree ? []
                    : [new(empty.Location.SourceSpan, empty.Place is ExpressionSyntax && empty.Place.Span == empty.Location.SourceSpan ? "\"" + fix.Value + "\"" : fix.Value)];
            }
        }

        return site.Kind switch
        {
            WordSiteKind.Flag => FlagWriter.Write(site, WordsOf(fix), text, model),
            WordSiteKind.ChainedArgument => [ChainWriter.After(site.Anchor, site.Anchor.Parent as MemberAccessExpressionSyntax, $".WithArgs(\"{fix.Target.Name}\")", text)],
            WordSiteKind.Replacement => [ReplacementWriter.Value(site, site.Value ?? fix.Value)],
            WordSiteKind.VariableReplacement => ReplacementWriter.Variable(site, fix.Target.Name, fix.Value),
            WordSiteKind.StrayValue => StrayValueWriter.Write([site], text, model),
            WordSiteKind.ShellVariable => ShellVariableWriter.Write(site, fix.Target.Name + "=" + fix.Value + " ", text),
            WordSiteKind.ContainerOption => ContainerOptionWriter.Write(site, fix.Target.Name + "=" + fix.Value, text, model),
            WordSiteKind.ProcessVariable => ProcessVariableWriter.Write(site, fix, text, model),
            WordSiteKind.ChainedVariable => ChainedVariableWriter.Write(site, fix, text),
            WordSiteKind.CliWrapVariable => CliWrapVariableWriter.Write(site, fix, text, model),
            WordSiteKind.TextEntry or WordSiteKind.ObjectEntry => EntryWriter.Write(site, fix, text, model),
            _ => [],
        };
    }
}
