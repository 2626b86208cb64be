namespace EngineConfigAnalyzers.Precision;

/// <summary>What one run over a set of files has seen and cost.</summary>
internal sealed record Measurement
{
    public int Files { get; init; }

    public int Lines { get; init; }

    public MentionCount Mentions { get; init; } = new(0, 0, 0);

    public IReadOnlyList<PlacedFinding> Findings { get; init; } = [];

    /// <summary>What analyzers threw, and what went wrong around them.</summary>
    public IReadOnlyList<string> Exceptions { get; init; } = [];

    /// <summary>In the analyzers alone, as the compiler counts it.</summary>
    public TimeSpan Time { get; init; }

    /// <summary>Bytes, over what a run with an analyzer that does nothing allocates on the same files.</summary>
    public long Allocated { get; init; }

    public static Measurement operator +(Measurement left, Measurement right) => new()
    {
        Files = left.Files + right.Files,
        Lines = left.Lines + right.Lines,
        Mentions = left.Mentions + right.Mentions,
        Findings = [.. left.Findings, .. right.Findings],
        Exceptions = [.. left.Exceptions, .. right.Exceptions],
        Time = left.Time + right.Time,
        Allocated = left.Allocated + right.Allocated,
    };
}
