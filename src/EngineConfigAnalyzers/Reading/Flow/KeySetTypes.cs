namespace EngineConfigAnalyzers.Reading.Flow;

/// <summary>Types whose instances are settings by key: dictionaries and JSON objects by text, and lists of such pairs.</summary>
internal static class KeySetTypes
{
    /// <summary>True for a type that holds values by text keys.</summary>
    public static bool Is(ITypeSymbol type) =>
        type.SpecialType is SpecialType.None && !Describes(type)
        && (IsPairs(type) || type.AllInterfaces.Any(IsPairs));

    /// <summary>True for one key and its value.</summary>
    public static bool IsEntry(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { Name: "KeyValuePair", TypeArguments: [{ SpecialType: SpecialType.System_String }, _] } => true,
        { Name: "JProperty", ContainingNamespace: { } space } => space.ToDisplayString() is "Newtonsoft.Json.Linq",
        _ => false,
    };

    // A class of one's own describes a setting and is not its value.
    private static bool Describes(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeArguments: [.., { TypeKind: TypeKind.Class, DeclaringSyntaxReferences.Length: > 0 }] };

    // Dictionaries and JSON objects are lists of pairs too.
    private static bool IsPairs(ITypeSymbol type) => type is INamedTypeSymbol { Name: "IEnumerable", TypeArguments: [var element] } && IsEntry(element);
}
