namespace EngineConfigAnalyzers.Reading;

/// <summary>A configuration type of the compilation that turns metrics on, and has no member that asks for all schedulers.</summary>
/// <param name="Type">The type.</param>
/// <param name="Metrics">Its metrics switch, a property or a field.</param>
/// <param name="Declaration">Where the switch is declared: a property, a variable of a field, a parameter of a record.</param>
/// <param name="Name">The switch's name there.</param>
internal sealed record IncompleteType(INamedTypeSymbol Type, ISymbol Metrics, SyntaxNode Declaration, SyntaxToken Name)
{
    /// <summary>The name of the missing member, spelled as the switch is.</summary>
    public string MissingName { get; } = AllSchedulersNames.Beside(Name.ValueText);
}
