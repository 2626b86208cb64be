using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EngineConfigAnalyzers.Tests.Verification;

/// <summary>What a snippet is compiled with, where it differs from the defaults.</summary>
public sealed record SnippetOptions
{
    public static SnippetOptions Default { get; } = new();

    /// <summary>The snippet's types in a project of their own must give the same findings (invariant 6).</summary>
    public static SnippetOptions TypesElsewhereToo { get; } = new() { TypesElsewhere = true };

    /// <summary>Lines of an .editorconfig section for all C# files.</summary>
    public IReadOnlyList<string> EditorConfig { get; init; } = [];

    /// <summary>Lines of a .globalconfig.</summary>
    public IReadOnlyList<string> GlobalConfig { get; init; } = [];

    /// <summary>More files of the snippet's own project, by name; markup is read in them too.</summary>
    public IReadOnlyDictionary<string, string> Files { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>What each of <see cref="Files"/> must be after the fix, where it changes.</summary>
    public IReadOnlyDictionary<string, string> FixedFiles { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Findings without a place, as "ECA0001: message"; the message may be left out.</summary>
    public IReadOnlyList<string> Unplaced { get; init; } = [];

    /// <summary>Messages that must be among those of the findings, to the letter.</summary>
    public IReadOnlyList<string> Messages { get; init; } = [];

    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.Latest;

    public IReadOnlyList<MetadataReference> References { get; init; } = KnownReferences.Net80;

    /// <summary>Whether <see cref="EngineTypes"/> stands beside the snippet.</summary>
    public bool EngineTypes { get; init; } = true;

    /// <inheritdoc cref="TypesElsewhereToo"/>
    public bool TypesElsewhere { get; init; }

    /// <summary>The snippet does not compile, on purpose.</summary>
    public bool Broken { get; init; }

    /// <summary>No action may be offered for any of the findings.</summary>
    public bool NoFix { get; init; }

    public static SnippetOptions Policy(params string[] editorConfig) => new() { EditorConfig = editorConfig };

    public static SnippetOptions Message(params string[] messages) => new() { Messages = messages };
}
