namespace EngineConfigAnalyzers.Launches;

/// <summary>The forms in which a command line or its environment is given a setting.</summary>
internal enum WordSiteKind
{
    /// <summary>Nowhere in this code.</summary>
    None,

    /// <summary>A flag beside another: an element, a statement, or text in a string.</summary>
    Flag,

    /// <summary><c>.WithArgs(flag)</c> in a chain, before its other arguments.</summary>
    ChainedArgument,

    /// <summary>The value that stands there is replaced.</summary>
    Replacement,

    /// <summary>A variable's name and value are replaced.</summary>
    VariableReplacement,

    /// <summary>The value of a switch is dropped; where it says off, the switch with it.</summary>
    StrayValue,

    /// <summary><c>-e K=V</c> before the image of a container's command line.</summary>
    ContainerOption,

    /// <summary><c>K=V </c> before a command of a shell's line.</summary>
    ShellVariable,

    /// <summary>The environment of a <c>ProcessStartInfo</c>.</summary>
    ProcessVariable,

    /// <summary>The environment of CliWrap's command.</summary>
    CliWrapVariable,

    /// <summary><c>.WithEnvironment(K, V)</c> in a chain.</summary>
    ChainedVariable,

    /// <summary>An entry <c>"K=V"</c> of a list.</summary>
    TextEntry,

    /// <summary>An entry that is an object with a name and a value.</summary>
    ObjectEntry,
}
