namespace EngineConfigAnalyzers.Tests.Reading.Flow;

/// <summary>Which states reach a catch, and what a finally that does not end cuts off.</summary>
public class HandlerPairs
{
    private const string Frame = """
        interface IUnseen { void Run(BareConfig c); bool Wait(); }
        class Program
        {
            private readonly List<BareConfig> _all = new();

            /*here*/
        }
        """;

    public static TheoryData<string, string, string> Pairs => new()
    {
        {
            "turned on and off again within the block that fails",
            """
            public object Fill(IUnseen u) { var c = new BareConfig(); try { c.{|ECA1001:EnableMetrics|} = true; u.Wait(); c.EnableMetrics = false; } catch (InvalidOperationException) { c.ModelPath = "m"; } return c; }
            """,
            """
            public object Fill(IUnseen u) { var c = new BareConfig(); try { c.EnableMetrics = true; u.Wait(); c.EnableMetrics = false; } catch (InvalidOperationException) { c.EnableMetrics = false; } return c; }
            """
        },
        {
            "turned on for the return only",
            """
            public object Fill(IUnseen u) { var c = new BareConfig(); try { return {|ECA1001:On(c, u)|}; } catch (InvalidOperationException) { c.ModelPath = "m"; } return c; } private static BareConfig On(BareConfig c, IUnseen u) { c.EnableMetrics = u.Wait(); return c; }
            """,
            """
            public object Fill(IUnseen u) { var c = new BareConfig { EnableMetricsForAllSchedulers = true }; try { return On(c, u); } catch (InvalidOperationException) { c.ModelPath = "m"; } return c; } private static BareConfig On(BareConfig c, IUnseen u) { c.EnableMetrics = u.Wait(); return c; }
            """
        },
        {
            "finally that only throws",
            """
            public object Fill(IUnseen u) { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; _all.Add(c); if (u.Wait()) return c; try { u.Wait(); } finally { throw new InvalidOperationException(c.ModelPath); } }
            """,
            """
            public object Fill(IUnseen u) { var c = new BareConfig { ModelPath = "m" }; _all.Add(c); if (u.Wait()) return c; try { c.EnableMetrics = true; } finally { throw new InvalidOperationException(c.ModelPath); } }
            """
        },
        {
            "handler behind a filter that completes",
            """
            public object Fill(IUnseen u) { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; try { u.Wait(); } catch (InvalidOperationException) when (Named(c)) { c.ModelPath = "n"; } return c; } private static bool Named(BareConfig c) { c.ModelPath = "m"; return true; }
            """,
            """
            public object Fill(IUnseen u) { var c = new BareConfig { EnableMetrics = true }; try { u.Wait(); c.EnableMetrics = false; } catch (InvalidOperationException) when (Full(c)) { c.ModelPath = "n"; } return c; } private static bool Full(BareConfig c) { c.EnableMetricsForAllSchedulers = true; return true; }
            """
        },
        {
            "local of a block that is left",
            """
            public object Fill(IUnseen u, int n) { for (var i = 0; i < n; i++) { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; try { if (u.Wait()) continue; _all.Add(c); } finally { u.Wait(); } } return _all; }
            """,
            """
            public object Fill(IUnseen u, int n) { for (var i = 0; i < n; i++) { var c = new BareConfig { EnableMetrics = true }; try { if (u.Wait()) continue; c.EnableMetricsForAllSchedulers = true; _all.Add(c); } finally { u.Wait(); } } return _all; }
            """
        },
        {
            "filter that does not hold",
            """
            public object Fill(IUnseen u) { var c = new BareConfig(); try { c.{|ECA1001:EnableMetrics|} = true; u.Wait(); } catch (InvalidOperationException e) when (e.Message == "") { return c; } c.EnableMetrics = false; return c; }
            """,
            """
            public object Fill(IUnseen u) { var c = new BareConfig(); try { c.EnableMetrics = true; u.Wait(); } catch (InvalidOperationException e) when (e.Message == "") { c.EnableMetrics = false; return c; } c.EnableMetrics = false; return c; }
            """
        },
        {
            "filter within a finally",
            """
            public object Fill(IUnseen u) { var c = new BareConfig(); try { u.Wait(); } finally { try { c.{|ECA1001:EnableMetrics|} = true; u.Wait(); } catch (InvalidOperationException e) when (e.Message == "") { c.EnableMetrics = false; } } return c; }
            """,
            """
            public object Fill(IUnseen u) { var c = new BareConfig(); try { u.Wait(); } finally { try { c.EnableMetrics = true; u.Wait(); } catch (InvalidOperationException e) when (e.Message == "") { } c.EnableMetrics = false; } return c; }
            """
        },
        {
            "turned off by the finally before the handler",
            """
            public object Fill(IUnseen u) { var c = new BareConfig(); try { try { c.{|ECA1001:EnableMetrics|} = true; u.Wait(); } finally { c.ModelPath = "m"; } } catch (InvalidOperationException) { return c; } c.EnableMetrics = false; return c; }
            """,
            """
            public object Fill(IUnseen u) { var c = new BareConfig(); try { try { c.EnableMetrics = true; u.Wait(); } finally { c.EnableMetrics = false; } } catch (InvalidOperationException) { return c; } return c; }
            """
        },
        {
            "handed over by the finally of a block that fails, with and without a handler",
            """
            public void Fill(IUnseen u) { var c = new BareConfig(); try { try { c.{|ECA1001:EnableMetrics|} = true; u.Wait(); c.EnableMetrics = false; } finally { u.Run(c); } } catch (InvalidOperationException) { } }
            """,
            """
            public void Fill(IUnseen u) { var c = new BareConfig(); try { c.EnableMetrics = true; u.Wait(); c.EnableMetrics = false; } finally { u.Run(c); } }
            """
        },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public Task Reports_the_launch(string behaviour, string reported, string silent) => Pair.ReportsAsync(behaviour, reported, silent, Frame);

    [Theory]
    [MemberData(nameof(Pairs))]
    public Task Is_silent_for_the_nearest_right_code(string behaviour, string reported, string silent) => Pair.SilentAsync(behaviour, reported, silent, Frame);
}
