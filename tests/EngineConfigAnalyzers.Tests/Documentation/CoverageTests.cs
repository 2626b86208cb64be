using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.Tests.Documentation;

/// <summary>What the tests claim to show is true of their source, and the page says it.</summary>
public class CoverageTests
{
    private static readonly Lazy<ILookup<string, TypeDeclarationSyntax>> Sources = new(() => Directory
        .GetFiles(Repository.PathOf("tests/EngineConfigAnalyzers.Tests"), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(folder => folder is "obj" or "bin"))
        .SelectMany(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>())
        .ToLookup(type => type.Identifier.ValueText, StringComparer.Ordinal));

    [Fact]
    public void Page_is_made_of_the_claims() => GeneratedFile.AssertIs("docs/coverage.md", CoverageTable.Render());

    [Fact]
    public void Claims_name_rules_that_exist() => Assert.All(
        CoverageClaim.All,
        claim => Assert.Contains(claim.Covers.Id, Rule.Descriptors.Select(rule => rule.Id)));

    [Fact]
    public void No_claim_where_a_rule_is_said_to_have_nothing_to_say() => Assert.Empty(
        CoverageClaim.All.Where(claim => claim.Covers.Shown.Any(shown => shown is not Coverage.Silent) && BlankCells.Cells.Contains((claim.Covers.Id, claim.Covers.Idiom))));

    /// <summary>Who claims that a rule speaks marks one of its findings; who claims silence or a fix asks for it.</summary>
    [Fact]
    public void Claims_are_true_of_their_source() => Assert.All(CoverageClaim.All, claim =>
    {
        var source = SourceOf(claim);
        Assert.All(claim.Covers.Shown, shown => Assert.True(Shows(source, claim.Covers.Id, shown), $"{claim} does not show {shown}."));
    });

    private static bool Shows(string source, string id, Coverage shown) => shown switch
    {
        Coverage.Speaks => source.Contains($"{{|{id}:", StringComparison.Ordinal) || source.Contains($"Unplaced = [\"{id}", StringComparison.Ordinal),
        Coverage.Silent => source.Contains("Silent(", StringComparison.Ordinal) || source.Contains("SilentAsync(", StringComparison.Ordinal),
        _ => source.Contains("Fixes(", StringComparison.Ordinal) && source.Contains($"{{|{id}:", StringComparison.Ordinal),
    };

    // A theory's data is part of it, and so is the file that it reads.
    private static string SourceOf(CoverageClaim claim)
    {
        var types = Sources.Value[claim.Class.Name].ToList();
        if (claim.Method is null)
        {
            return string.Concat(types.Select(type => type.ToString()));
        }

        var members = types.SelectMany(type => type.Members).ToList();
        var method = members.OfType<MethodDeclarationSyntax>().Single(member => member.Identifier.ValueText == claim.Method.Name);
        var data = claim.Method.GetCustomAttributes(typeof(MemberDataAttribute), inherit: false).Cast<MemberDataAttribute>().Select(member => member.MemberName);
        var files = Directory.GetFiles(Repository.PathOf("tests/Launches")).Where(file => method.ToString().Contains($"LaunchFile.Fixes(\"{Path.GetFileNameWithoutExtension(file)}\"", StringComparison.Ordinal));
        return method + string.Concat(members
            .Where(member => member is PropertyDeclarationSyntax property && data.Contains(property.Identifier.ValueText))
            .Select(member => member.ToString())
            .Concat(files.Select(File.ReadAllText)));
    }
}
