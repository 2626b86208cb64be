using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace EngineConfigAnalyzers.Tests.Generated;

/// <summary>What is reported about one program: by rule, the places of each diagnostic, the first of which it stands at.</summary>
internal sealed record Verdict(ImmutableArray<(string Id, ImmutableArray<int> Places)> Diagnostics)
{
    /// <summary>Every place that is reported, by rule.</summary>
    public IEnumerable<(string Id, int Place)> Places => Diagnostics.SelectMany(diagnostic => diagnostic.Places.Select(place => (diagnostic.Id, place)));

    /// <summary>
    /// By the definition (docs of the rules, "Several paths"): a place is reported when none of the configurations that leave with
    /// its write in force has the setting; the places of one creation are one diagnostic.
    /// </summary>
    public static Verdict Of(IEnumerable<Configured> left)
    {
        var places = left.Where(one => one.IsOn).GroupBy(one => (one.Site, one.Place)).ToList();
        return Of([
            .. places.Where(place => !place.Any(one => one.HasAllSchedulers)).Select(place => ("ECA1001", place.Key.Site, place.Key.Place)),
            .. places.Where(place => !place.Any(one => one.HasPort)).Select(place => ("ECA1002", place.Key.Site, place.Key.Place))]);
    }

    /// <summary>What the analyzer said, about code that starts at an offset.</summary>
    public static Verdict Of(IEnumerable<Diagnostic> diagnostics, int start) => Ordered(diagnostics.Select(diagnostic => (
        diagnostic.Id, diagnostic.AdditionalLocations.Prepend(diagnostic.Location).Select(location => location.SourceSpan.Start - start).ToImmutableArray())));

    /// <summary>What is said by some rules.</summary>
    public Verdict Where(Func<string, bool> id) => new([.. Diagnostics.Where(diagnostic => id(diagnostic.Id))]);

    /// <summary>True where the other is the same: place by place, and diagnostic by diagnostic where no two configurations share a place.</summary>
    public bool Agrees(Verdict actual)
    {
        var places = Places.ToList();
        return places.Distinct().Count() == places.Count
            ? Lines().SequenceEqual(actual.Lines(), StringComparer.Ordinal)
            : places.ToHashSet().SetEquals(actual.Places);
    }

    /// <summary>For people: by line, counted from 1.</summary>
    public string Show(string text) => Diagnostics.IsEmpty ? "nothing" : string.Join('\n', Diagnostics.Select(diagnostic =>
        $"{diagnostic.Id} at {string.Join(", ", diagnostic.Places.Select(place => $"line {text.AsSpan(0, place).Count('\n') + 1} `{text[place..text.IndexOf('\n', place)]}`"))}"));

    private static Verdict Of(IEnumerable<(string Id, int Site, int Place)> reported) => Ordered(reported
        .GroupBy(one => (one.Id, one.Site))
        .Select(group => (group.Key.Id, group.Select(one => one.Place).Order().ToImmutableArray())));

    private static Verdict Ordered(IEnumerable<(string Id, ImmutableArray<int> Places)> diagnostics) =>
        new([.. diagnostics.OrderBy(diagnostic => diagnostic.Places[0]).ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)]);

    private IEnumerable<string> Lines() => Diagnostics.Select(diagnostic => $"{diagnostic.Id} {string.Join(',', diagnostic.Places)}");
}
