namespace EngineConfigAnalyzers.PackageTests;

/// <summary>The package, packed once for all tests from the sources as they are, into a folder that goes away with them.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    /// <summary>A version that is never published, so that no other source can serve it.</summary>
    internal const string Version = "0.0.0-packed";

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("engine-config-analyzers-");

    /// <summary>The root of the repository.</summary>
    internal static string Repository { get; } = FindRepository();

    /// <summary>The folder that serves the package.</summary>
    internal string Feed => Path.Combine(_root.FullName, "feed");

    /// <summary>The package file.</summary>
    internal string File => Path.Combine(Feed, $"EngineConfigAnalyzers.{Version}.nupkg");

    /// <summary>What packing wrote to the console.</summary>
    internal string PackOutput { get; private set; } = "";

    /// <summary>Where consumers unpack packages: not the cache that the repository builds with.</summary>
    internal string ConsumerPackages => Path.Combine(_root.FullName, "packages");

    /// <summary>An empty folder.</summary>
    internal string NewDirectory() => _root.CreateSubdirectory(Path.GetRandomFileName()).FullName;

    /// <inheritdoc/>
    public async Task InitializeAsync() => PackOutput = await DotNet.RunAsync(
        Repository,
        packageCache: null,
        "pack",
        Path.Combine("src", "EngineConfigAnalyzers.CodeFixes"),
        "--configuration",
        "Release",
        "--artifacts-path",
        Path.Combine(_root.FullName, "artifacts"),
        "--output",
        Feed,
        $"-p:PackageVersion={Version}");

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        _root.Delete(recursive: true);
        return Task.CompletedTask;
    }

    private static string FindRepository()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!directory.EnumerateFiles("EngineConfigAnalyzers.sln").Any())
        {
            directory = directory.Parent ?? throw new DirectoryNotFoundException($"No solution above {AppContext.BaseDirectory}.");
        }

        return directory.FullName;
    }
}
