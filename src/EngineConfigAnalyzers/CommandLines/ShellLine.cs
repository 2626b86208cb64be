namespace EngineConfigAnalyzers.CommandLines;

/// <summary>
/// Reads a POSIX shell script as the processes it starts, each with the environment it would have.
/// Conditions and loops are not followed: what may run is taken to run, once.
/// </summary>
internal static class ShellLine
{
    // A script in a script in a script: nobody nests deeper, and hostile text may not exhaust the stack.
    private const int MaxDepth = 8;

    /// <summary>The commands in order; <paramref name="outside"/> says what is known where the shell itself runs.</summary>
    public static ImmutableArray<ShellCommand> Read(CommandText text, ShellCommand? outside = null) => Read(text, outside ?? ShellCommand.Bare, depth: 0);

    /// <summary>The same for the words of one command, which may start a shell, a container or another host's process.</summary>
    public static ImmutableArray<ShellCommand> Read(ImmutableArray<CommandWord> words, ShellCommand? outside = null) =>
        [.. CommandUnwrapper.Unwrap((outside ?? ShellCommand.Bare) with { Words = words }, depth: 0)];

    /// <summary>The commands of a script that stands inside another one.</summary>
    internal static ImmutableArray<ShellCommand> Read(CommandText text, ShellCommand outside, int depth)
    {
        if (depth > MaxDepth)
        {
            return [];
        }

        var commands = ImmutableArray.CreateBuilder<ShellCommand>();
        var variables = new ShellVariables(outside.Environment);
        var subshells = new Stack<ShellVariables>();
        var pending = new List<ShellToken>();
        var piped = new List<int>();
        var turn = outside.Turn;
        foreach (var token in ShellLexer.Read(text))
        {
            if (token.Kind == ShellTokenKind.Word)
            {
                pending.Add(token);
                continue;
            }

            Run(isLast: token.Sign is not ("|" or "|&"), goesOn: token.Sign is "&");
            if (token.Kind == ShellTokenKind.Open)
            {
                subshells.Push(variables);
            }
            else if (token.Kind == ShellTokenKind.Close && subshells.Count > 0)
            {
                variables = subshells.Pop();
            }
            else if (token.Kind == ShellTokenKind.Close)
            {
                // `start)` begins an arm of a case.
                turn++;
            }
        }

        Run(isLast: true, goesOn: false);
        return commands.ToImmutable();

        void Run(bool isLast, bool goesOn)
        {
            var reserved = pending.TakeWhile(token => token.Word?.Known is { } word && IsReserved(word)).ToList();
            var tokens = pending.Skip(reserved.Count).ToList();
            turn += reserved.Exists(token => token.Word!.Known is "elif" or "else") ? 1 : 0;
            pending.Clear();
            var assignments = tokens.TakeWhile(token => token.IsAssignment).Select(token => token.Word!).ToList();
            ImmutableArray<CommandWord> words = [.. tokens.Skip(assignments.Count).Select(token => token.Word!)];
            if (words.Length == 0)
            {
                variables = assignments.Aggregate(variables, (all, word) => all.Assign(word));
            }
            else if (variables.Run(words) is { } changed)
            {
                variables = changed;
            }
            else
            {
                var environment = assignments.Aggregate(variables.Exported, (all, word) => all.With(word));
                turn += words[0].Known is "wait" or "kill" or "pkill" or "killall" ? 1 : 0;
                var before = commands.Count;
                commands.AddRange(CommandUnwrapper.Unwrap(outside with { Words = words, Environment = environment, Turn = turn }, depth));
                piped.AddRange(commands.Count > before ? [commands.Count - 1] : []);
            }

            if (isLast)
            {
                // `worker | tee log &`: all of a pipeline goes on.
                piped.ForEach(part => commands[part] = commands[part] with { IsInBackground = commands[part].IsInBackground || goesOn });
                piped.Clear();
            }
        }
    }

    private static bool IsReserved(string word) => word is "!" or "{" or "}" or "if" or "then" or "elif" or "else" or "fi" or "while" or "until" or "do" or "done" or "esac";
}
