namespace EngineConfigAnalyzers.Reading.Flow;

/// <summary>Types whose instances are settings by key: dictionaries and JSON objects by text, and lists of such pairs.</summary>
internal static class KeySetTypes
{
    /// <summary>True for a type that holds values by text keys.</summary>
    public static bool Is(ITypeSymbol type) =>
        type.SpecialType is SpecialType.None && !Describes(type)
        && (IsJson(type) || IsPairs(type) || type.AllInterfaces.Any(IsPairs));

    /// <summary>True for one key and its value.</summary>
    public static bool IsEntry(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { Name: "KeyValuePair", TypeArguments: [{ SpecialType: SpecialType.System_String }, _] } => true,
        { Name: "JProperty" } => IsIn(type, "Newtonsoft.Json.Linq"),
        _ => false,
    };

    // A class of one's own describes a setting and is not its value.
    private static bool Describes(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeArguments: [.., { TypeKind: TypeKind.Class, DeclaringSyntaxReferences.Length: > 0 }] };

    private static bool IsJson(ITypeSymbol type) =>
        type.Name is "JsonObject" && IsIn(type, "System.Text.Json.Nodes") || type.Name is "JObject" && IsIn(type, "Newtonsoft.Json.Linq");

    private static bool IsPairs(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsEntry(array.ElementType),
        INamedTypeSymbol { Name: "IEnumerable" or "IDictionary", TypeArguments: [var element] } => IsEntry(element),
        INamedTypeSymbol { Name: "IDictionary" or "IReadOnlyDictionary", TypeArguments: [{ SpecialType: SpecialType.System_String }, _] } => true,
        _ => false,
    };

    private static bool IsIn(ITypeSymbol type, string space) => string.Equals(type.ContainingNamespace?.ToDisplayString(), space, StringComparison.Ordinal);
}
