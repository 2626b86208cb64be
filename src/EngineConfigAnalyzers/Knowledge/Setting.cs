namespace EngineConfigAnalyzers.Knowledge;

/// <summary>One engine argument, whatever it is spelled like in C#, YAML or on a command line.</summary>
/// <param name="Name">Its Python field name, for example <c>enable_metrics</c>: the one spelling that others derive from.</param>
/// <param name="Kind">Its part in delivering metrics.</param>
/// <param name="Evidence">How far naming it proves that a configuration is SGLang's.</param>
/// <param name="Flags">Its command-line flags, the preferred one first.</param>
/// <param name="Source">Where the fact was read.</param>
internal sealed record Setting(string Name, SettingKind Kind, EvidenceStrength Evidence, ImmutableArray<string> Flags, string Source)
{
    /// <summary>The C# member spelling, <c>EnableMetrics</c>.</summary>
    public string MemberName { get; } = SettingSpelling.ToPascal(Name);

    /// <summary>The C# parameter spelling, <c>enableMetrics</c>.</summary>
    public string ParameterName { get; } = SettingSpelling.ToCamel(Name);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
