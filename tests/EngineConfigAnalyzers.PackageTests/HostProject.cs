namespace EngineConfigAnalyzers.PackageTests;

/// <summary>
/// One project with a section for each way to silence, soften or sharpen a finding, taken once through the commands that a user
/// or a build server gives. <see cref="HostTests"/> reads what they wrote.
/// </summary>
public sealed class HostProject(PackedPackage package) : IAsyncLifetime
{
    private const string Incomplete = "new EngineConfig { EnableMetrics = true, MetricsPort = 9090 }";
    private const string Complete = "new EngineConfig { EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 9090 }";

    /// <summary>The first build, which fails: one section has the finding as an error.</summary>
    internal string FirstBuild { get; private set; } = "";

    /// <summary>What the first build wrote for other tools.</summary>
    internal string Sarif { get; private set; } = "";

    /// <summary><c>-p:TreatWarningsAsErrors=true</c>.</summary>
    internal string TreatedAsErrors { get; private set; } = "";

    /// <summary><c>-warnaserror</c>.</summary>
    internal string WarnAsError { get; private set; } = "";

    /// <summary><c>-p:NoWarn=ECA1001</c>.</summary>
    internal string NoWarn { get; private set; } = "";

    /// <summary>A build before and one after the launch was mended by hand, both incremental.</summary>
    internal (string Before, string After) Incremental { get; private set; } = ("", "");

    /// <summary><c>dotnet format analyzers --verify-no-changes</c> before the launch was mended; it ended with 2, and with 0 after.</summary>
    internal string FormatBefore { get; private set; } = "";

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        var consumer = Consumer.Create(package, [.. Sections()]);
        FirstBuild = await consumer.FailToBuildAsync();
        Sarif = await File.ReadAllTextAsync(Path.Combine(consumer.Directory, "log.net10.0.sarif"));

        // What was compiled with other switches is not compiled again unless it is asked for.
        consumer.Write("Sharp.cs", Section("Sharp", Complete));
        TreatedAsErrors = await consumer.FailToBuildAsync("-p:TreatWarningsAsErrors=true", "-t:Rebuild");
        WarnAsError = await consumer.FailToBuildAsync("-warnaserror", "-t:Rebuild");
        NoWarn = await consumer.BuildAsync("-p:NoWarn=ECA1001", "-t:Rebuild");
        FormatBefore = await consumer.VerifyFormatAsync(expectedExitCode: 2);

        var before = await consumer.BuildAsync("-t:Rebuild");
        consumer.Write("Plain.cs", Section("Plain", Complete));
        Incremental = (before, await consumer.BuildAsync());
        await consumer.VerifyFormatAsync(expectedExitCode: 0);
    }

    /// <inheritdoc/>
    public Task DisposeAsync() => Task.CompletedTask;

    private static IEnumerable<(string Name, string Text)> Sections()
    {
        yield return ("Consumer.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>
                <LangVersion>latest</LangVersion>
                <NuGetAudit>false</NuGetAudit>
                <ErrorLog>log.$(TargetFramework).sarif,version=2.1</ErrorLog>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="EngineConfigAnalyzers" Version="[{PackedPackage.Version}]" PrivateAssets="all" />
              </ItemGroup>
            </Project>
            """);
        yield return ("EngineConfig.cs", """
            internal sealed class EngineConfig
            {
                public bool EnableMetrics { get; set; }
                public bool EnableMetricsForAllSchedulers { get; set; }
                public int? MetricsPort { get; set; }
            }
            """);
        yield return (".editorconfig", """
            root = true

            [Sharp.cs]
            dotnet_diagnostic.ECA1001.severity = error

            [Mild.cs]
            dotnet_diagnostic.ECA1001.severity = suggestion

            [Off.cs]
            dotnet_diagnostic.ECA1001.severity = none

            [Marked.cs]
            generated_code = true

            """);
        yield return ("Plain.cs", Section("Plain", Incomplete));
        yield return ("Sharp.cs", Section("Sharp", Incomplete));
        yield return ("Mild.cs", Section("Mild", Incomplete));
        yield return ("Off.cs", Section("Off", Incomplete));
        yield return ("Pragma.cs", "#pragma warning disable ECA1001 // the launcher adds it\n" + Section("Pragma", Incomplete));
        yield return ("Suppressed.cs", "[System.Diagnostics.CodeAnalysis.SuppressMessage(\"Metrics\", \"ECA1001:Only scheduler rank 0 reports metrics\", Justification = \"One rank.\")]\n" + Section("Suppressed", Incomplete));
        yield return ("Attributed.cs", "[System.CodeDom.Compiler.GeneratedCode(\"tool\", \"1.0\")]\n" + Section("Attributed", Incomplete));
        yield return ("Written.g.cs", Section("Written", Incomplete));
        yield return ("Header.cs", "// <auto-generated/>\n" + Section("Header", Incomplete));
        yield return ("Marked.cs", Section("Marked", Incomplete));
    }

    private static string Section(string name, string launch) =>
        $"internal static class {name} {{ public static object Launch() => {launch}; }}\n";
}
