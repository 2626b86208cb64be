namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>What a command line is read from.</summary>
internal enum WordRootKind
{
    /// <summary>A process, container or resource.</summary>
    Launch,

    /// <summary>A list of words.</summary>
    List,

    /// <summary>A string.</summary>
    Text,

    /// <summary>A method that yields words.</summary>
    Iterator,
}
