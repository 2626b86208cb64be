namespace EngineConfigAnalyzers.Tests.Generated;

/// <summary>
/// Makes a program that is judged wrongly smaller, for as long as it stays wrong. CsCheck shrinks by generating again, which seldom
/// meets a program as odd as the one at hand; leaving out its parts one by one does.
/// </summary>
internal static class Shrinking
{
    public static async Task<Judged> SmallestAsync(GeneratedProgram program)
    {
        var smallest = (await ProgramBatch.JudgeAsync([program], compile: true))[0];
        while (true)
        {
            var smaller = await FirstWrongAsync(Smaller(smallest.Program));
            if (smaller is null)
            {
                return smallest;
            }

            smallest = smaller;
        }
    }

    private static async Task<Judged?> FirstWrongAsync(IEnumerable<GeneratedProgram> programs)
    {
        foreach (var some in programs.Chunk(20))
        {
            if ((await ProgramBatch.JudgeAsync(some, compile: false)).FirstOrDefault(judged => !judged.IsRight) is { } wrong)
            {
                // What is wrong among others may be right alone; then it is of no use here.
                var alone = (await ProgramBatch.JudgeAsync([wrong.Program], compile: false))[0];
                if (!alone.IsRight)
                {
                    return alone;
                }
            }
        }

        return null;
    }

    private static IEnumerable<GeneratedProgram> Smaller(GeneratedProgram program)
    {
        foreach (var steps in Smaller(program.Steps))
        {
            yield return program with { Steps = steps };
        }

        for (var i = 0; i < program.Creations.Length; i++)
        {
            foreach (var writes in Without(program.Creations[i].Writes))
            {
                yield return program with { Creations = [.. program.Creations.Select((creation, index) => index == i ? new(writes) : creation)] };
            }
        }
    }

    private static IEnumerable<Step[]> Smaller(Step[] steps)
    {
        for (var i = 0; i < steps.Length; i++)
        {
            yield return [.. steps[..i], .. steps[(i + 1)..]];
        }

        for (var i = 0; i < steps.Length; i++)
        {
            foreach (var body in steps[i].Bodies.Where(body => !Jumps(body)))
            {
                yield return [.. steps[..i], .. body, .. steps[(i + 1)..]];
            }

            foreach (var smaller in Smaller(steps[i]))
            {
                yield return [.. steps[..i], smaller, .. steps[(i + 1)..]];
            }
        }
    }

    private static IEnumerable<Step> Smaller(Step step)
    {
        var bodies = step.Bodies.ToList();
        for (var i = 0; i < bodies.Count; i++)
        {
            foreach (var body in Smaller(bodies[i]))
            {
                yield return step.With([.. bodies.Select((other, index) => index == i ? body : other)]);
            }
        }

        switch (step)
        {
            case Step.Switch { Cases.Length: > 1 } selection:
                foreach (var cases in Without(selection.Cases))
                {
                    yield return selection with { Cases = cases };
                }

                break;
            case Step.Make { Second: { } second } make:
                yield return make with { Second = null };
                yield return make with { First = second, Second = null };
                break;
            case Step.Make { First.Writes: var writes } make:
                foreach (var fewer in Without(writes))
                {
                    yield return make with { First = new(fewer) };
                }

                break;
            case Step.Alias alias:
                foreach (var fewer in Without(alias.Writes))
                {
                    yield return alias with { Writes = fewer };
                }

                break;
            case Step.Call call:
                foreach (var write in call.Helper.Ways[0])
                {
                    yield return new Step.Set(call.Variable, new Write(write.Field, write.Given));
                }

                break;
        }
    }

    // A break or continue must not get out of its loop.
    private static bool Jumps(Step[] steps) => steps.Any(step => step is Step.Leave { Jump: Jump.Break or Jump.Continue } || step.Bodies.Any(Jumps));

    private static IEnumerable<T[]> Without<T>(T[] all) => all.Select((_, i) => (T[])[.. all[..i], .. all[(i + 1)..]]);
}
