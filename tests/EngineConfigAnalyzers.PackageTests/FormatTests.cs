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
        var sources = Directory.GetFiles(Mistaken, "*.cs").Select(file => (Name: Path.GetFileName(file), Text: File.ReadAllText(file))).ToArray();
        var consumer = Consumer.Create(package, sources);

        await consumer.FormatAsync();

        Assert.All(sources, source => Assert.Equal(Expected(source), File.ReadAllText(Path.Combine(consumer.Directory, source.Name))));
        Assert.NotEqual(sources, sources.Select(source => (source.Name, Expected(source))));
        Assert.DoesNotContain("warning ", await consumer.BuildAsync(), StringComparison.Ordinal);
    }

    // The fixed sample compiles the other files of the first one.
    private static string Expected((string Name, string Text) source)
    {
        var changed = Path.Combine(Fixed, source.Name);
        return File.Exists(changed) ? File.ReadAllText(changed) : source.Text;
    }
}
