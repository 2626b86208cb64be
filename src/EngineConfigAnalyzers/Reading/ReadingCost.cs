namespace EngineConfigAnalyzers.Reading;

/// <summary>What reading one file has cost so far, for the tests that hold it down.</summary>
internal class ReadingCost
{
    /// <summary>Control flow graphs built, and with them operation trees.</summary>
    public int Graphs { get; set; }

    /// <summary>Operations read, as often as they were read.</summary>
    public virtual int Steps { get; set; }
}
