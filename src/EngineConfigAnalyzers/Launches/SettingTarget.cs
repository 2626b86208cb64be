namespace EngineConfigAnalyzers.Launches;

/// <summary>A member or parameter through which a launch could still be given a setting.</summary>
/// <param name="Name">The name to write.</param>
/// <param name="Symbol">The property, field or parameter.</param>
/// <param name="Type">The type of its value.</param>
internal sealed record SettingTarget(string Name, ISymbol Symbol, ITypeSymbol Type)
{
    /// <summary>True where it is written as an argument, not in an initializer.</summary>
    public bool IsParameter => Symbol is IParameterSymbol;
}
