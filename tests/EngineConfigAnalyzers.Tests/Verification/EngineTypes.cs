namespace EngineConfigAnalyzers.Tests.Verification;

/// <summary>The typed configurations that snippets launch engines with.</summary>
internal static class EngineTypes
{
    public const string FileName = "EngineTypes.cs";

    /// <summary>Usings stay in the snippet's project when the types move to another.</summary>
    public const string UsingsFileName = "Usings.cs";

    private const string FrameworkUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading.Tasks;

        """;

    public static string UsingsFor(bool engineTypes) => FrameworkUsings + (engineTypes ? "global using Contoso.Dynamo;" : "");

    public const string Source = """
        using System;
        using System.Collections.Generic;

        namespace Contoso.Dynamo
        {
            public class EngineConfig
            {
                public string ModelPath { get; set; } = "";
                public bool EnableMetrics { get; set; }
                public bool EnableMetricsForAllSchedulers { get; set; }
                public bool EnableMfuMetrics { get; set; }
                public int? MetricsPort { get; set; }
                public int TpSize { get; set; }
                public int DpSize { get; set; }
                public int AttnCpSize { get; set; }
                public bool EnableDpAttention { get; set; }
                public int Nnodes { get; set; }
                public double MemFractionStatic { get; set; }
            }

            public class WorkerConfig : EngineConfig
            {
                public string Component { get; set; } = "";
            }

            /// <summary>Init-only.</summary>
            public record EngineSpec
            {
                public string ModelPath { get; init; } = "";
                public bool EnableMetrics { get; init; }
                public bool EnableMetricsForAllSchedulers { get; init; }
                public int? MetricsPort { get; init; }
                public int TpSize { get; init; }
            }

            public record PositionalSpec(string ModelPath, bool EnableMetrics = false, bool EnableMetricsForAllSchedulers = false, int? MetricsPort = null, int TpSize = 1);

            public struct EngineStruct
            {
                public string ModelPath { get; set; }
                public bool EnableMetrics { get; set; }
                public bool EnableMetricsForAllSchedulers { get; set; }
                public int? MetricsPort { get; set; }
            }

            public class FieldConfig
            {
                public string ModelPath = "";
                public bool EnableMetrics;
                public bool EnableMetricsForAllSchedulers;
                public int? MetricsPort;
            }

            public class EndpointConfig
            {
                public string ModelPath { get; set; } = "";
                public bool EnableMetrics { get; set; }
                public bool EnableMetricsForAllSchedulers { get; set; }
                public string? MetricsEndpoint { get; set; }
            }

            public class UrlConfig
            {
                public string ModelPath { get; set; } = "";
                public bool EnableMetrics { get; set; }
                public bool EnableMetricsForAllSchedulers { get; set; }
                public Uri? MetricsUrl { get; set; }
            }

            public class UShortPortConfig
            {
                public string ModelPath { get; set; } = "";
                public bool EnableMetrics { get; set; }
                public bool EnableMetricsForAllSchedulers { get; set; }
                public ushort MetricsPort { get; set; }
            }

            /// <summary>Has no endpoint member.</summary>
            public class BareConfig
            {
                public string ModelPath { get; set; } = "";
                public bool EnableMetrics { get; set; }
                public bool EnableMetricsForAllSchedulers { get; set; }
            }

            /// <summary>Metrics by constructor.</summary>
            public class CtorConfig
            {
                public CtorConfig(string modelPath, bool enableMetrics = false, bool enableMetricsForAllSchedulers = false, int? metricsPort = null)
                {
                    ModelPath = modelPath;
                    EnableMetrics = enableMetrics;
                    EnableMetricsForAllSchedulers = enableMetricsForAllSchedulers;
                    MetricsPort = metricsPort;
                }

                public string ModelPath { get; }
                public bool EnableMetrics { get; }
                public bool EnableMetricsForAllSchedulers { get; }
                public int? MetricsPort { get; }
            }

            public class Worker
            {
                public string Name { get; set; } = "";
                public EngineConfig Engine { get; set; } = new();
            }

            public class Deployment
            {
                public List<EngineConfig> Workers { get; } = new();
                public Dictionary<string, EngineConfig> Named { get; } = new();
            }

            public interface IEngineLauncher
            {
                void Launch(EngineConfig config);
                void Launch(Action<EngineConfig> configure);
                void LaunchSpec(EngineSpec spec);
                void LaunchAll(IEnumerable<EngineConfig> configs);
                EngineConfig Complete(EngineConfig config);
            }

            public static class Engines
            {
                public static IEngineLauncher Start(string modelPath, bool enableMetrics = false, bool enableMetricsForAllSchedulers = false, int? metricsPort = null) => throw new NotSupportedException();
            }

            [AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
            public sealed class EngineAttribute : Attribute
            {
                public string ModelPath { get; set; } = "";
                public bool EnableMetrics { get; set; }
                public bool EnableMetricsForAllSchedulers { get; set; }
                public int MetricsPort { get; set; }
                public int TpSize { get; set; }
            }
        }
        """;
}
