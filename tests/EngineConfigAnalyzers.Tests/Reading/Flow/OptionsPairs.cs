namespace EngineConfigAnalyzers.Tests.Reading.Flow;

/// <summary>Options lambdas: they start from the declared defaults, and those of one type in one block are one launch.</summary>
public class OptionsPairs
{
    private const string Frame = """
        interface IConfiguration { IConfiguration GetSection(string key); }
        interface IServices
        {
            IServices Configure<T>(Action<T> configure);
            IServices Configure<T>(string name, Action<T> configure);
            IServices Configure<T>(IConfiguration section);
            IServices PostConfigure<T>(Action<T> configure);
            IServices Other<T>(T options);
            IOptionsBuilder<T> AddOptions<T>();
        }
        interface IOptionsBuilder<T> { IOptionsBuilder<T> Configure(Action<T> configure); IOptionsBuilder<T> PostConfigure(Action<T> configure); IOptionsBuilder<T> Bind(IConfiguration section); }
        static class Program
        {
            /*here*/
        }
        """;

    public static TheoryData<string, string, string> Pairs => new()
    {
        {
            "lambda of one statement",
            """
            public static void Add(IServices services) => services.Configure<BareConfig>(o => o.{|ECA1001:EnableMetrics|} = true);
            """,
            """
            public static void Add(IServices services) => services.Configure<BareConfig>(o => { o.EnableMetrics = true; o.EnableMetricsForAllSchedulers = true; });
            """
        },
        {
            "lambdas of one type in one block",
            """
            public static void Add(IServices services) { services.Configure<BareConfig>(o => o.{|ECA1001:EnableMetrics|} = true); services.Configure<BareConfig>(o => o.ModelPath = "m"); }
            """,
            """
            public static void Add(IServices services) { services.Configure<BareConfig>(o => o.EnableMetrics = true); services.Configure<BareConfig>(o => o.EnableMetricsForAllSchedulers = true); }
            """
        },
        {
            "lambdas of two types in one block",
            """
            public static void Add(IServices services) { services.Configure<BareConfig>(o => o.{|ECA1001:EnableMetrics|} = true); services.Configure<EndpointConfig>(o => o.{|ECA1003:EnableMetricsForAllSchedulers|} = true); }
            """,
            """
            public static void Add(IServices services) { services.Configure<BareConfig>(o => o.EnableMetrics = true); services.Configure<EndpointConfig>(o => o.ModelPath = "m"); services.Configure<BareConfig>(o => o.EnableMetricsForAllSchedulers = true); }
            """
        },
        {
            "lambdas of one chain",
            """
            public static void Add(IServices services) => services.Configure<BareConfig>(o => o.{|ECA1001:EnableMetrics|} = true).PostConfigure<BareConfig>(o => o.ModelPath = "m");
            """,
            """
            public static void Add(IServices services) => services.Configure<BareConfig>(o => o.EnableMetrics = true).PostConfigure<BareConfig>(o => o.EnableMetricsForAllSchedulers = true);
            """
        },
        {
            "options builder",
            """
            public static void Add(IServices services) => services.AddOptions<BareConfig>().Configure(o => o.{|ECA1001:EnableMetrics|} = true).PostConfigure(o => o.ModelPath = "m");
            """,
            """
            public static void Add(IServices services) => services.AddOptions<BareConfig>().Configure(o => o.EnableMetrics = true).PostConfigure(o => o.EnableMetricsForAllSchedulers = true);
            """
        },
        {
            "post configuration that turns the flag off",
            """
            public static void Add(IServices services) { services.Configure<BareConfig>(o => { o.{|ECA1001:EnableMetrics|} = true; o.EnableMetricsForAllSchedulers = true; }); services.PostConfigure<BareConfig>(o => o.EnableMetricsForAllSchedulers = false); }
            """,
            """
            public static void Add(IServices services) { services.Configure<BareConfig>(o => { o.EnableMetrics = true; o.EnableMetricsForAllSchedulers = false; }); services.PostConfigure<BareConfig>(o => o.EnableMetricsForAllSchedulers = true); }
            """
        },
        {
            "method group",
            """
            public static void Add(IServices services) => services.Configure<BareConfig>(Fill); private static void Fill(BareConfig o) { o.{|ECA1001:EnableMetrics|} = true; o.ModelPath = "m"; }
            """,
            """
            public static void Add(IServices services) => services.Configure<BareConfig>(Fill); private static void Fill(BareConfig o) { o.EnableMetrics = true; o.EnableMetricsForAllSchedulers = true; }
            """
        },
        {
            "method group beside a lambda",
            """
            public static void Add(IServices services) { services.Configure<BareConfig>(o => o.{|ECA1001:EnableMetrics|} = true); services.Configure<BareConfig>(Fill); } private static void Fill(BareConfig o) => o.ModelPath = "m";
            """,
            """
            public static void Add(IServices services) { services.Configure<BareConfig>(o => o.EnableMetrics = true); services.Configure<BareConfig>(Fill); } private static void Fill(BareConfig o) => o.EnableMetricsForAllSchedulers = true;
            """
        },
        {
            "type bound from configuration",
            """
            public static void Add(IServices services, IConfiguration configuration) { services.Configure<EndpointConfig>(configuration.GetSection("e")); services.Configure<BareConfig>(o => o.{|ECA1001:EnableMetrics|} = true); }
            """,
            """
            public static void Add(IServices services, IConfiguration configuration) { services.Configure<BareConfig>(configuration.GetSection("e")); services.Configure<BareConfig>(o => o.EnableMetrics = true); }
            """
        },
        {
            "type bound from configuration by another method of the file",
            """
            public static void Add(IServices services) => services.Configure<BareConfig>(o => o.{|ECA1001:EnableMetrics|} = true); public static void Bind(IServices services, IConfiguration section) => services.AddOptions<EndpointConfig>().Bind(section);
            """,
            """
            public static void Add(IServices services) => services.Configure<BareConfig>(o => o.EnableMetrics = true); public static void Bind(IServices services, IConfiguration section) => services.AddOptions<BareConfig>().Bind(section);
            """
        },
        {
            "stored delegate is a helper",
            """
            public static void Add(IServices services) => services.Configure((BareConfig o) => o.{|ECA1001:EnableMetrics|} = true);
            """,
            """
            public static readonly Action<BareConfig> Fill = o => o.EnableMetrics = true; public static void Add(IServices services) => services.Configure(Fill);
            """
        },
        {
            "lambda that calls a helper",
            """
            public static void Add(IServices services) => services.Configure<BareConfig>(o => { o.{|ECA1001:EnableMetrics|} = true; Name(o); }); private static void Name(BareConfig o) => o.ModelPath = "m";
            """,
            """
            public static void Add(IServices services) => services.Configure<BareConfig>(o => { o.EnableMetrics = true; Fill(o); }); private static void Fill(BareConfig o) => o.EnableMetricsForAllSchedulers = true;
            """
        },
        {
            "lambda that hands its parameter to unseen code",
            """
            public static void Add(IServices services, Action<string> fill) => services.Configure<BareConfig>(o => { o.{|ECA1001:EnableMetrics|} = true; fill(o.ModelPath); });
            """,
            """
            public static void Add(IServices services, Action<BareConfig> fill) => services.Configure<BareConfig>(o => { o.EnableMetrics = true; fill(o); });
            """
        },
        {
            "lambda with an early return",
            """
            public static void Add(IServices services, bool a) => services.Configure<BareConfig>(o => { if (a) { o.{|ECA1001:EnableMetrics|} = true; return; } o.EnableMetricsForAllSchedulers = true; });
            """,
            """
            public static void Add(IServices services, bool a) => services.Configure<BareConfig>(o => { o.EnableMetrics = true; if (a) { return; } o.EnableMetricsForAllSchedulers = true; });
            """
        },
        {
            "anonymous method",
            """
            public static void Add(IServices services) => services.Configure(delegate (BareConfig o) { o.{|ECA1001:EnableMetrics|} = true; });
            """,
            """
            public static void Add(IServices services) => services.Configure(delegate (BareConfig o) { o.EnableMetrics = true; o.EnableMetricsForAllSchedulers = true; });
            """
        },
        {
            "lambda that copies from settings of its own",
            """
            public static void Add(IServices services, BareConfig from) => services.Configure<BareConfig>(static o => { o.{|ECA1001:EnableMetrics|} = true; o.ModelPath = "m"; }).Other(from.EnableMetricsForAllSchedulers);
            """,
            """
            public static void Add(IServices services, BareConfig from) => services.Configure<BareConfig>(o => { o.EnableMetrics = from.EnableMetrics; o.EnableMetricsForAllSchedulers = from.EnableMetricsForAllSchedulers; });
            """
        },
        {
            "lambdas in two methods",
            """
            public static void Add(IServices services) => services.Configure<BareConfig>(o => o.{|ECA1001:EnableMetrics|} = true); public static void AddMore(IServices services) => services.Configure<BareConfig>(o => o.ModelPath = "m");
            """,
            """
            public static void Add(IServices services) => services.Configure<BareConfig>(o => o.EnableMetrics = true); public static void AddMore(IServices services) => services.Configure<BareConfig>(o => o.EnableMetricsForAllSchedulers = true);
            """
        },
        {
            "endpoint in the second lambda",
            """
            public static void Add(IServices services) { services.Configure<EndpointConfig>(o => { o.{|ECA1002:EnableMetrics|} = true; o.EnableMetricsForAllSchedulers = true; }); services.PostConfigure<EndpointConfig>(o => o.ModelPath ??= "m"); }
            """,
            """
            public static void Add(IServices services) { services.Configure<EndpointConfig>(o => { o.EnableMetrics = true; o.EnableMetricsForAllSchedulers = true; }); services.PostConfigure<EndpointConfig>(o => o.MetricsEndpoint ??= "http://0.0.0.0:1"); }
            """
        },
        {
            "named options",
            """
            public static void Add(IServices services) => services.Configure<BareConfig>("a", o => o.{|ECA1001:EnableMetrics|} = true);
            """,
            """
            public static void Add(IServices services) { services.Configure<BareConfig>("a", o => o.EnableMetrics = true); services.Configure<BareConfig>("a", o => o.EnableMetricsForAllSchedulers = true); }
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
