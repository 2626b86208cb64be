namespace EngineConfigAnalyzers.Tests.Verification;

/// <summary>What a test shows of a rule on an idiom.</summary>
public enum Coverage
{
    /// <summary>The rule reports a launch that is wrong.</summary>
    Speaks,

    /// <summary>The rule says nothing of the nearest launch that is right.</summary>
    Silent,

    /// <summary>The fix writes what is missing in the same idiom.</summary>
    Fixed,
}
