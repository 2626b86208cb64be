namespace EngineConfigAnalyzers.Tests.LookAlikes;

/// <summary>Types of known libraries whose members are named alike, by stub, in their real namespaces.</summary>
public class StubbedLibraryTests
{
    private static readonly SnippetOptions s_alone = new() { EngineTypes = false };

    [Fact]
    public Task KubeOps() => Snippet.Silent("""
        namespace KubeOps.Abstractions.Builder
        {
            public sealed class OperatorSettings
            {
                public string Name { get; set; } = "";
                public bool EnableMetrics { get; set; }
                public bool EnableLeaderElection { get; set; }
            }
        }

        class Program
        {
            static object Create() => new KubeOps.Abstractions.Builder.OperatorSettings { Name = "dynamo-operator", EnableMetrics = true };
        }
        """, s_alone);

    [Fact]
    public Task Jellyfin() => Snippet.Silent("""
        namespace MediaBrowser.Model.Configuration
        {
            public class ServerConfiguration
            {
                public bool EnableMetrics { get; set; } = false;
                public bool EnableNormalizedItemByNameIds { get; set; } = true;
                public int PublicPort { get; set; } = 8096;
            }
        }

        class Program
        {
            static void Enable(MediaBrowser.Model.Configuration.ServerConfiguration configuration) => configuration.EnableMetrics = true;
            static object Create() => new MediaBrowser.Model.Configuration.ServerConfiguration { EnableMetrics = true };
        }
        """, s_alone);

    [Fact]
    public Task DaprSidekick() => Snippet.Silent("""
        namespace Man.Dapr.Sidekick
        {
            public class DaprPlacementOptions
            {
                public bool? EnableMetrics { get; set; }
                public int? MetricsPort { get; set; }
                public int? HealthPort { get; set; }
                public string? CertsDirectory { get; set; }
            }
        }

        class Program
        {
            static object Create() => new Man.Dapr.Sidekick.DaprPlacementOptions { EnableMetrics = true };
            static string Arguments() => "--enable-metrics";
        }
        """, s_alone);

    [Fact]
    public Task NServiceBus() => Snippet.Silent("""
        namespace NServiceBus
        {
            public class EndpointConfiguration { }
            public class MetricsOptions { public void SendMetricDataToServiceControl(string queue, TimeSpan interval) { } }
            public static class MetricsConfigurationExtensions { public static MetricsOptions EnableMetrics(this EndpointConfiguration configuration) => new(); }
        }

        namespace App
        {
            using NServiceBus;

            class Program
            {
                static void Run()
                {
                    var endpoint = new EndpointConfiguration();
                    endpoint.EnableMetrics().SendMetricDataToServiceControl("queue", TimeSpan.FromSeconds(1));
                }
            }
        }
        """, s_alone);

    [Fact]
    public Task AppMetrics() => Snippet.Silent("""
        namespace App.Metrics.AspNetCore.Endpoints
        {
            public class MetricEndpointsOptions
            {
                public bool MetricsEndpointEnabled { get; set; } = true;
                public string MetricsEndpoint { get; set; } = "/metrics";
                public bool EnableMetrics { get; set; } = true;
            }
        }

        class Program
        {
            static object Create() => new App.Metrics.AspNetCore.Endpoints.MetricEndpointsOptions { EnableMetrics = true, MetricsEndpoint = "" };
        }
        """, s_alone);

    [Fact]
    public Task LlamaServer() => Snippet.Silent("""
        namespace LlamaServerLauncher.Models
        {
            public class LlamaServerOptions
            {
                public string ModelPath { get; set; } = "";
                public int ContextLength { get; set; }
                public bool EnableMetrics { get; set; }
                public int TensorParallelSize { get; set; }
                public IEnumerable<string> Arguments() { if (EnableMetrics) yield return "--metrics"; }
            }
        }

        class Program
        {
            static object Create() => new LlamaServerLauncher.Models.LlamaServerOptions { ModelPath = "m.gguf", EnableMetrics = true };
        }
        """, s_alone);

