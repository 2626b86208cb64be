using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace EngineConfigAnalyzers.Tests.Documentation;

/// <summary>The page that shows, idiom by idiom, what the tests show of each rule.</summary>
internal static partial class CoverageTable
{
    private static readonly (string Title, string Rules, Idiom First, Idiom Last)[] Sections =
    [
        ("Typed configurations", "ECA1", Idiom.ObjectInitializer, Idiom.KeySet),
        ("Command lines, containers and manifests", "ECA1", Idiom.WordList, Idiom.CliWrap),
        ("Names of metrics", "ECA2", Idiom.Literal, Idiom.ShellCommand),
        ("Policy", "ECA0", Idiom.EditorConfig, Idiom.GlobalConfig),
    ];

    public static string Render()
    {
        var page = new StringBuilder("""
            # What the tests show

            Made of the `Covers` attributes of the tests; a test holds this page to them.

            | In a cell | The tests show that the rule |
            |---|---|
            | S | speaks: it reports a launch, or a name, that is wrong |
            | Q | is quiet: it says nothing of the nearest code that is right |
            | F | is fixed: its fix writes what is missing in the same idiom |

            A dot stands for what no test shows, save fixes of rules that have none. A number says why the rule does not speak there.

            """);
        var notes = new List<string>();
        foreach (var (title, prefix, first, last) in Sections)
        {
            var rules = Rule.Descriptors.Where(rule => rule.Id.StartsWith(prefix, StringComparison.Ordinal)).ToList();
            page.Append($"\n## {title}\n\n| |{string.Concat(rules.Select(rule => $" [{rule.Id}](rules/{rule.Id}.md) |"))}\n|---|{string.Concat(rules.Select(_ => "---|"))}\n");
            foreach (var idiom in Enum.GetValues<Idiom>().Where(idiom => idiom >= first && idiom <= last))
            {
                page.Append($"| {Words(idiom)} |{string.Concat(rules.Select(rule => $" {Cell(rule.Id, idiom, notes)} |"))}\n");
            }
        }

        page.Append("\n## Where a rule does not speak\n\n");
        page.AppendJoin('\n', notes.Select((note, index) => $"{index + 1}. {note}")).Append('\n');
        return page.ToString().ReplaceLineEndings("\n");
    }

    private static string Cell(string id, Idiom idiom, List<string> notes)
    {
        var shown = CoverageClaim.All
            .Where(claim => claim.Covers.Id == id && claim.Covers.Idiom == idiom)
            .SelectMany(claim => claim.Covers.Shown)
            .ToHashSet();
        var reason = BlankCells.ReasonFor(id, idiom);
        if (shown.Count > 0 && reason is BlankCells.Unclaimed)
        {
            return $"{Mark(Coverage.Speaks, "S")}{Mark(Coverage.Silent, "Q")}{(Rule.Fixable.Contains(id) ? Mark(Coverage.Fixed, "F") : "")}";
        }

        if (!notes.Contains(reason))
        {
            notes.Add(reason);
        }

        return $"{(shown.Contains(Coverage.Silent) ? "Q" : "")}<sup>{notes.IndexOf(reason) + 1}</sup>";

        string Mark(Coverage coverage, string letter) => shown.Contains(coverage) ? letter : "·";
    }

    // "OptionsLambda" is read as "Options lambda"; a name of a library stays as it is.
    private static string Words(Idiom idiom) => idiom is Idiom.CliWrap or Idiom.DockerDotNet
        ? idiom.ToString().Replace("DotNet", ".DotNet", StringComparison.Ordinal)
        : Capital().Replace(idiom.ToString(), match => " " + match.Value.ToLowerInvariant());

    [GeneratedRegex("(?<!^)[A-Z]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Capital();
}
