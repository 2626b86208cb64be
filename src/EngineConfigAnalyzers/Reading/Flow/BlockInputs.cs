namespace EngineConfigAnalyzers.Reading.Flow;

/// <summary>The states in which the blocks of one stretch of a graph are entered; a block is read, and read again, in the order of the graph.</summary>
internal sealed class BlockInputs(int first, int last)
{
    private readonly FlowState?[] inputs = new FlowState?[last - first + 1];
    private readonly bool[] open = new bool[last - first + 1];

    // No block before it is open.
    private int next = last - first + 1;

    /// <summary>The state at the end of the stretch; null where no path has got there.</summary>
    public FlowState? End { get; private set; }

    /// <summary>A path comes to the end of the stretch.</summary>
    public void Leave(FlowState state) => End = End?.Join(state) ?? state;

    /// <summary>A path comes to a block; what it brings that is new is read. Another stretch is left to who reads that.</summary>
    public void Enter(int ordinal, FlowState state)
    {
        if (ordinal < first || ordinal > last)
        {
            return;
        }

        var index = ordinal - first;
        var joined = inputs[index]?.Join(state) ?? state;
        if (!ReferenceEquals(joined, inputs[index]))
        {
            inputs[index] = joined;
            open[index] = true;
            next = Math.Min(next, index);
        }
    }

    /// <summary>The first block that is to be read, and the state that it is entered in; false where all are read.</summary>
    public bool TryTake(out int ordinal, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out FlowState? state)
    {
        while (next < open.Length && !open[next])
        {
            next++;
        }

        (ordinal, state) = (first + next, next < open.Length ? inputs[next] : null);
        if (state is not null)
        {
            open[next] = false;
        }

        return state is not null;
    }
}
