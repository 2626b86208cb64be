using Microsoft.CodeAnalysis.Operations;

namespace EngineConfigAnalyzers.Reading.Flow;

/// <summary>Reads patterns: the names that they give to a value or to its parts.</summary>
internal sealed class PatternReader(FlowMachine machine, OperationReader reader)
{
    /// <summary><c>x is EngineConfig c</c>, <c>x is { Engine: var c }</c>: a name for the value or for a part of it.</summary>
    public void Declare(IPatternOperation pattern, FlowValue value)
    {
        (ISymbol? Name, IEnumerable<IPatternOperation> Parts) declared = pattern switch
        {
            IDeclarationPatternOperation declaration => (declaration.DeclaredSymbol, []),
            IRecursivePatternOperation recursive => (recursive.DeclaredSymbol, recursive.DeconstructionSubpatterns),
            IListPatternOperation list => (list.DeclaredSymbol, list.Patterns),
            _ => (null, pattern.ChildOperations.OfType<IPatternOperation>()),
        };
        if (declared.Name is { } name)
        {
            machine.State = machine.State.With(name, value);
        }

        foreach (var part in declared.Parts)
        {
            Declare(part, pattern is IRecursivePatternOperation or IListPatternOperation ? value.Part() : value);
        }

        foreach (var property in pattern is IRecursivePatternOperation { PropertySubpatterns: var properties } ? properties : [])
        {
            Declare(property.Pattern, property.Member is IMemberReferenceOperation member && ConfigurationTypes.MayHold(member.Type) ? new MemberReader(machine, reader).Read(member, value) : FlowValue.Nothing);
        }
    }
}
