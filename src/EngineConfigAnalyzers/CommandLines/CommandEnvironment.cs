namespace EngineConfigAnalyzers.CommandLines;

/// <summary>What a command line says about the environment of one process.</summary>
/// <param name="Variables">The variables it names.</param>
/// <param name="HasMore">True where an unseen part can set further ones: <c>--env-file</c>, spliced options, a sourced file.</param>
/// <param name="Inherits">True where the variables of whoever starts the line reach the process; false in a container and after <c>env -i</c>.</param>
internal sealed record CommandEnvironment(ImmutableDictionary<string, EnvironmentEntry> Variables, bool HasMore, bool Inherits)
{
    /// <summary>Nothing but what the parent hands down.</summary>
    public static readonly CommandEnvironment Inherited =
        new(ImmutableDictionary.Create<string, EnvironmentEntry>(StringComparer.Ordinal), HasMore: false, Inherits: true);

    /// <summary>Nothing at all, as in a new container.</summary>
    public static readonly CommandEnvironment Fresh = Inherited with { Inherits = false };

    /// <summary>What is said about a variable; null where nothing is.</summary>
    public EnvironmentEntry? this[string name] => Variables.TryGetValue(name, out var entry) ? entry : null;

    /// <summary>This environment with one more variable, or another value of it.</summary>
    public CommandEnvironment With(string name, EnvironmentEntry entry) => this with { Variables = Variables.SetItem(name, entry) };

    /// <summary>This environment with the <c>K=V</c> of a word; a word that cannot be read may set anything.</summary>
    public CommandEnvironment With(CommandWord? word)
    {
        if (word is null)
        {
            return this;
        }

        return EnvironmentEntry.TryRead(word, out var name, out var entry) ? With(name, entry)
            : word.Known is { Length: > 0 } known ? With(known, EnvironmentEntry.Without(Launches.SettingValue.Computed, word))
            : this with { HasMore = true };
    }

    /// <summary>This environment without a variable, whoever set it.</summary>
    public CommandEnvironment Without(CommandWord? word) => word?.Known is { Length: > 0 } name
        ? With(name, EnvironmentEntry.Without(Launches.SettingValue.Absent, word))
        : this;
}
