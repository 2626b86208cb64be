using System.Globalization;
using CsCheck;

namespace EngineConfigAnalyzers.Tests.Generated;

/// <summary>
/// Programs that nobody thought of: printed and analyzed on the one hand, executed on all valuations of their conditions on the other.
/// A normal run takes the same programs every time; ECA_PROGRAMS=1000000 takes that many, and ECA_PROGRAMS_SEED=2 others.
/// A failure shows the smallest program that is still judged wrongly, and both verdicts.
/// </summary>
public sealed class GeneratedProgramTests
{
    private const int PerFile = 100;

    private static readonly int s_programs = Number("ECA_PROGRAMS", 10_000);

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

    private static async Task CheckAsync(Gen<GeneratedProgram> gen, int count, uint stream)
    {
        var failures = new List<Judged>();
        for (var done = 0; done < count; done += PerFile)
        {
            var random = new PCG(stream, ((ulong)s_seed << 32) + (ulong)done);
            var programs = Generate(gen, Math.Min(PerFile, count - done), random);
            foreach (var wrong in (await ProgramBatch.JudgeAsync(programs, compile: done % (10 * PerFile) == 0)).Where(judged => !judged.IsRight))
            {
                failures.Add(await Shrinking.SmallestAsync(wrong.Program));
                if (failures.Count == s_failures)
                {
                    Assert.Fail(string.Join("\n=====\n", failures));
                }
            }
        }

        Assert.True(failures.Count == 0, string.Join("\n=====\n", failures));
    }

    private static List<GeneratedProgram> Generate(Gen<GeneratedProgram> gen, int count, PCG random) =>
        [.. Enumerable.Range(0, count).Select(_ => gen.Generate(random, null, out var _))];

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
