using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.Reading.Flow;

/// <summary>The pieces of code that have a control flow graph of their own.</summary>
internal static class MemberRoot
{
    /// <summary>The declaration whose code a node belongs to; null for a default, an attribute, a declaration's head.</summary>
    public static SyntaxNode? Of(SyntaxNode node)
    {
        foreach (var ancestor in node.AncestorsAndSelf())
        {
            switch (ancestor)
            {
                case AttributeListSyntax or ParameterListSyntax { Parent: BaseMethodDeclarationSyntax or TypeDeclarationSyntax } or PrimaryConstructorBaseTypeSyntax or TypeDeclarationSyntax:
                    return null;
                case BaseMethodDeclarationSyntax or AccessorDeclarationSyntax:
                case ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax }:
                case EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } }:
                    return ancestor;
                case GlobalStatementSyntax:
                    return ancestor.Parent;
            }
        }

        return null;
    }

    /// <summary>The name by which other code gets at what the declaration makes; null where it has none.</summary>
    public static string? NameOf(SyntaxNode root) => root switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.ValueText,
        AccessorDeclarationSyntax { Parent.Parent: PropertyDeclarationSyntax property } => property.Identifier.ValueText,
        ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Identifier.ValueText,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Identifier.ValueText,
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax field } => field.Identifier.ValueText,
        _ => null,
    };
}
