using EngineConfigAnalyzers.Rules;

namespace EngineConfigAnalyzers.Reading;

/// <summary>The one way from a file to its findings: the analyzer reports them, the code fix reads them again and mends them.</summary>
internal static class FileFindings
{
    /// <summary>What the rules have against the launches of the file, in document order; at most one finding per rule and place.</summary>
    public static ImmutableArray<Finding> Of(ReadingContext context)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var seen = new HashSet<(string Id, Microsoft.CodeAnalysis.Text.TextSpan Place)>();
        foreach (var launch in LaunchReader.Read(context))
        {
            foreach (var rule in LaunchRule.All)
            {
                if (rule.Judge(launch, context.Policy) is { } finding && seen.Add((rule.Descriptor.Id, launch.Metrics.Location.SourceSpan)))
                {
                    findings.Add(finding);
                }
            }
        }

        return findings.ToImmutable();
    }
}
