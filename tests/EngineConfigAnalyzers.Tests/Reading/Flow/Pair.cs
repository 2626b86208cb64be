namespace EngineConfigAnalyzers.Tests.Reading.Flow;

/// <summary>
/// The two halves of a pair: a launch that is reported, with the places marked, and the nearest code that is right.
/// Further files follow a line <c>--- Name.cs</c>.
/// </summary>
internal static class Pair
{
    /// <summary>Where a frame takes the half of a pair.</summary>
    public const string Here = "/*here*/";

    private const string Separator = "\n--- ";

    public static Task ReportsAsync(string behaviour, string reported, string silent, string frame = Here) =>
        CheckAsync(behaviour, reported, silent, frame, Snippet.Reports);

    public static Task SilentAsync(string behaviour, string reported, string silent, string frame = Here) =>
        CheckAsync(behaviour, silent, reported, frame, Snippet.Silent);

    private static Task CheckAsync(string behaviour, string code, string other, string frame, Func<string, SnippetOptions?, Task> check)
    {
        Assert.NotEmpty(behaviour);
        Assert.NotEqual(code, other);
        var files = frame.Replace(Here, code, StringComparison.Ordinal).Split(Separator);
        return check(files[0], new SnippetOptions
        {
            Files = files.Skip(1).Select(file => file.Split('\n', 2)).ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal),
        });
    }
}
