using System.Text.Json;

namespace EngineConfigAnalyzers.PackageTests;

/// <summary>One property of a project chooses the severities; without it nothing changes.</summary>
[Collection(OnePackage.Name)]
public sealed class PresetTests(PackedPackage package)
{
    private const string Strict = "-p:EngineConfigAnalyzersPreset=Strict";

    [Fact]
    public async Task Strict_makes_a_warning_an_error_and_information_a_warning()
    {
        var output = await Create().FailToBuildAsync(Strict);

        Assert.Contains(": error ECA1001: ", output, StringComparison.Ordinal);
        Assert.Contains(": error ECA1002: ", output, StringComparison.Ordinal);
        Assert.Contains(": warning ECA2001: ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReportOnly_makes_a_warning_a_suggestion()
    {
        var consumer = Create();

        var output = await consumer.BuildAsync("-p:EngineConfigAnalyzersPreset=reportonly", "-p:ErrorLog=log.sarif%2cversion=2.1", "-p:TreatWarningsAsErrors=true");

        Assert.DoesNotContain("ECA", output, StringComparison.Ordinal);
        Assert.Equal([("ECA1001", "note"), ("ECA1002", "note"), ("ECA2001", "note")], Results(consumer));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-p:EngineConfigAnalyzersPreset=")]
    [InlineData("-p:EngineConfigAnalyzersPreset=Recommended")]
    public async Task Nothing_changes_without_the_property_nor_by_what_is_recommended(string property)
    {
        var consumer = Create();

        var output = await consumer.BuildAsync(["-p:ErrorLog=log.sarif%2cversion=2.1", .. property.Length == 0 ? Array.Empty<string>() : [property]]);

        Assert.Equal([("ECA1001", "warning"), ("ECA1002", "warning"), ("ECA2001", "note")], Results(consumer));
        Assert.DoesNotContain("ECAPRESET", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_user_writes_wins_over_a_preset()
    {
        var consumer = Create(
            ("own.globalconfig", "is_global = true\ndotnet_diagnostic.ECA1001.severity = none\n"),
            ("src/.editorconfig", "[*.cs]\ndotnet_diagnostic.ECA1002.severity = warning\n"),
            ("Directory.Build.props", "<Project><ItemGroup><GlobalAnalyzerConfigFiles Include=\"own.globalconfig\" /></ItemGroup></Project>"));

        var output = await consumer.BuildAsync(Strict);

        Assert.DoesNotContain("ECA1001", output, StringComparison.Ordinal);
        Assert.Contains(": warning ECA1002: ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_preset_is_named_once_and_changes_nothing()
    {
        var output = await Create().BuildAsync("-p:EngineConfigAnalyzersPreset=Lenient");

        var warning = Assert.Single(output.Split('\n'), line => line.Contains("warning ECAPRESET: ", StringComparison.Ordinal));
        Assert.All(["Lenient", "Recommended", "Strict", "ReportOnly"], part => Assert.Contains(part, warning, StringComparison.Ordinal));
        Assert.Contains(": warning ECA1001: ", output, StringComparison.Ordinal);
    }

    private static IEnumerable<(string Id, string Level)> Results(Consumer consumer)
    {
        using var log = JsonDocument.Parse(File.ReadAllText(Path.Combine(consumer.Directory, "log.sarif")));
        return [.. log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Select(result => (Id: result.GetProperty("ruleId").GetString()!, Level: result.GetProperty("level").GetString()!))
            .Where(result => result.Id.StartsWith("ECA", StringComparison.Ordinal))
            .Order()];
    }

    private Consumer Create(params (string Name, string Text)[] files) => Consumer.Create(package,
    [
        ("src/Launch.cs", """
            var config = new Contoso.EngineConfig { EnableMetrics = true };
            const string query = "sum(sglang:num_running_requests)";
            System.Console.WriteLine(query + config.EnableMetrics);

            namespace Contoso
            {
                public sealed class EngineConfig
                {
                    public bool EnableMetrics { get; set; }
                    public bool EnableMetricsForAllSchedulers { get; set; }
                    public int? MetricsPort { get; set; }
                }
            }
            """),
        .. files,
    ]);
}
