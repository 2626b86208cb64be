using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>One body that is being read: a member's by itself, or a method's as one call runs it.</summary>
/// <param name="Body">The declaration whose code it is.</param>
/// <param name="Guard">When it runs.</param>
/// <param name="Depth">How many calls lead to it.</param>
/// <param name="Code">The bodies of the file.</param>
internal sealed record WordFrame(SyntaxNode Body, Guard Guard, int Depth, CodeIndex Code)
{
    // A block of a thousand statements is looked through once, not for every word.
    private readonly Dictionary<BlockSyntax, IReadOnlyList<IfStatementSyntax>> exits = [];
    private bool? mayGoBack;

    /// <summary>True where a <c>goto</c> may come back to what has run: both arms of a branching may be taken then.</summary>
    public bool MayGoBack => mayGoBack ??= Body.DescendantNodes().Any(node => node is LabeledStatementSyntax);

    /// <summary>What the call gave the parameters, each to be read where the call stands; empty for a member by itself.</summary>
    public ImmutableDictionary<ISymbol, (IOperation Value, WordFrame Frame)> Given { get; init; } =
        ImmutableDictionary.Create<ISymbol, (IOperation, WordFrame)>(SymbolEqualityComparer.Default);

    /// <summary>Where the call stands; null for a member by itself.</summary>
    public WordFrame? Caller { get; init; }

    /// <summary>When a piece of the body runs.</summary>
    public Guard GuardOf(SyntaxNode node) => node.SyntaxTree == Body.SyntaxTree && Body.FullSpan.Contains(node.Span) ? Guard.Of(node, this).And(Guard) : Guard;

    /// <summary>The conditions of a block behind which the rest of it is left.</summary>
    public IReadOnlyList<IfStatementSyntax> ExitsOf(BlockSyntax block)
    {
        if (!exits.TryGetValue(block, out var found))
        {
            exits.Add(block, found = Guard.ExitsOf(block));
        }

        return found;
    }

    /// <summary>What a condition is, where the call gives a constant for the helper's <c>if (on)</c>; null where that is not known.</summary>
    public bool? Decides(ExpressionSyntax condition) => condition switch
    {
        IdentifierNameSyntax { Identifier.ValueText: var name } when !Given.IsEmpty => GivenConstant(name),
        PrefixUnaryExpressionSyntax { RawKind: (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.LogicalNotExpression, Operand: var operand } => !Decides(operand),
        ParenthesizedExpressionSyntax { Expression: var inner } => Decides(inner),
        _ => null,
    };

    private bool? GivenConstant(string parameter) => Given.Where(given => string.Equals(given.Key.Name, parameter, StringComparison.Ordinal)).Select(given => given.Value.Value.ConstantValue).FirstOrDefault() is { HasValue: true, Value: bool value } ? value : null;

    /// <summary>Two frames are one only where they are the same.</summary>
    public bool Equals(WordFrame? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
