namespace EngineConfigAnalyzers.Tests.Reading;

/// <summary>Fluent builders: a metrics method and an all-schedulers method make the evidence.</summary>
[Covers("ECA1001", Idiom.Builder, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
[Covers("ECA1002", Idiom.Builder, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
public class BuilderTests
{
    private const string Types = """


        public sealed class EngineBuilder
        {
            public EngineBuilder WithModel(string model) => this;
            public EngineBuilder WithTpSize(int size) => this;
            public EngineBuilder EnableMetrics(bool on = true) => this;
            public EngineBuilder EnableMetricsForAllSchedulers(bool on = true) => this;
            public EngineBuilder WithMetricsPort(int port) => this;
            public object Build() => this;
        }

        public interface IWorkerBuilder
        {
            IWorkerBuilder WithImage(string image);
            IWorkerBuilder WithMetrics();
            IWorkerBuilder WithMetricsForAllSchedulers();
            IWorkerBuilder WithDefaults();
            IWorkerBuilder WithObservability(string name);
            IWorkerBuilder WithExtra(System.Action<object> extra);
            object Build();
        }

        public sealed class WorkerBuilder
        {
            public void UseMetrics(bool on) { }
            public void UseMetricsForAllSchedulers(bool on) { }
            public void UseMetricsPort(int port) { }
        }
        """;

    private static readonly SnippetOptions s_own = SnippetOptions.Default with { EngineTypes = false };

    [Fact]
    public Task Completes_a_chain_on_one_line() => Snippet.Fixes("""
        class Program
        {
            static object Create() => new EngineBuilder().WithModel("m").{|ECA1001:{|ECA1002:EnableMetrics|}|}().Build();
        }
        """ + Types, """
        class Program
        {
            static object Create() => new EngineBuilder().WithModel("m").EnableMetrics().EnableMetricsForAllSchedulers().WithMetricsPort(9090).Build();
        }
        """ + Types, Snippet.CompleteKey, s_own);

    [Fact]
    public Task Completes_a_chain_with_a_call_per_line() => Snippet.Fixes("""
        class Program
        {
            static object Create(bool on) => new EngineBuilder()
                .WithModel("m")
                .{|ECA1001:{|ECA1002:EnableMetrics|}|}(on) // for the dashboards
                .WithTpSize(8)
                .Build();
        }
        """ + Types, """
        class Program
        {
            static object Create(bool on) => new EngineBuilder()
                .WithModel("m")
                .EnableMetrics(on)
                .EnableMetricsForAllSchedulers(on)
                .WithMetricsPort(9090) // for the dashboards
                .WithTpSize(8)
                .Build();
        }
        """ + Types, Snippet.CompleteKey, s_own);

    [Fact]
    public Task Turns_on_what_a_call_turned_off() => Snippet.Fixes("""
        class Program
        {
            static object Create() => new EngineBuilder().EnableMetricsForAllSchedulers(false).{|ECA1001:EnableMetrics|}().WithMetricsPort(9090).Build();
        }
        """ + Types, """
        class Program
        {
            static object Create() => new EngineBuilder().EnableMetricsForAllSchedulers(true).EnableMetrics().WithMetricsPort(9090).Build();
        }
        """ + Types, "ECA1001", s_own);

    [Fact]
    public Task Writes_statements_where_the_methods_return_nothing() => Snippet.Fixes("""
        class Program
        {
            static void Fill(bool on)
            {
                var builder = new WorkerBuilder();
                builder.{|ECA1001:{|ECA1002:UseMetrics|}|}(on);
                System.Console.WriteLine(builder);
            }
        }
        """ + Types, """
        class Program
        {
            static void Fill(bool on)
            {
                var builder = new WorkerBuilder();
                builder.UseMetrics(on);
                builder.UseMetricsForAllSchedulers(on);
                builder.UseMetricsPort(9090);
                System.Console.WriteLine(builder);
            }
        }
        """ + Types, Snippet.CompleteKey, s_own);

    [Theory]
    [InlineData("static object Create() { var b = new EngineBuilder(); b = b.{|ECA1001:EnableMetrics|}(); b = b.WithMetricsPort(1); return b.Build(); }")]
    [InlineData("static object Create() { var b = new EngineBuilder(); b.WithMetricsPort(1); b.{|ECA1001:EnableMetrics|}(); return b.Build(); }")]
    [InlineData("static object Create(bool big) { var b = new EngineBuilder().WithMetricsPort(1); if (big) { b = b.{|ECA1001:EnableMetrics|}(); } return b.Build(); }")]
    [InlineData("static object Create<T>() where T : class, IWorkerBuilder, new() => new T().WithImage(\"i\").{|ECA1001:WithMetrics|}().Build();")]
    [InlineData("static object Create() => new EngineBuilder().WithMetricsPort(1).EnableMetrics(false).{|ECA1001:EnableMetrics|}(true).Build();")]
    public Task Follows_the_builder_through_statements(string member) => Snippet.Reports($"class Program {{ {member} }}" + Types, s_own);

    [Theory]
    [InlineData("static object Create() => new EngineBuilder().EnableMetrics().EnableMetricsForAllSchedulers().WithMetricsPort(1).Build();")]
    [InlineData("static object Create() => new EngineBuilder().EnableMetrics(false).Build();")]
    [InlineData("static object Create(bool big) { var b = new EngineBuilder().EnableMetrics().WithMetricsPort(1); if (big) { b.EnableMetricsForAllSchedulers(); } return b.Build(); }")]
    [InlineData("static object Create() => new EngineBuilder().WithTpSize(1).EnableMetrics().WithMetricsPort(1).Build();")]
    [InlineData("static object Create(IWorkerBuilder came) => came.WithMetrics().Build();")]
    [InlineData("static object Create<T>() where T : class, IWorkerBuilder, new() => new T().WithMetrics().WithDefaults().Build();")]
    [InlineData("static object Create<T>() where T : class, IWorkerBuilder, new() => new T().WithMetrics().WithObservability(\"all\").Build();")]
    [InlineData("static object Create<T>() where T : class, IWorkerBuilder, new() => new T().WithMetrics().WithExtra(_ => { }).Build();")]
    [InlineData("static object Create() { var b = new EngineBuilder(); b.EnableMetrics(); Finish(b); return b.Build(); } static void Finish(EngineBuilder b) => b.EnableMetricsForAllSchedulers().WithMetricsPort(1);")]
    public Task Silent_when_the_chain_is_complete_or_may_be(string member) => Snippet.Silent($"class Program {{ {member} }}" + Types, s_own);

    [Fact]
    public Task Silent_for_a_builder_without_the_second_method() => Snippet.Silent("""
        class Program
        {
            static object Create() => new MeterBuilder().WithMetrics().EnableMetrics();
        }

        class MeterBuilder
        {
            public MeterBuilder WithMetrics() => this;
            public MeterBuilder EnableMetrics() => this;
            public MeterBuilder WithMetricsPort(int port) => this;
        }
        """, s_own);

    /// <summary>A link that may turn on what the chain does not.</summary>
    [Theory]
    [InlineData("WithDefault")]
    [InlineData("UseDefaults")]
    [InlineData("AddTelemetry")]
    [InlineData("WithMonitoring")]
    [InlineData("WithObservability")]
    [InlineData("PublishMetrics")]
    [InlineData("UsePreset")]
    [InlineData("ForProfile")]
    [InlineData("ForProduction")]
    [InlineData("FromEnvironment")]
    [InlineData("ApplyAll")]
    [InlineData("Configure")]
    [InlineData("WithOptions")]
    [InlineData("LoadConfig")]
    [InlineData("LoadConfiguration")]
    public async Task Silent_behind_a_link_whose_name_says_that_it_completes(string link)
    {
        const string Frame = """
            class Own
            {
                public Own EnableMetrics() => this;
                public Own EnableMetricsForAllSchedulers() => this;
                public extern Own LINK(string name);
                static object Create() => new Own().WRITTEN().LINK("x");
            }
            """;
        await Snippet.Silent(Frame.Replace("WRITTEN", "EnableMetrics", StringComparison.Ordinal).Replace("LINK", link, StringComparison.Ordinal), s_own);
        await Snippet.Reports(Frame.Replace("WRITTEN", "{|ECA1001:EnableMetrics|}", StringComparison.Ordinal).Replace("LINK", "WithModel", StringComparison.Ordinal), s_own);
    }
}
