using System.Diagnostics;
using System.Text.RegularExpressions;

namespace EngineConfigAnalyzers.Mutation;

/// <summary>
/// The process that runs tests. It is told on its input what to run and answers on its output, a line each; fields are parted by tabs.
/// <c>cover</c> is answered by a <see cref="CoveredTest"/> for each test that passes and <c>end</c>; <c>try MUTANT TEST…</c> by a <see cref="Verdict"/>.
/// It ends when a test does not: the thread of it cannot be stopped.
/// </summary>
internal static class Worker
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(20);

    /// <param name="folder">That of the tests' assembly, mutated.</param>
    /// <param name="tests">What the name of a test must match.</param>
    /// <param name="mutant">A mutant to turn on before anything is used, or none.</param>
    public static void Run(string folder, Regex tests, int? mutant)
    {
        var answers = Console.Out;
        Console.SetOut(TextWriter.Null);
        var package = new MutatedPackage(folder);
        if (mutant is { } first)
        {
            package.TurnOn(first);
        }

        var found = TestCase.Find(package.Tests, tests.IsMatch).DistinctBy(test => test.Name, StringComparer.Ordinal).ToDictionary(test => test.Name, StringComparer.Ordinal);
        while (Console.ReadLine()?.Split('\t') is { } words)
        {
            if (words is ["cover"])
            {
                foreach (var test in found.Values)
                {
                    answers.WriteLine(Cover(package, test));
                }

                answers.WriteLine("end");
                continue;
            }

            var verdict = Try(package, int.Parse(words[1], System.Globalization.CultureInfo.InvariantCulture), words.Skip(2).Select(name => (name, found.GetValueOrDefault(name))), again: mutant is null);
            answers.WriteLine(verdict);
            answers.Flush();
            if (verdict.Outcome is Outcome.TimedOut)
            {
                Environment.Exit(0);
            }
        }
    }

    private static CoveredTest Cover(MutatedPackage package, TestCase test)
    {
        package.Capture();
        package.TakeCovered();
        var watch = Stopwatch.StartNew();
        var thrown = test.Run(s_limit * 3);
        return new CoveredTest(test.Name, thrown?.Message.ReplaceLineEndings(" ").Replace('\t', ' ') ?? "", (int)watch.ElapsedMilliseconds, package.TakeCovered());
    }

    private static Verdict Try(MutatedPackage package, int mutant, IEnumerable<(string Name, TestCase? Test)> tests, bool again)
    {
        package.TurnOn(mutant);
        foreach (var (name, test) in tests)
        {
            if (test is null)
            {
                // A row of a theory that the package itself makes, and does not make with this mutant.
                return new Verdict(Outcome.Killed, name);
            }

            if (test.Run(s_limit) is { } thrown)
            {
                package.TurnOff();
                return thrown is TimeoutException ? new Verdict(Outcome.TimedOut, name)
                    : again && test.Run(s_limit) is not null ? new Verdict(Outcome.Doubtful, name)
                    : new Verdict(Outcome.Killed, name);
            }
        }

        package.TurnOff();
        return new Verdict(Outcome.Survived, "");
    }
}
