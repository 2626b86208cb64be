namespace EngineConfigAnalyzers.Tests.Generated;

/// <summary>
/// Runs a program on all valuations of its conditions at once. Loops run until they bring nothing new, or a few times.
/// </summary>
/// <param name="program">The program.</param>
/// <param name="placeOf">Where a write, a call of a helper or a creation stands in the printed program.</param>
/// <param name="sharesConditions">False where a condition that is asked twice may answer differently, as in a graph without knowledge of conditions.</param>
internal sealed class Interpreter(GeneratedProgram program, Func<object, int> placeOf, bool sharesConditions)
{
    private const int MaximumIterations = 4;
    private const int MaximumWorlds = 4_000;

    /// <summary>Every write that turned metrics on, with the creation of what it reached, whether or not that has left.</summary>
    public HashSet<(int Site, int Place)> Written { get; } = [];

    /// <summary>Every write that gave something but metrics, with the creation of what it reached.</summary>
    public HashSet<(int Site, int Place)> Given { get; } = [];

    /// <summary>What has left, over all executions; null where there are too many of them.</summary>
    public IReadOnlyCollection<Configured>? Run()
    {
        var start = World.Start(program.Creations.Length);
        for (var i = 0; i < program.Creations.Length; i++)
        {
            start = Made(start, i, program.Creations[i]);
        }

        var ways = Run(program.Steps, [start], guarded: false);
        return ways is null ? null : [.. ways.Returns.Concat(ways.Next.Select(Left)).SelectMany(world => world.HasLeft).Distinct()];
    }

    // A guarded step may throw before it does anything, and after it; what a finally did last was done without.
    private Ways? Run(IEnumerable<Step> steps, HashSet<World> worlds, bool guarded)
    {
        var ways = new Ways { Next = worlds };
        if (guarded)
        {
            ways.Throws.UnionWith(worlds);
        }

        foreach (var step in steps)
        {
            if (Run(step, ways.Next, guarded) is not { } done || done.All.Any(set => set.Count > MaximumWorlds))
            {
                return null;
            }

            ways.AddJumps(done);
            ways.Next = done.Next;
            if (guarded && step is not Step.Guard)
            {
                ways.Throws.UnionWith(ways.Next);
            }
        }

        return ways;
    }

    private Ways? Run(Step step, HashSet<World> worlds, bool guarded)
    {
        switch (step)
        {
            case Step.Make make:
                return To(worlds.SelectMany(world => make.Second is { } second
                    ? [Made(world, make.Variable, make.First), Made(world, make.Variable, second)]
                    : (World[])[Made(world, make.Variable, make.First)]));
            case Step.Set set:
                return To(worlds.Select(world => Write(world, set.Variable, set.Write, placeOf(set.Write))));
            case Step.Call call:
                return To(worlds.SelectMany(world => call.Helper.Ways.Select(way => way.Aggregate(world, (one, write) => Write(one, call.Variable, write, placeOf(call))))));
            case Step.Alias alias:
                return To(worlds.Select(world => alias.Writes.Aggregate(world, (one, write) => Write(one, alias.Variable, write, placeOf(write)))));
            case Step.Point point:
                return To(worlds.Select(world => world.Point(point.Variable, point.Other)));
            case Step.Swap:
                return To(worlds.Select(world => world.Swap()));
            case Step.Store store:
                return To(worlds.Select(world => world.Leave(store.Variable)));
            case Step.Leave leave:
                var left = new Ways();
                left.Of(leave.Jump).UnionWith(leave.Jump is Jump.Return ? worlds.Select(Left) : worlds);
                return left;
            case Step.Branch branch:
                return Join(Run(branch.Then, Where(worlds, branch.Condition, value: true), guarded), Run(branch.Else, Where(worlds, branch.Condition, value: false), guarded));
            case Step.Switch selection:
                var cases = selection.Cases.Select(steps => Run(steps, worlds, guarded));
                return Join([.. selection.HasDefault ? cases : cases.Append(To(worlds))]);
            case Step.Loop loop:
                return Run(loop, worlds, guarded);
            default:
                return Run((Step.Guard)step, worlds, guarded);
        }
    }

    private Ways? Run(Step.Loop loop, HashSet<World> worlds, bool guarded)
    {
        var ways = new Ways();
        ways.Next.UnionWith(loop.Form is LoopForm.Do ? [] : worlds);
        var seen = new HashSet<World>(worlds);
        var open = worlds;
        for (var i = 0; i < MaximumIterations && open.Count > 0; i++)
        {
            if (Run(loop.Body, open, guarded) is not { } done)
            {
                return null;
            }

            ways.Returns.UnionWith(done.Returns);
            ways.Throws.UnionWith(done.Throws);
            ways.Next.UnionWith(done.Breaks);
            ways.Next.UnionWith(done.Next);
            ways.Next.UnionWith(done.Continues);
            open = [.. done.Next.Concat(done.Continues).Where(seen.Add)];
        }

        return ways;
    }

    private Ways? Run(Step.Guard guard, HashSet<World> worlds, bool guarded)
    {
        if (Run(guard.Body, worlds, guarded || guard.HasHandler) is not { } ways)
        {
            return null;
        }

        if (guard.HasHandler)
        {
            var handled = Run(guard.Handler, [.. ways.Throws], guarded);
            ways.Throws.Clear();
            ways = Join(ways, handled);
        }

        if (ways is null)
        {
            return null;
        }

        var final = new Ways();
        foreach (var (set, into) in ways.All.Zip(final.All))
        {
            // A finally never throws by itself.
            if (Run(guard.Finally, set, guarded: false) is not { } done)
            {
                return null;
            }

            into.UnionWith(done.Next);
        }

        return final;
    }

    private World Made(World world, int variable, Creation creation) =>
        creation.Writes.Aggregate(world.Make(variable, new(placeOf(creation), -1, false, false, false, false)), (one, write) => Write(one, variable, write, placeOf(write)));

    private World Write(World world, int variable, Write write, int place)
    {
        if (write is { Field: Field.Metrics, MayBeOn: true })
        {
            Written.Add((world.SiteOf(variable), place));
        }
        else if (write.MayBeOn)
        {
            Given.Add((world.SiteOf(variable), place));
        }

        return world.Write(variable, write, place);
    }

    private World Left(World world) => Enumerable.Range(0, program.Creations.Length).Aggregate(world, (one, variable) => one.Leave(variable));

    private HashSet<World> Where(HashSet<World> worlds, Condition condition, bool value) =>
        condition.IsShared && sharesConditions ? [.. worlds.SelectMany(world => world.Where(condition.Shared, value != condition.IsNegated))] : worlds;

    private static Ways To(IEnumerable<World> worlds) => new() { Next = [.. worlds] };

    private static Ways? Join(params Ways?[] all)
    {
        var joined = new Ways();
        foreach (var ways in all)
        {
            if (ways is null)
            {
                return null;
            }

            joined.Next.UnionWith(ways.Next);
            joined.AddJumps(ways);
        }

        return joined;
    }
}
