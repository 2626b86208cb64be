using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace EngineConfigAnalyzers.Tests.Fuzz;

/// <summary>
/// Mutated code: no analyzer throws, no finding is outside its file, findings do not depend on concurrency, on the order of files
/// or on the part that is asked for, every offered fix applies and brings no error.
/// A normal run takes the same cases every time, few on a Roslyn other than the newest. ECA_FUZZ_SECONDS=3600 goes on for so long, ECA_FUZZ_SEED=2 takes others,
/// ECA_FUZZ_CASE=1234 one alone; ECA_FUZZ_FAILURES=20 goes on to so many failures. A failure is shown with as little code as it needs.
/// </summary>
public sealed class FuzzTests(Xunit.Abstractions.ITestOutputHelper output)
{
    private const int Few = 100;
    private const int Usual = 10_000;

    private static readonly int s_seconds = Number("ECA_FUZZ_SECONDS", 0);

    private static readonly int s_seed = Number("ECA_FUZZ_SEED", 1);

    private static readonly int s_failures = Number("ECA_FUZZ_FAILURES", 1);

    [Fact]
    public async Task Holds_whatever_the_code()
    {
        var alone = Number("ECA_FUZZ_CASE", -1);
        var (from, to) = alone >= 0 ? (alone, alone + 1) : (0, s_seconds > 0 ? int.MaxValue : IsNewestRoslyn ? Usual : Few);
        List<string> failures = [];
        var done = 0;
        var watch = Stopwatch.StartNew();
        for (var number = from; number < to && (s_seconds == 0 || watch.Elapsed.TotalSeconds < s_seconds) && failures.Count < s_failures; number++, done++)
        {
            var fuzz = FuzzCase.Of(number, s_seed);
            if (await FuzzShrinking.FailureAsync(fuzz) is { } failure)
            {
                failures.Add($"case {number} of seed {s_seed}, C# {fuzz.Version.ToDisplayString()}: {(await FuzzShrinking.SmallestAsync(fuzz, failure)).Message}");
            }
        }

        output.WriteLine($"{done} cases of {FuzzSeeds.Snippets.Count} snippets and {FuzzSeeds.Sources.Count} files, {done / watch.Elapsed.TotalSeconds:F0} per second, {FuzzCheck.WithFindings} with findings");
        Assert.True(failures.Count == 0, string.Join("\n=====\n", failures));
    }

    // By what it parses: the newest one sees all languages.
    private static bool IsNewestRoslyn => typeof(Microsoft.CodeAnalysis.SyntaxNode).Assembly.GetName().Version is { Major: > 5 } or { Major: 5, Minor: > 0 };

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
