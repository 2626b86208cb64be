using EngineConfigAnalyzers.Tests.Documentation;

namespace EngineConfigAnalyzers.Tests.Verification;

/// <summary>
/// A file of <c>tests/Launches</c>: launches with every mistake that their idiom can make. Beside it stands what the fixes make of it.
/// </summary>
internal static class LaunchFile
{
    private const string Folder = "tests/Launches";

    /// <summary>The marked findings are there, and fixing everything that has a fix, in any order, ends in the text beside the file; ECA_WRITE_DOCS=1 writes that.</summary>
    public static async Task Fixes(string name, SnippetOptions options)
    {
        var markup = Repository.Read($"{Folder}/{name}.cs");
        await Snippet.Reports(markup, options);
        GeneratedFile.AssertIs(FixedOf(name), await FixOrder.FixEverythingAsync(Sample.Parse(markup, options)));
    }

    /// <summary>Nothing is found in what the fixes made.</summary>
    public static Task Silent(string name, SnippetOptions options) => Snippet.Silent(Repository.Read(FixedOf(name)), options);

    private static string FixedOf(string name) => $"{Folder}/{name}.fixed.cs";
}
