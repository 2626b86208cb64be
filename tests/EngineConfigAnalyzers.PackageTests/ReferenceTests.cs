using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace EngineConfigAnalyzers.PackageTests;

/// <summary>
/// What the assemblies need of their host. The oldest host brings Roslyn 4.11 and what that was built against; anything else,
/// or anything newer, would keep the analyzers from loading there.
/// </summary>
[Collection(OnePackage.Name)]
public sealed class ReferenceTests(PackedPackage package)
{
    private static readonly Version Roslyn = new(4, 11, 0, 0);
    private static readonly Version Runtime = new(8, 0, 0, 0);

    // As Microsoft.CodeAnalysis 4.11 itself references them.
    private static readonly Dictionary<string, Version> Compiler = new(StringComparer.Ordinal)
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = Roslyn,
        ["Microsoft.CodeAnalysis.CSharp"] = Roslyn,
        ["System.Collections.Immutable"] = Runtime,
        ["System.Memory"] = new(4, 0, 1, 2),
        ["System.Buffers"] = new(4, 0, 2, 0),
    };

    // What hosts bring that apply fixes. The compiler has none of these.
    private static readonly Dictionary<string, Version> Workspace = new(Compiler, StringComparer.Ordinal)
    {
        ["Microsoft.CodeAnalysis.Workspaces"] = Roslyn,
        ["Microsoft.CodeAnalysis.CSharp.Workspaces"] = Roslyn,
        ["System.Composition.AttributedModel"] = Runtime,
        ["EngineConfigAnalyzers"] = new(int.MaxValue, 0),
    };

    [Fact]
    public void Analyzers_need_the_compiler_alone() => AssertBroughtBy(Compiler, "EngineConfigAnalyzers.dll");

    [Fact]
    public void Fixes_need_the_workspace_alone() => AssertBroughtBy(Workspace, "EngineConfigAnalyzers.CodeFixes.dll");

    private void AssertBroughtBy(Dictionary<string, Version> host, string assembly) => Assert.All(
        References(assembly),
        reference => Assert.True(host.TryGetValue(reference.Name, out var version) && reference.Version <= version, $"{reference}"));

    private List<(string Name, Version Version)> References(string assembly)
    {
        using var archive = ZipFile.OpenRead(package.File);
        using var entry = archive.GetEntry($"analyzers/dotnet/cs/{assembly}")!.Open();
        using var image = new MemoryStream();
        entry.CopyTo(image);
        image.Position = 0;

        using var executable = new PEReader(image);
        var metadata = executable.GetMetadataReader();
        return [.. metadata.AssemblyReferences
            .Select(metadata.GetAssemblyReference)
            .Select(reference => (metadata.GetString(reference.Name), reference.Version))];
    }
}
