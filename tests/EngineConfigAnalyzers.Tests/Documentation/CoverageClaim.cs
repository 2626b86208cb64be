using System.Collections.Immutable;
using System.Reflection;

namespace EngineConfigAnalyzers.Tests.Documentation;

/// <summary>One <see cref="CoversAttribute"/> and where it stands.</summary>
/// <param name="Class">The test class.</param>
/// <param name="Method">The test; null where the attribute speaks for the class.</param>
/// <param name="Covers">What is claimed.</param>
internal sealed record CoverageClaim(Type Class, MethodInfo? Method, CoversAttribute Covers)
{
    /// <summary>All of this assembly.</summary>
    public static ImmutableArray<CoverageClaim> All { get; } =
        [.. typeof(CoverageClaim).Assembly.GetTypes().SelectMany(type => type
            .GetCustomAttributes<CoversAttribute>(inherit: false)
            .Select(covers => new CoverageClaim(type, null, covers))
            .Concat(type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                .SelectMany(method => method.GetCustomAttributes<CoversAttribute>().Select(covers => new CoverageClaim(type, method, covers)))))];

    public override string ToString() => $"{Class.Name}{(Method is null ? "" : "." + Method.Name)}: {Covers.Id}, {Covers.Idiom}";
}
