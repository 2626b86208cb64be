using EngineConfigAnalyzers.CommandLines;

namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>What has been read of one launch so far: its words, its image, its environment.</summary>
internal sealed class CommandDraft
{
    /// <summary>The API it is made by; null for a list or string without one.</summary>
    public LaunchHost? Host { get; set; }

    /// <summary>Where it is made: a creation, or the first call of a chain; null where it comes from elsewhere.</summary>
    public SyntaxNode? Creation { get; set; }

    /// <summary>The program.</summary>
    public CommandWord? Program { get; set; }

    /// <summary>The container's image.</summary>
    public CommandWord? Image { get; set; }

    /// <summary>What runs before the arguments.</summary>
    public List<ListItem> Entrypoint { get; } = [];

    /// <summary>The arguments that are a list.</summary>
    public List<ListItem> Arguments { get; } = [];

    /// <summary>The arguments that are one string.</summary>
    public List<TextPart> ArgumentText { get; } = [];

    /// <summary>The variables that were written, in order.</summary>
    public List<(string Name, EnvironmentEntry Entry)> Variables { get; } = [];

    /// <summary>True where further variables may be set.</summary>
    public bool HasMoreVariables { get; set; }

    /// <summary>True where an extension method of unseen code was called on it, which may give it anything.</summary>
    public bool IsExtended { get; set; }

    /// <summary>True where the code in sight starts, builds or creates it.</summary>
    public bool IsStarted { get; set; }

    /// <summary>Where the code in sight first starts it; null where it does not.</summary>
    public SyntaxNode? Start { get; set; }

    /// <summary>True where every path has started it: what is written then comes too late.</summary>
    public bool HasStarted { get; set; }

    /// <summary>True where it is returned or handed to code that is not read.</summary>
    public bool IsPassedOn { get; private set; }

    /// <summary>It goes to code that is not read; once it has started that changes nothing.</summary>
    public void PassOn() => IsPassedOn |= !IsStarted;

    /// <summary>The words of the whole command.</summary>
    public ImmutableArray<CommandWord> Words(WordEvaluation evaluation)
    {
        var words = ImmutableArray.CreateBuilder<CommandWord>();
        if (Program is not null)
        {
            words.Add(Program);
        }

        words.AddRange(Entrypoint.Concat(Arguments).Select(evaluation.WordOf));
        if (ArgumentText.Count > 0)
        {
            words.AddRange(WindowsArguments.Split(CommandText.Join([ContinuedLines.Join(new([.. ArgumentText], new(ArgumentText[0].Origin, ArgumentText[0].Offset, ArgumentText[0].Offset)))])));
        }

        return words.ToImmutable();
    }
}
