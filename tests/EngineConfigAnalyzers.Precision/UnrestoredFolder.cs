using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EngineConfigAnalyzers.Precision;

/// <summary>
/// A folder of C# as it lies there, without a restore: the files below each project file are one compilation, bound against
/// .NET, ASP.NET Core and the projects it references; files without a project are one compilation for each top folder.
/// Types of packages stay unknown: such code is judged with holes in it.
/// </summary>
internal sealed class UnrestoredFolder
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions Parsing = new(
        LanguageVersion.Preview,
        preprocessorSymbols: ["NET", "NETCOREAPP", "NET5_0_OR_GREATER", "NET6_0_OR_GREATER", "NET7_0_OR_GREATER", "NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NET10_0_OR_GREATER", "NET10_0"]);

    private static readonly CSharpCompilationOptions Compiling = new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true);

    private static readonly MetadataReference[] Framework =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => path.Contains($"{Path.DirectorySeparatorChar}shared{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path))];

    private readonly string _root;
    private readonly Dictionary<string, List<string>> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CSharpCompilation?> _compilations = new(StringComparer.Ordinal);

    public UnrestoredFolder(string root)
    {
        _root = root;
        Collect(root, "");
    }

    /// <summary>Each made when it is asked for.</summary>
    public IEnumerable<CodeProject> Projects()
    {
        foreach (var owner in _files.Keys.Order(StringComparer.Ordinal).ToList())
        {
            if (Compile(owner) is { } compilation)
            {
                yield return new CodeProject(Path.GetRelativePath(_root, owner), compilation);
            }
        }
    }

    // A project file owns the folders below it, up to the next project file.
    private void Collect(string folder, string owner)
    {
        string[] projects = [.. Directory.EnumerateFiles(folder, "*.csproj").Order(StringComparer.Ordinal)];
        owner = projects.Length > 0 ? projects[0] : owner;
        if (owner.Length == 0 && folder != _root)
        {
            owner = Path.Combine(_root, Path.GetRelativePath(_root, folder).Split(Path.DirectorySeparatorChar)[0]);
        }

        foreach (var file in Directory.EnumerateFiles(folder, "*.cs").Order(StringComparer.Ordinal))
        {
            var key = owner.Length > 0 ? owner : _root;
            (_files.TryGetValue(key, out var files) ? files : _files[key] = []).Add(file);
        }

        foreach (var below in Directory.EnumerateDirectories(folder).Where(below => Path.GetFileName(below) is not ("bin" or "obj" or ".git")).Order(StringComparer.Ordinal))
        {
            Collect(below, owner);
        }
    }

    private CSharpCompilation? Compile(string owner)
    {
        if (_compilations.TryGetValue(owner, out var kept))
        {
            // Null while it is being made: projects that reference each other in a circle.
            return kept;
        }

        _compilations[owner] = null;
        if (!_files.TryGetValue(owner, out var files))
        {
            return null;
        }

        var trees = files.Select(file => CodeFile.Parse(file, Parsing)).ToList();
        if (HasImplicitUsings(owner))
        {
            trees.Add(CSharpSyntaxTree.ParseText(ImplicitUsings, Parsing));
        }

        var referenced = ReferencedProjects(owner).Select(Compile).OfType<CSharpCompilation>().Select(compilation => compilation.ToMetadataReference());
        return _compilations[owner] = CSharpCompilation.Create(Path.GetFileNameWithoutExtension(owner), trees, [.. Framework, .. referenced], Compiling);
    }

    private static IEnumerable<string> ReferencedProjects(string project)
    {
        if (!project.EndsWith(".csproj", StringComparison.Ordinal))
        {
            return [];
        }

        try
        {
            return [.. XDocument.Load(project).Descendants()
                .Where(element => element.Name.LocalName == "ProjectReference")
                .Select(element => element.Attribute("Include")?.Value)
                .Where(include => include is not null && !include.Contains('$', StringComparison.Ordinal))
                .Select(include => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(project)!, include!.Replace('\\', '/'))))
                .Distinct(StringComparer.Ordinal)];
        }
        catch (System.Xml.XmlException)
        {
            return [];
        }
    }

    private bool HasImplicitUsings(string owner)
    {
        if (!owner.EndsWith(".csproj", StringComparison.Ordinal))
        {
            return false;
        }

        List<string> asked = [owner];
        for (var folder = Path.GetDirectoryName(owner)!; folder.Length >= _root.Length; folder = Path.GetDirectoryName(folder)!)
        {
            asked.Add(Path.Combine(folder, "Directory.Build.props"));
        }

        return asked.Where(File.Exists).Any(file =>
        {
            var text = File.ReadAllText(file);
            return text.Contains("<ImplicitUsings>enable", StringComparison.OrdinalIgnoreCase) || text.Contains("<ImplicitUsings>true", StringComparison.OrdinalIgnoreCase);
        });
    }
}
