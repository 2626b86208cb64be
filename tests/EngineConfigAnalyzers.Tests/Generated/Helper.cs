namespace EngineConfigAnalyzers.Tests.Generated;

/// <summary>A method that writes settings of its parameter, and what it may write: one of some sequences.</summary>
internal sealed record Helper(string Call, string Declaration, Write[][] Ways)
{
    private static readonly Write s_on = new(Field.Metrics, Given.True);
    private static readonly Write s_off = new(Field.Metrics, Given.False);
    private static readonly Write s_computed = new(Field.Metrics, Given.Computed);
    private static readonly Write s_all = new(Field.AllSchedulers, Given.True);
    private static readonly Write s_notAll = new(Field.AllSchedulers, Given.False);
    private static readonly Write s_port = new(Field.Port, Given.Number);
    private static readonly Write s_noPort = new(Field.Port, Given.Null);

    public static IReadOnlyList<Helper> All { get; } =
    [
        new("On({0})", "private static void On(EngineConfig c) { c.EnableMetrics = true; }", [[s_on]]),
        new("Off({0})", "private static void Off(EngineConfig c) => c.EnableMetrics = false;", [[s_off]]),
        new("Ask({0})", "private static void Ask(EngineConfig c) => c.EnableMetrics = Coin();", [[s_computed]]),
        new("All({0})", "private static void All(EngineConfig c) => c.EnableMetricsForAllSchedulers = true;", [[s_all]]),
        new("NotAll({0})", "private static void NotAll(EngineConfig c) => c.EnableMetricsForAllSchedulers = false;", [[s_notAll]]),
        new("Port({0})", "private static void Port(EngineConfig c) { c.MetricsPort = 9090; }", [[s_port]]),
        new("NoPort({0})", "private static void NoPort(EngineConfig c) { c.MetricsPort = null; }", [[s_noPort]]),
        new("Complete({0})", "private static void Complete(EngineConfig c) { All(c); Port(c); }", [[s_all, s_port]]),
        new("OnComplete({0})", "private static void OnComplete(EngineConfig c) { On(c); Complete(c); }", [[s_on, s_all, s_port]]),
        new("Switch({0}, true)", "private static void Switch(EngineConfig c, bool on) => c.EnableMetrics = on;", [[s_on]]),
        new("Switch({0}, false)", "", [[s_off]]),
        new("Switch({0}, Coin())", "", [[s_computed]]),
        new("Choose({0}, true)", "private static void Choose(EngineConfig c, bool on) { if (on) { c.EnableMetrics = true; } else { c.EnableMetrics = false; } }", [[s_on]]),
        new("Choose({0}, false)", "", [[s_off]]),
        new("{0}.Extend()", "", [[s_all]]),
        new("{0} = Pass({0})", "private static EngineConfig Pass(EngineConfig c) { c.EnableMetrics = true; return c; }", [[s_on]]),
        new("Maybe({0})", "private static void Maybe(EngineConfig c) { if (Coin()) { c.EnableMetrics = true; } }", [[s_on], []]),
        new("MaybeAll({0})", "private static void MaybeAll(EngineConfig c) { if (Coin()) { return; } All(c); }", [[s_all], []]),
        new("Mixed({0})", "private static void Mixed(EngineConfig c) { if (Coin()) { c.EnableMetrics = true; c.EnableMetricsForAllSchedulers = true; } else { c.EnableMetrics = Coin(); } }", [[s_on, s_all], [s_computed]]),
    ];

    /// <summary>What stands in the class beside the programs; the extension method is in a class of its own.</summary>
    public static string Declarations { get; } = string.Concat(All.Where(helper => helper.Declaration.Length > 0).Select(helper => $"    {helper.Declaration}\n"));
}
