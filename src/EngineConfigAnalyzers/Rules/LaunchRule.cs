using EngineConfigAnalyzers.Launches;
using EngineConfigAnalyzers.Options;

namespace EngineConfigAnalyzers.Rules;

/// <summary>One diagnostic about launches: its descriptor, and the judgement that knows no idiom.</summary>
internal abstract class LaunchRule
{
    /// <summary>Every rule, in the order of their ids.</summary>
    public static readonly ImmutableArray<LaunchRule> All =
    [
        new OnlyRankZeroReports(), new NoMetricsEndpoint(), new NoEffectWithoutMetrics(), new EndpointWithoutMetrics(), new ReplacedSystemSwitch(), new SwitchGivenValue(), new PortOutOfRange(),
        new SharedMetricsPort(), new LoopbackInContainer(),
        new PointlessAllSchedulers(), new PairDisagrees(), new MetricsSwitchedOff(),
    ];

    /// <summary>What it reports.</summary>
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>False where no code can be written that mends what is reported.</summary>
    public virtual bool HasFix => true;

    /// <summary>True for the launches that the rule is about: SGLang's.</summary>
    public virtual bool IsAbout(EngineLaunch launch) => launch.IsSglang;

    /// <summary>The finding about a launch; null when it is as it should be, or too little of it is seen.</summary>
    public abstract Finding? Judge(EngineLaunch launch, Policy policy);

    /// <summary>The finding about a launch among the other launches of its file.</summary>
    public virtual Finding? Judge(EngineLaunch launch, IReadOnlyList<EngineLaunch> others, Policy policy) => Judge(launch, policy);

    /// <summary>Where a finding about the launch is reported: where its metrics were turned on.</summary>
    public virtual Location PlaceOf(EngineLaunch launch) => launch.Metrics.Location;

    /// <summary>A descriptor in the house form: the help link is the rule's page.</summary>
    internal static DiagnosticDescriptor Describe(string id, string title, string message, string category, string description, params string[] tags) =>
        Describe(id, DiagnosticSeverity.Warning, title, message, category, description, tags);

    /// <summary>A descriptor of a rule that is no warning.</summary>
    internal static DiagnosticDescriptor Describe(string id, DiagnosticSeverity severity, string title, string message, string category, string description, params string[] tags) =>
        new(id, title, message, category, severity, isEnabledByDefault: true, description,
            $"https://github.com/engine-config-analyzers/engine-config-analyzers/blob/main/docs/rules/{id}.md", tags);
}
