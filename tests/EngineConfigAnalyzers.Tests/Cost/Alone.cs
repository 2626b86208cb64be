namespace EngineConfigAnalyzers.Tests.Cost;

/// <summary>Allocations are counted for the whole process: nothing else may run then.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    internal const string Name = "Alone";
}
