using System.IO.Compression;
using System.Xml.Linq;

namespace EngineConfigAnalyzers.PackageTests;

/// <summary>What is in the package, and what it says of itself.</summary>
[Collection(OnePackage.Name)]
public sealed class ContentTests(PackedPackage package)
{
    [Fact]
    public void Packs_without_a_warning() => Assert.DoesNotContain("warning ", package.PackOutput, StringComparison.Ordinal);

    [Fact]
    public void Holds_the_two_assemblies_the_presets_and_nothing_else()
    {
        using var archive = ZipFile.OpenRead(package.File);

        Assert.Equal(
            [
                "EngineConfigAnalyzers.nuspec",
                "README.md",
                "[Content_Types].xml",
                "_rels/.rels",
                "analyzers/dotnet/cs/EngineConfigAnalyzers.CodeFixes.dll",
                "analyzers/dotnet/cs/EngineConfigAnalyzers.dll",
                "build/EngineConfigAnalyzers.targets",
                "buildTransitive/EngineConfigAnalyzers.targets",
                "icon.png",
                "presets/EngineConfigAnalyzers.Recommended.globalconfig",
                "presets/EngineConfigAnalyzers.ReportOnly.globalconfig",
                "presets/EngineConfigAnalyzers.Strict.globalconfig",
            ],
            archive.Entries
                .Select(entry => entry.FullName)
                .Where(name => !name.EndsWith(".psmdcp", StringComparison.Ordinal)) // NuGet's own, under a name of its choice
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Is_a_development_dependency_without_dependencies_of_its_own()
    {
        var metadata = Metadata();

        Assert.Equal("true", Value("developmentDependency"));
        Assert.DoesNotContain(metadata.Descendants(), element => element.Name.LocalName is "dependency" or "frameworkReference" or "frameworkAssembly");
        Assert.Equal("EngineConfigAnalyzers", Value("id"));
        Assert.Equal("MIT", Value("license"));
        Assert.Equal("README.md", Value("readme"));
        Assert.Equal("icon.png", Value("icon"));

        string Value(string name) => Assert.Single(metadata.Elements(), element => element.Name.LocalName == name).Value;
    }

    private XElement Metadata()
    {
        using var archive = ZipFile.OpenRead(package.File);
        using var nuspec = archive.GetEntry("EngineConfigAnalyzers.nuspec")!.Open();
        return Assert.Single(XDocument.Load(nuspec).Root!.Elements());
    }
}
