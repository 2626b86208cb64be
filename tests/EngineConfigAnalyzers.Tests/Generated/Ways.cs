namespace EngineConfigAnalyzers.Tests.Generated;

/// <summary>Where the executions are that a sequence of steps was given: at its end, or on their way out of it.</summary>
internal sealed class Ways
{
    public HashSet<World> Next { get; set; } = [];

    public HashSet<World> Returns { get; } = [];

    public HashSet<World> Breaks { get; } = [];

    public HashSet<World> Continues { get; } = [];

    public HashSet<World> Throws { get; } = [];

    public IEnumerable<HashSet<World>> All => [Next, Returns, Breaks, Continues, Throws];

    /// <summary>Those that left by a jump.</summary>
    public HashSet<World> Of(Jump jump) => jump switch
    {
        Jump.Return => Returns,
        Jump.Break => Breaks,
        Jump.Continue => Continues,
        _ => Throws,
    };

    /// <summary>Adds the jumps of another sequence; its ends are the caller's business.</summary>
    public void AddJumps(Ways other)
    {
        foreach (var jump in Enum.GetValues<Jump>())
        {
            Of(jump).UnionWith(other.Of(jump));
        }
    }
}
