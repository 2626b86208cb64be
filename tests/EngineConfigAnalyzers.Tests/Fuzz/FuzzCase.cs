using Microsoft.CodeAnalysis.CSharp;

namespace EngineConfigAnalyzers.Tests.Fuzz;

/// <summary>A mutated text and the language it is parsed as. The same number gives the same case.</summary>
internal sealed record FuzzCase(int Number, string Text, LanguageVersion Version)
{
    private const int MostMutations = 5;
    private const int LongestText = 20_000;

    private static readonly LanguageVersion[] s_versions = [.. Enum.GetValues<LanguageVersion>().Where(version => version is not (LanguageVersion.Default or LanguageVersion.Latest or LanguageVersion.LatestMajor))];

    public SnippetOptions Options => SnippetOptions.Default with { LanguageVersion = Version, Broken = true };

    public static FuzzCase Of(int number, int seed)
    {
        var random = new Random(HashCode(seed, number));
        var seeds = random.Next(12) == 0 ? FuzzSeeds.Sources : FuzzSeeds.Snippets;
        var text = seeds[random.Next(seeds.Count)];
        for (var count = random.Next(1, MostMutations + 1); count > 0; count--)
        {
            text = FuzzMutation.Apply(text, FuzzSeeds.Snippets[random.Next(FuzzSeeds.Snippets.Count)], random);
        }

        // An old language rejects most of what a snippet says; every second case is left to the newest.
        var version = random.Next(2) == 0 ? LanguageVersion.Preview : s_versions[random.Next(s_versions.Length)];
        return new FuzzCase(number, text.Length <= LongestText ? text : text[..LongestText], version);
    }

    private static int HashCode(int seed, int number) => unchecked((seed * 1_000_003) ^ (number * 7919));
}
