namespace EngineConfigAnalyzers.Knowledge;

/// <summary>How far a member's name proves that the type around it configures SGLang.</summary>
internal enum EvidenceStrength
{
    /// <summary>Common far beyond inference engines (<c>Host</c>, <c>Port</c>): proves nothing.</summary>
    None,

    /// <summary>An engine argument that other engines spell alike.</summary>
    Weak,

    /// <summary>Only SGLang spells an argument this way.</summary>
    Strong,
}
