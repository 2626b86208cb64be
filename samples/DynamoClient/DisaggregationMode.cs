namespace DynamoClient;

/// <summary>The half of a request that a worker computes.</summary>
internal enum DisaggregationMode
{
    None,
    Prefill,
    Decode,
}
