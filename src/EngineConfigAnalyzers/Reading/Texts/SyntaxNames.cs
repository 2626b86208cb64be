using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.Reading.Texts;

/// <summary>The identifiers that an expression is made of, as they are written.</summary>
internal static class SyntaxNames
{
    private const int MostLinks = 64;

    /// <summary>The last identifier of a name or an access; empty for anything else.</summary>
    public static string Last(SyntaxNode? node) => Chain(node) is [var last, ..] ? last : "";

    /// <summary>
    /// The identifiers of a call chain, from its end: <c>text.Should().Contain</c> gives Contain, Should, text. A creation gives its type's name.
    /// </summary>
    public static ImmutableArray<string> Chain(SyntaxNode? node)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        for (var link = 0; node is not null && link < MostLinks; link++)
        {
            if (NameOf(node) is { Length: > 0 } name)
            {
                names.Add(name);
            }

            node = Inner(node);
        }

        return names.ToImmutable();
    }

    private static string? NameOf(SyntaxNode node) => node switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.Text,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.Text,
        SimpleNameSyntax simple => simple.Identifier.Text,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.Text,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.Text,
        _ => null,
    };

    private static ExpressionSyntax? Inner(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax invocation => invocation.Expression,
        ObjectCreationExpressionSyntax creation => creation.Type,
        ImplicitObjectCreationExpressionSyntax creation => DeclaredType(creation),
        PrimaryConstructorBaseTypeSyntax baseType => baseType.Type,
        MemberAccessExpressionSyntax access => access.Expression,
        ElementAccessExpressionSyntax element => element.Expression,
        QualifiedNameSyntax qualified => qualified.Left,
        ParenthesizedExpressionSyntax parenthesized => parenthesized.Expression,
        AwaitExpressionSyntax awaited => awaited.Expression,
        ConditionalAccessExpressionSyntax conditional => conditional.Expression,
        _ => null,
    };

    // new(…) as the value of a declaration: the type stands there.
    private static TypeSyntax? DeclaredType(ImplicitObjectCreationExpressionSyntax creation) => creation.Parent switch
    {
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Type,
        EqualsValueClauseSyntax { Parent.Parent: VariableDeclarationSyntax variables } => variables.Type,
        _ => null,
    };
}
