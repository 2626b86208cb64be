using EngineConfigAnalyzers.Knowledge;
using EngineConfigAnalyzers.Launches;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EngineConfigAnalyzers.CodeFixes.Writing;

/// <summary>
/// Writes a variable into the environment of a <c>ProcessStartInfo</c>: beside those that are there, as a statement where a variable
/// holds it, else in its initializer.
/// </summary>
internal static class ProcessVariableWriter
{
    /// <summary>The changes; none where it is made in a form that cannot be added to.</summary>
    public static IEnumerable<TextChange> Write(WordSite site, SettingFix fix, SourceText text, SemanticModel model)
    {
        var name = $"\"{fix.Target.Name}\"";
        var value = $"\"{fix.Value}\"";
        if (site.Anchor is not BaseObjectCreationExpressionSyntax creation)
        {
            return [];
        }

        var isProcess = model.GetTypeInfo(creation).Type?.Name is "Process";
        var initializer = isProcess ? StartInfoOf(creation) : creation.Initializer;
        if (initializer is not null && Entries(initializer) is { } entries)
        {
            return entries.Expressions is [.., var last]
                ? ElementWriter.After(last, [Entry(isPair: last is InitializerExpressionSyntax)], text)
                : [new(new(entries.OpenBraceToken.Span.End, 0), " " + Entry(isPair: IsBeforeIndexes(creation)))];
        }

        if (HeldCreation.Of(creation) is { } held)
        {
            var info = isProcess ? held.Holder + ".StartInfo" : held.Holder;
            var after = Beside(held, info, fix.Launch) ?? held.Statement;
            var property = after is ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "EnvironmentVariables" } } } } ? "EnvironmentVariables" : "Environment";
            return StatementWriter.Behind(after, [$"{info}.{property}[{name}] = {value};"], text);
        }

        var member = $"Environment = {{ {Entry(isPair: IsBeforeIndexes(creation))} }}";
        return isProcess
            ? initializer is { Expressions: [.., var end] } ? ElementWriter.After(end, [member], text) : []
            : InitializerWriter.Append(creation, [member], text);

        string Entry(bool isPair) => isPair ? $"{{ {name}, {value} }}" : $"[{name}] = {value}";
    }

    // Initializers name an index since C# 6.
    private static bool IsBeforeIndexes(SyntaxNode creation) => creation.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: < LanguageVersion.CSharp6 };

    // `StartInfo = { … }` or `StartInfo = new … { … }`.
    private static InitializerExpressionSyntax? StartInfoOf(BaseObjectCreationExpressionSyntax process) =>
        Member(process.Initializer, "StartInfo") switch
        {
            InitializerExpressionSyntax nested => nested,
            BaseObjectCreationExpressionSyntax { Initializer: { } nested } => nested,
            _ => null,
        };

    private static InitializerExpressionSyntax? Entries(InitializerExpressionSyntax initializer) =>
        (Member(initializer, "Environment") ?? Member(initializer, "EnvironmentVariables")) as InitializerExpressionSyntax;

    private static ExpressionSyntax? Member(InitializerExpressionSyntax? initializer, string name) =>
        initializer?.Expressions.OfType<AssignmentExpressionSyntax>().FirstOrDefault(member => member.Left is IdentifierNameSyntax { Identifier.ValueText: var written } && string.Equals(written, name, StringComparison.Ordinal))?.Right;

    // Behind the variables that are there, else behind the flag where that is written to the same process.
    private static ExpressionStatementSyntax? Beside(HeldCreation held, string info, EngineLaunch launch)
    {
        var continuation = held.Continuation().ToList();
        return continuation.FindLast(statement => IsVariable(statement.Expression, info) && !statement.Ancestors().TakeWhile(node => node != held.Statement.Parent).Any(IsConditional))
            ?? (StatementOf(launch.Switch?.Site?.Anchor ?? launch.Metrics.Place) is { } writes && continuation.Contains(writes) && writes.ToString().StartsWith(info + ".", StringComparison.Ordinal) ? LastFlag(writes, launch) : null);
    }

    // Behind both flags, and behind values that they were wrongly given, whichever fix comes first.
    private static ExpressionStatementSyntax LastFlag(ExpressionStatementSyntax metrics, EngineLaunch launch)
    {
        var all = launch.Writes.TryGetValue(Settings.EnableMetricsForAllSchedulers.Name, out var written) ? StatementOf(written.Place) : null;
        var following = (launch.Process?.StrayValues ?? []).Select(stray => StatementOf(stray.Target.Site!.Anchor)).Append(all).ToList();
        var last = metrics;
        while (metrics.Parent is BlockSyntax block && block.Statements.ElementAtOrDefault(block.Statements.IndexOf(last) + 1) is ExpressionStatementSyntax next && following.Contains(next))
        {
            last = next;
        }

        return last;
    }

    private static ExpressionStatementSyntax? StatementOf(SyntaxNode place) => place.FirstAncestorOrSelf<StatementSyntax>() as ExpressionStatementSyntax;

    // `psi.Environment[k] = v`, `psi.Environment.Clear()`
    private static bool IsVariable(ExpressionSyntax expression, string info)
    {
        var written = expression switch
        {
            AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax { Expression: var environment } } => environment,
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var environment } } => environment,
            _ => null,
        };
        return written is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Environment" or "EnvironmentVariables" } member && string.Equals(member.Expression.ToString(), info, StringComparison.Ordinal);
    }

    private static bool IsConditional(SyntaxNode node) => node is IfStatementSyntax or SwitchStatementSyntax or CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or AnonymousFunctionExpressionSyntax;
}
