using System.Text.RegularExpressions;

namespace EngineConfigAnalyzers.Tests.Documentation;

/// <summary>Every rule has a page, and the page says what the descriptor says.</summary>
public partial class RulePageTests
{
    private const string PageAddress = "https://github.com/engine-config-analyzers/engine-config-analyzers/blob/main/docs/rules/";

    public static TheoryData<string> Ids => [.. Rule.Descriptors.Select(descriptor => descriptor.Id)];

    public static TheoryData<string> IdsOfLaunchRules => [.. Rule.Descriptors.Select(descriptor => descriptor.Id).Where(id => id != "ECA0001")];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_opens_with_id_and_title(string id) =>
        Assert.Equal(HeadingOf(id), MarkdownPage.Read(Rule.PageOf(id)).Headings.First());

    [Theory]
    [MemberData(nameof(Ids))]
    public void Table_of_the_page_agrees_with_the_descriptor(string id)
    {
        var descriptor = Rule.Of(id);
        var table = MarkdownPage.Read(Rule.PageOf(id)).TableBelow(HeadingOf(id));
        Assert.Equal(
            [
                ["Id", id],
                ["Title", Rule.TitleOf(descriptor)],
                ["Category", descriptor.Category],
                ["Severity", Rule.SeverityOf(descriptor)],
                ["Fix", Rule.FixOf(descriptor)],
            ],
            table.Select(row => row.ToArray()));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_answers_the_same_questions_as_the_others(string id)
    {
        var headings = MarkdownPage.Read(Rule.PageOf(id)).Headings.ToList();
        Assert.All(
            ["## Cause", "## Example", "## When it is silent", "## How to fix", "## How to configure", "## When to suppress"],
            question => Assert.Contains(question, headings));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Help_link_leads_to_the_page(string id) => Assert.Equal(PageAddress + id + ".md", Rule.Of(id).HelpLinkUri);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Description_says_more_than_the_title(string id)
    {
        var description = Rule.Of(id).Description.ToString(null);
        Assert.False(string.IsNullOrWhiteSpace(description));
        Assert.True(description.Length > Rule.TitleOf(Rule.Of(id)).Length, description);
    }

    [Fact]
    public void No_page_without_a_rule() => Assert.Equal(
        Rule.Descriptors.Select(descriptor => descriptor.Id + ".md").Order(StringComparer.Ordinal),
        Directory.GetFiles(Repository.PathOf(Rule.PageFolder)).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    public void Releases_list_exactly_the_rules() => Assert.Equal(
        Rule.Descriptors.Select(descriptor => descriptor.Id).Order(StringComparer.Ordinal),
        new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" }
            .SelectMany(name => ReleaseRow().Matches(Repository.Read("src/EngineConfigAnalyzers/" + name)))
            .Select(row => row.Groups["id"].Value)
            .Order(StringComparer.Ordinal));

    /// <summary>The first line of every C# block says whether the code is wrong or right, and it is.</summary>
    [Theory]
    [MemberData(nameof(IdsOfLaunchRules))]
    public async Task Examples_are_reported_and_silent_as_the_page_says(string id)
    {
        var examples = MarkdownPage.Read(Rule.PageOf(id)).CodeBlocks
            .Where(block => block.Language == "csharp" && !block.Code.StartsWith("#pragma warning disable " + id, StringComparison.Ordinal))
            .Select(block => block.Code)
            .ToList();
        Assert.Contains(examples, IsWrong);
        Assert.Contains(examples, IsRight);
        foreach (var code in examples)
        {
            Assert.True(IsWrong(code) || IsRight(code), code);
            string[] expected = IsWrong(code) ? [id] : [];
            var found = (await FindingsOf(code, id)).Distinct().ToArray();
            Assert.True(expected.SequenceEqual(found), $"[{string.Join(", ", found)}] instead of [{string.Join(", ", expected)}] in:\n{code}");
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Keys_of_the_examples_are_reported_and_silent_as_the_page_says(string id)
    {
        foreach (var (_, code) in MarkdownPage.Read(Rule.PageOf(id)).CodeBlocks.Where(block => block.Language == "ini"))
        {
            var keys = code.Split('\n').Where(line => line.StartsWith("engine_config.", StringComparison.Ordinal)).ToArray();
            var sample = Sample.Parse("class Program;", SnippetOptions.Policy(keys));
            var found = (await Analysis.RunAsync(sample, sample.Compile())).Select(diagnostic => diagnostic.Id);
            Assert.Equal(code.StartsWith("# wrong", StringComparison.Ordinal) ? ["ECA0001"] : [], found);
        }
    }

    [Theory]
    [MemberData(nameof(IdsOfLaunchRules))]
    public void Page_says_which_versions_it_holds_for(string id) => Assert.Matches(Version(), Repository.Read(Rule.PageOf(id)));

    private static bool IsWrong(string code) => code.StartsWith("// wrong", StringComparison.Ordinal);

    private static bool IsRight(string code) => code.StartsWith("// right", StringComparison.Ordinal);

    // The usual types name the setting whose absence ECA1010 is about; its examples bring their own.
    private static async Task<IEnumerable<string>> FindingsOf(string code, string id)
    {
        var sample = Sample.Parse(code, SnippetOptions.Default with { EngineTypes = id != "ECA1010" });
        return (await Analysis.RunAsync(sample, sample.Compile())).Select(diagnostic => diagnostic.Id);
    }

    private static string HeadingOf(string id) => $"# {id}: {Rule.TitleOf(Rule.Of(id))}";

    [GeneratedRegex(@"\b20\d\d\b|\b0\.\d", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Version();

    [GeneratedRegex(@"^(?<id>ECA\d{4}) \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ReleaseRow();
}
