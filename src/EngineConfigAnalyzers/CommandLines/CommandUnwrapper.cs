namespace EngineConfigAnalyzers.CommandLines;

/// <summary>Takes away what is wrapped around a command: prefixes, shells, containers, other hosts.</summary>
internal static class CommandUnwrapper
{
    // A prefix before a prefix before a prefix: nobody writes more, and hostile text may not take its square in time.
    private const int MaxTurns = 32;

    /// <summary>The commands that remain: one, or those of the script that a shell was given.</summary>
    public static IEnumerable<ShellCommand> Unwrap(ShellCommand command, int depth)
    {
        for (var turn = 0; turn < MaxTurns && command.Words.Length > 0; turn++)
        {
            var program = ProgramName(command.Words[0]);
            if (Script(program, command) is var (script, outside))
            {
                return ShellLine.Read(script, outside, depth + 1);
            }

            var inner = ContainerRun.TryEnter(program, command)
                ?? (program is null ? null : CommandPrefix.TryRemove(program, command))
                ?? RemoteRun.TryEnter(program, command);
            if (inner is null)
            {
                return [command];
            }

            command = inner;
        }

        // A container without a command runs what its image says.
        return command.Words.Length == 0 && command.Image is null ? [] : [command];
    }

    /// <summary>The name of a program without its folder and <c>.exe</c>; null where it is not known.</summary>
    public static string? ProgramName(CommandWord word)
    {
        var text = word.Text.Substring(word.Text.LastIndexOfAny(['/', '\\']) + 1);
        return text.Length == 0 || text.IndexOf(TextPart.HoleMark) >= 0 ? null
            : text.EndsWith(".exe", StringComparison.OrdinalIgnoreCase) ? text.Substring(0, text.Length - ".exe".Length)
            : text;
    }

    private static (CommandText Script, ShellCommand Outside)? Script(string? program, ShellCommand command)
    {
        var words = command.Words;
        return program switch
        {
            "ssh" => RemoteRun.TryReadSsh(command),
            "eval" when words.Length > 1 => (CommandText.Join(words.Skip(1)), command),
            "sh" or "bash" or "dash" or "ash" or "zsh" or "ksh" => ShellArgument(command, first: 1, isShell: true),

            // The program is often a variable, or stands elsewhere: Args = ["-c", "…"]. A script has blanks, llama-server's -c 4096 has none.
            null => ShellArgument(command, first: 1, isShell: false),
            _ => ShellArgument(command, first: 0, isShell: false),
        };
    }

    private static (CommandText Script, ShellCommand Outside)? ShellArgument(ShellCommand command, int first, bool isShell)
    {
        for (var i = first; i < command.Words.Length; i++)
        {
            var option = command.Words[i].Known;
            if (option is null || option.Length < 2 || option[0] is not ('-' or '+'))
            {
                return null;
            }

            if (option[1] == '-')
            {
                continue;
            }

            if (option.IndexOf('c') > 0 && option.All(c => c is '-' or (>= 'a' and <= 'z')) && i + 1 < command.Words.Length)
            {
                var script = command.Words[i + 1];
                return script.IsSpliced || (!isShell && script.Text.IndexOf(' ') < 0) ? null : (CommandText.Join([script]), command with { Words = [] });
            }

            // -o pipefail, -euxo pipefail
            i += option[option.Length - 1] == 'o' ? 1 : 0;
        }

        return null;
    }
}
