namespace EngineConfigAnalyzers.Knowledge;

/// <summary>The engines that have a series.</summary>
[Flags]
internal enum SeriesVersions
{
    /// <summary>SGLang about 0.5.5 (November 2025) and before PR #20107.</summary>
    Of2025 = 1,

    /// <summary>SGLang after PR #20107, read in September 2026.</summary>
    Of2026 = 2,

    /// <summary>Both.</summary>
    All = Of2025 | Of2026,
}
