using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EngineConfigAnalyzers.Tests.Verification;

/// <summary>
/// Compilations without the snippet, kept: adding trees to one of them binds no reference anew.
/// </summary>
internal static class BaseCompilations
{
    private static readonly ConcurrentDictionary<(IReadOnlyList<MetadataReference> References, bool EngineTypes, LanguageVersion Version, OutputKind Kind), CSharpCompilation> s_kept = [];

    private static readonly ConcurrentDictionary<(LanguageVersion Version, TypesHome Home), MetadataReference> s_types = [];

    public static CSharpCompilation For(SnippetOptions options, CSharpParseOptions parseOptions, OutputKind kind) =>
        s_kept.GetOrAdd((options.References, options.EngineTypes, parseOptions.LanguageVersion, kind), static (key, parse) =>
        {
            var made = CSharpCompilation.Create("Snippet", [Usings(key.EngineTypes, parse)], key.References, Sample.CompilationOptionsOf(key.Kind));
            made = key.EngineTypes ? made.AddSyntaxTrees(Types(parse)) : made;
            _ = made.GlobalNamespace.GetMembers();
            return made;
        }, parseOptions);

    /// <summary>The engine types as a reference of another project's.</summary>
    public static CSharpCompilation For(SnippetOptions options, CSharpParseOptions parseOptions, OutputKind kind, TypesHome home)
    {
        var types = s_types.GetOrAdd((parseOptions.LanguageVersion, home), static (key, parse) =>
        {
            var compilation = CSharpCompilation.Create("Contoso.Dynamo", [Types(parse)], KnownReferences.Net80, Sample.CompilationOptionsOf(OutputKind.DynamicallyLinkedLibrary));
            return key.Home == TypesHome.Compilation ? compilation.ToMetadataReference() : Emit(compilation);
        }, parseOptions);
        return CSharpCompilation.Create("Snippet", [Usings(engineTypes: true, parseOptions)], [.. options.References, types], Sample.CompilationOptionsOf(kind));
    }

    private static SyntaxTree Types(CSharpParseOptions parse) => CSharpSyntaxTree.ParseText(EngineTypes.Source, parse, MarkedFile.PathOf(EngineTypes.FileName));

    private static SyntaxTree Usings(bool engineTypes, CSharpParseOptions parse) =>
        CSharpSyntaxTree.ParseText(EngineTypes.UsingsFor(engineTypes), parse, MarkedFile.PathOf(EngineTypes.UsingsFileName));

    private static PortableExecutableReference Emit(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        if (!emitted.Success)
        {
            throw new InvalidOperationException(string.Join('\n', emitted.Diagnostics));
        }

        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
