using System.Text.Json;

namespace EngineConfigAnalyzers.PackageTests;

/// <summary>How hosts treat the findings: docs/hosts.md has a row for each of these.</summary>
[Collection(OnePackage.Name)]
public sealed class HostTests(HostProject host) : IClassFixture<HostProject>
{
    [Fact]
    public void A_build_warns_once_for_each_target_framework() => Assert.Equal(2, Count(host.FirstBuild, "Plain.cs", "warning"));

    [Theory]
    [InlineData("Pragma.cs")]
    [InlineData("Suppressed.cs")]
    [InlineData("Attributed.cs")]
    [InlineData("Written.g.cs")]
    [InlineData("Header.cs")]
    [InlineData("Marked.cs")]
    [InlineData("Off.cs")]
    [InlineData("Mild.cs")]
    public void A_build_says_nothing_of_what_is_suppressed_generated_or_softened(string section) =>
        Assert.Equal(0, Count(host.FirstBuild, section, "warning") + Count(host.FirstBuild, section, "error"));

    [Fact]
    public void Editorconfig_makes_it_an_error() => Assert.Equal(2, Count(host.FirstBuild, "Sharp.cs", "error"));

    [Fact]
    public void Treat_warnings_as_errors_does() => Assert.Equal(2, Count(host.TreatedAsErrors, "Plain.cs", "error"));

    [Fact]
    public void Warnaserror_does() => Assert.Equal(2, Count(host.WarnAsError, "Plain.cs", "error"));

    [Fact]
    public void NoWarn_silences_it() => Assert.DoesNotContain("ECA", host.NoWarn, StringComparison.Ordinal);

    [Fact]
    public void An_incremental_build_after_the_launch_was_mended_has_no_warning()
    {
        Assert.Equal(2, Count(host.Incremental.Before, "Plain.cs", "warning"));
        Assert.DoesNotContain("ECA", host.Incremental.After, StringComparison.Ordinal);
    }

    [Fact]
    public void Format_names_what_it_would_change() => Assert.Contains("ECA1001", host.FormatBefore, StringComparison.Ordinal);

    [Fact]
    public void Nothing_else_is_said_by_any_build() => Assert.All(
        new[] { host.FirstBuild, host.TreatedAsErrors, host.WarnAsError, host.NoWarn, host.Incremental.Before, host.Incremental.After },
        output => Assert.All(
            output.Split('\n').Where(line => line.Contains("warning ", StringComparison.Ordinal) || line.Contains("error ", StringComparison.Ordinal)),
            line => Assert.Contains("ECA1001", line, StringComparison.Ordinal)));

    [Fact]
    public void The_error_log_describes_the_rule()
    {
        using var log = JsonDocument.Parse(host.Sarif);
        Assert.Equal("2.1.0", log.RootElement.GetProperty("version").GetString());
        var rule = Assert.Single(Run(log).GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray(), rule => rule.GetProperty("id").GetString() == "ECA1001");

        Assert.Equal("https://github.com/engine-config-analyzers/engine-config-analyzers/blob/main/docs/rules/ECA1001.md", rule.GetProperty("helpUri").GetString());
        Assert.Equal("Only scheduler rank 0 reports metrics", rule.GetProperty("shortDescription").GetProperty("text").GetString());
        Assert.NotEmpty(rule.GetProperty("fullDescription").GetProperty("text").GetString()!);
        Assert.Equal("Metrics", rule.GetProperty("properties").GetProperty("category").GetString());
    }

    [Fact]
    public void The_error_log_has_each_finding_with_its_level_and_what_suppresses_it()
    {
        using var log = JsonDocument.Parse(host.Sarif);
        var results = Run(log).GetProperty("results").EnumerateArray()
            .Where(result => result.GetProperty("ruleId").GetString() == "ECA1001")
            .ToDictionary(FileOf, result => (Level: result.GetProperty("level").GetString(), Suppressed: result.TryGetProperty("suppressions", out var all) && all.GetArrayLength() > 0), StringComparer.Ordinal);

        Assert.Equal(("warning", false), results["Plain.cs"]);
        Assert.Equal(("error", false), results["Sharp.cs"]);
        Assert.True(results["Pragma.cs"].Suppressed);
        Assert.True(results["Suppressed.cs"].Suppressed);
        Assert.DoesNotContain("Written.g.cs", results.Keys);
        Assert.DoesNotContain("Off.cs", results.Keys);
    }

    private static JsonElement Run(JsonDocument log) => Assert.Single(log.RootElement.GetProperty("runs").EnumerateArray());

    private static string FileOf(JsonElement result) => Path.GetFileName(result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!);

    private static int Count(string output, string file, string severity) =>
        output.Split('\n').Count(line => line.Contains($"{file}(", StringComparison.Ordinal) && line.Contains($"{severity} ECA1001", StringComparison.Ordinal));
}
