namespace EngineConfigAnalyzers.CommandLines;

/// <summary>One process that a command line starts, freed of what was wrapped around it.</summary>
/// <param name="Words">Its program and arguments; empty where a container runs what its image says.</param>
/// <param name="Environment">What the line says about its environment.</param>
internal sealed record ShellCommand(ImmutableArray<CommandWord> Words, CommandEnvironment Environment)
{
    /// <summary>A line with nothing around it.</summary>
    public static readonly ShellCommand Bare = new([], CommandEnvironment.Inherited);

    /// <summary>Where it runs.</summary>
    public CommandHost Host { get; init; }

    /// <summary>True for a container that was started with <c>--network host</c>.</summary>
    public bool SharesHostNetwork { get; init; }

    /// <summary>True where its shell goes on before it has ended.</summary>
    public bool IsInBackground { get; init; }

    /// <summary>How often its shell has waited for others, ended them, or come to another branch before it.</summary>
    public int Turn { get; init; }

    /// <summary>The image of the container that the line starts, where one was read.</summary>
    public CommandWord? Image { get; init; }
}
