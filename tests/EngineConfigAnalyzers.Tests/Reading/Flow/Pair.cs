using Microsoft.CodeAnalysis.CSharp;

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

    /// <summary>A limit: the wrong half is taken for the right one.</summary>
    public static async Task NotToldApartAsync(string behaviour, string wrong, string right, string frame = Here)
    {
        await SilentAsync(behaviour, wrong, right, frame);
        await SilentAsync(behaviour, right, wrong, frame);
    }

    /// <summary>Both halves, in the newest C# that the host knows; nothing where it is too old for them.</summary>
    public static async Task InNewestAsync(string behaviour, string reported, string silent, bool isKnown, string frame = Here)
    {
        if (isKnown)
        {
            await CheckAsync(behaviour, reported, silent, frame, Snippet.Reports, LanguageVersion.Preview);
            await CheckAsync(behaviour, silent, reported, frame, Snippet.Silent, LanguageVersion.Preview);
        }
    }

    private static Task CheckAsync(string behaviour, string code, string other, string frame, Func<string, SnippetOptions?, Task> check, LanguageVersion version = LanguageVersion.Latest)
    {
        Assert.NotEmpty(behaviour);
        Assert.NotEqual(code, other);
        var files = frame.Replace(Here, code, StringComparison.Ordinal).Split(Separator);
        return check(files[0], new SnippetOptions
        {
            LanguageVersion = version,
            Files = files.Skip(1).Select(file => file.Split('\n', 2)).ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal),
        });
    }
}
