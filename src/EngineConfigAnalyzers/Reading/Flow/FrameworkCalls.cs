namespace EngineConfigAnalyzers.Reading.Flow;

/// <summary>What is known of calls without reading a body.</summary>
internal static class FrameworkCalls
{
    private static readonly ImmutableHashSet<string> LookingTypes = ImmutableHashSet.Create(
        StringComparer.Ordinal, "Console", "Debug", "Trace", "String", "JsonSerializer", "JsonConvert", "ArgumentNullException", "ArgumentException", "Convert", "Object", "StringBuilder");

    /// <summary>Logging, formatting, serializing and argument checks: they look and do not touch. A partial method without a body does nothing.</summary>
    public static bool Looks(IMethodSymbol method) =>
        LookingTypes.Contains(method.ContainingType?.Name ?? "")
        || method is { IsPartialDefinition: true, PartialImplementationPart: null }
        || In(method.ContainingNamespace?.ToDisplayString() ?? "", "Microsoft.Extensions.Logging")
        || (method.ContainingType?.Name.EndsWith("Logger", StringComparison.Ordinal) ?? false);

    /// <summary>True for the framework's own collections, queries, tasks and the like: they keep and hand on, and write no setting.</summary>
    public static bool Passes(IMethodSymbol method)
    {
        var space = method.ContainingNamespace?.ToDisplayString() ?? "";
        return space is "System" or "System.Threading" || In(space, "System.Collections") || In(space, "System.Linq") || In(space, "System.Threading.Tasks")
            || In(space, "System.Threading.Channels") || In(space, "System.Runtime");
    }

    /// <summary>True where a type is, holds, or is a task of a configuration's type: the call completes what it was given.</summary>
    public static bool Returns(ITypeSymbol returned, ITypeSymbol given) => returned switch
    {
        { SpecialType: SpecialType.System_Object or SpecialType.System_Void } => false,
        IArrayTypeSymbol array => Returns(array.ElementType, given),
        INamedTypeSymbol { IsGenericType: true } generic when generic.TypeArguments.Any(argument => Returns(argument, given)) => true,
        _ => ConfigurationTypes.IsOrInherits(given, returned) || ConfigurationTypes.IsOrInherits(returned, given),
    };

    private static bool In(string space, string root) =>
        space.StartsWith(root, StringComparison.Ordinal) && (space.Length == root.Length || space[root.Length] is '.');
}
