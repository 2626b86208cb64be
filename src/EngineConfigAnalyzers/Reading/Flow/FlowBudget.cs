namespace EngineConfigAnalyzers.Reading.Flow;

/// <summary>Bounds the reading of one member. Where it ends, the member is not read: silent.</summary>
internal sealed class FlowBudget(ReadingCost cost)
{
    // Operations read, those of helpers and of repeated loop bodies included. A method of 2,000 statements needs a tenth.
    private int left = 400_000;

    /// <summary>Counts one operation.</summary>
    /// <exception cref="FlowBudgetExceededException">The member needs more than is allowed.</exception>
    public void Spend()
    {
        cost.Steps++;
        if (--left < 0)
        {
            throw new FlowBudgetExceededException();
        }
    }
}
