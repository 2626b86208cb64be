using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.Reading;

/// <summary>The code that a launch runs with: what stands in one block runs as a whole, as far as nothing leaves it.</summary>
internal static class LaunchBlock
{
    /// <summary>The innermost block around a node, braces or not; null in the head of a declaration.</summary>
    public static SyntaxNode? Of(SyntaxNode node) => node.AncestorsAndSelf().FirstOrDefault(IsBlock);

    private static bool IsBlock(SyntaxNode node) => node switch
    {
        BlockSyntax or SwitchSectionSyntax or SwitchExpressionArmSyntax or ArrowExpressionClauseSyntax or CompilationUnitSyntax => true,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } } => true,
        StatementSyntax { Parent: ElseClauseSyntax or (StatementSyntax and not BlockSyntax) } => true,
        ExpressionSyntax { Parent: ConditionalExpressionSyntax choice } arm => arm != choice.Condition,
        ExpressionSyntax { Parent: LambdaExpressionSyntax } => true,
        _ => false,
    };
}
