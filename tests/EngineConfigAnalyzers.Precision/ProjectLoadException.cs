namespace EngineConfigAnalyzers.Precision;

/// <summary>A project that the SDK cannot hand to the compiler; the message holds what it said.</summary>
internal sealed class ProjectLoadException(string message) : Exception(message);
