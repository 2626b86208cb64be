using System.Text.RegularExpressions;

namespace EngineConfigAnalyzers.PackageTests;

/// <summary>
/// Launches with every mistake that their idiom can make (<c>tests/Launches</c>), which <c>dotnet format</c> turns into the text
/// beside them: what a reviewer would accept. A hidden rule is raised, as <c>dotnet format</c> does not reach it.
/// </summary>
[Collection(OnePackage.Name)]
public sealed partial class EveryMistakeTests(PackedPackage package)
{
    private static readonly string s_launches = Path.Combine(PackedPackage.Repository, "tests", "Launches");

    private static readonly string[] s_apis = ["CliWrap", "Docker.DotNet", "KubernetesClient", "Testcontainers", "Microsoft.Extensions.Logging.Abstractions"];

    [Fact]
    public async Task Format_writes_what_is_beside_each_launch()
    {
        var marked = Directory.GetFiles(s_launches, "*.cs").Where(file => !file.EndsWith(".fixed.cs", StringComparison.Ordinal)).ToList();
        var consumer = Consumer.Create(package, [.. marked.Select(file => (Path.GetFileName(file), WithoutMarks(File.ReadAllText(file))))]);
        consumer.Write(".editorconfig", """
            root = true

            [*.cs]
            dotnet_diagnostic.ECA1011.severity = suggestion

            """);
        consumer.Write("AspireHosting.cs", await File.ReadAllTextAsync(Path.Combine(s_launches, "Signatures", "AspireHosting.cs")));
        consumer.Write("Directory.Build.targets", $"""
            <Project>
              <PropertyGroup>
                <OutputType>Library</OutputType>
              </PropertyGroup>
              <ItemGroup>
            {string.Concat(s_apis.Select(api => $"    <Reference Include=\"{Path.Combine(AppContext.BaseDirectory, api + ".dll")}\" />\n"))}  </ItemGroup>
            </Project>
            """);

        await consumer.FormatAsync("--severity", "info");

        Assert.NotEmpty(marked);
        Assert.All(marked, file => Assert.Equal(
            File.ReadAllText(Path.ChangeExtension(file, ".fixed.cs")).ReplaceLineEndings("\n"),
            File.ReadAllText(Path.Combine(consumer.Directory, Path.GetFileName(file))).ReplaceLineEndings("\n")));
        Assert.DoesNotContain("warning ", await consumer.BuildAsync(), StringComparison.Ordinal);
    }

    private static string WithoutMarks(string markup) => Marks().Replace(markup, "");

    [GeneratedRegex(@"\{\|ECA\d{4}:|\|\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marks();
}
