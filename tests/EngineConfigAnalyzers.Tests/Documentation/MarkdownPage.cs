using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace EngineConfigAnalyzers.Tests.Documentation;

/// <summary>What the tests need of a Markdown file: headings, tables, code blocks, links. Code blocks count as code only.</summary>
internal sealed partial class MarkdownPage
{
    private readonly ImmutableArray<string> _prose;

    private MarkdownPage(string path, string text)
    {
        Path = path;
        CodeBlocks = [.. Fences().Matches(text).Select(block => (block.Groups["language"].Value, block.Groups["code"].Value))];
        _prose = [.. Fences().Replace(text, "").Split('\n')];
    }

    /// <summary>The path from the repository's root.</summary>
    public string Path { get; }

    public ImmutableArray<(string Language, string Code)> CodeBlocks { get; }

    /// <summary>The texts of the headings, with their number signs.</summary>
    public IEnumerable<string> Headings => _prose.Where(line => line.StartsWith('#'));

    /// <summary>The targets of all links.</summary>
    public IEnumerable<string> Links => _prose.SelectMany(line => Link().Matches(line)).Select(link => link.Groups["target"].Value);

    public static MarkdownPage Read(string relative) => new(relative, Repository.Read(relative));

    /// <summary>The rows of the first table below a heading, without the two lines of its head.</summary>
    public ImmutableArray<ImmutableArray<string>> TableBelow(string heading) =>
        [.. _prose
            .SkipWhile(line => line != heading)
            .Skip(1)
            .TakeWhile(line => !line.StartsWith('#'))
            .SkipWhile(line => !line.StartsWith('|'))
            .TakeWhile(line => line.StartsWith('|'))
            .Skip(2)
            .Select(row => row.Trim('|').Split('|').Select(cell => cell.Trim()).ToImmutableArray())];

    [GeneratedRegex(@"^```(?<language>\w*)\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fences();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
