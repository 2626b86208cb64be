namespace EngineConfigAnalyzers.Tests.Generated;

/// <summary>A method that makes one or two configurations, works on them, and lets them leave.</summary>
internal sealed record GeneratedProgram(Creation[] Creations, Step[] Steps, Output Output)
{
    /// <summary>True where no condition is asked twice: then every way through the graph can be taken.</summary>
    public bool IsIndependent => Asked(Steps, inLoop: false).GroupBy(asked => asked.Shared).All(group => group.Count() == 1 && !group.First().InLoop);

    /// <summary>
    /// True where the analyzer cannot know on which paths a write reaches which configuration, so that what was there before may still
    /// be in force for it: where a variable may hold one of several that something else may hold as well, where one is put into a list on
    /// some paths and lost on others, and where one creation makes several in a loop.
    /// </summary>
    public bool IsTangled
    {
        get
        {
            var all = All(Steps).ToList();
            var inner = Steps.SelectMany(step => All(Inside(step))).ToList();
            return (inner.Exists(Moves) || all.Exists(step => step is Step.Make { Second: not null })) && all.Exists(step => step is Step.Point or Step.Swap or Step.Store or Step.Alias)
                || (inner.Exists(step => step is Step.Store) || all.Exists(ReturnsUnderHandler)) && all.Exists(Moves)
                || all.Exists(step => step is Step.Loop && All(Inside(step)).Any(looped => looped is Step.Make));
        }
    }

    // What is returned has left, though a handler may go on with it.
    private static bool ReturnsUnderHandler(Step step) => step is Step.Guard { HasHandler: true, Body: var body } && All(body).Any(inner => inner is Step.Leave { Jump: Jump.Return });

    private static bool Moves(Step step) => step is Step.Make or Step.Point or Step.Swap;

    private static IEnumerable<Step> Inside(Step step) => step.Bodies.SelectMany(body => body);

    private static IEnumerable<Step> All(IEnumerable<Step> steps) => steps.SelectMany(step => All(Inside(step)).Prepend(step));

    private static IEnumerable<(int Shared, bool InLoop)> Asked(IEnumerable<Step> steps, bool inLoop) => steps.SelectMany(step =>
    {
        var inside = step.Bodies.SelectMany(body => Asked(body, inLoop || step is Step.Loop));
        return step is Step.Branch { Condition: { IsShared: true, Shared: var shared } } ? inside.Prepend((shared, inLoop)) : inside;
    });
}
