namespace EngineConfigAnalyzers.Reading.Flow;

/// <summary>What is known of calls without reading a body.</summary>
internal static class FrameworkCalls
{
    private static readonly ImmutableHashSet<string> LookingTypes = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "System.Console", "System.Diagnostics.Debug", "System.Diagnostics.Trace", "System.String", "System.Convert", "System.Object", "System.Text.StringBuilder",
        "System.ArgumentNullException", "System.Text.Json.JsonSerializer", "Newtonsoft.Json.JsonConvert");

    /// <summary>
    /// Logging, formatting, serializing and argument checks: they look and do not touch. A partial method without a body does nothing.
    /// Asked of methods that cannot be read: what a logger of the compilation does is seen.
    /// </summary>
    public static bool Looks(IMethodSymbol method) =>
        Logs(method)
        || method is { IsPartialDefinition: true, PartialImplementationPart: null }
        || LookingTypes.Contains(method.ContainingNamespace?.ToDisplayString() + "." + method.ContainingType?.Name);

    /// <summary>True for a logger's call: what is made for it alone is no launch.</summary>
    public static bool Logs(IMethodSymbol method) =>
        In(method.ContainingNamespace?.ToDisplayString() ?? "", "Microsoft.Extensions.Logging")
        || (method.ContainingType?.Name.EndsWith("Logger", StringComparison.Ordinal) ?? false);

    /// <summary>True for an assertion: what it is given is what a test expects, not what it launches.</summary>
    public static bool Asserts(IMethodSymbol method) =>
        method.ContainingType?.Name is { } name
        && (name.EndsWith("Assert", StringComparison.Ordinal) || name.EndsWith("Assertions", StringComparison.Ordinal) || method.Name.StartsWith("Should", StringComparison.Ordinal));

    /// <summary>True for the framework's own collections, queries, tasks and the like: they keep and hand on, and write no setting.</summary>
    public static bool Passes(IMethodSymbol method)
    {
        var space = method.ContainingNamespace?.ToDisplayString() ?? "";
        return (space is "System" && method.ContainingType.Name is not ("AppDomain" or "AppContext")) || space is "System.Threading" || In(space, "System.Collections") || In(space, "System.Linq") || In(space, "System.Threading.Tasks")
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
