namespace EngineConfigAnalyzers.Tests.Reading.Flow;

/// <summary>Whom a configuration is given to, told by the names of the type, its namespace and the method.</summary>
public class CalleePairs
{
    private const string Frame = """
        interface IEngineAssert { void Same(object one); }
        interface IEngineAssertions { void Hold(object one); }
        interface IEngineChecks { void ShouldHold(object one); void Hold(object one); }
        interface IJobLogger { void Write(string text, object? what); }
        static class Program
        {
            /*here*/
        }
        namespace Microsoft.Extensions.Logging { interface IExternalScopeProvider { IDisposable Push(object? state); } }
        namespace Contoso.Extensions { interface IExternalScopeProvider { IDisposable Push(object? state); } }
        """;

    public static TheoryData<string, string, string> Pairs => new()
    {
        {
            "traced, appended to a text, written as JSON",
            """
            public static object Create(System.Text.StringBuilder text) { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; System.Diagnostics.Trace.WriteLine(c); System.Diagnostics.Debug.WriteLine(c); text.Append(c).AppendLine(System.Text.Json.JsonSerializer.Serialize(c)); c.ModelPath = "m"; return c; }
            """,
            """
            public static object Create(System.IO.TextWriter text) { var c = new BareConfig { EnableMetrics = true }; text.WriteLine(c); c.ModelPath = "m"; return c; }
            """
        },
        {
            "kept and passed on by the framework",
            """
            public static object Create(System.Threading.Channels.Channel<BareConfig> jobs) { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; jobs.Writer.TryWrite(c); c.ModelPath = System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(c) + ""; System.Threading.Volatile.Read(ref c).ModelPath = "m"; return Task.FromResult(c); }
            """,
            """
            public static object Create(System.Threading.Channels.Channel<BareConfig> jobs) { var c = new BareConfig { EnableMetrics = true }; jobs.Writer.TryWrite(c); new System.Net.Http.HttpClient().Equals(c); AppContext.SetData("engine", c); c.ModelPath = "m"; return c; }
            """
        },
        {
            "held by an assertion",
            """
            public static void Create(IEngineAssert check) { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; check.Same(c.ModelPath); Console.WriteLine(c); }
            """,
            """
            public static void Create(IEngineAssert check) { var c = new BareConfig { EnableMetrics = true }; check.Same(c); }
            """
        },
        {
            "held by assertions",
            """
            public static void Create(IEngineAssertions check) { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; check.Hold(c.ModelPath); Console.WriteLine(c); }
            """,
            """
            public static void Create(IEngineAssertions check) { var c = new BareConfig { EnableMetrics = true }; check.Hold(c); }
            """
        },
        {
            "should hold",
            """
            public static void Create(IEngineChecks check) { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; check.Hold(c); }
            """,
            """
            public static void Create(IEngineChecks check) { var c = new BareConfig { EnableMetrics = true }; check.ShouldHold(c); }
            """
        },
        {
            "written to a logger",
            """
            public static object Create(IJobLogger log) { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; log.Write("made", c); c.ModelPath = "m"; return c; }
            """,
            """
            public static object Create(IEngineChecks log) { var c = new BareConfig { EnableMetrics = true }; log.Hold(c); c.ModelPath = "m"; return c; }
            """
        },
        {
            "pushed to the scopes of a logger",
            """
            public static object Create(Microsoft.Extensions.Logging.IExternalScopeProvider scopes) { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; scopes.Push(c); c.ModelPath = "m"; return c; }
            """,
            """
            public static object Create(Contoso.Extensions.IExternalScopeProvider scopes) { var c = new BareConfig { EnableMetrics = true }; scopes.Push(c); c.ModelPath = "m"; return c; }
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
