using Microsoft.Extensions.DependencyInjection;

namespace EngineConfigAnalyzers.Tests.LookAlikes;

/// <summary>Packages whose members are named alike, as they are shipped.</summary>
public class RealPackageTests
{
    private static readonly SnippetOptions s_packages = new()
    {
        EngineTypes = false,
        References = KnownReferences.With(
            typeof(GraphQL.ExecutionOptions),
            typeof(Sentry.SentryOptions),
            typeof(Microsoft.Extensions.Diagnostics.Metrics.MetricsBuilderExtensions),
            typeof(Microsoft.Extensions.Diagnostics.Metrics.IMetricsBuilder),
            typeof(MetricsServiceExtensions),
            typeof(IServiceCollection),
            typeof(ServiceCollection),
            typeof(OptionsServiceCollectionExtensions),
            typeof(OpenTelemetry.Metrics.MeterProviderBuilder),
            typeof(OpenTelemetry.Sdk),
            typeof(OpenTelemetry.OpenTelemetryBuilder),
            typeof(OpenTelemetry.OpenTelemetryBuilderSdkExtensions),
            typeof(Temporalio.Runtime.MetricsOptions)),
    };

    [Fact]
    public Task GraphQL() => Snippet.Silent("""
        class Program
        {
            static GraphQL.ExecutionOptions Create() => new() { EnableMetrics = true };
            static void Configure(GraphQL.ExecutionOptions options) => options.EnableMetrics = true;
        }
        """, s_packages);

    [Fact]
    public Task Sentry() => Snippet.Silent("""
        class Program
        {
            static Sentry.SentryOptions Create() => new() { EnableMetrics = true };

            static object Assigned()
            {
                var options = new Sentry.SentryOptions();
                options.EnableMetrics = true;
                return options;
            }
        }
        """, s_packages);

    [Fact]
    public Task Microsoft_extensions_diagnostics() => Snippet.Silent("""
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Diagnostics.Metrics;

        class Program
        {
            static void Configure(IServiceCollection services) => services.AddMetrics(metrics => metrics.EnableMetrics("dynamo.sglang").DisableMetrics("System"));
            static void Rule(MetricsOptions options) => options.EnableMetrics("sglang", null);
        }
        """, s_packages);

    [Fact]
    public Task OpenTelemetry() => Snippet.Silent("""
        using Microsoft.Extensions.DependencyInjection;
        using OpenTelemetry.Metrics;

        class Program
        {
            static void Configure(IServiceCollection services, bool enableMetrics)
            {
                if (enableMetrics)
                {
                    services.AddOpenTelemetry().WithMetrics(metrics => metrics.AddMeter("dynamo"));
                }
            }
        }
        """, s_packages);

    [Fact]
    public Task Temporal() => Snippet.Silent("""
        using Temporalio.Runtime;

        class Program
        {
            static TemporalRuntimeOptions Create() => new() { Telemetry = new() { Metrics = new() { Prometheus = new PrometheusOptions("0.0.0.0:9000") } } };
        }
        """, s_packages);

    [Fact]
    public Task An_engine_beside_them_is_still_read() => Snippet.Reports("""
        using Microsoft.Extensions.DependencyInjection;
        using Contoso.Dynamo;

        class Program
        {
            static GraphQL.ExecutionOptions Graph() => new() { EnableMetrics = true };
            static EngineConfig Engine() => new() { {|ECA1001:EnableMetrics|} = true, MetricsPort = 9090 };
        }
        """, s_packages with { EngineTypes = true });

    [Fact]
    public Task Options_lambdas_of_the_real_container_are_read() => Snippet.Reports("""
        using Microsoft.Extensions.DependencyInjection;

        class Program
        {
            static void Configure(IServiceCollection services)
            {
                services.Configure<EngineConfig>(options =>
                {
                    options.{|ECA1001:EnableMetrics|} = true;
                    options.MetricsPort = 9090;
                });
            }
        }
        """, s_packages with { EngineTypes = true });

    [Fact]
    public Task Options_lambdas_of_one_type_in_one_block_are_one_launch() => Snippet.Silent("""
        using Microsoft.Extensions.DependencyInjection;

        class Program
        {
            static void Configure(IServiceCollection services)
            {
                services.Configure<EngineConfig>(options => options.EnableMetrics = true);
                services.PostConfigure<EngineConfig>(options => { options.EnableMetricsForAllSchedulers = true; options.MetricsPort = 9090; });
            }
        }
        """, s_packages with { EngineTypes = true });
}
