namespace EngineConfigAnalyzers.Tests.Generated;

/// <summary>A setting is given a value: in an initializer, by an assignment, or inside a helper.</summary>
internal sealed record Write(Field Field, Given Given)
{
    /// <summary>On or computed; for a port, set or computed.</summary>
    public bool MayBeOn => Given is not (Given.False or Given.Null or Given.Negative);

    public string Name => Field switch
    {
        Field.Metrics => "EnableMetrics",
        Field.AllSchedulers => "EnableMetricsForAllSchedulers",
        _ => "MetricsPort",
    };
}
