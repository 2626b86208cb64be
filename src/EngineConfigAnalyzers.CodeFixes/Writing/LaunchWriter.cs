using EngineConfigAnalyzers.Knowledge;
using EngineConfigAnalyzers.Launches;
using EngineConfigAnalyzers.Reading;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EngineConfigAnalyzers.CodeFixes.Writing;

/// <summary>Turns the fixes of one place into text changes, each in the idiom that stands at the launch's metrics switch.</summary>
internal static class LaunchWriter
{
    /// <summary>True where the fix can be written into this file.</summary>
    public static bool CanWrite(SettingFix fix, SemanticModel model) =>
        fix.Target.Site is not null ? WordWriter.CanWrite(fix, model)
        : fix.Launch.Form is LaunchForm.Declaration
            ? DeclarationWriter.CanWrite(fix.Target, model.SyntaxTree)
            : !IsUndone(fix) && (Existing(fix) is not null || fix.Launch.Metrics.Place switch
            {
                var place when fix.Target.IsKey => KeyWriter.CanWrite(place),
                AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } => !fix.Target.IsParameter,
                AttributeArgumentSyntax => true,
                BaseObjectCreationExpressionSyntax creation => !fix.Target.IsParameter && !fix.Target.IsMethod && StatementWriter.Takes(creation, fix.Target, model),
                ArgumentSyntax { Parent: ArgumentListSyntax list } => !fix.Target.IsParameter ? list.Parent is BaseObjectCreationExpressionSyntax : TakesNamed(list, fix.Target),
                var place when fix.Target.IsMethod => ChainWriter.CanWrite(place, fix.Target),
                var place => StatementWriter.CanWrite(place, fix.Target, model),
            });

    /// <summary>The changes for all chosen fixes of one place; the flag goes before the endpoint.</summary>
    public static IEnumerable<TextChange> Write(ImmutableArray<SettingFix> fixes, SourceText text, SemanticModel model)
    {
        if (fixes[0].Target.Site is not null)
        {
            return WordWriter.Write(fixes, model);
        }

        if (fixes[0].Launch.Form is LaunchForm.Declaration)
        {
            return fixes.Select(fix => DeclarationWriter.Write(fix.Target, fix.Value));
        }

        var changes = fixes
            .Select(fix => Existing(fix) is { } value ? new TextChange(value.Span, fix.Value) : (TextChange?)null)
            .OfType<TextChange>();
        var inserted = fixes.Where(fix => Existing(fix) is null).OrderBy(fix => fix.Rank).ToList();
        return inserted.Count == 0 ? changes : changes.Concat(Insert(inserted, text, model));
    }

    private static IEnumerable<TextChange> Insert(List<SettingFix> fixes, SourceText text, SemanticModel model)
    {
        // The endpoint follows the flag where that stands right behind the switch, whichever was written first.
        var launch = fixes[0].Launch;
        var anchor = launch.Metrics.Place;
        if (fixes[0].Target.IsKey)
        {
            return KeyWriter.Write(anchor, fixes, text);
        }

        if (!fixes.Exists(fix => fix.IsFlag)
            && launch.Writes.TryGetValue(Settings.EnableMetricsForAllSchedulers.Name, out var all) && IsBeside(all.Place, anchor))
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
                var named = fixes.Where(fix => fix.Target.IsParameter).Select(fix => Spell(fix, ": ")).ToList();
                var members = fixes.Where(fix => !fix.Target.IsParameter).Select(fix => Spell(fix, " = ")).ToList();
                var changes = Enumerable.Empty<TextChange>();
                if (named.Count > 0)
                {
                    var tail = list.Arguments.SkipWhile(other => other != argument).Skip(1);
                    changes = ElementWriter.After(tail.All(other => other.NameColon is not null) ? argument : list.Arguments.Last(), named, text);
                }

                return members.Count > 0 && list.Parent is BaseObjectCreationExpressionSyntax creation
                    ? changes.Concat(InitializerWriter.Append(creation, members, text))
                    : changes;

            case AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax }:
                return ElementWriter.After(anchor, [.. fixes.Select(fix => Spell(fix, " = "))], text);

            case BaseObjectCreationExpressionSyntax bare:
                return InitializerWriter.Append(bare, [.. fixes.Select(fix => Spell(fix, " = "))], text);

            case InvocationExpressionSyntax call when fixes[0].Target.IsMethod:
                return ChainWriter.Write(call, fixes, text);

            default:
                return StatementWriter.Write(anchor, fixes, text, model);
        }
    }

    // The next element, the next statement, or the next link of a chain. Further away it may be there for reasons of its own.
    private static bool IsBeside(SyntaxNode flag, SyntaxNode anchor) =>
        flag.Parent == anchor.Parent && anchor.GetLastToken().GetNextToken().GetNextToken() == flag.GetFirstToken()
        || flag is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var before } } && before == anchor
        || flag is AssignmentExpressionSyntax or InvocationExpressionSyntax && flag.Parent is ExpressionStatementSyntax next && anchor.Parent is ExpressionStatementSyntax statement
            && next.Parent == statement.Parent && statement.GetLastToken().GetNextToken() == next.GetFirstToken();

    private static string Spell(SettingFix fix, string between) => fix.Target.Name + between + fix.Value;

    // The value that stands where the setting is written as off, null or empty on this very path.
    private static ExpressionSyntax? Existing(SettingFix fix)
    {
        var launch = fix.Launch;
        return launch.Writes.TryGetValue(fix.Target.Key, out var write) && write.Place.SyntaxTree == launch.Metrics.Place.SyntaxTree && !IsHelper(fix.Target, write.Place)
            ? WrittenValue.At(write.Place, fix.Target.IsMethod)
            : null;
    }

    // A helper that is called later writes it off again: what is written here changes nothing, and what is given there is no value.
    private static bool IsUndone(SettingFix fix) =>
        fix.Launch.Writes.TryGetValue(fix.Target.Key, out var write) && IsHelper(fix.Target, write.Place)
        && write.Place.SyntaxTree == fix.Launch.Metrics.Place.SyntaxTree && write.Place.SpanStart > fix.Launch.Metrics.Place.SpanStart;

    // A member is written by a call only where the configuration is handed to it.
    private static bool IsHelper(SettingTarget target, SyntaxNode place) => place is InvocationExpressionSyntax && target is { IsKey: false, IsMethod: false };

    // An expanded `params` tail cannot be followed by a named argument.
    private static bool TakesNamed(ArgumentListSyntax list, SettingTarget target) =>
        target.Symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol method }
        && (method.Parameters is not [.., { IsParams: true } tail] || list.Arguments.Count <= tail.Ordinal)
        && ArgumentReader.ArgumentFor((IParameterSymbol)target.Symbol, list.Arguments) is null;
}
