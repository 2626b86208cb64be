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

    /// <summary>
    /// What was found about members that hold launches, by name: a thousand workers with an <c>Engine</c> ask one question.
    /// The flag tells whether it was asked on behalf of a <c>with</c>.
    /// </summary>
    public Dictionary<(string Member, bool AsBaseline), bool> ContinuedMembers { get; } = [];

    /// <summary>The uses of names in the file, collected when first asked for.</summary>
    public NameUses Names => names ??= new(Root);
}
