using EngineConfigAnalyzers.Knowledge;
using EngineConfigAnalyzers.Options;
using EngineConfigAnalyzers.Reading;

namespace EngineConfigAnalyzers.Rules;

/// <summary>
/// ECA1010, the one rule about a type rather than a launch: without the member ECA1001 has nothing to ask its launches for.
/// The flag exists since sglang PR #7597 (June 2025). Information only: the type may be older than the flag, or mean engines without it.
/// </summary>
internal static class CannotAskForAllSchedulers
{
    /// <summary>What it reports.</summary>
    public static readonly DiagnosticDescriptor Descriptor = LaunchRule.Describe(
        "ECA1010",
        DiagnosticSeverity.Info,
        "Configuration type cannot ask for all schedulers",
        "{0} has {1} but no {2}: with metrics on, only attention-TP rank 0 reports scheduler metrics",
        "Metrics",
        "A configuration that can turn engine metrics on, but has no member for the all-schedulers flag, leaves every launch made through it "
        + "with the gauges of attention-TP rank 0 alone. Nothing in its callers can mend that.");

    /// <summary>The finding about a type; null where it asks for nothing that is missing.</summary>
    public static Diagnostic? Judge(IncompleteType type, Policy policy) =>
        policy.SchedulerMetrics is SchedulerMetricsPolicy.RankZero
        || TypeNameWords.NamesSchedulerlessRole(type.Type.Name)
        || TypeNameWords.NamesAnswer(type.Type.Name)
            ? null
            : Diagnostic.Create(Descriptor, type.Name.GetLocation(), type.Type.Name, type.Name.ValueText, type.MissingName);
}
