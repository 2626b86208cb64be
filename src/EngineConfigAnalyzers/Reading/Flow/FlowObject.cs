namespace EngineConfigAnalyzers.Reading.Flow;

/// <summary>
/// One configuration as the code states it: what an expression makes each time it runs, what a member holds, what an options
/// lambda is handed. The instances that one expression makes in a loop are one object.
/// </summary>
/// <param name="kind">Where it comes from.</param>
/// <param name="type">Its type; for a call that takes settings as arguments, what the call returns.</param>
/// <param name="origin">The expression that makes it; for a member, a constructor and an options type the declaration or block that it was met in.</param>
/// <param name="members">What can be set through its members; null where the evidence is in <paramref name="parameters"/>.</param>
/// <param name="parameters">What can be set by the arguments that make it; null where it takes none.</param>
internal sealed class FlowObject(FlowObjectKind kind, ITypeSymbol type, SyntaxNode origin, ConfigurationShape? members, ConfigurationShape? parameters)
{
    /// <summary>Where it comes from.</summary>
    public FlowObjectKind Kind { get; } = kind;

    /// <summary>Its type.</summary>
    public ITypeSymbol Type { get; } = type;

    /// <summary>The node that makes it.</summary>
    public SyntaxNode Origin { get; } = origin;

    /// <summary>What can be set through its members.</summary>
    public ConfigurationShape? Members { get; } = members;

    /// <summary>What can be set by the arguments that make it.</summary>
    public ConfigurationShape? Parameters { get; } = parameters;

    /// <summary>The instance that the expression made last; null for that instance itself.</summary>
    public FlowObject? Newest { get; private init; }

    /// <summary>The value that is this object; made when first asked for.</summary>
    public FlowValue? Alone { get; set; }

    /// <summary>The instances that the same expression made before, as one object.</summary>
    public FlowObject Older() => new(Kind, Type, Origin, Members, Parameters) { Newest = this };
}
