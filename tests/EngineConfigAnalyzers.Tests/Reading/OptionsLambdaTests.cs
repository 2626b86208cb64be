namespace EngineConfigAnalyzers.Tests.Reading;

/// <summary>Options lambdas: what they are handed starts from the declared defaults and is a launch.</summary>
[Covers("ECA1001", Idiom.OptionsLambda, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
[Covers("ECA1002", Idiom.OptionsLambda, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
public class OptionsLambdaTests
{
    private const string Services = """


        public interface IConfiguration { IConfiguration GetSection(string name); }
        public interface IServices { }
        public sealed class OptionsBuilder<T> { public OptionsBuilder<T> Configure(Action<T> configure) => this; public OptionsBuilder<T> BindConfiguration(string path) => this; }

        public static class ServicesExtensions
        {
            public static IServices Configure<T>(this IServices services, Action<T> configure) => throw new NotSupportedException(configure.ToString());
            public static IServices Configure<T>(this IServices services, IConfiguration configuration) => services;
            public static IServices PostConfigure<T>(this IServices services, Action<T> configure) => throw new NotSupportedException(configure.ToString());
            public static OptionsBuilder<T> AddOptions<T>(this IServices services) => new();
        }

        public interface IWorkers { IWorkers AddWorker(string name, Action<EngineConfig> configure); IWorkers AddHosted(Action<IServices, EngineConfig> configure); }
        """;

    [Theory]
    [InlineData("static void Add(IWorkers w) => w.AddWorker(\"a\", o => { o.{|ECA1001:{|ECA1002:EnableMetrics|}|} = true; });")]
    [InlineData("static void Add(IWorkers w) => w.AddWorker(\"a\", o => o.{|ECA1001:{|ECA1002:EnableMetrics|}|} = true);")]
    [InlineData("static void Add(IWorkers w) => w.AddHosted((_, o) => { o.MetricsPort = 1; o.{|ECA1001:EnableMetrics|} = true; });")]
    [InlineData("static void Add(IWorkers w) => w.AddWorker(\"a\", delegate (EngineConfig o) { o.{|ECA1001:EnableMetrics|} = true; o.MetricsPort = 1; });")]
    [InlineData("static void Add(IWorkers w) => w.AddWorker(\"a\", Fill); static void Fill(EngineConfig o) { o.{|ECA1001:EnableMetrics|} = true; o.MetricsPort = 1; }")]
    [InlineData("static void Add(IWorkers w) => w.AddWorker(\"a\", Fill); public static void Fill(EngineConfig o) { o.{|ECA1001:EnableMetrics|} = true; o.MetricsPort = 1; }")]
    [InlineData("static void Add(IWorkers w, bool big) => w.AddWorker(\"a\", o => { if (big) { o.{|ECA1001:EnableMetrics|} = true; } o.MetricsPort = 1; });")]
    public Task Reports_a_lambda_that_leaves_it_out(string member) => Snippet.Reports($"class Program {{ {member} }}" + Services);

    [Theory]
    [InlineData("static void Add(IWorkers w) => w.AddWorker(\"a\", o => { o.EnableMetrics = true; o.EnableMetricsForAllSchedulers = true; o.MetricsPort = 1; });")]
    [InlineData("static void Add(IServices s) { s.Configure<EngineConfig>(o => o.EnableMetrics = true); s.PostConfigure<EngineConfig>(o => { o.EnableMetricsForAllSchedulers = true; o.MetricsPort = 1; }); }")]
    [InlineData("static void Add(IServices s) { s.AddOptions<EngineConfig>().Configure(o => o.EnableMetrics = true).BindConfiguration(\"Engine\"); }")]
    [InlineData("static void Add(IServices s, IConfiguration c) { s.Configure<EngineConfig>(c.GetSection(\"Engine\")); s.PostConfigure<EngineConfig>(o => o.EnableMetrics = true); }")]
    [InlineData("static void Add(IServices s) => s.Configure<EngineConfig>(o => o.EnableMetrics = true); static void Finish(IServices s) => s.PostConfigure<EngineConfig>(o => { o.EnableMetricsForAllSchedulers = true; o.MetricsPort = 1; });")]
    [InlineData("static void Add(IWorkers w) => w.AddWorker(\"a\", o => { o.EnableMetrics = true; Finish(o); }); static void Finish(EngineConfig o) { o.EnableMetricsForAllSchedulers = true; o.MetricsPort = 1; }")]
    [InlineData("static void Add(IWorkers w) => w.AddWorker(\"a\", o => o.EnableMetrics = true); public void PostConfigure(string? name, EngineConfig o) { o.EnableMetricsForAllSchedulers = true; o.MetricsPort = 1; }")]
    [InlineData("static void Add(IWorkers w, IEngineLauncher l) => w.AddWorker(\"a\", o => { o.EnableMetrics = true; l.Launch(o); });")]
    [InlineData("static void Add(IWorkers w, Action<EngineConfig> more) => w.AddWorker(\"a\", o => { o.EnableMetrics = true; more(o); });")]
    [InlineData("static readonly Action<EngineConfig> s_fill = o => o.EnableMetrics = true; static object Use => s_fill;")]
    public Task Silent_when_the_lambdas_of_one_block_complete_it(string member) => Snippet.Silent($"class Program {{ {member} }}" + Services);

    [Fact]
    public Task Fix_makes_a_block_of_an_expression() => Snippet.Fixes("""
        class Program
        {
            static void Add(IWorkers workers) => workers.AddWorker("a", o => o.{|ECA1001:{|ECA1002:EnableMetrics|}|} = true);
        }
        """ + Services, """
        class Program
        {
            static void Add(IWorkers workers) => workers.AddWorker("a", o => { o.EnableMetrics = true; o.EnableMetricsForAllSchedulers = true; o.MetricsPort = 9090; });
        }
        """ + Services, Snippet.CompleteKey);

    [Fact]
    public Task Fix_writes_a_statement_in_a_block() => Snippet.Fixes("""
        class Program
        {
            static void Add(IWorkers workers) => workers.AddWorker("a", o =>
            {
                o.{|ECA1001:EnableMetrics|} = true;
                o.MetricsPort = 9090;
            });
        }
        """ + Services, """
        class Program
        {
            static void Add(IWorkers workers) => workers.AddWorker("a", o =>
            {
                o.EnableMetrics = true;
                o.EnableMetricsForAllSchedulers = true;
                o.MetricsPort = 9090;
            });
        }
        """ + Services, "ECA1001");
}
