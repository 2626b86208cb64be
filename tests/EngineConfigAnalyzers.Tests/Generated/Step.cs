namespace EngineConfigAnalyzers.Tests.Generated;

/// <summary>A statement of a generated program. Nodes are told apart by identity, so that each is a place of its own.</summary>
internal abstract record Step
{
    /// <summary>The steps inside, each sequence for itself.</summary>
    public virtual IEnumerable<Step[]> Bodies => [];

    /// <summary>The same step with other steps inside, in the order of <see cref="Bodies"/>.</summary>
    public virtual Step With(IReadOnlyList<Step[]> bodies) => this;

    /// <summary>A variable is given a new configuration; with a second creation, one of the two.</summary>
    internal sealed record Make(int Variable, Creation First, Creation? Second) : Step;

    /// <summary>A setting is assigned.</summary>
    internal sealed record Set(int Variable, Write Write) : Step;

    /// <summary>A helper of the same class is called.</summary>
    internal sealed record Call(int Variable, Helper Helper) : Step;

    /// <summary>Settings are assigned through another name, and perhaps assigned back.</summary>
    internal sealed record Alias(int Variable, Write[] Writes, bool Back) : Step;

    /// <summary>One variable is given what the other holds; what it held is lost.</summary>
    internal sealed record Point(int Variable, int Other) : Step;

    /// <summary>Two variables exchange what they hold.</summary>
    internal sealed record Swap : Step;

    /// <summary>What a variable holds is put into the list that was given.</summary>
    internal sealed record Store(int Variable) : Step;

    /// <summary>The sequence is left.</summary>
    internal sealed record Leave(Jump Jump) : Step;

    internal sealed record Branch(Condition Condition, Step[] Then, Step[] Else) : Step
    {
        public override IEnumerable<Step[]> Bodies => [Then, Else];

        public override Step With(IReadOnlyList<Step[]> bodies) => this with { Then = bodies[0], Else = bodies[1] };
    }

    internal sealed record Loop(LoopForm Form, Step[] Body) : Step
    {
        public override IEnumerable<Step[]> Bodies => [Body];

        public override Step With(IReadOnlyList<Step[]> bodies) => this with { Body = bodies[0] };
    }

    /// <summary>A <c>switch</c>; the last case is the default where there is one.</summary>
    internal sealed record Switch(Step[][] Cases, bool HasDefault) : Step
    {
        public override IEnumerable<Step[]> Bodies => Cases;

        public override Step With(IReadOnlyList<Step[]> bodies) => this with { Cases = [.. bodies] };
    }

    /// <summary>A <c>try</c> with a handler, a <c>finally</c> or both. Any step in it may throw.</summary>
    internal sealed record Guard(Step[] Body, Step[] Handler, Step[] Finally, bool HasHandler) : Step
    {
        public override IEnumerable<Step[]> Bodies => [Body, Handler, Finally];

        public override Step With(IReadOnlyList<Step[]> bodies) => this with { Body = bodies[0], Handler = bodies[1], Finally = bodies[2] };
    }
}
