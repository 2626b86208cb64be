namespace EngineConfigAnalyzers.CommandLines;

/// <summary>How much of a word can be read.</summary>
internal enum WordKind
{
    /// <summary>All of it.</summary>
    Known,

    /// <summary>A literal beginning, then a hole: <c>--tp={size}</c>.</summary>
    PartlyKnown,

    /// <summary>It begins with a hole: any one word.</summary>
    Unknown,

    /// <summary>Any number of unknown words, none included: a user's extra arguments.</summary>
    Spliced,
}
