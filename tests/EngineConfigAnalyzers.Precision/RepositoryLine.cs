namespace EngineConfigAnalyzers.Precision;

/// <summary>A line of repositories.txt: <c>owner/name revision [-p:Name=Value …] [project …]</c>; the projects are to be restored with these properties.</summary>
internal sealed record RepositoryLine(string Name, string Revision, string[] Properties, string[] Projects)
{
    public static IEnumerable<RepositoryLine> Read(string file) => File.ReadLines(file)
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Select(words => new RepositoryLine(words[0], words[1], [.. words[2..].Where(IsProperty)], [.. words[2..].Where(word => !IsProperty(word))]));

    private static bool IsProperty(string word) => word.StartsWith('-');
}
