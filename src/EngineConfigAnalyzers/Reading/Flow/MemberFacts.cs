namespace EngineConfigAnalyzers.Reading.Flow;

/// <summary>What one file does with the configurations that a field or property holds, whichever instance it belongs to.</summary>
internal sealed class MemberFacts
{
    private FlowValue? held;
    private int heldCount;

    /// <summary>The configurations that the file puts into it.</summary>
    public HashSet<FlowObject> Objects { get; } = [];

    /// <summary>One of the configurations that the file puts into it; made again only where they have become more.</summary>
    public FlowValue Held
    {
        get
        {
            if (held is null || heldCount != Objects.Count)
            {
                held = FlowValue.OneOf(Objects);
                heldCount = Objects.Count;
            }

            return held;
        }
    }

    /// <summary>The configurations that are copies of what it holds.</summary>
    public HashSet<FlowObject> Copies { get; } = [];

    /// <summary>The settings that may be written as on through the member.</summary>
    public HashSet<string> Written { get; } = new(StringComparer.Ordinal);

    /// <summary>The settings that a nested initializer of the member, <c>Engine = { … }</c>, may write as on.</summary>
    public HashSet<string> WrittenByInitializers { get; } = new(StringComparer.Ordinal);

    /// <summary>True where metrics are written as off through the member.</summary>
    public bool IsSwitchedOff { get; set; }

    /// <summary>True where something unseen may be in it.</summary>
    public bool HoldsUnknown { get; set; }

    /// <summary>True where unseen code is handed what it holds.</summary>
    public bool IsHandedOn { get; set; }
}
