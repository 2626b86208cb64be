using System.Globalization;
using CsCheck;
using EngineConfigAnalyzers.Tests.Reading.Words;

namespace EngineConfigAnalyzers.Tests.Fixes;

/// <summary>
/// As <see cref="CompositionTests"/>, for processes: a method that starts several workers with several mistakes each.
/// ECA_COMPOSITIONS=1000 takes that many.
/// </summary>
public class CommandCompositionTests
{
    private const string Indent = "        ";

    private static readonly int s_files = int.TryParse(Environment.GetEnvironmentVariable("ECA_COMPOSITIONS"), NumberStyles.None, CultureInfo.InvariantCulture, out var files) ? files : 40;

    private static readonly Gen<string[]> s_flags = Gen.Select(
        One("", "--enable-metrics", "--enable-metrics", "--enable-metrics true", "--enable-metrics=false"),
        One("", "", "--enable-metrics-for-all-schedulers", "--enable-metrics-for-all-schedulers true"),
        One("", "--enable-mfu-metrics"),
        One("--tp 1", "--tp 8"),
        One("", "", "--host 127.0.0.1"),
        One("", "", "--disaggregation-mode prefill", "--disaggregation-mode decode"),
        (metrics, all, mfu, tp, host, mode) => new[] { metrics, all, mfu, tp, host, mode }.Where(flag => flag.Length > 0).ToArray());

    private static readonly Gen<string> s_variable = One("", "", "DYN_SYSTEM_ENABLED=true", "DYN_SYSTEM_PORT=", "DYN_SYSTEM_PORT=8081", "DYN_SYSTEM_PORT=8081");

    private static readonly Gen<string> s_engine = One("sglang.launch_server", "dynamo.sglang", "dynamo.sglang");

    private static readonly Gen<string> s_launch = Gen.Select(s_engine, s_flags.SelectMany(flags => Gen.Shuffle(flags)), s_variable, Gen.Int[0, 5], Print);

    [Fact]
    public async Task Any_order_of_fixing_ends_in_the_same_text()
    {
        var random = new PCG(1, 1);
        var fixedFiles = 0;
        for (var i = 0; i < s_files; i++)
        {
            var source = File(s_launch.Array[1, 3].Generate(random, null, out _));
            fixedFiles += await FixOrder.FixEverythingAsync(Sample.Parse(source, LaunchPair.Plain)) == source ? 0 : 1;
        }

        Assert.True(fixedFiles > s_files / 2, $"Only {fixedFiles} of {s_files} files had anything to fix.");
    }

    private static Gen<string> One(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static string File(string[] launches) => $$"""
        using System.Diagnostics;

        class Program
        {
            static void Run(string python)
            {
        {{string.Concat(launches.Select((launch, i) => launch.Replace("@", "w" + i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)))}}    }
        }

        """;

    private static string Print(string engine, string[] flags, string variable, int form)
    {
        var line = string.Join(' ', flags);
        var words = line.Split(' ').Prepend(engine).Prepend("-m").ToArray();
        var environment = variable.Split('=') is [var name, var value] ? $"{Indent}@.Environment[\"{name}\"] = \"{value}\";\n" : "";
        return form switch
        {
            0 => $"{Indent}var @ = new ProcessStartInfo(python, \"-m {engine} {line}\");\n{environment}{Indent}Process.Start(@);\n",
            1 => $"{Indent}var @ = new ProcessStartInfo(python, [{Listed(words, ", ")}]);\n{environment}{Indent}Process.Start(@);\n",
            2 => $"{Indent}var @ = new ProcessStartInfo(python)\n{Indent}{{\n{Indent}    ArgumentList =\n{Indent}    {{\n{Indent}        {Listed(words, $",\n{Indent}        ")},\n{Indent}    }},\n{Indent}}};\n{environment}{Indent}Process.Start(@);\n",
            3 => $"{Indent}var @ = new ProcessStartInfo(python);\n{string.Concat(words.Select(word => $"{Indent}@.ArgumentList.Add(\"{word}\");\n"))}{environment}{Indent}Process.Start(@);\n",
            4 => $"{Indent}Process.Start(\"docker\", \"run --rm {(variable.Length > 0 ? $"-e {variable} " : "")}sglang-runtime python3 -m {engine} {line}\");\n",
            _ => $"{Indent}Process.Start(\"bash\", [\"-c\", \"{variable} python3 -m {engine} {line} &\"]);\n",
        };
    }

    private static string Listed(string[] words, string separator) => string.Join(separator, words.Select(word => $"\"{word}\""));
}
