using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace EngineConfigAnalyzers.Tests.Verification;

/// <summary>A source file and the places in it where findings are expected.</summary>
/// <param name="Name">The file's name, without a folder.</param>
/// <param name="Text">The source without markup.</param>
/// <param name="Expected">The ids and places that the markup named.</param>
public sealed record MarkedFile(string Name, string Text, ImmutableArray<(string Id, TextSpan Span)> Expected)
{
    public static string PathOf(string name) => "/0/" + name;

    public string Path => PathOf(Name);

    public static MarkedFile Parse(string name, string markup)
    {
        TestFileMarkupParser.GetSpans(markup, out var text, out ImmutableDictionary<string, ImmutableArray<TextSpan>> spans);
        if (spans.ContainsKey(""))
        {
            throw new ArgumentException($"[|…|] names no id:\n{markup}", nameof(markup));
        }

        return new MarkedFile(name, text, [.. spans.SelectMany(id => id.Value.Select(span => (id.Key, span))).OrderBy(place => place.span.Start).ThenBy(place => place.Key, StringComparer.Ordinal)]);
    }
}
