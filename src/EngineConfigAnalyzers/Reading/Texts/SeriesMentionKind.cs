namespace EngineConfigAnalyzers.Reading.Texts;

/// <summary>What a text names.</summary>
internal enum SeriesMentionKind
{
    /// <summary>A series of the engine.</summary>
    Series,

    /// <summary>A value of the label <c>stage</c>.</summary>
    Stage,
}
