using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.CodeFixes.Writing;

/// <summary>A creation whose result a variable or member holds.</summary>
/// <param name="Holder">How the code names it.</param>
/// <param name="Statement">The statement that makes it.</param>
internal sealed record HeldCreation(string Holder, StatementSyntax Statement)
{
    /// <summary>The holder of a creation; null where nothing holds it.</summary>
    public static HeldCreation? Of(ExpressionSyntax creation) => creation.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Identifier.ValueText: var local, Parent.Parent: LocalDeclarationStatementSyntax statement } } => new(local, statement),
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax or MemberAccessExpressionSyntax, Parent: ExpressionStatementSyntax statement } assignment when assignment.Right == creation => new(assignment.Left.ToString(), statement),
        _ => null,
    };

    /// <summary>The statements behind the creation in its block, those nested in them included, up to the first that starts something.</summary>
    public IEnumerable<ExpressionStatementSyntax> Continuation() =>
        ((Statement.Parent is GlobalStatementSyntax ? Statement.Parent.Parent : Statement.Parent)?.DescendantNodes() ?? [])
            .OfType<StatementSyntax>()
            .Where(statement => statement.SpanStart > Statement.SpanStart)
            .TakeWhile(statement => !Starts(statement))
            .OfType<ExpressionStatementSyntax>();

    private static bool Starts(StatementSyntax statement) => statement is ExpressionStatementSyntax or LocalDeclarationStatementSyntax or ReturnStatementSyntax or UsingStatementSyntax
        && statement.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(call => call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Start" } or IdentifierNameSyntax { Identifier.ValueText: "Start" });
}
