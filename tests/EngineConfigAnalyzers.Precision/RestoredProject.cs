using System.Diagnostics;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EngineConfigAnalyzers.Precision;

/// <summary>
/// A project whose packages are there: what the SDK would hand to the compiler, asked from the SDK without compiling.
/// Projects that it references are loaded the same way. Source generators do not run.
/// </summary>
/// <param name="properties">What the restore was given, as <c>-p:Name=Value</c>.</param>
internal sealed class RestoredProject(IReadOnlyList<string> properties)
{
    private readonly Dictionary<string, CSharpCompilation> _byAssembly = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, CodeProject?> _byProject = new(StringComparer.Ordinal);

    /// <summary>The project and those of the same repository that it references, each once.</summary>
    /// <exception cref="ProjectLoadException">One of them is not restored, or the SDK cannot say how it is compiled.</exception>
    public IEnumerable<CodeProject> Load(string project)
    {
        Visit(Path.GetFullPath(project));
        return _byProject.Values.OfType<CodeProject>();
    }

    private void Visit(string project)
    {
        if (!_byProject.TryAdd(project, null))
        {
            return;
        }

        var asked = Ask(project);
        foreach (var referenced in asked.Items("ProjectReference"))
        {
            Visit(Path.GetFullPath(referenced));
        }

        var folder = Path.GetDirectoryName(project)!;
        var arguments = CSharpCommandLineParser.Default.Parse(asked.Arguments, folder, sdkDirectory: null);
        var trees = arguments.SourceFiles.Select(file => file.Path).Where(File.Exists).Select(file => CodeFile.Parse(file, arguments.ParseOptions));
        var references = arguments.MetadataReferences.Select(reference => Resolve(reference.Reference, folder)).OfType<MetadataReference>();
        var name = arguments.CompilationName ?? Path.GetFileNameWithoutExtension(project);
        var compilation = CSharpCompilation.Create(name, trees, references, arguments.CompilationOptions.WithCryptoKeyFile(null).WithDelaySign(null).WithPublicSign(false));
        _byAssembly[name] = compilation;
        _byProject[project] = new CodeProject(project, compilation);
    }

    private MetadataReference? Resolve(string path, string folder)
    {
        path = Path.GetFullPath(path, folder);
        return _byAssembly.TryGetValue(Path.GetFileNameWithoutExtension(path), out var compilation) && !path.Contains($"{Path.DirectorySeparatorChar}packages{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            ? compilation.ToMetadataReference()
            : File.Exists(path) ? MetadataReference.CreateFromFile(path) : null;
    }

    private Asked Ask(string project)
    {
        var frameworks = Run(project, ["-getProperty:TargetFramework", "-getProperty:TargetFrameworks"]).RootElement.GetProperty("Properties");
        var framework = frameworks.GetProperty("TargetFramework").GetString() is { Length: > 0 } only ? only : Newest(frameworks.GetProperty("TargetFrameworks").GetString()!);
        return new Asked(Run(project,
        [
            "-t:ResolveReferences;GenerateBuildDependencyFile;CoreCompile",
            "-p:DesignTimeBuild=true",
            "-p:BuildProjectReferences=false",
            "-p:SkipCompilerExecution=true",
            "-p:ProvideCommandLineArgs=true",
            "-p:RunAnalyzers=false",
            $"-p:TargetFramework={framework}",
            "-getItem:CscCommandLineArgs",
            "-getItem:ProjectReference",
        ]));
    }

    private static string Newest(string frameworks) => frameworks
        .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .OrderByDescending(framework => framework.StartsWith("net", StringComparison.Ordinal) && framework.Contains('.', StringComparison.Ordinal) && !framework.StartsWith("netstandard", StringComparison.Ordinal))
        .ThenByDescending(framework => framework.StartsWith("netstandard", StringComparison.Ordinal))
        .ThenByDescending(framework => framework, StringComparer.Ordinal)
        .First();

    private JsonDocument Run(string project, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["msbuild", project, "-nologo", .. properties, .. arguments])
        {
            WorkingDirectory = Path.GetDirectoryName(project),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        // The answer is printed after an error too, without what the failed target would have added.
        return process.ExitCode == 0 && output.IndexOf('{', StringComparison.Ordinal) is >= 0 and var from
            ? JsonDocument.Parse(output[from..])
            : throw new ProjectLoadException($"{project} cannot be loaded; is it restored?\n{errors.Result}");
    }

    private sealed record Asked(JsonDocument Document)
    {
        public IEnumerable<string> Arguments => Document.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray().Select(item => item.GetProperty("Identity").GetString()!);

        public IEnumerable<string> Items(string name) => Document.RootElement.GetProperty("Items").GetProperty(name).EnumerateArray().Select(item => item.GetProperty("FullPath").GetString()!);
    }
}
