namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>What a member or parameter of a launch library is to the launch.</summary>
internal enum LaunchPart
{
    /// <summary>Nothing that matters here.</summary>
    None,

    /// <summary>The program.</summary>
    Program,

    /// <summary>Arguments: one string, a list, or a callback that adds to one.</summary>
    Arguments,

    /// <summary>The words before the arguments of a container.</summary>
    Entrypoint,

    /// <summary>A container's image.</summary>
    Image,

    /// <summary>The environment: a dictionary, a list of <c>K=V</c> or of entries, or a callback that fills one.</summary>
    Environment,

    /// <summary>The name of one variable.</summary>
    VariableName,

    /// <summary>The value of one variable.</summary>
    VariableValue,

    /// <summary>A variable that the library itself gives a value.</summary>
    OwnVariable,

    /// <summary>Variables from a file or another resource.</summary>
    MoreEnvironment,

    /// <summary>Options for the container's runtime, <c>-e</c> among them.</summary>
    RuntimeOptions,

    /// <summary>The launch itself, or what holds it.</summary>
    Inner,

    /// <summary>Starts, builds or creates it.</summary>
    Start,
}
