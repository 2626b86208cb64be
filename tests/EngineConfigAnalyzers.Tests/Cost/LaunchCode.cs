using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EngineConfigAnalyzers.Tests.Cost;

/// <summary>Code to measure on: 50,000 lines of ordinary members, with launches strewn in.</summary>
internal static class LaunchCode
{
    private const int Files = 50;
    private const int OrdinaryMembers = 100;

    private const string Types = """
        namespace Measured;

        public class EngineConfig
        {
            public string ModelPath { get; set; } = "";
            public bool EnableMetrics { get; set; }
            public bool EnableMetricsForAllSchedulers { get; set; }
            public int? MetricsPort { get; set; }
            public int TpSize { get; set; }
            public double MemFractionStatic { get; set; }
        }
        """;

    private static readonly CSharpCompilationOptions s_options = new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

    /// <param name="launches">How many members build a launch.</param>
    /// <param name="statements">Of how many statements each such member is.</param>
    /// <param name="references">What the code is bound against.</param>
    /// <param name="others">How many members of ten lines each file has besides.</param>
    /// <param name="launch">Writes one such member: by its name, of so many statements.</param>
    public static CSharpCompilation Strewn(int launches, int statements, IEnumerable<MetadataReference> references, int others = OrdinaryMembers, Func<string, int, string>? launch = null)
    {
        var sources = Enumerable.Range(0, Files).Select(file => File(file, others, launches / Files + (file < launches % Files ? 1 : 0), statements, launch ?? Typed));
        return Compile(launches > 0 ? sources.Append(Types) : sources, references);
    }

    /// <summary>One method that builds one launch in so many statements.</summary>
    public static CSharpCompilation LongMethod(int statements, IEnumerable<MetadataReference> references) =>
        Compile([Types, $"namespace Measured;\npublic class Long\n{{\n{Typed("M", statements)}}}\n"], references);

    private static CSharpCompilation Compile(IEnumerable<string> sources, IEnumerable<MetadataReference> references) =>
        CSharpCompilation.Create("Measured", sources.Select((source, i) => CSharpSyntaxTree.ParseText(source, path: $"/0/File{i}.cs", encoding: Encoding.UTF8)), references, s_options);

    private static string File(int number, int others, int launches, int statements, Func<string, int, string> write)
    {
        var text = new StringBuilder("namespace Measured;\n\n").Append("public class File").Append(number).Append("\n{\n");
        for (var member = 0; member < others; member++)
        {
            text.Append(Ordinary($"Member{member}"));
        }

        for (var launch = 0; launch < launches; launch++)
        {
            text.Append(write($"Launch{launch}", statements));
        }

        return text.Append("}\n").ToString();
    }

    // Ten lines.
    private static string Ordinary(string name) => $$"""
            public int {{name}}(int count, string text)
            {
                var sum = text.Length;
                for (var i = 0; i < count; i++)
                {
                    sum += i % 3 == 0 ? text.IndexOf('a', System.StringComparison.Ordinal) : i;
                }

                return sum;
            }

        """;

    /// <summary>A member that fills a configuration. Lacks the all-schedulers flag; reads what it writes, branches at every sixth statement.</summary>
    public static string Typed(string name, int statements)
    {
        var text = new StringBuilder($"    public EngineConfig {name}(bool on)\n    {{\n        var config = new EngineConfig {{ EnableMetrics = true, MetricsPort = 9090 }};\n");
        for (var i = 0; i < statements - 2; i++)
        {
            text.Append(i % 6 == 0 ? "        if (on) config.TpSize = " : "        config.MemFractionStatic = 0.1 * ").Append(i).Append(";\n");
        }

        return text.Append("        return config;\n    }\n\n").ToString();
    }

    /// <summary>A member that starts a process, with the same gap and the same branches.</summary>
    public static string CommandLine(string name, int statements)
    {
        var text = new StringBuilder($"    public void {name}(bool on)\n    {{\n        var start = new System.Diagnostics.ProcessStartInfo(\"python3\") {{ ArgumentList = {{ \"-m\", \"sglang.launch_server\", \"--tp-size\", \"2\", \"--enable-metrics\" }} }};\n");
        for (var i = 0; i < statements - 2; i++)
        {
            text.Append(i % 6 == 0 ? "        if (on) start.ArgumentList.Add(\"--page-size=" : "        start.ArgumentList.Add(\"--mem-fraction-static=0.").Append(i).Append("\");\n");
        }

        return text.Append("        System.Diagnostics.Process.Start(start);\n    }\n\n").ToString();
    }
}
