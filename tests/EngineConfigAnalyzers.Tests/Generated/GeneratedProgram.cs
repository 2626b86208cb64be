namespace EngineConfigAnalyzers.Tests.Generated;

/// <summary>A method that makes one or two configurations, works on them, and lets them leave.</summary>
internal sealed record GeneratedProgram(Creation[] Creations, Step[] Steps, Output Output)
{
    /// <summary>
    /// True where no condition is asked twice: then every way through the graph can be taken, and the findings are exactly the
    /// definition's. Else the analyzer may say less, never more.
    /// </summary>
    public bool IsExact => Asked(Steps, inLoop: false).GroupBy(asked => asked.Shared).All(group => group.Count() == 1 && !group.First().InLoop);

    private static IEnumerable<(int Shared, bool InLoop)> Asked(IEnumerable<Step> steps, bool inLoop) => steps.SelectMany(step =>
    {
        var inside = step.Bodies.SelectMany(body => Asked(body, inLoop || step is Step.Loop));
        return step is Step.Branch { Condition: { IsShared: true, Shared: var shared } } ? inside.Prepend((shared, inLoop)) : inside;
    });
}
