using EngineConfigAnalyzers.Launches;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace EngineConfigAnalyzers.Reading.Flow;

/// <summary>
/// Walks the blocks of one control flow graph until nothing new is learned. What a <c>finally</c> does is read once for every
/// way into it, so that one way's values do not come out of another.
/// </summary>
internal sealed class GraphWalk
{
    private readonly FlowMachine machine;
    private readonly ControlFlowGraph graph;
    private readonly IMethodSymbol? function;
    private readonly OperationReader reader;

    /// <summary>A walk over the graph of a member, or of a <paramref name="function"/> that is read at its call, with effects on the machine.</summary>
    public GraphWalk(FlowMachine machine, ControlFlowGraph graph, IMethodSymbol? function)
    {
        this.machine = machine;
        this.graph = graph;
        this.function = function;
        reader = new(machine, graph, function, Returned);
    }

    /// <summary>What the function returns or yields.</summary>
    public FlowValue Result { get; private set; } = FlowValue.Nothing;

    /// <summary>Runs the graph from the machine's state; false where it never comes to its end.</summary>
    public bool Run()
    {
        if (Run(graph.Blocks[0].Ordinal, graph.Blocks[graph.Blocks.Length - 1].Ordinal, machine.State) is not { } end)
        {
            return false;
        }

        machine.State = end;
        return true;
    }

    // What a helper returns goes on at its call; what the member itself returns leaves our sight.
    private void Returned(FlowValue value)
    {
        Result = Result.Join(value);
        if (function is null)
        {
            machine.Escape(value);
            machine.Publish(value);
        }
    }

    // The state at the end of the blocks: the exit, or the end of a finally; null where no path gets there.
    private FlowState? Run(int first, int last, FlowState entry)
    {
        var inputs = new BlockInputs(first, last);
        inputs.Enter(first, entry);
        while (inputs.TryTake(out var ordinal, out var input))
        {
            var block = graph.Blocks[ordinal];
            machine.File.Context.Cancellation.ThrowIfCancellationRequested();
            machine.State = input;
            ReadBlock(block, inputs);
            if (block.Kind is BasicBlockKind.Exit)
            {
                inputs.Leave(machine.State);
                continue;
            }

            var condition = block.BranchValue is { } value ? reader.Read(value) : FlowValue.Nothing;
            if (block.FallThroughSuccessor?.Semantics is ControlFlowBranchSemantics.Return)
            {
                Returned(condition);
            }

            EnterHandlers(block, inputs);
            var after = machine.State;
            var known = block.BranchValue?.ConstantValue is { HasValue: true, Value: bool constant } ? constant
                : condition.Constant?.Kind switch { SettingValueKind.On => true, SettingValueKind.Off => false, _ => (bool?)null };
            var takesConditional = known is null || known == (block.ConditionKind is ControlFlowConditionKind.WhenTrue);
            var takesFallThrough = block.ConditionKind is ControlFlowConditionKind.None || known is null || !takesConditional;
            if (block.ConditionalSuccessor is { } conditional && takesConditional)
            {
                Follow(conditional, after, inputs);
            }

            if (block.FallThroughSuccessor is { } next && takesFallThrough)
            {
                Follow(next, after, inputs);
            }
        }

        return inputs.End;
    }

    private void Follow(ControlFlowBranch branch, FlowState state, BlockInputs inputs)
    {
        if (branch.Semantics is ControlFlowBranchSemantics.StructuredExceptionHandling)
        {
            // A filter that does not hold ends nothing: the exception goes on, and the handlers around it are entered from where it was thrown.
            if (!IsGuarded(branch.Source.EnclosingRegion, ControlFlowRegionKind.Filter))
            {
                inputs.Leave(state);
            }

            return;
        }

        foreach (var region in branch.FinallyRegions)
        {
            if (Run(region.FirstBlockOrdinal, region.LastBlockOrdinal, state) is not { } completed)
            {
                return;
            }

            state = completed;
        }

        foreach (var region in branch.LeavingRegions)
        {
            state = WithoutLocals(region, state);
        }

        if (branch.Destination is { } destination)
        {
            inputs.Enter(destination.Ordinal, state);
        }
    }

    private void ReadBlock(BasicBlock block, BlockInputs inputs)
    {
        EnterHandlers(block, inputs);
        foreach (var operation in block.Operations)
        {
            reader.Read(operation);
            EnterHandlers(block, inputs);
        }
    }

    // Whatever may throw gets to the handlers around it in the state it leaves behind, by way of what is finally done in between.
    private void EnterHandlers(BasicBlock block, BlockInputs inputs)
    {
        if (!IsGuarded(block.EnclosingRegion, ControlFlowRegionKind.Try))
        {
            return;
        }

        var here = machine.State;
        FlowState? state = here;
        for (var region = block.EnclosingRegion; region is not null && state is not null; region = region.EnclosingRegion)
        {
            state = WithoutLocals(region, state);
            if (region is { Kind: ControlFlowRegionKind.Try, EnclosingRegion: { } guarded })
            {
                foreach (var handler in guarded.NestedRegions)
                {
                    if (state is null)
                    {
                        break;
                    }

                    if (handler.Kind is ControlFlowRegionKind.Catch or ControlFlowRegionKind.Filter or ControlFlowRegionKind.FilterAndHandler)
                    {
                        inputs.Enter(handler.FirstBlockOrdinal, state);
                    }
                    else if (handler.Kind is ControlFlowRegionKind.Finally && IsGuarded(guarded.EnclosingRegion, ControlFlowRegionKind.TryAndCatch))
                    {
                        state = Run(handler.FirstBlockOrdinal, handler.LastBlockOrdinal, state);
                    }
                }
            }
        }

        machine.State = here;
    }

    private static bool IsGuarded(ControlFlowRegion? region, ControlFlowRegionKind guard)
    {
        for (; region is not null; region = region.EnclosingRegion)
        {
            if (region.Kind == guard)
            {
                return true;
            }
        }

        return false;
    }

    private FlowState WithoutLocals(ControlFlowRegion region, FlowState state)
    {
        if (region.Locals.IsEmpty && region.CaptureIds.IsEmpty)
        {
            return state;
        }

        foreach (var local in region.Locals)
        {
            state = state.With(local, FlowValue.Nothing);
        }

        foreach (var capture in region.CaptureIds)
        {
            state = state.With(reader.Places.KeyOf(capture), FlowValue.Nothing);
        }

        return state;
    }
}
