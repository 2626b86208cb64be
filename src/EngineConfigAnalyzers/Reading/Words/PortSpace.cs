using EngineConfigAnalyzers.CommandLines;
using EngineConfigAnalyzers.Reading.Flow;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>What a process shares its ports with: equal for those that run on one host at the same time.</summary>
/// <param name="Place">The block that starts them, or the pod that holds them.</param>
/// <param name="Waits">How often the block has waited for a process to end before it starts this one.</param>
/// <param name="IsAwaited">Whether the waits are those of CliWrap's tasks.</param>
/// <param name="Turn">Its turn in the line of a shell.</param>
internal sealed record PortSpace(SyntaxNode Place, int Waits, bool IsAwaited, int Turn)
{
    /// <summary>The loop that starts it more than once; null where none does.</summary>
    public SyntaxNode? Loop { get; private init; }

    /// <summary>That of a command; null for a process of another host or container, and where nothing starts it.</summary>
    public static PortSpace? Of(CommandDraft draft, EngineCommand command)
    {
        if (draft.Creation is not { } creation || command.Command.Host is CommandHost.Remote || (command.Command.Host is CommandHost.Container && !command.Command.SharesHostNetwork))
        {
            return null;
        }

        return draft.Host switch
        {
            // The containers of a pod share its network.
            LaunchHost.Kubernetes => PodOf(creation) is { } pod ? new(pod, 0, false, command.Turn) : null,
            LaunchHost.Testcontainers or LaunchHost.DockerDotNet => null,
            LaunchHost.Aspire when draft.Program is null || draft.Image is not null => null,
            not LaunchHost.Aspire when !draft.IsStarted => null,
            var host => BlockOf(draft) is { } block && !IsPutOff(block) ? In(block, StartOf(draft)!, host is LaunchHost.CliWrap, command) : null,
        };
    }

    /// <summary>The block that starts a launch, or creates it where others start it; null where no code in sight does.</summary>
    public static SyntaxNode? BlockOf(CommandDraft draft) => StartOf(draft) is { } start ? LaunchBlock.Of(start) : null;

    /// <summary>Two are one where the same processes run beside both, in a loop or not.</summary>
    public bool Equals(PortSpace? other) => other is not null && Place == other.Place && Waits == other.Waits && IsAwaited == other.IsAwaited && Turn == other.Turn;

    /// <inheritdoc/>
    public override int GetHashCode() => Place.GetHashCode();

    private static PortSpace In(SyntaxNode block, SyntaxNode start, bool isAwaited, EngineCommand command) =>
        new(block, WaitsIn(block, isAwaited).Count(position => position < start.SpanStart), isAwaited, command.Turn)
        {
            Loop = start.Ancestors().TakeWhile(node => !IsFunction(node)).FirstOrDefault(node => IsLoop(node) && !WaitsIn(node, isAwaited).Any()),
        };

    private static SyntaxNode? StartOf(CommandDraft draft) => draft.Start is { } start && MemberRoot.Of(start) == MemberRoot.Of(draft.Creation!) ? start : draft.Creation;

    // Where something waits for a process to end, or ends it: what starts after that may have its port.
    private static IEnumerable<int> WaitsIn(SyntaxNode body, bool isAwaited) => body.DescendantTokens()
        .Where(token => token.ValueText is "WaitForExit" or "WaitForExitAsync" or "Kill" or "Stop" or "StopAsync" or "CloseMainWindow"
            || (isAwaited
                ? token.IsKind(SyntaxKind.AwaitKeyword) || token.ValueText is "Wait" or "WaitAll" or "WaitAny" or "Result" or "GetResult"
                : token.ValueText is "ExecuteAsync" or "ExecuteBufferedAsync"))
        .Select(token => token.SpanStart);

    // Containers = [ … ] of a pod; init containers run one after another, and of two arms one is there.
    private static SyntaxNode? PodOf(SyntaxNode container) => container.Ancestors()
        .TakeWhile(node => node is ExpressionSyntax and not (ConditionalExpressionSyntax or BinaryExpressionSyntax) or CollectionElementSyntax)
        .FirstOrDefault(node => node is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "Containers" } });

    // Somebody, or another resource's end, starts it.
    private static bool IsPutOff(SyntaxNode block) => block.DescendantTokens().Any(token => token.ValueText is "WithExplicitStart" or "WaitForCompletion");

    private static bool IsLoop(SyntaxNode node) => node is CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax;

    private static bool IsFunction(SyntaxNode node) => node is BaseMethodDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax;
}
