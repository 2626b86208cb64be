using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.Reading;

/// <summary>
/// The uses of every name in one file, by text. Two things of one name count as one: that can only silence.
/// Made once for a file that holds a launch, so that a thousand launches do not read it a thousand times.
/// </summary>
internal sealed class NameUses
{
    private readonly ILookup<string, IdentifierNameSyntax> uses;

    /// <summary>Collects the identifier names below <paramref name="root"/>, declarations excluded.</summary>
    public NameUses(SyntaxNode root) =>
        uses = root.DescendantNodes().OfType<IdentifierNameSyntax>().ToLookup(name => name.Identifier.ValueText, StringComparer.Ordinal);

    /// <summary>The uses of a name in the whole file, in document order.</summary>
    public IEnumerable<IdentifierNameSyntax> Of(string name) => uses[name];

    /// <summary>The uses of a name below a node of the file.</summary>
    public IEnumerable<IdentifierNameSyntax> In(SyntaxNode scope, string name) => uses[name].Where(use => scope.Span.Contains(use.Span));
}
