namespace EngineConfigAnalyzers.Tests.Reading.Flow;

/// <summary>Options that the file fills elsewhere than in its lambdas: bound from a configuration, or finished by a class of its own.</summary>
public class BoundOptionsPairs
{
    private const string Frame = """
        interface IConfiguration { IConfigurationSection GetSection(string key); }
        interface IConfigurationSection : IConfiguration { }
        interface IConfigurationRoot : IConfiguration { }
        sealed class ConfigurationManager { public T Get<T>(string key) => throw new NotSupportedException(key); }
        static class ConfigurationBinder { public static T Get<T>(object from) => throw new NotSupportedException(from.ToString()); }
        static class Own
        {
            public static void Bind(this BareConfig options, IConfiguration from) => throw new NotSupportedException(from + options.ModelPath);
            public static void Bind(this EndpointConfig options, IConfiguration from) => throw new NotSupportedException(from + options.ModelPath);
            public static void Bind(this BareConfig options, string path) => throw new NotSupportedException(path + options.ModelPath);
            public static T Get<T>(this IConfigurationSection from) => throw new NotSupportedException(from.ToString());
            public static T Get<T>(this IConfigurationRoot from, string key) => throw new NotSupportedException(from + key);
        }
        interface IServices { IServices Configure<T>(Action<T> configure); IOptionsBuilder<T> AddOptions<T>(); }
        interface IOptionsBuilder<T> { IOptionsBuilder<T> BindConfiguration(string path); IOptionsBuilder<T> Bind(IConfigurationSection section); IOptionsBuilder<T> Bind(string name); }
        interface IPostConfigureOptions<T> { void PostConfigure(string? name, T options); }
        /*here*/
        """;

    public static TheoryData<string, string, string> Pairs => new()
    {
        {
            "section",
            """
            static class Program { public static void Add(IServices s) => s.Configure<BareConfig>(o => o.{|ECA1001:EnableMetrics|} = true); public static object Read(IConfigurationSection c) => c.Get<EndpointConfig>(); }
            """,
            """
            static class Program { public static void Add(IServices s) => s.Configure<BareConfig>(o => o.EnableMetrics = true); public static object Read(IConfigurationSection c) => c.Get<BareConfig>(); }
            """
        },
        {
            "root",
            """
            static class Program { public static void Add(IServices s) => s.Configure<BareConfig>(o => o.{|ECA1001:EnableMetrics|} = true); public static object Read(IConfigurationRoot c) => c.Get<EndpointConfig>("e"); }
            """,
            """
            static class Program { public static void Add(IServices s) => s.Configure<BareConfig>(o => o.EnableMetrics = true); public static object Read(IConfigurationRoot c) => c.Get<BareConfig>("e"); }
            """
        },
        {
            "manager",
            """
            static class Program { public static void Add(IServices s) => s.Configure<BareConfig>(o => o.{|ECA1001:EnableMetrics|} = true); public static object Read(ConfigurationManager c) => c.Get<EndpointConfig>("e"); }
            """,
            """
            static class Program { public static void Add(IServices s) => s.Configure<BareConfig>(o => o.EnableMetrics = true); public static object Read(ConfigurationManager c) => c.Get<BareConfig>("e"); }
            """
        },
        {
            "binder",
            """
            static class Program { public static void Add(IServices s) => s.Configure<BareConfig>(o => o.{|ECA1001:EnableMetrics|} = true); public static object Read(object c) => ConfigurationBinder.Get<EndpointConfig>(c); }
            """,
            """
            static class Program { public static void Add(IServices s) => s.Configure<BareConfig>(o => o.EnableMetrics = true); public static object Read(object c) => ConfigurationBinder.Get<BareConfig>(c); }
            """
        },
        {
            "path of a section",
            """
            static class Program { public static void Add(IServices s) { s.AddOptions<BareConfig>().Bind("e"); s.Configure<BareConfig>(o => o.{|ECA1001:EnableMetrics|} = true); } }
            """,
            """
            static class Program { public static void Add(IServices s) { s.AddOptions<BareConfig>().BindConfiguration("e"); s.Configure<BareConfig>(o => o.EnableMetrics = true); } }
            """
        },
        {
            "section given to the options' builder",
            """
            static class Program { public static void Add(IServices s, IConfigurationSection c) { s.AddOptions<EndpointConfig>().Bind(c); s.Configure<BareConfig>(o => o.{|ECA1001:EnableMetrics|} = true); } }
            """,
            """
            static class Program { public static void Add(IServices s, IConfigurationSection c) { s.AddOptions<BareConfig>().Bind(c); s.Configure<BareConfig>(o => o.EnableMetrics = true); } }
            """
        },
        {
            "instance that is filled",
            """
            static class Program { public static void Add(IServices s) => s.Configure<BareConfig>(o => o.{|ECA1001:EnableMetrics|} = true); public static void Read(IConfiguration c, BareConfig o, EndpointConfig e) { e.Bind(c); o.Bind("path"); } }
            """,
            """
            static class Program { public static void Add(IServices s) => s.Configure<BareConfig>(o => o.EnableMetrics = true); public static void Read(IConfiguration c, BareConfig o) => Own.Bind(o, c); }
            """
        },
        {
            "class that finishes options",
            """
            static class Program { public static void Add(IServices s) => s.Configure<BareConfig>(o => o.{|ECA1001:EnableMetrics|} = true); } sealed class Finish : IPostConfigureOptions<EndpointConfig> { void IPostConfigureOptions<EndpointConfig>.PostConfigure(string? name, EndpointConfig options) => options.EnableMetricsForAllSchedulers = true; }
            """,
            """
            static class Program { public static void Add(IServices s) => s.Configure<BareConfig>(o => o.EnableMetrics = true); } sealed class Finish : IPostConfigureOptions<BareConfig> { void IPostConfigureOptions<BareConfig>.PostConfigure(string? name, BareConfig options) => options.EnableMetricsForAllSchedulers = true; }
            """
        },
        {
            "method that finishes options, for others and for itself alone",
            """
            static class Program { public static void Add(IServices s) => s.Configure<BareConfig>(o => o.{|ECA1001:EnableMetrics|} = true); } sealed class Finish { private void Fill(BareConfig? options) { options!.EnableMetricsForAllSchedulers = true; } }
            """,
            """
            static class Program { public static void Add(IServices s) => s.Configure<BareConfig>(o => o.EnableMetrics = true); } sealed class Finish { public void Fill(BareConfig? options) { options!.EnableMetricsForAllSchedulers = true; } }
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
