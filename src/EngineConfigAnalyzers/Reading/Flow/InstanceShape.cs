using EngineConfigAnalyzers.Options;

namespace EngineConfigAnalyzers.Reading.Flow;

/// <summary>What a creation or call can be given settings by: the members of what it makes, and its arguments.</summary>
/// <param name="Members">The type's members; null where they are no evidence.</param>
/// <param name="Parameters">The constructor's or method's parameters; null where they are no evidence.</param>
internal sealed record InstanceShape(ConfigurationShape? Members, ConfigurationShape? Parameters)
{
    /// <summary>The shape of a type made by a constructor; null when it is no engine configuration.</summary>
    public static InstanceShape? Of(ITypeSymbol type, IMethodSymbol? constructor, ReadingContext context)
    {
        // The arguments of a creation may be the only evidence: a class that keeps its settings to itself.
        var members = context.ShapeOf(type);
        var parameters = constructor is null || IsExcluded(type, context) ? null : context.ShapeOf(constructor);
        return members is null && parameters is null ? null : new(members, parameters);
    }

    /// <summary>The shape of a method's parameters; null when they are no engine configuration.</summary>
    public static ConfigurationShape? OfCall(IMethodSymbol method, ReadingContext context) =>
        method.MethodKind is MethodKind.Constructor ? null : context.ShapeOf(method);

    private static bool IsExcluded(ITypeSymbol type, ReadingContext context) =>
        type is INamedTypeSymbol named && context.Policy.ExcludedTypes.Contains(Policy.NameOf(named.OriginalDefinition), StringComparer.OrdinalIgnoreCase);
}
