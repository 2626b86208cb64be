namespace EngineConfigAnalyzers.Tests.Reading.Flow;

/// <summary>Code of one's own that has the name of a framework's, and code that the bounds leave unread: both may complete a launch.</summary>
public class UnreadTests
{
    [Theory]
    [InlineData("static class Debug { public static void Fill(EngineConfig c) { c.EnableMetricsForAllSchedulers = true; c.MetricsPort = 1; } } class P { public static object M() { var c = new EngineConfig { EnableMetrics = true }; Debug.Fill(c); return c; } }")]
    [InlineData("class FillLogger { public void Fill(EngineConfig c) { c.EnableMetricsForAllSchedulers = true; c.MetricsPort = 1; } } class P { public static object M(FillLogger l) { var c = new EngineConfig { EnableMetrics = true }; l.Fill(c); return c; } }")]
    [InlineData("class B : EngineConfig { public B() { EnableMetricsForAllSchedulers = true; MetricsPort = 1; } } class C : B { public C() { EnableMetrics = true; } }")]
    public Task Own_code_is_read_whatever_it_is_called(string source) => Snippet.Silent(source);

    [Fact]
    public Task A_member_that_is_nested_too_deeply_may_complete_what_a_field_holds()
    {
        var guards = string.Concat(Enumerable.Repeat("if (big) ", 450));
        return Snippet.Silent($"class P {{ private readonly EngineConfig _c = new() {{ EnableMetrics = true }}; public void M(bool big) {{ {guards}_c.EnableMetricsForAllSchedulers = true; _c.MetricsPort = 1; }} }}");
    }

    [Fact]
    public Task What_is_handed_on_from_field_to_field_is_followed_or_silent() => Snippet.Silent("""
        class P
        {
            private readonly EngineConfig _a = new() { EnableMetrics = true };
            private EngineConfig? _b, _c, _d, _e, _f, _g, _h, _i, _j, _k;
            public void M9() => _k = _j;
            public void M8() => _j = _i;
            public void M7() => _i = _h;
            public void M6() => _h = _g;
            public void M5() => _g = _f;
            public void M4() => _f = _e;
            public void M3() => _e = _d;
            public void M2() => _d = _c;
            public void M1() => _c = _b;
            public void M0() => _b = _a;
            public void Finish() { _k!.EnableMetricsForAllSchedulers = true; _k.MetricsPort = 1; }
        }
        """);
}
