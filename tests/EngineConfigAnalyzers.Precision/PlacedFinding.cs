namespace EngineConfigAnalyzers.Precision;

/// <summary>A finding as a reader looks it up.</summary>
internal sealed record PlacedFinding(string Path, int Line, int Column, string Id, string Message)
{
    public override string ToString() => $"{Path}:{Line}:{Column} {Id} {Message}";
}
