namespace EngineConfigAnalyzers.CommandLines;

/// <summary>The variables of a shell while it runs a script.</summary>
/// <param name="Exported">Those that its commands inherit.</param>
internal sealed record ShellVariables(CommandEnvironment Exported)
{
    /// <summary>Those that it keeps to itself.</summary>
    private ImmutableDictionary<string, CommandWord> Own { get; init; } = ImmutableDictionary.Create<string, CommandWord>(StringComparer.Ordinal);

    /// <summary>True after <c>set -a</c>.</summary>
    private bool ExportsAll { get; init; }

    /// <summary>The variables after <c>K=V</c> on its own: kept to the shell, unless the name is exported already.</summary>
    public ShellVariables Assign(CommandWord word)
    {
        var name = word.Prefix.Substring(0, word.Prefix.IndexOf('='));
        return ExportsAll || Exported[name] is not null
            ? this with { Exported = Exported.With(word) }
            : this with { Own = Own.SetItem(name, word) };
    }

    /// <summary>The variables after a builtin; null where the words are none.</summary>
    public ShellVariables? Run(ImmutableArray<CommandWord> words)
    {
        var operands = words.Skip(1).Where(word => !word.Prefix.StartsWith("-", StringComparison.Ordinal));
        return words[0].Known switch
        {
            "export" => operands.Aggregate(this, (all, word) => all.Export(word)),
            "declare" or "typeset" when words.Skip(1).TakeWhile(IsOption).Any(word => word.Prefix.Contains('x')) =>
                operands.Aggregate(this, (all, word) => all.Export(word)),
            "unset" => operands.Aggregate(this, (all, word) => all with { Exported = all.Exported.Without(word), Own = all.Own.Remove(word.Text) }),
            "set" => words.Skip(1).Aggregate(this, (all, word) => all with { ExportsAll = ExportsAllAfter(word.Text, all.ExportsAll) }),
            // An activated Python environment sets paths, not ports.
            "source" or "." when words.Skip(1).FirstOrDefault()?.Text.EndsWith("activate", StringComparison.Ordinal) == true => this,
            "source" or "." => this with { Exported = Exported with { HasMore = true } },
            _ => null,
        };
    }

    // set -a, set -ea, set -o allexport; set +a ends it.
    private static bool ExportsAllAfter(string option, bool before) =>
        string.Equals(option, "allexport", StringComparison.Ordinal) || (option.IndexOf('a') > 0 && option[0] is '-' or '+' ? option[0] != '+' : before);

    private static bool IsOption(CommandWord word) => word.Prefix.StartsWith("-", StringComparison.Ordinal);

    private ShellVariables Export(CommandWord word) =>
        this with { Exported = Exported.With(word.Known is { } name && Own.TryGetValue(name, out var assigned) ? assigned : word) };
}
