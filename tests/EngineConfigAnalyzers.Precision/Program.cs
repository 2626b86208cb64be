using EngineConfigAnalyzers.Precision;

// Folders of C# in, a table out:
//   dotnet run -c Release --project tests/EngineConfigAnalyzers.Precision -- FOLDER…
//   dotnet run -c Release --project tests/EngineConfigAnalyzers.Precision -- --restored [-p:Name=Value …] PROJECT…
//   dotnet run -c Release --project tests/EngineConfigAnalyzers.Precision -- --list repositories.txt ROOT
// The last expects each repository of the list in ROOT/owner+name, as repeat.sh puts it there; projects it names are to be restored.
// A project that cannot be loaded is named in the table, and the exit code is 1.
// ECA_PRECISION_ONLY=name runs the lines of the list that hold the name.
var report = new Report();
switch (args)
{
    case ["--list", var list, var root]:
        var only = Environment.GetEnvironmentVariable("ECA_PRECISION_ONLY") ?? "";
        foreach (var line in RepositoryLine.Read(list).Where(line => line.Name.Contains(only, StringComparison.Ordinal)))
        {
            var folder = Path.GetFullPath(Path.Combine(root, line.Name.Replace('/', '+')));
            await RunAsync(line.Name, line.Revision, ".NET", folder, new UnrestoredFolder(folder).Projects());
            if (line.Projects.Length > 0)
            {
                await RunRestoredAsync(line.Name, line.Revision, folder, line.Projects.Select(project => Path.Combine(folder, project)), line.Properties);
            }
        }

        break;
    case ["--restored", .. { Length: > 0 } words]:
        foreach (var project in words.Where(word => !word.StartsWith('-')))
        {
            await RunRestoredAsync(Path.GetFileName(project), "", Path.GetDirectoryName(Path.GetFullPath(project))!, [project], [.. words.Where(word => word.StartsWith('-'))]);
        }

        break;
    case { Length: > 0 }:
        foreach (var folder in args.Select(Path.GetFullPath))
        {
            await RunAsync(Path.GetFileName(folder), "", ".NET", folder, new UnrestoredFolder(folder).Projects());
        }

        break;
    default:
        Console.Error.WriteLine("Name folders, or --restored and projects, or --list, a list and a root.");
        return 2;
}

Console.Write(report.ToMarkdown());
return report.IsComplete ? 0 : 1;

async Task RunRestoredAsync(string name, string revision, string root, IEnumerable<string> projects, string[] properties)
{
    var loader = new RestoredProject(properties);
    try
    {
        await RunAsync(name, revision, "packages", root, projects.SelectMany(loader.Load).DistinctBy(project => project.Name, StringComparer.Ordinal));
    }
    catch (ProjectLoadException exception)
    {
        report.AddMissing(name, revision, exception.Message);
        Console.Error.WriteLine(exception.Message);
    }
}

async Task RunAsync(string name, string revision, string bound, string root, IEnumerable<CodeProject> projects)
{
    var seen = new HashSet<string>(StringComparer.Ordinal);
    var sum = new Measurement();
    foreach (var project in projects)
    {
        sum += await ProjectRun.MeasureAsync(project, root, seen);
    }

    report.Add(name, revision, bound, sum);
    Console.Error.WriteLine($"{name} ({bound}): {sum.Lines} lines, {sum.Findings.Count} findings, {sum.Exceptions.Count} exceptions");
}
