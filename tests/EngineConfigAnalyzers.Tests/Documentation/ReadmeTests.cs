using System.Reflection;
using EngineConfigAnalyzers.Options;

namespace EngineConfigAnalyzers.Tests.Documentation;

/// <summary>The README lists what there is, no more and no less.</summary>
public class ReadmeTests
{
    private readonly MarkdownPage _readme = MarkdownPage.Read("README.md");

    [Fact]
    public void Rule_table_has_exactly_the_rules() => GeneratedFile.AssertTableIs("README.md", "## Rules",
    [
        "| Id | Title | Severity | Fix |",
        "|---|---|---|---|",

        // The package's page on nuget.org shows this file too, where relative links lead nowhere.
        .. Rule.Descriptors.Select(rule => $"| [{rule.Id}]({rule.HelpLinkUri}) | {Rule.TitleOf(rule)} | {Rule.SeverityOf(rule)} | {Rule.FixOf(rule)} |"),
    ]);

    [Fact]
    public void Key_table_has_exactly_the_policy_keys() => Assert.Equal(
        typeof(Policy).GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
            .Where(field => field.IsLiteral && field.Name.EndsWith("Key", StringComparison.Ordinal))
            .Select(field => $"`{field.GetRawConstantValue()}`")
            .Order(StringComparer.Ordinal),
        _readme.TableBelow("## Configure").Select(row => row[0]).Order(StringComparer.Ordinal));

    [Fact]
    public void Installs_this_version()
    {
        var version = typeof(EngineLaunchAnalyzer).Assembly.GetName().Version!.ToString(3);
        Assert.Contains(_readme.CodeBlocks, block => block.Code.Contains($"Include=\"EngineConfigAnalyzers\" Version=\"{version}\" PrivateAssets=\"all\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Links_into_the_repository_lead_somewhere()
    {
        var pages = Directory.GetFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories)
            .Select(path => MarkdownPage.Read(Path.GetRelativePath(Repository.Root, path)))
            .Append(_readme);
        Assert.All(pages.SelectMany(page => page.Links.Select(link => (page.Path, link))), place =>
        {
            if (TargetOf(place.Path, place.link) is { } target)
            {
                Assert.True(File.Exists(Repository.PathOf(target)), $"{place.Path} links to {place.link}.");
            }
        });
    }

    // The file in the repository that a link means; null for a link to elsewhere or inside its own page.
    private static string? TargetOf(string page, string link)
    {
        const string Home = "https://github.com/engine-config-analyzers/engine-config-analyzers/blob/main/";
        var target = link.Split('#')[0];
        if (target.StartsWith(Home, StringComparison.Ordinal))
        {
            return target[Home.Length..];
        }

        return target.Length == 0 || target.Contains("://", StringComparison.Ordinal) ? null : Path.Combine(Path.GetDirectoryName(page)!, target);
    }
}
