namespace EngineConfigAnalyzers.Launches;

/// <summary>The part of a launch in a disaggregated pair (sglang <c>disaggregation_mode</c>): neither serves a request without the other.</summary>
internal enum DisaggregationRole
{
    /// <summary>Reads the prompt.</summary>
    Prefill,

    /// <summary>Writes the answer.</summary>
    Decode,
}
