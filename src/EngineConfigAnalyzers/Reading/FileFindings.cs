using EngineConfigAnalyzers.Knowledge;
using EngineConfigAnalyzers.Rules;

namespace EngineConfigAnalyzers.Reading;

/// <summary>The one way from a file to its findings: the analyzer reports them, the code fix reads them again and mends them.</summary>
internal static class FileFindings
{
    /// <summary>What the rules have against the launches of the file, in document order; at most one finding per rule and launch, and per rule and place.</summary>
    public static ImmutableArray<Finding> Of(ReadingContext context)
    {
        try
        {
            return Judge(context);
        }
        catch (Exception exception) when (CompilerFault.Is(exception))
        {
            return [];
        }
    }

    /// <summary>What is to be said of the configuration types that the file declares. Other files are searched, as text, only where something is.</summary>
    public static ImmutableArray<Diagnostic> OfTypes(ReadingContext context)
    {
        try
        {
            ImmutableArray<Diagnostic> found = [.. IncompleteTypeReader.Read(context).Select(type => CannotAskForAllSchedulers.Judge(type, context.Policy)).OfType<Diagnostic>()];
            return found.IsEmpty || IncompleteTypeReader.IsNamedAnywhere(context) ? [] : found;
        }
        catch (Exception exception) when (CompilerFault.Is(exception))
        {
            return [];
        }
    }

    private static ImmutableArray<Finding> Judge(ReadingContext context)
    {
        var found = new Dictionary<(LaunchRule Rule, object Subject), Finding>();
        var seen = new HashSet<(LaunchRule Rule, Microsoft.CodeAnalysis.Text.TextSpan Place)>();
        var launches = LaunchReader.Read(context);

        // What one engine's workers say is nothing to another's.
        var kin = launches.GroupBy(launch => launch.IsSglang).ToDictionary(engine => engine.Key, engine => engine.ToList());
        foreach (var launch in launches)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            foreach (var rule in LaunchRule.All.Where(rule => rule.IsAbout(launch)))
            {
                if (rule.Judge(launch, kin[launch.IsSglang], context.Policy) is not { } finding
                    || MayBeCompletedElsewhere(finding, context)
                    || !seen.Add((rule, rule.PlaceOf(launch).SourceSpan)))
                {
                    continue;
                }

                found[(rule, launch.Subject)] = found.TryGetValue((rule, launch.Subject), out var first)
                    ? first with { OtherPlaces = first.OtherPlaces.Add(launch), Needless = [.. first.Needless.Union(finding.Needless)] }
                    : finding;
            }
        }

        return [.. found.Values.OrderBy(finding => finding.Rule.PlaceOf(finding.Launch).SourceSpan.Start)];
    }

    // An idle launch is completed by whoever turns it on.
    private static bool MayBeCompletedElsewhere(Finding finding, ReadingContext context)
    {
        var launch = finding.Launch;
        if (launch.IsIdle)
        {
            var name = launch.Switch?.Name ?? Settings.EnableMetrics.MemberName;
            return launch.ReachableThrough.Concat(launch.ContinuedThrough).Any(member => context.IsWrittenElsewhere(member, name))
                || Continuations.MayWrite(launch, name, context)
                || launch.Switch is { } metrics && Fallbacks.Supply(metrics, context);
        }

        // Any endpoint will do.
        return finding.Missing is [var missing, ..]
            && (launch.Endpoints.Contains(missing) ? launch.Endpoints : [missing]).Any(target =>
                launch.ReachableThrough.Any(member => context.IsWrittenElsewhere(member, target.Name))
                || Continuations.MayWrite(launch, target.Name, context)
                || Fallbacks.Supply(target, context));
    }
}
