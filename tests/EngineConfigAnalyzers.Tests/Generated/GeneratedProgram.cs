namespace EngineConfigAnalyzers.Tests.Generated;

/// <summary>A method that makes one or two configurations, works on them, and lets them leave.</summary>
internal sealed record GeneratedProgram(Creation[] Creations, Step[] Steps, Output Output)
{
    /// <summary>True where no condition is asked twice: then every way through the graph can be taken.</summary>
    public bool IsIndependent => Asked(Steps, inLoop: false).GroupBy(asked => asked.Shared).All(group => group.Count() == 1 && !group.First().InLoop);

    /// <summary>
    /// True where a variable may hold one of several configurations some of which something else may hold as well. The analyzer does
    /// not know then on which paths a write reaches which of them, and what was there before may still be in force for it.
    /// </summary>
    public bool IsTangled => All(Steps).Any(step => step is Step.Point or Step.Swap or Step.Store or Step.Alias) && Steps.Any(MayMove);

    private static IEnumerable<Step> All(IEnumerable<Step> steps) => steps.SelectMany(step => All(step.Bodies.SelectMany(body => body)).Prepend(step));

    // What a step makes or moves on some paths only.
    private static bool MayMove(Step step) => step is Step.Make { Second: not null } || All(step.Bodies.SelectMany(body => body)).Any(inner => inner is Step.Make or Step.Point or Step.Swap);

    private static IEnumerable<(int Shared, bool InLoop)> Asked(IEnumerable<Step> steps, bool inLoop) => steps.SelectMany(step =>
    {
        var inside = step.Bodies.SelectMany(body => Asked(body, inLoop || step is Step.Loop));
        return step is Step.Branch { Condition: { IsShared: true, Shared: var shared } } ? inside.Prepend((shared, inLoop)) : inside;
    });
}
