namespace EngineConfigAnalyzers.Tests.Reading.Flow;

/// <summary>Methods that are read, and those that are not.</summary>
[Covers("ECA1001", Idiom.Helper, Coverage.Speaks, Coverage.Silent)]
public class HelperPairs
{
    public static TheoryData<string, string, string> Pairs => new()
    {
        {
            "helper that completes",
            """
            class Program
            {
                public static object Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; Name(c); return c; }
                public static void Name(BareConfig c) => c.ModelPath = "m";
            }
            """,
            """
            class Program
            {
                public static object Create() { var c = new BareConfig { EnableMetrics = true }; Fill(c); return c; }
                public static void Fill(BareConfig c) => c.EnableMetricsForAllSchedulers = true;
            }
            """
        },
        {
            "helper in another file",
            """
            class Program
            {
                public static object Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; Helpers.Name(c); return c; }
            }
            --- Helpers.cs
            static class Helpers
            {
                public static void Name(BareConfig c) => c.ModelPath = "m";
            }
            """,
            """
            class Program
            {
                public static object Create() { var c = new BareConfig { EnableMetrics = true }; Helpers.Fill(c); return c; }
            }
            --- Helpers.cs
            static class Helpers
            {
                public static void Fill(BareConfig c) => c.EnableMetricsForAllSchedulers = true;
            }
            """
        },
        {
            "helper that returns its parameter",
            """
            class Program
            {
                public static object Create() => Name(new BareConfig { {|ECA1001:EnableMetrics|} = true });
                private static BareConfig Name(BareConfig c) { c.ModelPath = "m"; return c; }
            }
            """,
            """
            class Program
            {
                public static object Create() => Fill(new BareConfig { EnableMetrics = true });
                private static BareConfig Fill(BareConfig c) { c.EnableMetricsForAllSchedulers = true; return c; }
            }
            """
        },
        {
            "helper chain of three",
            """
            class Program
            {
                public static object Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; One(c); return c; }
                private static void One(BareConfig c) => Two(c, "m");
                private static void Two(BareConfig c, string m) => Three(m, c);
                private static void Three(string m, BareConfig c) => c.ModelPath = m;
            }
            """,
            """
            class Program
            {
                public static object Create() { var c = new BareConfig { EnableMetrics = true }; One(c); return c; }
                private static void One(BareConfig c) => Two(c, true);
                private static void Two(BareConfig c, bool m) => Three(m, c);
                private static void Three(bool m, BareConfig c) => c.EnableMetricsForAllSchedulers = m;
            }
            """
        },
        {
            "helper chain too long to be read",
            """
            class Program
            {
                public static object Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; One(c); return c; }
                private static void One(BareConfig c) => Two(c);
                private static void Two(BareConfig c) => c.ModelPath = "m";
            }
            """,
            """
            class Program
            {
                public static object Create() { var c = new BareConfig { EnableMetrics = true }; One(c); return c; }
                private static void One(BareConfig c) => Two(c);
                private static void Two(BareConfig c) => Three(c);
                private static void Three(BareConfig c) => Four(c);
                private static void Four(BareConfig c) => Five(c);
                private static void Five(BareConfig c) => Six(c);
                private static void Six(BareConfig c) => Seven(c);
                private static void Seven(BareConfig c) => Eight(c);
                private static void Eight(BareConfig c) => c.EnableMetricsForAllSchedulers = true;
            }
            """
        },
        {
            "helper that calls itself",
            """
            class Program
            {
                public static object Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; Name(c, 3); return c; }
                private static void Name(BareConfig c, int n) => c.ModelPath += Sum(n);
                private static int Sum(int n) => n > 0 ? n + Sum(n - 1) : 0;
            }
            """,
            """
            class Program
            {
                public static object Create() { var c = new BareConfig { EnableMetrics = true }; Fill(c, 3); return c; }
                private static void Fill(BareConfig c, int n) { if (n > 0) Fill(c, n - 1); else c.EnableMetricsForAllSchedulers = true; }
            }
            """
        },
        {
            "helpers that call each other",
            """
            class Program
            {
                public static object Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; c.ModelPath = Even(3) ? "m" : "n"; return c; }
                private static bool Even(int n) => n == 0 || Odd(n - 1);
                private static bool Odd(int n) => n > 0 && Even(n - 1);
            }
            """,
            """
            class Program
            {
                public static object Create() { var c = new BareConfig { EnableMetrics = true }; Even(c, 3); return c; }
                private static void Even(BareConfig c, int n) { if (n > 0) Odd(c, n - 1); }
                private static void Odd(BareConfig c, int n) { if (n > 0) Even(c, n - 1); else c.EnableMetricsForAllSchedulers = true; }
            }
            """
        },
        {
            "helper that overrides can change",
            """
            class Program
            {
                public object Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; Name(c); return c; }
                protected void Name(BareConfig c) { }
            }
            """,
            """
            class Program
            {
                public object Create() { var c = new BareConfig { EnableMetrics = true }; Name(c); return c; }
                protected virtual void Name(BareConfig c) { }
            }
            """
        },
        {
            "helper behind an interface",
            """
            class Program : IName
            {
                public object Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; Name(c); return c; }
                public void Name(BareConfig c) => c.ModelPath = "m";
            }
            interface IName { void Name(BareConfig c); }
            """,
            """
            class Program
            {
                public object Create(IName name) { var c = new BareConfig { EnableMetrics = true }; name.Name(c); return c; }
            }
            interface IName { void Name(BareConfig c); }
            class Namer : IName { public void Name(BareConfig c) => c.ModelPath = "m"; }
            """
        },
        {
            "abstract helper",
            """
            abstract class Program
            {
                public object Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; Name(c.ModelPath); return c; }
                protected abstract void Name(string name);
            }
            """,
            """
            abstract class Program
            {
                public object Create() { var c = new BareConfig { EnableMetrics = true }; Name(c); return c; }
                protected abstract void Name(BareConfig c);
            }
            """
        },
        {
            "partial method without and with a body",
            """
            partial class Program
            {
                public object Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; Fill(c); return c; }
                partial void Fill(BareConfig c);
            }
            """,
            """
            partial class Program
            {
                public object Create() { var c = new BareConfig { EnableMetrics = true }; Fill(c); return c; }
                partial void Fill(BareConfig c);
            }
            --- Other.cs
            partial class Program
            {
                partial void Fill(BareConfig c) => c.EnableMetricsForAllSchedulers = true;
            }
            """
        },
        {
            "named arguments out of order",
            """
            class Program
            {
                public static object Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; var d = new BareConfig(); Fill(second: c, first: d); return (c, d); }
                private static void Fill(BareConfig first, BareConfig second) { first.EnableMetricsForAllSchedulers = true; second.ModelPath = "m"; }
            }
            """,
            """
            class Program
            {
                public static object Create() { var c = new BareConfig { EnableMetrics = true }; var d = new BareConfig(); Fill(second: d, first: c); return (c, d); }
                private static void Fill(BareConfig first, BareConfig second) { first.EnableMetricsForAllSchedulers = true; second.ModelPath = "m"; }
            }
            """
        },
        {
            "optional parameter",
            """
            class Program
            {
                public static object Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; Fill(); return c; }
                private static void Fill(BareConfig? c = null) { c ??= new BareConfig(); c.{|ECA1003:EnableMetricsForAllSchedulers|} = true; Console.WriteLine(c); }
            }
            """,
            """
            class Program
            {
                public static object Create() { var c = new BareConfig { EnableMetrics = true }; Fill(c); return c; }
                private static void Fill(BareConfig? c = null) { c ??= new BareConfig(); c.EnableMetricsForAllSchedulers = true; Console.WriteLine(c); }
            }
            """
        },
        {
            "ref parameter given another instance",
            """
            class Program
            {
                public static object Create() { var c = new BareConfig(); Replace(ref c); return c; }
                private static void Replace(ref BareConfig c) => c = new BareConfig { {|ECA1001:EnableMetrics|} = true };
            }
            """,
            """
            class Program
            {
                public static object Create() { var c = new BareConfig(); Replace(ref c); c.EnableMetricsForAllSchedulers = true; return c; }
                private static void Replace(ref BareConfig c) => c = new BareConfig { EnableMetrics = true };
            }
            """
        },
        {
            "out parameter",
            """
            class Program
            {
                public static object Create() { Make(out var c, out _); return c; }
                private static void Make(out BareConfig c, out int n) { n = 1; c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; }
            }
            """,
            """
            class Program
            {
                public static object Create() { Make(out var c, out _); c.EnableMetricsForAllSchedulers = true; return c; }
                private static void Make(out BareConfig c, out int n) { n = 1; c = new BareConfig { EnableMetrics = true }; }
            }
            """
        },
        {
            "parameter assigned a new instance before the write",
            """
            class Program
            {
                public static object Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; Fill(c); return c; }
                private static void Fill(BareConfig c) { c = new BareConfig(); c.{|ECA1003:EnableMetricsForAllSchedulers|} = true; Console.WriteLine(c); }
            }
            """,
            """
            class Program
            {
                public static object Create() { var c = new BareConfig { EnableMetrics = true }; Fill(ref c); return c; }
                private static void Fill(ref BareConfig c) { c.EnableMetricsForAllSchedulers = true; c = new BareConfig(); }
            }
            """
        },
        {
            "generic helper",
            """
            class Program
            {
                public static object Create() => Name(new BareConfig { {|ECA1001:EnableMetrics|} = true });
                private static T Name<T>(T c) where T : BareConfig { c.ModelPath = "m"; return c; }
            }
            """,
            """
            class Program
            {
                public static object Create() => Fill(new BareConfig { EnableMetrics = true });
                private static T Fill<T>(T c) where T : BareConfig { c.EnableMetricsForAllSchedulers = true; return c; }
            }
            """
        },
        {
            "helper that takes what to do",
            """
            class Program
            {
                public static object Create() => With(new BareConfig { {|ECA1001:EnableMetrics|} = true }, c => c.ModelPath = "m");
                private static BareConfig With(BareConfig c, Action<BareConfig> fill) { fill(c); return c; }
            }
            """,
            """
            class Program
            {
                public static object Create() => With(new BareConfig { EnableMetrics = true }, c => c.EnableMetricsForAllSchedulers = true);
                private static BareConfig With(BareConfig c, Action<BareConfig> fill) { fill(c); return c; }
            }
            """
        },
        {
            "extension chain",
            """
            class Program
            {
                public static object Create() => new BareConfig { {|ECA1001:EnableMetrics|} = true }.Named().Named();
            }
            static class Extensions
            {
                public static BareConfig Named(this BareConfig c) { c.ModelPath += "m"; return c; }
            }
            """,
            """
            class Program
            {
                public static object Create() => new BareConfig { EnableMetrics = true }.Named().Filled();
            }
            static class Extensions
            {
                public static BareConfig Named(this BareConfig c) { c.ModelPath += "m"; return c; }
                public static BareConfig Filled(this BareConfig c) { c.EnableMetricsForAllSchedulers = true; return c; }
            }
            """
        },
        {
            "private factory completed where it is called",
            """
            class Program
            {
                private static BareConfig Baseline() { var c = new BareConfig(); c.{|ECA1001:EnableMetrics|} = true; return c; }
                public static object Create() { var c = Baseline(); c.ModelPath = "m"; return c; }
            }
            """,
            """
            class Program
            {
                private static BareConfig Baseline() { var c = new BareConfig(); c.EnableMetrics = true; return c; }
                public static object Create() { var c = Baseline(); c.EnableMetricsForAllSchedulers = true; return c; }
            }
            """
        },
        {
            "private factory of a private factory",
            """
            class Program
            {
                private static BareConfig One() => new() { {|ECA1001:EnableMetrics|} = true };
                private static BareConfig Two() => One();
                public static object Create() => Two();
            }
            """,
            """
            class Program
            {
                private static BareConfig One() => new() { EnableMetrics = true };
                private static BareConfig Two() => One();
                public static object Create() { var c = Two(); c.EnableMetricsForAllSchedulers = true; return c; }
            }
            """
        },
        {
            "local factory",
            """
            class Program
            {
                public static object Create()
                {
                    var c = Baseline();
                    return c;
                    static BareConfig Baseline() => new() { {|ECA1001:EnableMetrics|} = true };
                }
            }
            """,
            """
            class Program
            {
                public static object Create()
                {
                    var c = Baseline();
                    c.EnableMetricsForAllSchedulers = true;
                    return c;
                    static BareConfig Baseline() => new() { EnableMetrics = true };
                }
            }
            """
        },
        {
            "factory that others can call is judged where it is written",
            """
            public class Program
            {
                public static BareConfig Baseline() => new() { {|ECA1001:EnableMetrics|} = true };
            }
            --- Other.cs
            class Other
            {
                public static object Create() { var c = Program.Baseline(); c.ModelPath = "m"; return c; }
            }
            """,
            """
            public class Program
            {
                public static BareConfig Baseline() => new() { EnableMetrics = true };
            }
            --- Other.cs
            class Other
            {
                public static object Create() { var c = Program.Baseline(); c.EnableMetricsForAllSchedulers = true; return c; }
            }
            """
        },
        {
            "helper that turns metrics on for its parameter",
            """
            class Program
            {
                public static object Create() { var c = new BareConfig { ModelPath = "m" }; {|ECA1001:TurnOn(c)|}; return c; }
                private static void TurnOn(BareConfig c) => c.EnableMetrics = true;
            }
            """,
            """
            class Program
            {
                public static object Create() { var c = new BareConfig { EnableMetricsForAllSchedulers = true }; TurnOn(c); return c; }
                private static void TurnOn(BareConfig c) => c.EnableMetrics = true;
            }
            """
        },
        {
            "helper in a nested class",
            """
            class Program
            {
                public static object Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; new Inner().Name(c); return c; }
                private sealed class Inner { public void Name(BareConfig c) => c.ModelPath = "m"; }
            }
            """,
            """
            class Program
            {
                public static object Create() { var c = new BareConfig { EnableMetrics = true }; new Inner().Fill(c); return c; }
                private sealed class Inner { public void Fill(BareConfig c) => c.EnableMetricsForAllSchedulers = true; }
            }
            """
        },
        {
            "method of the configuration itself",
            """
            sealed class Mine : BareConfig { public void Name() => ModelPath = "m"; }
            class Program
            {
                public static object Create() { var c = new Mine { {|ECA1001:EnableMetrics|} = true }; c.Name(); return c; }
            }
            """,
            """
            sealed class Mine : BareConfig { public void Fill() => EnableMetricsForAllSchedulers = true; }
            class Program
            {
                public static object Create() { var c = new Mine { EnableMetrics = true }; c.Fill(); return c; }
            }
            """
        },
        {
            "helper keeps it in a member that it completes later",
            """
            class Program
            {
                private BareConfig? _one;
                public void Create() => Keep(new BareConfig { {|ECA1001:EnableMetrics|} = true });
                private void Keep(BareConfig c) => _one = c;
                public void Finish() => _one!.ModelPath = "m";
            }
            """,
            """
            class Program
            {
                private BareConfig? _one;
                public void Create() => Keep(new BareConfig { EnableMetrics = true });
                private void Keep(BareConfig c) => _one = c;
                public void Finish() => _one!.EnableMetricsForAllSchedulers = true;
            }
            """
        },
        {
            "helper hands it on to unseen code",
            """
            class Program
            {
                public static void Create(IEngineLauncher l) => Run(l, new EngineConfig { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 });
                private static void Run(IEngineLauncher l, EngineConfig c) => l.Launch(c.ModelPath == "" ? new EngineConfig() : c);
            }
            """,
            """
            class Program
            {
                public static object Create(IEngineLauncher l) { var c = new EngineConfig { EnableMetrics = true, MetricsPort = 1 }; Run(l, c); return c; }
                private static void Run(IEngineLauncher l, EngineConfig c) => l.Launch(c);
            }
            """
        },
        {
            "helper turns it off for all of them",
            """
            class Program
            {
                public static object Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; Fill(new(), c); return c; }
                private static void Fill(params BareConfig[] all) { foreach (var c in all) c.EnableMetricsForAllSchedulers = false; }
            }
            """,
            """
            class Program
            {
                public static object Create() { var c = new BareConfig { EnableMetrics = true }; Fill(new(), c); return c; }
                private static void Fill(params BareConfig[] all) { foreach (var c in all) c.EnableMetricsForAllSchedulers = true; }
            }
            """
        },
        {
            "helper turns it off for one of a derived type",
            """
            class Mine : BareConfig { }
            class Program
            {
                public static object Create() { var c = new Mine { {|ECA1001:EnableMetrics|} = true }; Fill("m", c); return c; }
                private static void Fill(string model, BareConfig c) { c.EnableMetricsForAllSchedulers = false; }
            }
            """,
            """
            class Mine : BareConfig { }
            class Program
            {
                public static object Create() { var c = new Mine { EnableMetrics = true }; Fill("m", c); return c; }
                private static void Fill(string model, BareConfig c) { c.EnableMetricsForAllSchedulers = true; }
            }
            """
        },
        {
            "helper takes all of them",
            """
            class Program
            {
                public static object Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; Fill(new BareConfig(), new BareConfig()); return c; }
                private static void Fill(params BareConfig[] all) { foreach (var c in all) c.EnableMetricsForAllSchedulers = true; }
            }
            """,
            """
            class Program
            {
                public static object Create() { var c = new BareConfig { EnableMetrics = true }; Fill(new BareConfig(), c); return c; }
                private static void Fill(params BareConfig[] all) { foreach (var c in all) c.EnableMetricsForAllSchedulers = true; }
            }
            """
        },
        {
            "helper that adds to the list it is given",
            """
            class Program
            {
                public static object Create() { var all = new List<BareConfig>(); Fill(all); foreach (var c in all) c.ModelPath = "m"; return all; }
                private static void Fill(List<BareConfig> all) => all.Add(new() { {|ECA1001:EnableMetrics|} = true });
            }
            """,
            """
            class Program
            {
                public static object Create() { var all = new List<BareConfig>(); Fill(all); foreach (var c in all) c.EnableMetricsForAllSchedulers = true; return all; }
                private static void Fill(List<BareConfig> all) => all.Add(new() { EnableMetrics = true });
            }
            """
        },
        {
            "helper that makes the list",
            """
            class Program
            {
                public static object Create() { var all = Make(); all[0].ModelPath = "m"; return all; }
                private static List<BareConfig> Make() { var all = new List<BareConfig>(); all.Add(new() { {|ECA1001:EnableMetrics|} = true }); return all; }
            }
            """,
            """
            class Program
            {
                public static object Create() { var all = Make(); all[0].EnableMetricsForAllSchedulers = true; return all; }
                private static List<BareConfig> Make() { var all = new List<BareConfig>(); all.Add(new() { EnableMetrics = true }); return all; }
            }
            """
        },
        {
            "helper of a helper, whose caller names no setting",
            """
            class Program
            {
                public static object Create() { var c = new BareConfig(); {|ECA1001:Fill(c)|}; return c; }
                private static void Fill(BareConfig c) => On(c);
                private static void On(BareConfig c) => c.EnableMetrics = true;
            }
            """,
            """
            class Program
            {
                public static object Create() { var c = new BareConfig(); Fill(c); Other.All(c); return c; }
                private static void Fill(BareConfig c) => On(c);
                private static void On(BareConfig c) => c.EnableMetrics = true;
            }
            --- Other.cs
            static class Other { public static void All(BareConfig c) => c.EnableMetricsForAllSchedulers = true; }
            """
        },
        {
            "helper that turns metrics on in two ways",
            """
            class Program
            {
                public static object Create(bool a, bool b) { var c = new BareConfig(); {|ECA1001:Set(c, a, b)|}; return c; }
                private static void Set(BareConfig c, bool a, bool b) { if (a) { c.EnableMetrics = true; c.ModelPath = "m"; } else if (b) c.EnableMetrics = c.ModelPath == ""; }
            }
            """,
            """
            class Program
            {
                public static object Create(bool a, bool b) { var c = new BareConfig(); Set(c, a, b); return c; }
                private static void Set(BareConfig c, bool a, bool b) { if (a) { c.EnableMetrics = true; c.EnableMetricsForAllSchedulers = true; } else if (b) c.EnableMetrics = c.ModelPath == ""; }
            }
            """
        },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public Task Reports_the_launch(string behaviour, string reported, string silent) => Pair.ReportsAsync(behaviour, reported, silent);

    [Theory]
    [MemberData(nameof(Pairs))]
    public Task Is_silent_for_the_nearest_right_code(string behaviour, string reported, string silent) => Pair.SilentAsync(behaviour, reported, silent);
}
