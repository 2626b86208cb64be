using System.Globalization;
using CsCheck;

namespace EngineConfigAnalyzers.Tests.Fixes;

/// <summary>
/// Whatever is fixed first: a file of launches with several mistakes each ends as the same text, and with nothing left that has a fix.
/// ECA_COMPOSITIONS=1000 takes that many files.
/// </summary>
public class CompositionTests
{
    private const string Types = """
        class PdConfig
        {
            public string ModelPath { get; set; } = "";
            public string? DisaggregationMode { get; set; }
            public bool EnableMetrics { get; set; }
            public bool EnableMetricsForAllSchedulers { get; set; }
            public bool EnableMfuMetrics { get; set; }
            public int? MetricsPort { get; set; }
            public int TpSize { get; set; }
        }

        """;

    private static readonly int s_files = int.TryParse(Environment.GetEnvironmentVariable("ECA_COMPOSITIONS"), NumberStyles.None, CultureInfo.InvariantCulture, out var files) ? files : 60;

    private static readonly Gen<string[]> s_settings = Gen.Select(
        One("", "EnableMetrics = true", "EnableMetrics = true", "EnableMetrics = false", "EnableMetrics = a"),
        One("", "", "EnableMetricsForAllSchedulers = true", "EnableMetricsForAllSchedulers = false"),
        One("", "EnableMfuMetrics = true"),
        One("", "", "MetricsPort = null", "MetricsPort = 8081"),
        One("", "TpSize = 1", "TpSize = 8"),
        One("", "", "DisaggregationMode = \"prefill\"", "DisaggregationMode = \"decode\""),
        (metrics, all, mfu, port, tp, mode) => new[] { "ModelPath = \"m\"", metrics, all, mfu, port, tp, mode }.Where(setting => setting.Length > 0).ToArray());

    private static Gen<string> One(params string[] settings) => Gen.Int[0, settings.Length - 1].Select(i => settings[i]);

    private static readonly Gen<string> s_launch = Gen.Select(s_settings.SelectMany(settings => Gen.Shuffle(settings)), Gen.Int[0, 4], Print);

    [Fact]
    public async Task Any_order_of_fixing_ends_in_the_same_text()
    {
        var random = new PCG(1, 1);
        var fixedFiles = 0;
        for (var i = 0; i < s_files; i++)
        {
            var source = File(s_launch.Array[1, 3].Generate(random, null, out _));
            fixedFiles += await FixOrder.FixEverythingAsync(Sample.Parse(source, SnippetOptions.Default)) == source ? 0 : 1;
        }

        Assert.True(fixedFiles > s_files / 2, $"Only {fixedFiles} of {s_files} files had anything to fix.");
    }

    private static string File(string[] launches) => Types + $$"""
        class Program
        {
            public static object Create(bool a)
            {
                var all = new List<object>();
        {{string.Concat(launches.Select((launch, i) => launch.Replace("@", "c" + i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)))}}        return all;
            }
        }

        """;

    private static string Print(string[] settings, int form)
    {
        const string Indent = "        ";
        var keys = settings.Select(setting => setting.Split(" = ")).Where(pair => pair is not ["MetricsPort", _])
            .Select(pair => $"[\"{string.Concat(pair[0].Select((c, i) => char.IsUpper(c) ? (i > 0 ? "_" : "") + char.ToLowerInvariant(c) : c.ToString()))}\"] = {pair[1]}");
        return form switch
        {
            0 => $"{Indent}all.Add(new PdConfig {{ {string.Join(", ", settings)} }});\n",
            1 => $"{Indent}all.Add(new PdConfig\n{Indent}{{\n{string.Concat(settings.Select(setting => $"{Indent}    {setting},\n"))}{Indent}}});\n",
            2 or 3 when form is 2 || settings.Contains("TpSize = 1", StringComparer.Ordinal) => $"{Indent}var @ = new PdConfig();\n{string.Concat(settings.Select(setting => $"{Indent}@.{setting};\n"))}{Indent}all.Add(@);\n",

            // A comment that a removed setting leaves behind stands before or behind what is written there, as it comes.
            3 when !settings.Contains("TpSize = 1", StringComparer.Ordinal) => $"{Indent}all.Add(new PdConfig\n{Indent}{{\n{Indent}    {string.Join($", // why\n{Indent}    ", settings)}\n{Indent}}});\n",
            _ => $"{Indent}all.Add(new Dictionary<string, object> {{ [\"mem_fraction_static\"] = 0.8, {string.Join(", ", keys)} }});\n",
        };
    }
}
