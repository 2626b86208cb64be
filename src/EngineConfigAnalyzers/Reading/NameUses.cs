using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.Reading;

/// <summary>Finds the uses of a name by text. Two things of one name count as one: that can only silence.</summary>
internal static class NameUses
{
    /// <summary>Identifier names with this text below a node, declarations excluded.</summary>
    public static IEnumerable<IdentifierNameSyntax> In(SyntaxNode scope, string name)
    {
        foreach (var node in scope.DescendantNodesAndSelf())
        {
            if (node is IdentifierNameSyntax identifier && string.Equals(identifier.Identifier.ValueText, name, StringComparison.Ordinal))
            {
                yield return identifier;
            }
        }
    }
}
