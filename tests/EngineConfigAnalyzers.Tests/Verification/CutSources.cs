using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;

namespace EngineConfigAnalyzers.Tests.Verification;

/// <summary>
/// Invariant 1: whatever has been typed so far, the analyzer does not throw.
/// The snippet is cut at token boundaries that depend on its text alone, so that a failure comes back: at 24 on one Roslyn, at few on
/// the others; with ECA_EVERY_BOUNDARY=1 at every one.
/// </summary>
internal static class CutSources
{
    private static readonly int s_cuts = HostRoslyn.IsDefault ? 24 : 4;

    private static readonly bool s_every = Environment.GetEnvironmentVariable("ECA_EVERY_BOUNDARY") == "1";

    public static async Task CheckAsync(Sample sample)
    {
        var options = Analysis.OptionsOf(sample);
        foreach (var cut in Boundaries(sample.Trees[0]))
        {
            var text = sample.Files[0].Text[..cut];
            var compilation = sample.Compile(text, out var tree);
            await Analysis.RunAsync(compilation, [tree], options, text + "⟨cut⟩");
        }
    }

    private static IEnumerable<int> Boundaries(SyntaxTree tree)
    {
        int[] ends = [.. tree.GetRoot().DescendantTokens().Select(token => token.Span.End).Distinct().SkipLast(1)];
        return s_every || ends.Length <= s_cuts ? ends : Chosen(ends, tree.ToString());
    }

    private static SortedSet<int> Chosen(int[] ends, string text)
    {
        var state = BitConverter.ToUInt64(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        var chosen = new SortedSet<int>();
        while (chosen.Count < s_cuts)
        {
            state = (state * 6364136223846793005UL) + 1442695040888963407UL;
            chosen.Add(ends[(int)((state >> 33) % (ulong)ends.Length)]);
        }

        return chosen;
    }
}
