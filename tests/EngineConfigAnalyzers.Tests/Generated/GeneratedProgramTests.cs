using System.Globalization;
using CsCheck;

namespace EngineConfigAnalyzers.Tests.Generated;

/// <summary>
/// Programs that nobody thought of: printed and analyzed on the one hand, executed on all valuations of their conditions on the other.
/// A normal run takes the same programs every time, fewer on a Roslyn other than the default one; ECA_PROGRAMS=1000000 takes that many, and ECA_PROGRAMS_SEED=2 others.
/// ECA_PROGRAMS_STRICT=1 holds tangled programs to the definition too, ECA_PROGRAMS_FAILURES=20 goes on to so many failures.
/// A failure shows the smallest program that is still judged wrongly, and both verdicts.
/// </summary>
public sealed class GeneratedProgramTests(Xunit.Abstractions.ITestOutputHelper output)
{
    private const int PerFile = 100;

    private static readonly int s_programs = Number("ECA_PROGRAMS", HostRoslyn.IsDefault ? 10_000 : 500);

    private static readonly int s_seed = Number("ECA_PROGRAMS_SEED", 1);

    private static readonly int s_failures = Number("ECA_PROGRAMS_FAILURES", 1);

    [Fact]
    public Task Findings_are_those_of_the_definition() => CheckAsync(ProgramGen.Independent, s_programs * 2 / 3, stream: 1);

    [Fact]
    public Task Nothing_more_is_found_where_conditions_depend_on_each_other() => CheckAsync(ProgramGen.Dependent, s_programs / 3, stream: 2);

    [Fact]
    public async Task Programs_of_one_file_do_not_influence_each_other()
    {
        var programs = Generate(ProgramGen.Independent, PerFile, new PCG(3, (ulong)s_seed));
        foreach (var together in await ProgramBatch.JudgeAsync(programs, compile: true))
        {
            var alone = (await ProgramBatch.JudgeAsync([together.Program], compile: false))[0];
            Assert.Equal(alone.Actual.Places.Order(), together.Actual.Places.Order());
        }
    }

    private async Task CheckAsync(Gen<GeneratedProgram> gen, int count, uint stream)
    {
        var failures = new List<Judged>();
        var (skipped, tangled, reported, unreal, idle) = (0, 0, 0, 0, 0);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        for (var done = 0; done < count; done += PerFile)
        {
            var random = new PCG(stream, ((ulong)s_seed << 32) + (ulong)done);
            var programs = Generate(gen, Math.Min(PerFile, count - done), random);
            var judgements = await ProgramBatch.JudgeAsync(programs, compile: done % (10 * PerFile) == 0);
            skipped += judgements.Count(judged => judged.Left is null);
            tangled += judgements.Count(judged => judged.Program.IsTangled);
            reported += judgements.Count(judged => !judged.Actual.Diagnostics.IsEmpty);
            idle += judgements.Count(judged => !judged.Idle.Diagnostics.IsEmpty);
            unreal += judgements.Count(judged => judged.Unreal.Any());
            foreach (var wrong in judgements.Where(judged => !judged.IsRight))
            {
                failures.Add(await Shrinking.SmallestAsync(wrong.Program));
                if (failures.Count == s_failures)
                {
                    Assert.Fail(string.Join("\n=====\n", failures));
                }
            }
        }

        output.WriteLine($"{count} programs, {count / watch.Elapsed.TotalSeconds:F0} per second: {reported} with findings, {unreal} of them with one that no real path has; {idle} with one about metrics that are off; {tangled} tangled, {skipped} too large");
        Assert.True(failures.Count == 0, string.Join("\n=====\n", failures));
    }

    private static List<GeneratedProgram> Generate(Gen<GeneratedProgram> gen, int count, PCG random) =>
        [.. Enumerable.Range(0, count).Select(_ => gen.Generate(random, null, out var _))];

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
