using EngineConfigAnalyzers.Knowledge;
using EngineConfigAnalyzers.Launches;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>
/// Finds the launches that one file writes as command lines. Each is read from where it is started, built or handed on, inwards;
/// a place that several of them hold is judged by what all of them say.
/// </summary>
internal static class WordReader
{
    /// <summary>The launches, in document order of their flags; empty where the file names none.</summary>
    public static IEnumerable<EngineLaunch> Read(ReadingContext context)
    {
        var mentions = WordMentions.In(context).Distinct().ToList();
        if (mentions.Count == 0)
        {
            return [];
        }

        try
        {
            var code = new CodeIndex(context);
            var starts = new LaunchRoots(code).Around(mentions);
            var read = starts.Select(root => WordLaunches.Of(root, code)).ToList();
            var held = read.SelectMany(reading => reading.Mentions).ToList();
            var finder = new RootFinder(code);
            var others = mentions.Where(mention => !held.Exists(span => span.Tree == mention.SyntaxTree && mention.Span.IntersectsWith(span.Span))).SelectMany(finder.RootsOf).GroupBy(root => root.Identity).Select(roots => roots.FirstOrDefault(root => !root.IsFile) ?? roots.First()).ToList();
            read.AddRange(others.Select(root => WordLaunches.Of(root, code)));
            var launches = Together(read.SelectMany(reading => reading.Launches)).Select(launch => SharesFlag(launch, code) ? launch with { IsCertain = false } : launch).ToList();
            return WithStrays(launches, read.SelectMany(reading => reading.Texts).ToLookup(place => place.Tree, place => place.Span), code);
        }
        catch (InsufficientExecutionStackException)
        {
            return [];
        }
    }

    // What the file says of the flag and no reading has met may go to a launch all the same.
    private static IEnumerable<EngineLaunch> WithStrays(List<EngineLaunch> launches, ILookup<SyntaxTree, TextSpan> read, CodeIndex code)
    {
        var all = Settings.EnableMetricsForAllSchedulers;
        var strays = new Lazy<StrayMentions>(() => new(code, read));
        return launches.Select(launch => !launch.Writes.ContainsKey(all.Name) && strays.Value.Beside(launch.Metrics.Place) is { } stray ? launch.MayWrite(all, stray) : launch);
    }

    // A flag that is written once for several lines is not one launch's to judge.
    private static bool SharesFlag(EngineLaunch launch, CodeIndex code) =>
        launch is { IsCertain: true, IsIdle: false } && launch.Writes.TryGetValue(Settings.EnableMetricsForAllSchedulers.Name, out var all)
        && all.Place.FirstAncestorOrSelf<ExpressionSyntax>() is { } mention && new RootFinder(code, endsInLaunches: true).RootsOf(mention).Select(root => root.Identity).Distinct().Skip(1).Any();

    // One place, several lines that hold it: what any of them writes may be there.
    private static IEnumerable<EngineLaunch> Together(IEnumerable<EngineLaunch> launches) => launches
        .GroupBy(launch => launch.Metrics.Location)
        .Select(place => place.Aggregate((one, other) => one with
        {
            Writes = other.Writes.Aggregate(one.Writes, (writes, write) => !writes.TryGetValue(write.Key, out var known) || !known.Value.MayBeOn && !known.Value.IsEndpoint ? writes.SetItem(write.Key, write.Value) : writes),
            IsOpen = one.IsOpen || other.IsOpen,
            IsSchedulerless = one.IsSchedulerless || other.IsSchedulerless,
            IsCertain = one.IsCertain && other.IsCertain && one.Topology == other.Topology,
            Endpoints = one.Endpoints.IsEmpty ? other.Endpoints : one.Endpoints,
        }));
}
