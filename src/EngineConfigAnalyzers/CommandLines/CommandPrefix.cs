namespace EngineConfigAnalyzers.CommandLines;

/// <summary>A program that does nothing but run the command behind it: <c>nohup</c>, <c>sudo</c>, <c>numactl</c>.</summary>
/// <param name="Options">Its own options.</param>
/// <param name="Operands">How many words of its own come before the command.</param>
internal sealed record CommandPrefix(OptionGrammar Options, int Operands = 0)
{
    private static readonly ImmutableDictionary<string, CommandPrefix> ByName = new Dictionary<string, CommandPrefix>(StringComparer.Ordinal)
    {
        ["nohup"] = new(new OptionGrammar()),
        ["exec"] = new(new OptionGrammar("a")),
        ["command"] = new(new OptionGrammar()),
        ["time"] = new(new OptionGrammar("fo")),
        ["setsid"] = new(new OptionGrammar()),
        ["stdbuf"] = new(new OptionGrammar("ioe") { Valued = ["--input", "--output", "--error"] }),
        ["nice"] = new(new OptionGrammar("n") { Valued = ["--adjustment"] }),
        ["ionice"] = new(new OptionGrammar("cn") { Valued = ["--class", "--classdata"] }),
        ["numactl"] = new(new OptionGrammar("NmCpilP") { Valued = ["--cpunodebind", "--membind", "--physcpubind", "--interleave", "--preferred"] }),
        ["taskset"] = new(new OptionGrammar(), Operands: 1),
        ["chrt"] = new(new OptionGrammar("TPD"), Operands: 1),
        ["timeout"] = new(new OptionGrammar("sk") { Valued = ["--signal", "--kill-after"] }, Operands: 1),
        ["tini"] = new(new OptionGrammar("pe")),
        ["dumb-init"] = new(new OptionGrammar("r")),

        // Of the caller's variables it hands on those that WSLENV names: learn.microsoft.com, WSL, filesystems.
        ["wsl"] = new(new OptionGrammar("du") { Valued = ["--distribution", "--user", "--cd"] }) { HasOwnVariables = true },

        // sudo gives its command a new environment, but whether it does is a matter of its configuration.
        ["sudo"] = new(new OptionGrammar("ugpCcDRrtTUh") { Valued = ["--user", "--group", "--chdir", "--chroot", "--host", "--prompt", "--role", "--type"] }) { SetsVariables = true },
        ["env"] = new(new OptionGrammar("uCS") { Valued = ["--unset", "--chdir", "--split-string"] }) { SetsVariables = true },
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>True where <c>K=V</c> words may stand before the command.</summary>
    public bool SetsVariables { get; init; }

    /// <summary>True where the caller's variables do not reach the command, and others may.</summary>
    public bool HasOwnVariables { get; init; }

    /// <summary>The command behind a prefix; null where the program is none.</summary>
    public static ShellCommand? TryRemove(string program, ShellCommand command)
    {
        if (!ByName.TryGetValue(program, out var prefix))
        {
            return null;
        }

        var words = command.Words;
        var next = 1;
        var environment = prefix.HasOwnVariables ? CommandEnvironment.Fresh with { HasMore = true } : command.Environment;
        foreach (var option in prefix.Options.Read(words, ref next))
        {
            environment = option.Name switch
            {
                "-i" or "--ignore-environment" when string.Equals(program, "env", StringComparison.Ordinal) => CommandEnvironment.Fresh,
                "-u" or "--unset" when string.Equals(program, "env", StringComparison.Ordinal) => environment.Without(option.Value),
                _ => environment,
            };
        }

        next = Math.Min(next + prefix.Operands, words.Length);
        for (; prefix.SetsVariables && next < words.Length && IsVariable(words, next); next++)
        {
            environment = environment.With(words[next]);
        }

        return command with { Words = words.RemoveRange(0, next), Environment = environment };
    }

    // env {variables} python …: what is spliced before a known command are variables.
    private static bool IsVariable(ImmutableArray<CommandWord> words, int index) =>
        words[index].Prefix.IndexOf('=') > 0 || (words[index].IsSpliced && index + 1 < words.Length && words[index + 1].Known is not null);
}
