namespace EngineConfigAnalyzers.Tests.Documentation;

/// <summary>
/// Text of the repository that is made from the code. A test holds it to that; the same test writes it where the environment
/// variable <c>ECA_WRITE_DOCS</c> is 1.
/// </summary>
internal static class GeneratedFile
{
    private static readonly bool Writes = Environment.GetEnvironmentVariable("ECA_WRITE_DOCS") == "1";

    /// <summary>The whole file is as given.</summary>
    public static void AssertIs(string relative, string expected)
    {
        var actual = File.Exists(Repository.PathOf(relative)) ? Repository.Read(relative) : "";
        if (Writes && actual != expected)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Repository.PathOf(relative))!);
            File.WriteAllText(Repository.PathOf(relative), expected);
            return;
        }

        Assert.True(
            actual == expected,
            $"{relative} is not what the code makes of it. Write it anew: ECA_WRITE_DOCS=1 dotnet test tests/EngineConfigAnalyzers.Tests --filter Documentation\n\nExpected:\n{expected}");
    }

    /// <summary>The first table below a heading is as given; the rest of the file is written by hand.</summary>
    public static void AssertTableIs(string relative, string heading, IEnumerable<string> rows)
    {
        var lines = Repository.Read(relative).Split('\n').ToList();
        var start = lines.FindIndex(lines.IndexOf(heading), line => line.StartsWith('|'));
        var end = lines.FindIndex(start, line => !line.StartsWith('|'));
        AssertIs(relative, string.Join('\n', [.. lines[..start], .. rows, .. lines[end..]]));
    }
}
