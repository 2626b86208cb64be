namespace EngineConfigAnalyzers.Tests.Reading.Words;

/// <summary>
/// A launch by command line that is reported at the marked words, and the nearest one that is right.
/// Both stand in the frame at <see cref="Here"/>.
/// </summary>
internal static class LaunchPair
{
    /// <summary>Where a frame takes the half of a pair.</summary>
    public const string Here = "/*here*/";

    /// <summary>No typed configuration stands beside the snippet.</summary>
    public static SnippetOptions Plain { get; } = new() { EngineTypes = false };

    public static Task ReportsAsync(string behaviour, string reported, string silent, string frame, SnippetOptions? options = null)
    {
        Check(behaviour, reported, silent);
        return Snippet.Reports(In(frame, reported), options ?? Plain);
    }

    public static Task SilentAsync(string behaviour, string reported, string silent, string frame, SnippetOptions? options = null)
    {
        Check(behaviour, reported, silent);
        return Snippet.Silent(In(frame, silent), options ?? Plain);
    }

    public static string In(string frame, string code) => frame.Replace(Here, code, StringComparison.Ordinal);

    private static void Check(string behaviour, string reported, string silent)
    {
        Assert.NotEmpty(behaviour);
        Assert.NotEqual(reported, silent);
    }
}
