namespace EngineConfigAnalyzers.Tests.LookAlikes;

/// <summary>What makes a type an engine configuration; the nearest types that are none are in <see cref="StubbedLibraryTests"/>.</summary>
public class EvidenceTests
{
    private static readonly SnippetOptions s_alone = new() { EngineTypes = false };

    [Theory]
    [InlineData("Options", "bool EnableMetricsForAllSchedulers { get; set; }")]
    [InlineData("VllmOptions", "bool EnableMetricsForAllSchedulers { get; set; }")]
    public Task Both_settings_suffice_whatever_the_name(string name, string member) => Snippet.Reports(
        $$"""
        public class {{name}}
        {
            public bool EnableMetrics { get; set; }
            public {{member}}
        }

        class Program
        {
            static object Create() => new {{name}} { {|ECA1001:EnableMetrics|} = true };
        }
        """, s_alone);

    [Fact]
    public Task Policy_names_a_type() => Snippet.Reports("""
        namespace Contoso.Hosting
        {
            public class Outer
            {
                public class Inner { public bool EnableMetrics { get; set; } public int? MetricsPort { get; set; } }
            }

            public class Options<T> { public bool EnableMetrics { get; set; } public int? MetricsPort { get; set; } }
            public class Unnamed { public bool EnableMetrics { get; set; } public int? MetricsPort { get; set; } }

            class Program
            {
                static object A() => new Outer.Inner { {|ECA1002:EnableMetrics|} = true };
                static object B() => new Options<int> { {|ECA1002:EnableMetrics|} = true };
                static object C() => new Unnamed { EnableMetrics = true };
            }
        }
        """, s_alone with
    {
        // The types have no all-schedulers member, so a file that names it keeps ECA1010 quiet.
        EditorConfig = ["engine_config.engine_types = Contoso.Hosting.Outer+Inner, Contoso.Hosting.Options`1"],
        Files = new Dictionary<string, string> { ["Flags.cs"] = "static class Flags { public const string All = \"--enable-metrics-for-all-schedulers\"; }" },
    });

    [Fact]
    public Task Policy_excludes_a_type_that_is_nested() => Snippet.Silent("""
        namespace Contoso.Hosting
        {
            public class Outer
            {
                public class Inner { public bool EnableMetrics { get; set; } public bool EnableMetricsForAllSchedulers { get; set; } }
            }

            class Program
            {
                static object Create() => new Outer.Inner { EnableMetrics = true };
            }
        }
        """, SnippetOptions.Policy("engine_config.excluded_types = contoso.hosting.outer.inner, Contoso.Hosting.Outer.Inner"));

    [Theory]
    [InlineData("Contoso.Hosting", "WorkerOptions", "double MemFractionStatic { get; set; } public int ChunkedPrefillSize")]
    [InlineData("Contoso.SGLang", "WorkerOptions", "int TpSize")]
    [InlineData("Contoso.Hosting", "SglangWorkerOptions", "bool TrustRemoteCode")]
    [InlineData("Nvidia.Dynamo.Workers", "WorkerOptions", "int TpSize")]
    public Task Strong_members_or_the_name_with_an_engine_argument_suffice(string @namespace, string name, string members) => Snippet.Reports(
        $$"""
        namespace {{@namespace}}
        {
            public class {{name}}
            {
                public bool EnableMetrics { get; set; }
                public int? MetricsPort { get; set; }
                public {{members}} { get; set; }
            }

            class Program
            {
                static object Create() => new {{name}} { {|ECA1002:EnableMetrics|} = true };
            }
        }
        """, s_alone with
    {
        Files = new Dictionary<string, string> { ["Flags.cs"] = "static class Flags { public const string All = \"--enable-metrics-for-all-schedulers\"; }" },
    });

    [Theory]
    [InlineData("double MemFractionStatic")]
    [InlineData("int TpSize { get; set; } public string AttentionBackend { get; set; } = \"\"; public int PageSize")]
    public Task One_strong_or_many_weak_members_do_not(string members) => Snippet.Silent(
        $$"""
        namespace Contoso.Hosting
        {
            public class WorkerOptions
            {
                public bool EnableMetrics { get; set; }
                public int? MetricsPort { get; set; }
                public {{members}} { get; set; }
            }

            class Program
            {
                static object Create() => new WorkerOptions { EnableMetrics = true };
            }
        }
        """, s_alone);
}
