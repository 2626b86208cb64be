namespace EngineConfigAnalyzers.PackageTests;

/// <summary>A project outside the repository that references the package and nothing else.</summary>
internal sealed class Consumer
{
    private static readonly string[] Build = ["msbuild", "-restore", "-verbosity:minimal"];

    private readonly string _packageCache;

    private Consumer(string directory, string packageCache)
    {
        Directory = directory;
        _packageCache = packageCache;
    }

    /// <summary>Where its sources are.</summary>
    public string Directory { get; }

    /// <summary>Writes the project, closed off against whatever stands in the folders above it.</summary>
    public static Consumer Create(PackedPackage package, params (string Name, string Text)[] files)
    {
        var consumer = new Consumer(package.NewDirectory(), package.ConsumerPackages);
        consumer.Write("Directory.Build.props", "<Project />");
        consumer.Write("Directory.Build.targets", "<Project />");
        consumer.Write("Directory.Packages.props", "<Project />");
        consumer.Write(".editorconfig", "root = true\n");
        consumer.Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{package.Feed}" />
              </packageSources>
            </configuration>
            """);
        consumer.Write("Consumer.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <UseAppHost>false</UseAppHost>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="EngineConfigAnalyzers" Version="[{PackedPackage.Version}]" PrivateAssets="all" />
              </ItemGroup>
            </Project>
            """);

        foreach (var (name, text) in files)
        {
            consumer.Write(name, text);
        }

        return consumer;
    }

    /// <summary>Restores and builds. Not <c>dotnet build</c>, whose summary says every warning once more.</summary>
    public Task<string> BuildAsync(params string[] properties) =>
        DotNet.RunAsync(Directory, _packageCache, [.. Build, .. properties]);

    /// <summary>Restores and builds, to no good end.</summary>
    public Task<string> FailToBuildAsync(params string[] properties) =>
        DotNet.RunAsync(Directory, _packageCache, expectedExitCode: 1, [.. Build, .. properties]);

    /// <summary>Applies the fixes as a user does from the command line.</summary>
    public Task<string> FormatAsync(params string[] options) => DotNet.RunAsync(Directory, _packageCache, ["format", "analyzers", "Consumer.csproj", .. options]);

    /// <summary>Asks what a format would change; it ends with 2 where that is something.</summary>
    public Task<string> VerifyFormatAsync(int expectedExitCode) =>
        DotNet.RunAsync(Directory, _packageCache, expectedExitCode, ["format", "analyzers", "Consumer.csproj", "--verify-no-changes"]);

    /// <summary>Writes a file of the project, or writes it anew.</summary>
    public void Write(string name, string text)
    {
        var path = Path.Combine(Directory, name);
        System.IO.Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
