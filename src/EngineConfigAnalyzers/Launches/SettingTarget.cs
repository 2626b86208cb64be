namespace EngineConfigAnalyzers.Launches;

/// <summary>A member, parameter, method or key through which a launch could still be given a setting.</summary>
/// <param name="Key">The setting's name, or the endpoint member's, under which <see cref="EngineLaunch.Writes"/> keeps it.</param>
/// <param name="Name">The name to write.</param>
/// <param name="Symbol">The property, field, parameter or builder method; for a key the type that holds it.</param>
/// <param name="Type">The type of its value.</param>
internal sealed record SettingTarget(string Key, string Name, ISymbol Symbol, ITypeSymbol Type)
{
    /// <summary>Where a command line takes it; null for every other idiom.</summary>
    public WordSite? Site { get; init; }

    /// <summary>True where it is written as an argument, not in an initializer.</summary>
    public bool IsParameter => Symbol is IParameterSymbol;

    /// <summary>True where it is written by a call.</summary>
    public bool IsMethod => Symbol is IMethodSymbol;

    /// <summary>True where it is written as a key.</summary>
    public bool IsKey => Site is null && Symbol is ITypeSymbol;

    /// <summary>True where nothing can write it after creation: a parameter, an <c>init</c> accessor, an anonymous object, a member of a struct, which is handed on as a copy.</summary>
    public bool IsFixed => Symbol is IParameterSymbol or IPropertySymbol { SetMethod.IsInitOnly: true } or { ContainingType.IsValueType: true } or INamedTypeSymbol { IsAnonymousType: true };
}
