namespace EngineConfigAnalyzers.CommandLines;

/// <summary>Where the process of a command runs, seen from the process that runs the line.</summary>
internal enum CommandHost
{
    /// <summary>On the same host.</summary>
    Same,

    /// <summary>In a container that the line starts: it has a host of its own, unless it shares the network.</summary>
    Container,

    /// <summary>Elsewhere: behind <c>ssh</c>, <c>srun</c>, <c>mpirun</c>, <c>kubectl exec</c>, <c>docker exec</c>.</summary>
    Remote,
}
