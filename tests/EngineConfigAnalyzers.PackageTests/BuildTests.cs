namespace EngineConfigAnalyzers.PackageTests;

/// <summary>What a build says that references the package.</summary>
[Collection(OnePackage.Name)]
public sealed class BuildTests(PackedPackage package)
{
    private const string Launch = """
        var config = new Contoso.EngineConfig { EnableMetrics = true };
        System.Console.WriteLine(config.EnableMetrics);

        namespace Contoso
        {
            public sealed class EngineConfig
            {
                public bool EnableMetrics { get; set; }
                public bool EnableMetricsForAllSchedulers { get; set; }
                public int? MetricsPort { get; set; }
            }
        }
        """;

    [Fact]
    public async Task Warns_once_at_the_setting_and_links_the_page()
    {
        var output = await Consumer.Create(package, ("Launch.cs", Launch)).BuildAsync();

        foreach (var id in new[] { "ECA1001", "ECA1002" })
        {
            var warning = Assert.Single(Lines(output, $"warning {id}:"));
            Assert.Contains("Launch.cs(1,41): ", warning, StringComparison.Ordinal);
            Assert.Contains($"(https://github.com/engine-config-analyzers/engine-config-analyzers/blob/main/docs/rules/{id}.md)", warning, StringComparison.Ordinal);
        }

        // A warning of the compiler's would be one about the package: not loaded (CS8032), newer than the compiler (CS9057), thrown (AD0001).
        Assert.Equal(2, Lines(output, "warning ").Count());
    }

    [Fact]
    public async Task Warns_once_of_an_unknown_policy_value()
    {
        var consumer = Consumer.Create(
            package,
            ("Program.cs", "System.Console.WriteLine();"),
            ("Other.cs", "internal static class Other;"),
            (".globalconfig", "is_global = true\nengine_config.scheduler_metrics = sometimes\n"));

        var output = await consumer.BuildAsync();

        var warning = Assert.Single(Lines(output, "warning "));
        Assert.Contains("warning ECA0001: ", warning, StringComparison.Ordinal);
        Assert.Contains("engine_config.scheduler_metrics", warning, StringComparison.Ordinal);
        Assert.Contains("sometimes", warning, StringComparison.Ordinal);
        Assert.Contains("every_node", warning, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Lines(string output, string part) => output.Split('\n').Where(line => line.Contains(part, StringComparison.Ordinal));
}
