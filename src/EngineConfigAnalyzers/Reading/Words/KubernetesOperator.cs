using EngineConfigAnalyzers.Reading.Flow;
using Microsoft.CodeAnalysis.CSharp;

namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>
/// Tells whether Dynamo's operator runs a container: it gives workers of a <c>DynamoGraphDeployment</c> their <c>DYN_SYSTEM_PORT</c>.
/// The kind stands in an object around the container, in a type's name, or as the plural that the object is sent with.
/// </summary>
internal static class KubernetesOperator
{
    private const string Kind = "DynamoGraphDeployment";

    /// <summary>True where the code around a container names the kind.</summary>
    public static bool Brings(SyntaxNode container) =>
        (MemberRoot.Of(container) ?? container).DescendantTokens().Any(token =>
            token.RawKind is (int)SyntaxKind.StringLiteralToken or (int)SyntaxKind.IdentifierToken or (int)SyntaxKind.InterpolatedStringTextToken && token.ValueText.IndexOf(Kind, StringComparison.OrdinalIgnoreCase) >= 0)
        || container.Ancestors().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.BaseTypeDeclarationSyntax>().Any(type => type.Identifier.ValueText.IndexOf(Kind, StringComparison.OrdinalIgnoreCase) >= 0);
}
