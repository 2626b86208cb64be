using EngineConfigAnalyzers.Knowledge;
using EngineConfigAnalyzers.Reading.Texts;

namespace EngineConfigAnalyzers.Rules;

/// <summary>ECA2003. A matcher for a stage that no request passes selects nothing.</summary>
internal sealed class UnknownStage : SeriesRule
{
    private static readonly DiagnosticDescriptor Rule = Describe(
        "ECA2003",
        "Stage label does not exist",
        "SGLang has no stage '{0}': {1}",
        "sglang:per_stage_req_latency_seconds has one series for each stage of a request, told apart by the label stage. A matcher for any other value "
        + "selects nothing, without an error. Input and output lengths are token counts, not stages: they have histograms of their own.");

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    protected override SeriesFinding? Judge(SeriesMention mention, Location location)
    {
        if (mention.Kind is not SeriesMentionKind.Stage || Stages.Names.Contains(mention.Name))
        {
            return null;
        }

        // No other label value says what was meant: nothing to replace it by.
        if (Stages.TokenCounts.TryGetValue(mention.Name, out var counts))
        {
            return new(mention, Diagnostic.Create(Rule, location, mention.Name, $"token counts are in {counts.Engine}, or in {counts.Frontend} of Dynamo's frontend"), Replacement: null);
        }

        return NearestName.Of(mention.Name, Stages.Names) is { } nearest
            ? new(mention, Diagnostic.Create(Rule, location, mention.Name, $"'{nearest}' is the one it resembles"), nearest)
            : null;
    }
}
