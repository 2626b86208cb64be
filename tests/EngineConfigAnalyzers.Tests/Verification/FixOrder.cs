using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace EngineConfigAnalyzers.Tests.Verification;

/// <summary>Fixes a snippet until nothing has a fix, by the first action of each diagnostic, as <c>dotnet format</c> takes it.</summary>
internal static class FixOrder
{
    private const int MostSteps = 40;

    private static readonly ImmutableArray<Func<int, int>> s_others = [offered => offered - 1, offered => offered / 2, offered => 7 % offered];

    /// <summary>What the snippet's first file ends as, whatever is fixed first; fails where the order shows.</summary>
    public static async Task<string> FixEverythingAsync(Sample sample)
    {
        var text = await FixAsync(sample, offered => 0);
        foreach (var choose in s_others)
        {
            var other = await FixAsync(sample, choose);
            if (other != text)
            {
                throw new InvariantException("The order of fixing shows", sample.ToString(), $"{text}\n--- in another order\n{other}");
            }
        }

        return text;
    }

    private static async Task<string> FixAsync(Sample sample, Func<int, int> choose)
    {
        var project = await Workbench.OpenAsync(sample);
        for (var step = 0; step < MostSteps; step++)
        {
            var text = await Workbench.ShowAsync(project, sample);
            var diagnostics = await Workbench.AnalyzeAsync(project, text);
            var offered = (await OfferedFix.AllAsync(project, diagnostics))
                .Where(fix => fix.Key != Snippet.CompleteKey)
                .GroupBy(fix => (fix.Fixes[0].Id, fix.Span))
                .Select(actions => actions.First())
                .ToImmutableArray();
            if (offered.IsEmpty)
            {
                return (await Workbench.Document(project, sample.Files[0].Path).GetTextAsync()).ToString();
            }

            var chosen = offered[choose(offered.Length)];
            try
            {
                project = await chosen.ApplyAsync();
            }
            catch (Exception exception)
            {
                throw new InvariantException($"{chosen.Title} fails", text, exception.ToString());
            }
        }

        throw new InvariantException("Fixing has no end", sample.ToString(), await Workbench.ShowAsync(project, sample));
    }
}
