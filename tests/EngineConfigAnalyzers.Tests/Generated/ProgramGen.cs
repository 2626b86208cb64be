using CsCheck;

namespace EngineConfigAnalyzers.Tests.Generated;

/// <summary>Generates programs.</summary>
internal static class ProgramGen
{
    private const int MaximumDepth = 3;

    private static readonly Gen<Given> s_switch = Gen.Frequency((5, Gen.Const(Given.True)), (3, Gen.Const(Given.False)), (2, Gen.Const(Given.Computed)), (1, Gen.Const(Given.Choice)));

    private static readonly Gen<Given> s_port = Gen.OneOf<Given>(Given.Number, Given.Null, Given.Negative, Given.ComputedPort);

    private static readonly Gen<Write> s_write = Gen.Frequency(
        (4, s_switch.Select(given => new Write(Field.Metrics, given))),
        (3, s_switch.Select(given => new Write(Field.AllSchedulers, given))),
        (2, s_port.Select(given => new Write(Field.Port, given))));

    private static readonly Gen<Creation> s_creation = s_write.Array[0, 3].Select(writes => new Creation([.. writes.DistinctBy(write => write.Field)]));

    /// <summary>Programs in which each condition is asked once.</summary>
    public static Gen<GeneratedProgram> Independent { get; } = Programs(Gen.Bool.Select(negated => new Condition(-1, negated)));

    /// <summary>Programs that ask the same conditions again.</summary>
    public static Gen<GeneratedProgram> Dependent { get; } = Programs(Gen.Select(Gen.Int[-1, 1], Gen.Bool, (shared, negated) => new Condition(shared, negated)));

    private static Gen<GeneratedProgram> Programs(Gen<Condition> condition) => Gen.OneOf<GeneratedProgram>(
        Programs(condition, 1, Output.Array), Programs(condition, 1, Output.List),
        Programs(condition, 2, Output.Array), Programs(condition, 2, Output.Tuple), Programs(condition, 2, Output.List));

    private static Gen<GeneratedProgram> Programs(Gen<Condition> condition, int variables, Output output) => Gen.Select(
        s_creation.Array[variables], Steps(new(condition, variables, output, 0, InLoop: false, MayLeave: true), 1, 6), (creations, steps) => new GeneratedProgram(creations, steps, output));

    private static Gen<Step[]> Steps(Place place, int least, int most) => One(place).Array[least, most];

    private static Gen<Step> One(Place place)
    {
        var variable = Gen.Int[0, place.Variables - 1];
        List<(int Weight, IGen<Step> Gen)> forms =
        [
            (12, Gen.Select(variable, s_write, (target, write) => (Step)new Step.Set(target, write))),
            (4, Gen.Select(variable, Gen.Int[0, Helper.All.Count - 1], (target, helper) => (Step)new Step.Call(target, Helper.All[helper]))),
            (2, Gen.Select(variable, s_write.Array[0, 2], Gen.Bool, (target, writes, back) => (Step)new Step.Alias(target, writes, back))),
        ];
        if (place.MayLeave)
        {
            forms.Add((2, Gen.Select(variable, s_creation, s_creation, Gen.Int[0, 2], (target, first, second, either) => (Step)new Step.Make(target, first, either == 0 ? second : null))));
            var jumps = Gen.OneOf<Jump>(place.Jumps());
            forms.Add((1, jumps.Select(jump => (Step)new Step.Leave(jump))));
        }

        if (place.Variables == 2)
        {
            forms.Add((1, variable.Select(target => (Step)new Step.Point(target, 1 - target))));
            forms.Add((1, Gen.Bool.Select(_ => (Step)new Step.Swap())));
        }

        if (place.Output is Output.List)
        {
            forms.Add((1, variable.Select(target => (Step)new Step.Store(target))));
        }

        if (place.Depth < MaximumDepth)
        {
            var inner = place with { Depth = place.Depth + 1 };
            var body = Steps(inner, 0, 3);
            var looped = Steps(inner with { InLoop = true, InSwitch = false }, 1, 3);
            var selected = Steps(inner with { InSwitch = true }, 0, 2).Array[1, 3];
            var last = Steps(inner with { MayLeave = false }, 0, 2);
            forms.Add((4, Gen.Select(place.Condition, body, body, (condition, then, otherwise) => (Step)new Step.Branch(condition, then, otherwise))));
            forms.Add((2, Gen.Select(Gen.OneOf<LoopForm>(LoopForm.While, LoopForm.For, LoopForm.Foreach, LoopForm.Do), looped, (form, steps) => (Step)new Step.Loop(form, steps))));
            forms.Add((1, Gen.Select(selected, Gen.Bool, (cases, hasDefault) => (Step)new Step.Switch(cases, hasDefault))));
            forms.Add((2, Gen.Select(body, body, last, Gen.Bool, (steps, handler, final, hasHandler) => (Step)new Step.Guard(steps, handler, final, hasHandler))));
        }

        return Gen.Frequency([.. forms]);
    }

    /// <summary>Where steps stand: what may be used there.</summary>
    private sealed record Place(Gen<Condition> Condition, int Variables, Output Output, int Depth, bool InLoop, bool MayLeave)
    {
        public bool InSwitch { get; init; }

        // What was put into a list has left, also where the method then throws; such programs do not throw.
        public Jump[] Jumps() =>
            [Jump.Return, .. InLoop ? [Jump.Continue] : (Jump[])[], .. InLoop && !InSwitch ? [Jump.Break] : (Jump[])[], .. Output is Output.List ? (Jump[])[] : [Jump.Throw]];
    }
}
