namespace EngineConfigAnalyzers.Reading.Flow;

/// <summary>A member needs more steps than its budget allows, and is left unread.</summary>
#pragma warning disable RCS1194 // It never leaves the reading of a file.
internal sealed class FlowBudgetExceededException : Exception;
#pragma warning restore RCS1194
