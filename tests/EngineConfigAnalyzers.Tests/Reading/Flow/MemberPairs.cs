namespace EngineConfigAnalyzers.Tests.Reading.Flow;

/// <summary>Instances in fields, properties and elements, with all writes through the member in its file and in others.</summary>
public class MemberPairs
{
    public static TheoryData<string, string, string> Pairs => new()
    {
        {
            "another method of the class completes a field",
            """
            class Program
            {
                private readonly BareConfig _one = new() { {|ECA1001:EnableMetrics|} = true };
                private readonly BareConfig _two = new();
                public void Finish() => _two.EnableMetricsForAllSchedulers = true;
                public object Both() => (_one, _two);
            }
            """,
            """
            class Program
            {
                private readonly BareConfig _one = new() { EnableMetrics = true };
                private readonly BareConfig _two = new();
                public void Finish() => _one.EnableMetricsForAllSchedulers = true;
                public object Both() => (_one, _two);
            }
            """
        },
        {
            "another method of the class gives the endpoint",
            """
            class Program
            {
                private readonly EngineConfig _one = new() { {|ECA1002:EnableMetrics|} = true, EnableMetricsForAllSchedulers = true };
                public void Finish(int port) => _one.TpSize = port;
            }
            """,
            """
            class Program
            {
                private readonly EngineConfig _one = new() { EnableMetrics = true, EnableMetricsForAllSchedulers = true };
                public void Finish(int port) => _one.MetricsPort = port;
            }
            """
        },
        {
            "one method turns metrics on and another completes",
            """
            class Program
            {
                private readonly BareConfig _one = new();
                public void Begin() => _one.{|ECA1001:EnableMetrics|} = true;
                public void Finish() => _one.ModelPath = "m";
            }
            """,
            """
            class Program
            {
                private readonly BareConfig _one = new();
                public void Begin() => _one.EnableMetrics = true;
                public void Finish() => _one.EnableMetricsForAllSchedulers = true;
            }
            """
        },
        {
            "static field",
            """
            static class Program
            {
                private static readonly BareConfig One = new() { {|ECA1001:EnableMetrics|} = true };
                public static object Finish() { One.ModelPath = "m"; return One; }
            }
            """,
            """
            static class Program
            {
                private static readonly BareConfig One = new() { EnableMetrics = true };
                static Program() => One.EnableMetricsForAllSchedulers = true;
                public static object Finish() => One;
            }
            """
        },
        {
            "property with a private setter",
            """
            class Program
            {
                public BareConfig One { get; private set; } = new();
                public Program() => One = new BareConfig { {|ECA1001:EnableMetrics|} = true };
                public void Finish() => this.One.EnableMetricsForAllSchedulers = false;
            }
            """,
            """
            class Program
            {
                public BareConfig One { get; private set; } = new();
                public Program() => One = new BareConfig { EnableMetrics = true };
                public void Finish() => this.One.EnableMetricsForAllSchedulers = true;
            }
            """
        },
        {
            "property over a backing field",
            """
            class Program
            {
                private BareConfig _one = new() { {|ECA1001:EnableMetrics|} = true };
                public BareConfig One => _one;
                public static object Finish(Program p) => p.One.ModelPath;
            }
            """,
            """
            class Program
            {
                private BareConfig _one = new() { EnableMetrics = true };
                public BareConfig One => _one;
                public static object Finish(Program p) => p.One.EnableMetricsForAllSchedulers = true;
            }
            """
        },
        {
            "method that returns the field",
            """
            class Program
            {
                private readonly BareConfig _one = new() { {|ECA1001:EnableMetrics|} = true };
                private BareConfig Get() => _one;
                public void Finish() { var c = Get(); c.ModelPath = "m"; }
            }
            """,
            """
            class Program
            {
                private readonly BareConfig _one = new() { EnableMetrics = true };
                private BareConfig Get() => _one;
                public void Finish() { var c = Get(); c.EnableMetricsForAllSchedulers = true; }
            }
            """
        },
        {
            "field read into a local",
            """
            class Program
            {
                private readonly BareConfig _one = new() { {|ECA1001:EnableMetrics|} = true };
                public void Finish() { var c = _one; c = new BareConfig(); c.{|ECA1003:EnableMetricsForAllSchedulers|} = true; }
            }
            """,
            """
            class Program
            {
                private readonly BareConfig _one = new() { EnableMetrics = true };
                public void Finish() { var c = new BareConfig(); c = _one; c.EnableMetricsForAllSchedulers = true; }
            }
            """
        },
        {
            "local stored in a field before it is finished",
            """
            class Program
            {
                private BareConfig? _one;
                public object? Begin() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; _one = c; c.ModelPath = "m"; return _one; }
            }
            """,
            """
            class Program
            {
                private BareConfig? _one;
                public object? Begin() { var c = new BareConfig { EnableMetrics = true }; _one = c; c.EnableMetricsForAllSchedulers = true; return _one; }
            }
            """
        },
        {
            "local stored in a field that another method finishes",
            """
            class Program
            {
                private BareConfig? _one;
                public void Begin() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; _one = c; }
                public void Finish() => _one!.ModelPath = "m";
            }
            """,
            """
            class Program
            {
                private BareConfig? _one;
                public void Begin() { var c = new BareConfig { EnableMetrics = true }; _one = c; }
                public void Finish() => _one!.EnableMetricsForAllSchedulers = true;
            }
            """
        },
        {
            "lazily created field",
            """
            class Program
            {
                private BareConfig? _one;
                private BareConfig One => _one ??= new BareConfig { {|ECA1001:EnableMetrics|} = true };
                public void Finish() => One.ModelPath = "m";
            }
            """,
            """
            class Program
            {
                private BareConfig? _one;
                private BareConfig One => _one ??= new BareConfig { EnableMetrics = true };
                public void Finish() => One.EnableMetricsForAllSchedulers = true;
            }
            """
        },
        {
            "nested member",
            """
            class Program
            {
                private readonly Worker _worker = new() { Engine = new() { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 } };
                private readonly Worker _other = new();
                public void Finish() => _other.Name = "m";
            }
            """,
            """
            class Program
            {
                private readonly Worker _worker = new() { Engine = new() { EnableMetrics = true, MetricsPort = 1 } };
                private readonly Worker _other = new();
                public void Finish() => _worker.Engine.EnableMetricsForAllSchedulers = true;
            }
            """
        },
        {
            "member of a parameter",
            """
            class Program
            {
                public static void Fill(Worker w) { w.Engine = new EngineConfig { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 }; w.Name = "m"; }
            }
            """,
            """
            class Program
            {
                public static void Fill(Worker w) { w.Engine = new EngineConfig { EnableMetrics = true, MetricsPort = 1 }; w.Engine.EnableMetricsForAllSchedulers = true; }
            }
            """
        },
        {
            "other file assigns the missing setting through the member",
            """
            class Program
            {
                public BareConfig One { get; } = new() { {|ECA1001:EnableMetrics|} = true };
            }
            --- Other.cs
            class Other
            {
                public static void Finish(Program p) => p.One.ModelPath = "m";
            }
            """,
            """
            class Program
            {
                public BareConfig One { get; } = new() { EnableMetrics = true };
            }
            --- Other.cs
            class Other
            {
                public static void Finish(Program p) => p.One.EnableMetricsForAllSchedulers = true;
            }
            """
        },
        {
            "other file assigns through a member of another name",
            """
            class Program
            {
                public BareConfig One { get; } = new() { {|ECA1001:EnableMetrics|} = true };
            }
            --- Other.cs
            class Other
            {
                public BareConfig Two { get; } = new();
                public void Finish() => Two.EnableMetricsForAllSchedulers = true;
            }
            """,
            """
            class Program
            {
                public BareConfig One { get; } = new() { EnableMetrics = true };
            }
            --- Other.cs
            class Other
            {
                public Program Two { get; } = new();
                public void Finish() => Two.One.EnableMetricsForAllSchedulers = true;
            }
            """
        },
        {
            "other file cannot reach a private member",
            """
            class Program
            {
                private readonly BareConfig One = new() { {|ECA1001:EnableMetrics|} = true };
                public object Get() => One;
            }
            --- Other.cs
            class Other
            {
                private readonly BareConfig One = new();
                public void Finish() => One.EnableMetricsForAllSchedulers = true;
            }
            """,
            """
            class Program
            {
                protected readonly BareConfig One = new() { EnableMetrics = true };
                public object Get() => One;
            }
            --- Other.cs
            class Other : Program
            {
                public void Finish() => One.EnableMetricsForAllSchedulers = true;
            }
            """
        },
        {
            "other file compares the setting",
            """
            class Program
            {
                internal BareConfig One = new() { {|ECA1001:EnableMetrics|} = true };
            }
            --- Other.cs
            class Other
            {
                public static bool Ready(Program p) => p.One.EnableMetricsForAllSchedulers == true;
            }
            """,
            """
            class Program
            {
                internal BareConfig One = new() { EnableMetrics = true };
            }
            --- Other.cs
            class Other
            {
                public static bool Ready(Program p) => p.One.EnableMetricsForAllSchedulers |= true;
            }
            """
        },
        {
            "other file of a partial class",
            """
            partial class Program
            {
                private readonly BareConfig _one = new() { {|ECA1001:EnableMetrics|} = true };
            }
            --- Other.cs
            partial class Program
            {
                private readonly BareConfig _two = new();
                public void Finish() => _two.EnableMetricsForAllSchedulers = true;
            }
            """,
            """
            partial class Program
            {
                private readonly BareConfig _one = new() { EnableMetrics = true };
            }
            --- Other.cs
            partial class Program
            {
                private readonly BareConfig _two = new();
                public void Finish() => _one.EnableMetricsForAllSchedulers = _two.EnableMetrics;
            }
            """
        },
        {
            "other file gives the endpoint",
            """
            class Program
            {
                public EngineConfig One { get; } = new() { {|ECA1002:EnableMetrics|} = true, EnableMetricsForAllSchedulers = true };
            }
            --- Other.cs
            class Other
            {
                public static void Finish(Program p) => Console.WriteLine(p.One.MetricsPort);
            }
            """,
            """
            class Program
            {
                public EngineConfig One { get; } = new() { EnableMetrics = true, EnableMetricsForAllSchedulers = true };
            }
            --- Other.cs
            class Other
            {
                public static void Finish(Program p) => p.One.MetricsPort ??= 9090;
            }
            """
        },
        {
            "other file assigns another setting than the one that is missing",
            """
            class Program
            {
                public EngineConfig One { get; } = new() { {|ECA1001:EnableMetrics|} = true };
            }
            --- Other.cs
            class Other
            {
                public static void Finish(Program p) => p.One.MetricsPort = 9090;
            }
            """,
            """
            class Program
            {
                public EngineConfig One { get; } = new() { EnableMetrics = true };
            }
            --- Other.cs
            class Other
            {
                public static void Finish(Program p) { p.One.MetricsPort = 9090; p.One.EnableMetricsForAllSchedulers = true; }
            }
            """
        },
        {
            "local is out of reach of other files",
            """
            class Program
            {
                public static object Create() { var config = new BareConfig { {|ECA1001:EnableMetrics|} = true }; return config; }
            }
            --- Other.cs
            class Other
            {
                public static void Finish(BareConfig config) => config.EnableMetricsForAllSchedulers = true;
            }
            """,
            """
            class Program
            {
                public static object Create() { var config = new BareConfig { EnableMetrics = true }; Other.Finish(config); return config; }
            }
            --- Other.cs
            class Other
            {
                public static void Finish(BareConfig config) => config.EnableMetricsForAllSchedulers = true;
            }
            """
        },
        {
            "derived class completes what its base holds",
            """
            class Base
            {
                protected BareConfig One { get; } = new() { {|ECA1001:EnableMetrics|} = true };
            }
            class Program : Base
            {
                private BareConfig Two { get; } = new();
                public Program() => Two.EnableMetricsForAllSchedulers = base.One.EnableMetrics;
            }
            """,
            """
            class Base
            {
                protected BareConfig One { get; } = new() { EnableMetrics = true };
            }
            class Program : Base
            {
                private BareConfig Two { get; } = new();
                public Program() => base.One.EnableMetricsForAllSchedulers = Two.EnableMetrics;
            }
            """
        },
        {
            "element of an array in a field",
            """
            class Program
            {
                private readonly BareConfig[] _all = new BareConfig[2];
                public void Begin() => _all[0] = new BareConfig { {|ECA1001:EnableMetrics|} = true };
                public void Finish() => _all[0].ModelPath = "m";
            }
            """,
            """
            class Program
            {
                private readonly BareConfig[] _all = new BareConfig[2];
                public void Begin() => _all[0] = new BareConfig { EnableMetrics = true };
                public void Finish() => _all[0].EnableMetricsForAllSchedulers = true;
            }
            """
        },
        {
            "element of a dictionary in a property",
            """
            class Program
            {
                public Dictionary<string, BareConfig> All { get; } = new() { ["a"] = new() { {|ECA1001:EnableMetrics|} = true } };
                public void Finish() => All["a"].ModelPath = "m";
            }
            """,
            """
            class Program
            {
                public Dictionary<string, BareConfig> All { get; } = new() { ["a"] = new() { EnableMetrics = true } };
                public void Finish() => All["a"].EnableMetricsForAllSchedulers = true;
            }
            """
        },
        {
            "list in a field that another method goes through",
            """
            class Program
            {
                private readonly List<BareConfig> _all = new();
                public void Begin() => _all.Add(new BareConfig { {|ECA1001:EnableMetrics|} = true });
                public void Finish() => _all.ForEach(c => c.ModelPath = "m");
            }
            """,
            """
            class Program
            {
                private readonly List<BareConfig> _all = new();
                public void Begin() => _all.Add(new BareConfig { EnableMetrics = true });
                public void Finish() => _all.ForEach(c => c.EnableMetricsForAllSchedulers = true);
            }
            """
        },
        {
            "member written by an object initializer elsewhere in the file",
            """
            class Holder
            {
                public BareConfig One { get; } = new() { {|ECA1001:EnableMetrics|} = true };
            }
            class Program
            {
                public static object Create() => new Holder { One = { ModelPath = "m" } };
            }
            """,
            """
            class Holder
            {
                public BareConfig One { get; } = new() { EnableMetrics = true };
            }
            class Program
            {
                public static object Create() => new Holder { One = { EnableMetricsForAllSchedulers = true } };
            }
            """
        },
        {
            "instance in a field handed to unseen code",
            """
            class Program
            {
                private readonly BareConfig _one = new() { {|ECA1001:EnableMetrics|} = true };
                public void Begin(Action<string> start) => start(_one.ModelPath);
            }
            """,
            """
            class Program
            {
                private readonly BareConfig _one = new() { EnableMetrics = true };
                public void Begin(Action<BareConfig> start) => start(_one);
            }
            """
        },
        {
            "instance in a field is logged",
            """
            class Program
            {
                private readonly BareConfig _one = new() { {|ECA1001:EnableMetrics|} = true };
                public void Begin() => Console.WriteLine(_one);
            }
            """,
            """
            class Program
            {
                private readonly BareConfig _one = new() { EnableMetrics = true };
                public void Begin(IEnumerable<Action<BareConfig>> fill) { foreach (var f in fill) f(_one); Console.WriteLine(_one); }
            }
            """
        },
        {
            "member behind an indexer of this",
            """
            class Program
            {
                private readonly BareConfig _one = new() { {|ECA1001:EnableMetrics|} = true };
                private BareConfig this[int i] => _one;
                public void Finish() => this[0].ModelPath = "m";
            }
            """,
            """
            class Program
            {
                private readonly BareConfig _one = new() { EnableMetrics = true };
                private BareConfig this[int i] => _one;
                public void Finish() => this[0].EnableMetricsForAllSchedulers = true;
            }
            """
        },
        {
            "other file completes the member that a copy is made of",
            """
            record R0 { public bool EnableMetrics { get; set; } public bool EnableMetricsForAllSchedulers { get; set; } public string ModelPath { get; set; } = ""; }
            class Program { public R0 Base { get; } = new(); public object Create() => Base with { {|ECA1001:EnableMetrics|} = true }; }
            --- Other.cs
            class Other { public static void Finish(Program p) => p.Base.ModelPath = "m"; }
            """,
            """
            record R0 { public bool EnableMetrics { get; set; } public bool EnableMetricsForAllSchedulers { get; set; } public string ModelPath { get; set; } = ""; }
            class Program { public R0 Base { get; } = new(); public object Create() => Base with { EnableMetrics = true }; }
            --- Other.cs
            class Other { public static void Finish(Program p) => p.Base.EnableMetricsForAllSchedulers = true; }
            """
        },
        {
            "property that derived types may override",
            """
            class Holder { private readonly BareConfig _c = new() { {|ECA1001:EnableMetrics|} = true }; public virtual BareConfig Engine => _c; public string Name() => Engine.ModelPath; }
            """,
            """
            class Holder { private readonly BareConfig _c = new() { EnableMetrics = true }; public virtual BareConfig Engine => _c; public void Finish() => Engine.EnableMetricsForAllSchedulers = true; }
            """
        },
        {
            "property of an interface that returns a field",
            """
            interface IHolder { BareConfig Engine { get; } }
            class Holder : IHolder { private readonly BareConfig _c = new() { {|ECA1001:EnableMetrics|} = true }; public BareConfig Engine => _c; }
            class Other { public static void Finish(IHolder h) => h.Engine.ModelPath = "m"; }
            """,
            """
            interface IHolder { BareConfig Engine { get; } }
            class Holder : IHolder { private readonly BareConfig _c = new() { EnableMetrics = true }; public BareConfig Engine => _c; }
            class Other { public static void Finish(IHolder h) => h.Engine.EnableMetricsForAllSchedulers = true; }
            """
        },
        {
            "property of an interface that returns a field, in another file",
            """
            interface IHolder { BareConfig Engine { get; } }
            class Holder : IHolder { private readonly BareConfig _c = new() { {|ECA1001:EnableMetrics|} = true }; public BareConfig Engine => _c; }
            --- Other.cs
            class Other { public static void Finish(IHolder h) => h.Engine.ModelPath = "m"; }
            """,
            """
            interface IHolder { BareConfig Engine { get; } }
            class Holder : IHolder { private readonly BareConfig _c = new() { EnableMetrics = true }; public BareConfig Engine => _c; }
            --- Other.cs
            class Other { public static void Finish(IHolder h) => h.Engine.EnableMetricsForAllSchedulers = true; }
            """
        },
        {
            "property of an interface that returns a field by a body",
            """
            interface IHolder { BareConfig Engine { get; } }
            class Holder : IHolder { private readonly BareConfig _c = new() { {|ECA1001:EnableMetrics|} = true }; public BareConfig Engine { get { return _c; } } }
            class Other { public static void Finish(IHolder h) => h.Engine.ModelPath = "m"; }
            """,
            """
            interface IHolder { BareConfig Engine { get; } }
            class Holder : IHolder { private readonly BareConfig _c = new() { EnableMetrics = true }; public BareConfig Engine { get { return _c; } } }
            class Other { public static void Finish(IHolder h) => h.Engine.EnableMetricsForAllSchedulers = true; }
            """
        },
        {
            "property that returns a field, in another file",
            """
            class Holder { private readonly BareConfig _c = new() { {|ECA1001:EnableMetrics|} = true }; public BareConfig Engine => _c; }
            --- Other.cs
            class Other { public static void Finish(Holder h) => h.Engine.ModelPath = "m"; }
            """,
            """
            class Holder { private readonly BareConfig _c = new() { EnableMetrics = true }; public BareConfig Engine => _c; }
            --- Other.cs
            class Other { public static void Finish(Holder h) => h.Engine.EnableMetricsForAllSchedulers = true; }
            """
        },
        {
            "property that derived types may override, in another file",
            """
            class Holder { private readonly BareConfig _c = new() { {|ECA1001:EnableMetrics|} = true }; public virtual BareConfig Engine => _c; }
            --- Other.cs
            class Other { public static void Finish(Holder h) => h.Engine.ModelPath = "m"; }
            """,
            """
            class Holder { private readonly BareConfig _c = new() { EnableMetrics = true }; public virtual BareConfig Engine => _c; }
            --- Other.cs
            class Other { public static void Finish(Holder h) => h.Engine.EnableMetricsForAllSchedulers = true; }
            """
        },
        {
            "method that derived types may override",
            """
            class Holder { private readonly BareConfig _c = new() { {|ECA1001:EnableMetrics|} = true }; public virtual BareConfig Engine() => _c; public string Name() => Engine().ModelPath; }
            """,
            """
            class Holder { private readonly BareConfig _c = new() { EnableMetrics = true }; public virtual BareConfig Engine() => _c; public void Finish() => Engine().EnableMetricsForAllSchedulers = true; }
            """
        },
        {
            "method of an interface that returns a field",
            """
            interface IHolder { BareConfig Engine(); }
            class Holder : IHolder { private readonly BareConfig _c = new() { {|ECA1001:EnableMetrics|} = true }; public BareConfig Engine() => _c; }
            class Other { public static void Finish(IHolder h) => h.Engine().ModelPath = "m"; }
            """,
            """
            interface IHolder { BareConfig Engine(); }
            class Holder : IHolder { private readonly BareConfig _c = new() { EnableMetrics = true }; public BareConfig Engine() => _c; }
            class Other { public static void Finish(IHolder h) => h.Engine().EnableMetricsForAllSchedulers = true; }
            """
        },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public Task Reports_the_launch(string behaviour, string reported, string silent) => Pair.ReportsAsync(behaviour, reported, silent);

    [Theory]
    [MemberData(nameof(Pairs))]
    public Task Is_silent_for_the_nearest_right_code(string behaviour, string reported, string silent) => Pair.SilentAsync(behaviour, reported, silent);

    /// <summary>Parts and holders are not told apart: what is written to one may have been written to the other.</summary>
    public static TheoryData<string, string, string> Limits => new()
    {
        {
            "other file assigns through the member in a tuple",
            """
            class Program
            {
                public BareConfig One { get; } = new() { EnableMetrics = true };
            }
            --- Other.cs
            class Other
            {
                public static void Finish(Program p, BareConfig q) => (p.One.ModelPath, q.EnableMetricsForAllSchedulers) = ("m", true);
            }
            """,
            """
            class Program
            {
                public BareConfig One { get; } = new() { EnableMetrics = true };
            }
            --- Other.cs
            class Other
            {
                public static void Finish(Program p) => (p.One.ModelPath, p.One.EnableMetricsForAllSchedulers) = ("m", true);
            }
            """
        },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public Task Is_silent_where_it_does_not_tell_apart(string behaviour, string wrong, string right) => Pair.NotToldApartAsync(behaviour, wrong, right);
}
