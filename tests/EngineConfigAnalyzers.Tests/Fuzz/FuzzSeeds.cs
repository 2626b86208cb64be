using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EngineConfigAnalyzers.Tests.Fuzz;

/// <summary>What fuzzing starts from: the snippets of these tests, read from their sources without the markup, and the sources of the repository.</summary>
internal static class FuzzSeeds
{
    private const int ShortestSnippet = 40;
    private const int LongestSource = 8_000;

    private static readonly string s_root = FindRoot();

    /// <summary>Texts in the tests that are C# with a name of a setting in it, in the order of their files.</summary>
    public static IReadOnlyList<string> Snippets { get; } =
        [.. Files("tests").SelectMany(SnippetsOf).Distinct(StringComparer.Ordinal)];

    /// <summary>The repository's own files, where they are not too long to be mutated often.</summary>
    public static IReadOnlyList<string> Sources { get; } =
        [.. Files("src").Concat(Files("samples")).Concat(Files("tests")).Select(File.ReadAllText).Where(text => text.Length < LongestSource)];

    private static IEnumerable<string> SnippetsOf(string file) =>
        CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantTokens()
            .Where(token => token.Kind() is SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.StringLiteralToken)
            .Select(token => token.ValueText)
            .Where(text => text.Length >= ShortestSnippet && text.Contains("etrics", StringComparison.Ordinal) && (text.Contains(';', StringComparison.Ordinal) || text.Contains('{', StringComparison.Ordinal)))
            .Select(WithoutMarkup);

    private static string WithoutMarkup(string markup)
    {
        try
        {
            return MarkedFile.Parse("Seed.cs", markup).Text;
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            // A text that looks like markup and is none is as good a start as any.
            return markup;
        }
    }

    private static IEnumerable<string> Files(string folder) => Directory
        .EnumerateFiles(Path.Combine(s_root, folder), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!directory.EnumerateFiles("EngineConfigAnalyzers.sln").Any())
        {
            directory = directory.Parent ?? throw new DirectoryNotFoundException($"No solution above {AppContext.BaseDirectory}.");
        }

        return directory.FullName;
    }
}
