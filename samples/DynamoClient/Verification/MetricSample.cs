namespace DynamoClient.Verification;

/// <summary>One line of a worker's <c>/metrics</c> that states a value.</summary>
internal sealed record MetricSample(string Name, IReadOnlyDictionary<string, string> Labels, double Value);
