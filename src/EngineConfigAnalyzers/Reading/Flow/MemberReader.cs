using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace EngineConfigAnalyzers.Reading.Flow;

/// <summary>
/// Reads what a field or property holds: what was stored there a moment ago, what the file stores there at all, or what its
/// declaration makes. Deliberately not proved: which owner's member it is; what the file does to one may have been done to any.
/// </summary>
internal sealed class MemberReader(FlowMachine machine, OperationReader reader)
{
    /// <summary>What the member of <paramref name="owner"/> holds.</summary>
    public FlowValue Read(IMemberReferenceOperation reference, FlowValue owner)
    {
        var member = reference.Member.OriginalDefinition;
        if (NestedInitializer(reference) is { } initializer)
        {
            return Nested(reference, initializer);
        }

        if (reference.Type is not { } type)
        {
            return FlowValue.Nothing;
        }

        var isSetting = ConfigurationShape.KeyOf(member.Name, machine.File.Context.Policy) is not null;
        if (isSetting)
        {
            return FlowValue.Nothing;
        }

        // An element of a tuple, the value of a task: what the owner holds.
        if (reference.Member.ContainingNamespace?.ToDisplayString() is { } space && space.StartsWith("System", StringComparison.Ordinal))
        {
            return owner.Part();
        }

        var held = owner.Where(one => ConfigurationTypes.CanBeIn(one.Type, type) && !SymbolEqualityComparer.Default.Equals(one.Type, reference.Member.ContainingType));
        if (machine.State.Variables.TryGetValue(member, out var stored))
        {
            return reader.Looked(stored.Join(FlowValue.OneOf(held.Objects))).ReadThrough(member);
        }

        if (!held.Objects.IsEmpty)
        {
            return held.Part().ReadThrough(member);
        }

        return owner.IsUnknown ? FlowValue.Unknown.ReadThrough(member) : Stored(member, type);
    }

    /// <summary>What the file puts into the member anywhere; else what its declaration makes.</summary>
    public FlowValue Stored(ISymbol member, ITypeSymbol type)
    {
        if (machine.File.Members.TryGetValue(member, out var facts) && (facts.Objects.Count > 0 || facts.HoldsUnknown))
        {
            var value = facts.Objects.Count is 1 && !facts.HoldsUnknown && !MayBeReplaced(member) ? FlowValue.Of(facts.Objects.First()) : facts.Held;
            return (facts.HoldsUnknown ? value.Join(FlowValue.Unknown) : value).ReadThrough(member);
        }

        if (!IsConfiguration(type) && IsMadeByDeclaration(member))
        {
            // A holder that is there and that the file puts nothing into.
            return FlowValue.Nothing.ReadThrough(member);
        }

        if (!IsConfiguration(type) || !IsMadeByDeclaration(member) && !type.IsValueType)
        {
            return FlowValue.Unknown.ReadThrough(member);
        }

        var one = machine.File.Object(FlowObjectKind.Member, member, () => new(FlowObjectKind.Member, type, machine.Root, Shape(type), null));
        if (!machine.State.Objects.ContainsKey(one))
        {
            machine.State = machine.State.With(one, ObjectState.From(ConstructorReader.Defaults(type, machine.File.Context)));
        }

        machine.File.Member(member).Objects.Add(one);
        return FlowValue.Of(one).ReadThrough(member);
    }

    private FlowValue Nested(IMemberReferenceOperation reference, InitializerExpressionSyntax initializer)
    {
        var member = reference.Member.OriginalDefinition;
        if (reference.Type is not { } type || Shape(type) is not { } shape)
        {
            // A list that is filled: its elements are put into it one by one.
            return FlowValue.Nothing;
        }

        var one = machine.File.Object(FlowObjectKind.Nested, initializer, () => new(FlowObjectKind.Nested, type, initializer, shape, null));
        if (!machine.State.Objects.ContainsKey(one))
        {
            machine.State = machine.State.With(one, Begun(member, type));
        }

        machine.Store(member, FlowValue.Of(one), replaces: false, livesOn: false);
        reader.Places.PutInto(reference.Instance, FlowValue.Of(one));
        return FlowValue.Of(one);
    }

    // What the declaration or the constructor gave, where only one of them did, in this file, and has been read; unseen elsewhere.
    private ObjectState Begun(ISymbol member, ITypeSymbol type)
    {
        var made = machine.File.Member(member).Objects.Where(one => one.Kind is FlowObjectKind.Created && (IsDeclaredWith(member, one.Origin) || one.Origin.FirstAncestorOrSelf<ConstructorDeclarationSyntax>() is not null)).ToList();
        return made is [var only] ? machine.StateOf(only).Without(ObjectFlags.Escaped | ObjectFlags.Held)
            : made.Count == 0 && (member.DeclaringSyntaxReferences.IsEmpty || IsMadeByDeclaration(member) || type.IsValueType) ? ObjectState.From(ConstructorReader.Defaults(type, machine.File.Context))
            : ObjectState.From(InstanceState.Unseen);
    }

    private static bool IsDeclaredWith(ISymbol member, SyntaxNode origin) =>
        member.DeclaringSyntaxReferences.Any(declaration => declaration.SyntaxTree == origin.SyntaxTree && declaration.Span.Contains(origin.Span));

    private ConfigurationShape? Shape(ITypeSymbol type) => machine.File.Context.ShapeOf(type);

    private bool IsConfiguration(ITypeSymbol type) => Shape(type) is not null;

    // `public EngineConfig Engine { get; } = new();`
    private static bool IsMadeByDeclaration(ISymbol member) =>
        InitialValue(member) is BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 }, Initializer: null };

    private static ExpressionSyntax? InitialValue(ISymbol member) =>
        member.DeclaringSyntaxReferences is [var reference, ..]
            ? reference.GetSyntax() switch
            {
                PropertyDeclarationSyntax { Initializer.Value: var value } => value,
                VariableDeclaratorSyntax { Initializer.Value: var value } => value,
                _ => null,
            }
            : null;

    private static bool MayBeReplaced(ISymbol member) => member switch
    {
        IFieldSymbol field => !field.IsReadOnly,
        IPropertySymbol property => property.SetMethod is not null,
        _ => true,
    };

    private static InitializerExpressionSyntax? NestedInitializer(IMemberReferenceOperation reference) =>
        reference.Syntax.Parent is AssignmentExpressionSyntax { Right: InitializerExpressionSyntax initializer } assignment && assignment.Left == reference.Syntax
            ? initializer
            : null;
}