    [Fact]
    public Task Vllm() => Snippet.Silent("""
        public class VllmOptions
        {
            public string ModelPath { get; set; } = "";
            public bool EnableMetrics { get; set; }
            public string? MetricsEndpoint { get; set; }
            public int TensorParallelSize { get; set; }
            public bool SkipTokenizerInit { get; set; }
        }

        class Program
        {
            static object Create() => new VllmOptions { ModelPath = "m", EnableMetrics = true };
        }
        """, s_alone);

    [Theory]
    [InlineData("VllmEngineConfig")]
    [InlineData("TrtllmDynamoConfig")]
    [InlineData("OllamaDynamoOptions")]
    [InlineData("DynamoVllmWorkerOptions")]
    public Task Another_engines_word_outweighs_strong_members(string name) => Snippet.Silent(
        $$"""
        public class {{name}}
        {
            public bool EnableMetrics { get; set; }
            public int? MetricsPort { get; set; }
            public double MemFractionStatic { get; set; }
            public int ChunkedPrefillSize { get; set; }
        }

        class Program
        {
            static object Create() => new {{name}} { EnableMetrics = true };
        }
        """, s_alone);

    [Fact]
    public Task A_client_of_an_engine_is_no_launch() => Snippet.Silent("""
        namespace Contoso.Sglang
        {
            public class SglangOptions { public Uri? Endpoint { get; set; } public string ApiKey { get; set; } = ""; public bool EnableMetrics { get; set; } }
            public class VllmServerOptions { public string MetricsEndpoint { get; set; } = ""; public string ModelPath { get; set; } = ""; }
        }

        class Program
        {
            static object Client() => new Contoso.Sglang.SglangOptions { ApiKey = "k", EnableMetrics = true };
            static object Server() => new Contoso.Sglang.VllmServerOptions { MetricsEndpoint = "http://vllm:8000/metrics" };
        }
        """, s_alone);

    [Theory]
    [InlineData("DynamoClient")]
    [InlineData("DynamoGatewayOptions")]
    [InlineData("SglangRouterConfig")]
    [InlineData("SglangProxyOptions")]
    [InlineData("DynamoMetricsExporter")]
    public Task A_process_beside_the_engine_is_no_launch(string name) => Snippet.Silent(
        $$"""
        public class {{name}}
        {
            public bool EnableMetrics { get; set; }
            public int? MetricsPort { get; set; }
            public int TpSize { get; set; }
        }

        class Program
        {
            static object Create() => new {{name}} { EnableMetrics = true };
        }
        """, s_alone);

    [Theory]
    [InlineData("Autodesk.Dynamo.Configuration", "ModelOptions", "string ModelPath")]
    [InlineData("Contoso.Dynamo.Tables", "ScanOptions", "int PageSize")]
    [InlineData("Contoso.Dynamo", "ListenerOptions", "int Port")]
    [InlineData("Contoso.DynamoDb", "TableOptions", "int PageSize")]
    [InlineData("Contoso.Dynamometer", "ProbeOptions", "int TpSize")]
    [InlineData("Contoso.Hosting", "EngineOptions", "int TpSize")]
    public Task Another_dynamo_is_no_engine(string @namespace, string name, string member) => Snippet.Silent(
        $$"""
        namespace {{@namespace}}
        {
            public class {{name}}
            {
                public bool EnableMetrics { get; set; }
                public int? MetricsPort { get; set; }
                public {{member}} { get; set; }
            }

            class Program
            {
                static object Create() => new {{name}} { EnableMetrics = true };
            }
        }
        """, s_alone);

    [Fact]
    public Task A_get_only_or_static_member_is_no_setting() => Snippet.Silent("""
        public class ReadOnly { public bool EnableMetrics { get; set; } public bool EnableMetricsForAllSchedulers => true; }
        public class Static { public bool EnableMetrics { get; set; } public static bool EnableMetricsForAllSchedulers { get; set; } }

        class Program
        {
            static object A() => new ReadOnly { EnableMetrics = true };
            static object B() => new Static { EnableMetrics = true };
        }
        """, s_alone);
}
