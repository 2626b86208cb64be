using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.Reading;

/// <summary>Finds the expression that gives a setting its value at the place where it is written.</summary>
internal static class WrittenValue
{
    /// <summary>The value; null where the place shows none, as in a helper's call or a tuple.</summary>
    public static ExpressionSyntax? At(SyntaxNode place, bool isMember) => place switch
    {
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: not TupleExpressionSyntax, Right: var right } => right,
        ArgumentSyntax { Expression: var given } => given,
        AttributeArgumentSyntax { Expression: var given } => given,
        AnonymousObjectMemberDeclaratorSyntax { Expression: var given } => given,
        InitializerExpressionSyntax { Expressions: [_, var given] } => given,
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [_, { Expression: var given }] } => given,
        InvocationExpressionSyntax { ArgumentList.Arguments: [_, { Expression: var given }] } when !isMember => given,
        InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var given }] } when isMember => given,

        // A setter that passes it on: the member's name is the place.
        ExpressionSyntax { Parent: AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Right: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.FalseLiteralExpression } off } assignment } when assignment.Left == place => off,
        LiteralExpressionSyntax { Parent: ArgumentSyntax { Parent: ArgumentListSyntax list } key } when list.Arguments.IndexOf(key) + 1 is var next && next < list.Arguments.Count => list.Arguments[next].Expression,
        _ => null,
    };
}
