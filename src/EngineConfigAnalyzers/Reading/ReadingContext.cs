using EngineConfigAnalyzers.Options;

namespace EngineConfigAnalyzers.Reading;

/// <summary>What every reader needs to read one file.</summary>
/// <param name="Model">The file's semantic model.</param>
/// <param name="Policy">The policy in force for the file.</param>
/// <param name="Cancellation">Stops the reading.</param>
internal sealed record ReadingContext(SemanticModel Model, Policy Policy, CancellationToken Cancellation)
{
    private NameUses? names;

    /// <summary>The compilation that the file belongs to.</summary>
    public Compilation Compilation => Model.Compilation;

    /// <summary>The root of the file.</summary>
    public SyntaxNode Root { get; } = Model.SyntaxTree.GetRoot(Cancellation);

    /// <summary>The uses of names in the file, collected when first asked for.</summary>
    public NameUses Names => names ??= new(Root);
}
