using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace EngineConfigAnalyzers.Tests.Verification;

/// <summary>Invariant 6: the findings do not depend on which project declares the types, nor on how it is referenced.</summary>
internal static class TypesElsewhere
{
    public static async Task CheckAsync(Sample sample, ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (var home in Enum.GetValues<TypesHome>())
        {
            var compilation = BaseCompilations.For(sample.Options, sample.ParseOptions, sample.OutputKind, home).AddSyntaxTrees(sample.Trees);
            var found = await Analysis.RunAsync(sample, compilation);
            var (here, there) = (diagnostics.Select(Finding.Of).ToList(), found.Select(Finding.Of).ToList());
            if (!here.SequenceEqual(there))
            {
                throw new InvariantException(
                    $"Other findings when the types are referenced as {home}",
                    sample.ToString(),
                    $"in one project:\n{string.Join('\n', here)}\nas {home}:\n{string.Join('\n', there)}");
            }
        }
    }
}
