namespace EngineConfigAnalyzers.Tests.Verification;

/// <summary>
/// The way every test checks a piece of C#. Findings are marked in the source: <c>{|ECA1001:EnableMetrics|} = true</c>.
/// Each call also checks <see cref="Invariants"/>.
/// </summary>
public static class Snippet
{
    /// <summary>The key of the action that does what ECA1001 and ECA1002 ask for at once.</summary>
    public const string CompleteKey = "Complete";

    /// <summary>
    /// ECA_SECOND_OPINION=1 has Microsoft.CodeAnalysis.Testing check the fixes once more, which costs four times the rest.
    /// </summary>
    private static readonly bool s_secondOpinion = Environment.GetEnvironmentVariable("ECA_SECOND_OPINION") == "1";

    /// <summary>The findings are exactly those marked.</summary>
    public static Task Reports(string markup, SnippetOptions? options = null)
    {
        var sample = Sample.Parse(markup, options ?? SnippetOptions.Default);
        return sample.Files.All(file => file.Expected.IsEmpty) && sample.Options.Unplaced.Count == 0
            ? throw new ArgumentException("Nothing is marked; say Silent.", nameof(markup))
            : Invariants.CheckAsync(sample);
    }

    /// <summary>Nothing is found.</summary>
    public static Task Silent(string source, SnippetOptions? options = null)
    {
        var sample = Sample.Parse(source, options ?? SnippetOptions.Default);
        return sample.Files.Any(file => !file.Expected.IsEmpty) || sample.Options.Unplaced.Count > 0
            ? throw new ArgumentException("Something is marked; say Reports.", nameof(source))
            : Invariants.CheckAsync(sample);
    }

    /// <summary>
    /// The marked findings are there, and applying the action of <paramref name="equivalenceKey"/> (the first offered, without one)
    /// everywhere gives <paramref name="fixedSource"/>, one by one and by fix all. What remains found is marked there.
    /// </summary>
    public static async Task Fixes(string markup, string fixedSource, string? equivalenceKey = null, SnippetOptions? options = null)
    {
        var sample = Sample.Parse(markup, options ?? SnippetOptions.Default);
        await Invariants.CheckAsync(sample);
        var wanted = Sample.Parse(fixedSource, sample.Options with { Files = FixTest.FixedFiles(sample.Options) });
        await FixOutcome.CheckAsync(sample, wanted, equivalenceKey);

        // $$ is a position to that package, and begins a raw string here.
        if (equivalenceKey != CompleteKey && s_secondOpinion && !markup.Contains("$$", StringComparison.Ordinal))
        {
            await new FixTest(sample, markup, fixedSource, equivalenceKey).RunAsync();
        }
    }
}
