namespace EngineConfigAnalyzers.Reading.Flow;

/// <summary>Which types can stand for a configuration, or hold one.</summary>
internal static class ConfigurationTypes
{
    /// <summary>False for numbers, texts, enums and the like, in which no configuration hides.</summary>
    public static bool MayHold(ITypeSymbol? type) => type switch
    {
        null or { TypeKind: TypeKind.Enum or TypeKind.Error } => false,
        { SpecialType: not SpecialType.None } => type.IsReferenceType && type.SpecialType is not SpecialType.System_String,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] } => MayHold(inner),
        _ => true,
    };

    /// <summary>True where a value of one type can be, or be part of, a value of the other.</summary>
    public static bool CanBeIn(ITypeSymbol one, ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_Object } or ITypeParameterSymbol or { TypeKind: TypeKind.Dynamic } => true,
        IArrayTypeSymbol array => CanBeIn(one, array.ElementType),
        INamedTypeSymbol { IsGenericType: true } generic when generic.TypeArguments.Any(argument => CanBeIn(one, argument)) => true,
        _ => IsOrInherits(one, type) || IsOrInherits(type, one),
    };

    /// <summary>True where a type is the other, derives from it or implements it.</summary>
    public static bool IsOrInherits(ITypeSymbol type, ITypeSymbol other)
    {
        if (type is ITypeParameterSymbol parameter)
        {
            return parameter.ConstraintTypes.Any(constraint => IsOrInherits(constraint, other));
        }

        for (ITypeSymbol? level = type; level is not null; level = level.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(level.OriginalDefinition, other.OriginalDefinition))
            {
                return true;
            }
        }

        return other.TypeKind is TypeKind.Interface && type.AllInterfaces.Contains(other, SymbolEqualityComparer.Default);
    }
}
