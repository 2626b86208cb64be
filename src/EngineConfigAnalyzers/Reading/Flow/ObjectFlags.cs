namespace EngineConfigAnalyzers.Reading.Flow;

/// <summary>What has happened to a configuration on some path. Where paths meet, all of it has.</summary>
[Flags]
internal enum ObjectFlags
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Part of it cannot be seen: it was copied from something unseen, or given to a completion.</summary>
    Open = 1,

    /// <summary>It was handed to unseen code, which is fine as the last thing that happens to it.</summary>
    HandedOver = 2,

    /// <summary>It was handed to unseen code and lives on: what can be written after creation may have been written there.</summary>
    HandedOn = 4,

    /// <summary>A value names a role without schedulers.</summary>
    Schedulerless = 8,

    /// <summary>Several instances of it are alive, so that a write reaches one of them.</summary>
    Several = 16,

    /// <summary>A delegate or a member that lives on holds it.</summary>
    Held = 32,

    /// <summary>It is the baseline of a <c>with</c>.</summary>
    Baseline = 64,

    /// <summary>It was returned, handed over or put into something.</summary>
    Escaped = 128,

    /// <summary>A write may have reached another one in its place.</summary>
    Uncertain = 256,

    /// <summary>A closure names the variable that holds it, and finds there what that holds by then.</summary>
    Captured = 512,
}
