namespace EngineConfigAnalyzers.Tests.Reading.Words;

/// <summary>Another file of the compilation says the rest, by a way that is not followed.</summary>
public class WordDetourAcrossFilesTests
{
    private const string Usings = "using System.Diagnostics;\nusing System.Text;\n";

    public static TheoryData<string, string, string> Ways => new()
    {
        {
            "extension that gives more words",
            """
            class P { static object Run() { var x = new List<string> { "dynamo.sglang", "--enable-metrics" }; return H.Go(x); } }
            """,
            """
            static class H { public static IEnumerable<string> Go(IEnumerable<string> l) => l.Append("--enable-metrics-for-all-schedulers"); }
            """
        },
        {
            "property of the options",
            """
            class P { static object Run(O o) { string[] s = ["dynamo.sglang", "--enable-metrics", .. o.Extra]; return s; } }
            """,
            """
            class O { public bool All { get; set; } public IEnumerable<string> Extra => All ? ["--enable-metrics-for-all-schedulers"] : []; }
            """
        },
        {
            "property that a derived class overrides",
            """
            abstract class B { public string[] Build() => ["dynamo.sglang", "--enable-metrics", .. Extra]; protected abstract string[] Extra { get; } }
            """,
            """
            class D : B { protected override string[] Extra => ["--enable-metrics-for-all-schedulers"]; }
            """
        },
        {
            "class that takes any flag",
            """
            class P { readonly List<string> _b = ["-m", "dynamo.sglang", "--enable-metrics"]; public P Flag(string n) { _b.Add("--" + n); return this; } public List<string> Build() => _b; }
            """,
            """
            class U { object X() => new P().Flag("enable-metrics-for-all-schedulers").Build(); }
            """
        },
        {
            "list that is filled from outside",
            """
            class P { public List<string> Args { get; } = ["-m", "dynamo.sglang", "--enable-metrics"]; }
            """,
            """
            class U { object X() { var p = new P(); p.Args.Add("--enable-metrics-for-all-schedulers"); return p; } }
            """
        },
        {
            "delegate that another file sets",
            """
            class B { public Func<string[]> More = () => []; public string[] Build() => ["dynamo.sglang", "--enable-metrics", .. More()]; }
            """,
            """
            class D { void X() => new B { More = () => ["--enable-metrics-for-all-schedulers"] }.Build(); }
            """
        },
        {
            "loop over a dictionary",
            """
            class B { public List<string> Build() { var l = new List<string> { "dynamo.sglang", "--enable-metrics" }; foreach (var kv in F.All) l.Add("--" + kv.Key); return l; } }
            """,
            """
            class F { public static readonly Dictionary<string, bool> All = new() { ["enable-metrics-for-all-schedulers"] = true }; }
            """
        },
        {
            "text that another type appends to",
            """
            class B { public string Build(O o) { var l = new StringBuilder("python3 -m dynamo.sglang --enable-metrics"); o.AppendTo(l); return l.ToString(); } }
            """,
            """
            record O(bool All) { public void AppendTo(StringBuilder l) { if (All) l.Append(" --enable-metrics-for-all-schedulers"); } }
            """
        },
        {
            "text of an object",
            """
            class B { public string Build(O o) { return $"python3 -m dynamo.sglang --enable-metrics {o}"; } }
            """,
            """
            record O(bool All) { public override string ToString() => All ? "--enable-metrics-for-all-schedulers" : ""; }
            """
        },
        {
            "attributes that are read",
            """
            class B { public List<string> Build(object o) { var l = new List<string> { "dynamo.sglang", "--enable-metrics" }; foreach (var p in o.GetType().GetProperties()) l.Add(F.Of(p)); return l; } }
            """,
            """
            class FlagAttribute(string n) : Attribute { public string N => n; } class F { [Flag("--enable-metrics-for-all-schedulers")] public bool All { get; set; } public static string Of(System.Reflection.PropertyInfo p) => ((FlagAttribute)p.GetCustomAttributes(typeof(FlagAttribute), false)[0]).N; }
            """
        },
        {
            "variable written by another part of the class",
            """
            partial class D { ProcessStartInfo Psi { get; } = new("python3"); public void Run() { Psi.ArgumentList.Add("dynamo.sglang"); Psi.ArgumentList.Add("--enable-metrics"); Psi.ArgumentList.Add("--enable-metrics-for-all-schedulers"); Env(); Process.Start(Psi); } }
            """,
            """
            partial class D { void Env() => Psi.Environment["DYN_SYSTEM_PORT"] = "8081"; }
            """
        },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public Task Is_silent_where_another_file_says_the_rest(string behaviour, string source, string other)
    {
        Assert.NotEmpty(behaviour);
        return Snippet.Silent(Usings + source, LaunchPair.Plain with { Files = new Dictionary<string, string> { ["Other.cs"] = Usings + other } });
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public Task Reports_where_the_other_file_says_something_else(string behaviour, string source, string other)
    {
        Assert.NotEmpty(behaviour);
        var id = source.Contains("-for-all-schedulers", StringComparison.Ordinal) ? "ECA1002" : "ECA1001";
        return Snippet.Reports(
            Usings + System.Text.RegularExpressions.Regex.Replace(source, "--enable-metrics(?!-)", "{|" + id + ":--enable-metrics|}", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)),
            LaunchPair.Plain with
            {
                Files = new Dictionary<string, string>
                {
                    ["Other.cs"] = Usings + other.Replace("enable-metrics-for-all-schedulers", "log-requests", StringComparison.Ordinal).Replace("DYN_SYSTEM_PORT", "DYN_SYSTEM_HOST", StringComparison.Ordinal),
                },
            });
    }
}
