using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.Reading;

/// <summary>
/// The uses of every name in one file, by text. Two things of one name count as one: that can only silence.
/// Made once for a file that holds a launch, so that a thousand launches do not read it a thousand times.
/// </summary>
internal sealed class NameUses
{
    private readonly ILookup<string, SimpleNameSyntax> uses;
    private readonly ILookup<string, EqualsValueClauseSyntax> values;

    /// <summary>Collects the names below <paramref name="root"/>.</summary>
    public NameUses(SyntaxNode root)
    {
        uses = root.DescendantNodes().OfType<SimpleNameSyntax>().ToLookup(name => name.Identifier.ValueText, StringComparer.Ordinal);
        values = root.DescendantNodes(node => node is not BlockSyntax).OfType<EqualsValueClauseSyntax>().ToLookup(NameOf, StringComparer.Ordinal);
    }

    /// <summary>The uses of a name, in document order; its declarations are none.</summary>
    public IEnumerable<SimpleNameSyntax> Of(string name) => uses[name];

    /// <summary>The initial values of fields and properties of the name.</summary>
    public IEnumerable<EqualsValueClauseSyntax> DeclarationsOf(string name) => values[name];

    /// <summary>The calls of methods of the name.</summary>
    public IEnumerable<InvocationExpressionSyntax> CallsOf(string name) => uses[name]
        .Select(use => use.Parent switch
        {
            InvocationExpressionSyntax call => call,
            MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when access.Name == use => call,
            MemberBindingExpressionSyntax { Parent: InvocationExpressionSyntax call } => call,
            _ => null,
        })
        .OfType<InvocationExpressionSyntax>();

    private static string NameOf(EqualsValueClauseSyntax value) => value.Parent switch
    {
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } field => field.Identifier.ValueText,
        _ => "",
    };
}
