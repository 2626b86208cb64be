namespace EngineConfigAnalyzers.PackageTests;

/// <summary>The fixes as <c>dotnet format</c> applies them to a whole project.</summary>
[Collection(OnePackage.Name)]
public sealed class FormatTests(PackedPackage package)
{
    private static readonly string Mistaken = Path.Combine(PackedPackage.Repository, "samples", "DynamoClient");
    private static readonly string Fixed = Path.Combine(PackedPackage.Repository, "samples", "DynamoClient.Fixed");

    [Fact]
    public async Task Turns_the_sample_into_the_fixed_sample_which_builds_without_a_finding()
    {
        var sources = Sources();
        var consumer = Consumer.Create(package, sources);

        await consumer.FormatAsync();

        Assert.All(sources, source => Assert.Equal(Expected(source), File.ReadAllText(Path.Combine(consumer.Directory, source.Name))));
        Assert.NotEqual(sources, sources.Select(source => (source.Name, Expected(source))));
        Assert.DoesNotContain("warning ", await consumer.BuildAsync(), StringComparison.Ordinal);
    }

    // What the sample was built into stands in the same folder.
    private static (string Name, string Text)[] Sources() =>
        [.. Directory.GetFiles(Mistaken, "*.cs", SearchOption.AllDirectories)
            .Select(file => (Name: Path.GetRelativePath(Mistaken, file), Text: File.ReadAllText(file)))
            .Where(source => source.Name.Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj"))];

    // The fixed sample compiles the other files of the first one.
    private static string Expected((string Name, string Text) source)
    {
        var changed = Path.Combine(Fixed, source.Name);
        return File.Exists(changed) ? File.ReadAllText(changed) : source.Text;
    }
}
