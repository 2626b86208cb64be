using Microsoft.CodeAnalysis;

namespace EngineConfigAnalyzers.Tests.Verification;

/// <summary>Sets of references, each made once: Roslyn reuses what it has read of them.</summary>
public static class KnownReferences
{
    public static IReadOnlyList<MetadataReference> Net80 { get; } = [.. Basic.Reference.Assemblies.Net80.References.All];

    public static IReadOnlyList<MetadataReference> Net100 { get; } = [.. Basic.Reference.Assemblies.Net100.References.All];

    /// <summary>.NET 10 and the assemblies that hold these types.</summary>
    public static IReadOnlyList<MetadataReference> With(params Type[] types) =>
        [.. Net100, .. types.Select(type => type.Assembly.Location).Distinct(StringComparer.Ordinal).Select(path => MetadataReference.CreateFromFile(path))];
}
