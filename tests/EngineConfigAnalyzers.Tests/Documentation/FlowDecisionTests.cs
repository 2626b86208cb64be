using System.Text.RegularExpressions;

namespace EngineConfigAnalyzers.Tests.Documentation;

/// <summary>Every row of the page on what is followed names tests that exist.</summary>
public partial class FlowDecisionTests
{
    [Fact]
    public void Every_row_names_its_tests()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "decisions", "flow.md"));
        var classes = typeof(FlowDecisionTests).Assembly.GetTypes().Select(type => type.Name).ToHashSet(StringComparer.Ordinal);
        var rows = page.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).TakeWhile(line => !line.StartsWith("| What | Bound |", StringComparison.Ordinal)).ToList();
        Assert.True(rows.Count > 20);
        Assert.All(rows.Where(row => !row.EndsWith("| Tests |", StringComparison.Ordinal)), row =>
        {
            var named = Name().Matches(row[row.TrimEnd('|', ' ').LastIndexOf('|')..]).Select(match => match.Value).ToList();
            Assert.NotEmpty(named);
            Assert.All(named, name => Assert.Contains(name, classes));
        });
    }

    [GeneratedRegex("[A-Za-z]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Name();
}
