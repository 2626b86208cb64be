namespace EngineConfigAnalyzers.Reading.Flow;

/// <summary>Where a <see cref="FlowObject"/> comes from.</summary>
internal enum FlowObjectKind
{
    /// <summary>A creation, a <c>with</c> or a call that takes settings as arguments.</summary>
    Created,

    /// <summary>What a member holds, filled by <c>Engine = { … }</c>.</summary>
    Nested,

    /// <summary>A dictionary, JSON object, list of pairs, anonymous object or call with keywords.</summary>
    KeySet,

    /// <summary>What a field or property holds that nothing in the file fills but its declaration.</summary>
    Member,

    /// <summary>The instance that a constructor of its own type makes.</summary>
    This,

    /// <summary>What an options lambda is handed.</summary>
    Options,
}
