using EngineConfigAnalyzers.Knowledge;
using EngineConfigAnalyzers.Launches;
using EngineConfigAnalyzers.Reading;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EngineConfigAnalyzers.CodeFixes.Writing;

/// <summary>Turns the fixes of one launch into text changes, each in the idiom that stands at the launch's metrics switch.</summary>
internal static class LaunchWriter
{
    /// <summary>True where the fix can be written into this file.</summary>
    public static bool CanWrite(SettingFix fix, SyntaxTree tree)
    {
        var launch = fix.Finding.Launch;
        return launch.Form is LaunchForm.Declaration
            ? DeclarationWriter.CanWrite(fix.Finding.Missing, tree)
            : Existing(fix) is not null || launch.Metrics.Place switch
            {
                AssignmentExpressionSyntax => !fix.Finding.Missing.IsParameter,
                AttributeArgumentSyntax => true,
                ArgumentSyntax { Parent: ArgumentListSyntax list } => !fix.Finding.Missing.IsParameter ? list.Parent is BaseObjectCreationExpressionSyntax : TakesNamed(list, fix.Finding.Missing),
                _ => false,
            };
    }

    /// <summary>The changes for all chosen fixes of one launch; the flag goes before the endpoint.</summary>
    public static IEnumerable<TextChange> Write(ImmutableArray<SettingFix> fixes, SourceText text)
    {
        var launch = fixes[0].Finding.Launch;
        if (launch.Form is LaunchForm.Declaration)
        {
            return fixes.Select(fix => DeclarationWriter.Write(fix.Finding.Missing, fix.Value));
        }

        var changes = fixes
            .Select(fix => Existing(fix) is { } value ? new TextChange(value.Span, fix.Value) : (TextChange?)null)
            .OfType<TextChange>();
        var inserted = fixes.Where(fix => Existing(fix) is null).OrderBy(fix => fix.Finding.Missing == launch.AllSchedulers ? 0 : 1).ToList();
        return inserted.Count == 0 ? changes : changes.Concat(Insert(launch, inserted, text));
    }

    private static IEnumerable<TextChange> Insert(EngineLaunch launch, List<SettingFix> fixes, SourceText text)
    {
        // The endpoint follows the flag where that stands in the same list, whichever was written first.
        var anchor = launch.Metrics.Place;
        if (fixes.All(fix => fix.Finding.Missing != launch.AllSchedulers)
            && launch.Writes.TryGetValue(Settings.EnableMetricsForAllSchedulers.Name, out var all) && all.Place.Parent == anchor.Parent)
        {
            anchor = all.Place;
        }

        switch (anchor)
        {
            case AttributeArgumentSyntax { Parent: AttributeArgumentListSyntax list } argument:
                // Properties come after the constructor's arguments.
                var last = list.Arguments.LastOrDefault(other => other.NameEquals is null);
                return ElementWriter.After(argument.NameEquals is null && last is not null ? last : argument, [.. fixes.Select(fix => Spell(fix, " = "))], text);

            case ArgumentSyntax { Parent: ArgumentListSyntax list } argument:
                var named = fixes.Where(fix => fix.Finding.Missing.IsParameter).Select(fix => Spell(fix, ": ")).ToList();
                var members = fixes.Where(fix => !fix.Finding.Missing.IsParameter).Select(fix => Spell(fix, " = ")).ToList();
                var changes = Enumerable.Empty<TextChange>();
                if (named.Count > 0)
                {
                    var tail = list.Arguments.SkipWhile(other => other != argument).Skip(1);
                    changes = ElementWriter.After(tail.All(other => other.NameColon is not null) ? argument : list.Arguments.Last(), named, text);
                }

                return members.Count > 0 && list.Parent is BaseObjectCreationExpressionSyntax creation
                    ? changes.Concat(InitializerWriter.Append(creation, members, text))
                    : changes;

            default:
                return ElementWriter.After(anchor, [.. fixes.Select(fix => Spell(fix, " = "))], text);
        }
    }

    private static string Spell(SettingFix fix, string between) => fix.Finding.Missing.Name + between + fix.Value;

    // The value that stands where the setting is written as off, null or empty in this very launch.
    private static ExpressionSyntax? Existing(SettingFix fix)
    {
        var launch = fix.Finding.Launch;
        var key = Settings.TryFind(fix.Finding.Missing.Name)?.Name ?? SettingSpelling.ToPascal(fix.Finding.Missing.Name);
        return launch.Writes.TryGetValue(key, out var write) && (write.Place.Parent == launch.Metrics.Place.Parent || write.Place == launch.Metrics.Place)
            ? write.Place switch
            {
                AssignmentExpressionSyntax { Right: var right } => right,
                ArgumentSyntax { Expression: var given } => given,
                AttributeArgumentSyntax { Expression: var given } => given,
                _ => null,
            }
            : null;
    }

    // An expanded `params` tail cannot be followed by a named argument.
    private static bool TakesNamed(ArgumentListSyntax list, SettingTarget target) =>
        target.Symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol method }
        && (method.Parameters is not [.., { IsParams: true } tail] || list.Arguments.Count <= tail.Ordinal)
        && ArgumentReader.ArgumentFor((IParameterSymbol)target.Symbol, list.Arguments) is null;
}
