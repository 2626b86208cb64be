namespace DynamoClient.Verification;

/// <summary>Nothing can be said of a worker: its <c>/metrics</c> was not reached, or not read to its end. The message is for the user.</summary>
internal sealed class ScrapeException(string message, Exception? inner = null) : Exception(message, inner);
