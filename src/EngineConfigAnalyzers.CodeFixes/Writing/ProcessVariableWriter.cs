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
                ? ElementWriter.After(last, [last is InitializerExpressionSyntax ? $"{{ {name}, {value} }}" : $"[{name}] = {value}"], text)
                : [new(new(entries.OpenBraceToken.Span.End, 0), $" [{name}] = {value}")];
        }

        if (HolderOf(creation) is var (holder, statement))
        {
            var info = isProcess ? holder + ".StartInfo" : holder;
            var after = Beside(statement, info, fix.Launch.Metrics.Place) ?? statement;
            var property = after is ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "EnvironmentVariables" } } } } ? "EnvironmentVariables" : "Environment";
            return StatementWriter.Behind(after, [$"{info}.{property}[{name}] = {value};"], text);
        }

        var member = $"Environment = {{ [{name}] = {value} }}";
        return isProcess
            ? initializer is { Expressions: [.., var end] } ? ElementWriter.After(end, [member], text) : []
            : InitializerWriter.Append(creation, [member], text);
    }

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

    // The variable that holds it, and the statement that makes it.
    private static (string Holder, StatementSyntax Statement)? HolderOf(ExpressionSyntax creation) => creation.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Identifier.ValueText: var local, Parent.Parent: LocalDeclarationStatementSyntax statement } } => (local, statement),
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax or MemberAccessExpressionSyntax, Parent: ExpressionStatementSyntax statement } assignment when assignment.Right == creation => (assignment.Left.ToString(), statement),
        _ => null,
    };

    // Behind the variables that are there, else behind the flag where that is written to the same process.
    private static ExpressionStatementSyntax? Beside(StatementSyntax made, string info, SyntaxNode flag)
    {
        var variables = (made.Parent is GlobalStatementSyntax ? made.Parent.Parent : made.Parent)?.DescendantNodes().OfType<ExpressionStatementSyntax>().LastOrDefault(statement =>
            statement.Expression is AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Environment" or "EnvironmentVariables" } environment } }
            && string.Equals(environment.Expression.ToString(), info, StringComparison.Ordinal) && !statement.Ancestors().Any(IsConditional) && statement.SpanStart > made.SpanStart);
        if (variables is not null)
        {
            return variables;
        }

        return flag.FirstAncestorOrSelf<StatementSyntax>() is ExpressionStatementSyntax writes && writes.SpanStart > made.SpanStart && writes.ToString().StartsWith(info + ".", StringComparison.Ordinal) ? writes : null;
    }

    private static bool IsConditional(SyntaxNode node) => node is IfStatementSyntax or SwitchStatementSyntax or CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or AnonymousFunctionExpressionSyntax;
}
