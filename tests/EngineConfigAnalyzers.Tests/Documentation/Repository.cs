namespace EngineConfigAnalyzers.Tests.Documentation;

/// <summary>The files of the repository that the tests run in; the test output has no copies of them.</summary>
internal static class Repository
{
    private const string Solution = "EngineConfigAnalyzers.sln";

    public static string Root { get; } = FindRoot();

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    /// <summary>The text of a file, with plain line feeds whatever the checkout made of them.</summary>
    public static string Read(string relative) => File.ReadAllText(PathOf(relative)).ReplaceLineEndings("\n");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Solution)))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No {Solution} above {AppContext.BaseDirectory}.");
    }
}
