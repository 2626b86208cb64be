using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.Tests.Verification;

/// <summary>One snippet, parsed: its files with the places the markup named, and the compilation it makes.</summary>
internal sealed class Sample
{
    public const string FirstFileName = "Test0.cs";

    private Sample(ImmutableArray<MarkedFile> files, SnippetOptions options)
    {
        Files = files;
        Options = options;
        ParseOptions = ParseOptionsOf(options.LanguageVersion);
        Trees = [.. files.Select(file => CSharpSyntaxTree.ParseText(file.Text, ParseOptions, file.Path))];
        OutputKind = Trees.Any(tree => tree.GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any())
            ? OutputKind.ConsoleApplication
            : OutputKind.DynamicallyLinkedLibrary;
    }

    public ImmutableArray<MarkedFile> Files { get; }

    public SnippetOptions Options { get; }

    public CSharpParseOptions ParseOptions { get; }

    public ImmutableArray<SyntaxTree> Trees { get; }

    public OutputKind OutputKind { get; }

    public static Sample Parse(string markup, SnippetOptions options) =>
        new([MarkedFile.Parse(FirstFileName, markup), .. options.Files.Select(file => MarkedFile.Parse(file.Key, file.Value))], options);

    /// <summary>A text as it is, whatever in it looks like markup.</summary>
    public static Sample Unmarked(string text, SnippetOptions options) => new([new MarkedFile(FirstFileName, text, [])], options);

    public static CSharpParseOptions ParseOptionsOf(LanguageVersion version) => new(version, DocumentationMode.Parse);

    public static CSharpCompilationOptions CompilationOptionsOf(OutputKind kind) =>
        new(kind, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true);

    /// <summary>The snippet with its types in the same compilation.</summary>
    public CSharpCompilation Compile() => BaseCompilations.For(Options, ParseOptions, OutputKind).AddSyntaxTrees(Trees);

    /// <summary>The same with another text for its first file.</summary>
    public CSharpCompilation Compile(string firstFile, out SyntaxTree tree)
    {
        tree = CSharpSyntaxTree.ParseText(firstFile, ParseOptions, Files[0].Path);
        return BaseCompilations.For(Options, ParseOptions, OutputKind).AddSyntaxTrees([tree, .. Trees.Skip(1)]);
    }

    public override string ToString() => string.Join("\n", Files.Select(file => Files.Length == 1 ? file.Text : $"// {file.Name}\n{file.Text}"));
}
