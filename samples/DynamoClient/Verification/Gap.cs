namespace DynamoClient.Verification;

/// <summary>Something that a worker does not report.</summary>
/// <param name="Title">What is missing.</param>
/// <param name="Missing">The series or stages; empty where the title says it all.</param>
/// <param name="Remedy">What would bring them.</param>
/// <param name="IsFault">False for what only some workers have.</param>
internal sealed record Gap(string Title, IReadOnlyList<string> Missing, string Remedy, bool IsFault);
