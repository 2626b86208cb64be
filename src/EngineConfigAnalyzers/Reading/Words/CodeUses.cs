using Microsoft.CodeAnalysis.Operations;

namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>The operations of one body: where it names a variable, member or parameter, and what it creates and calls.</summary>
internal sealed class CodeUses
{
    private readonly Dictionary<ISymbol, List<IOperation>> uses = new(SymbolEqualityComparer.Default);

    /// <summary>Collects what stands below an operation.</summary>
    public CodeUses(IOperation? body, CancellationToken cancellation)
    {
        foreach (var operation in body?.DescendantsAndSelf() ?? [])
        {
            cancellation.ThrowIfCancellationRequested();
            switch (operation)
            {
                case ILocalReferenceOperation local:
                    Add(local.Local, operation);
                    break;
                case IParameterReferenceOperation parameter:
                    Add(parameter.Parameter, operation);
                    break;
                case IFieldReferenceOperation { Field.IsConst: false } field:
                    Add(field.Field.OriginalDefinition, operation);
                    break;
                case IPropertyReferenceOperation { Property.IsIndexer: false } property:
                    Add(property.Property.OriginalDefinition, operation);
                    break;
                case IObjectCreationOperation or IInvocationOperation:
                    Calls.Add(operation);
                    break;
                case IReturnOperation returned:
                    Returns.Add(returned);
                    break;
            }
        }
    }

    /// <summary>Creations and calls, in document order of their beginnings.</summary>
    public List<IOperation> Calls { get; } = [];

    /// <summary>The variables that are named.</summary>
    public IReadOnlyCollection<ISymbol> Symbols => uses.Keys;

    /// <summary>What is returned or yielded, also by lambdas and local functions of the body.</summary>
    public List<IReturnOperation> Returns { get; } = [];

    /// <summary>The uses of a variable, in document order.</summary>
    public IReadOnlyList<IOperation> Of(ISymbol symbol) => uses.TryGetValue(symbol, out var found) ? found : [];

    private void Add(ISymbol symbol, IOperation use)
    {
        if (!uses.TryGetValue(symbol, out var found))
        {
            uses.Add(symbol, found = []);
        }

        found.Add(use);
    }
}
