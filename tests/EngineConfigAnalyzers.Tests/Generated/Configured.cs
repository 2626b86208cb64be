namespace EngineConfigAnalyzers.Tests.Generated;

/// <summary>A configuration while a program runs: where it was made, which write of its metrics switch is in force, and what may be on.</summary>
internal readonly record struct Configured(int Site, int Place, bool IsOn, bool HasAllSchedulers, bool HasPort, bool HasLeft)
{
    public Configured With(Write write, int place) => write.Field switch
    {
        Field.Metrics => this with { Place = write.MayBeOn ? place : -1, IsOn = write.MayBeOn },
        Field.AllSchedulers => this with { HasAllSchedulers = write.MayBeOn },
        _ => this with { HasPort = write.MayBeOn },
    };
}
