namespace EngineConfigAnalyzers.CommandLines;

/// <summary>
/// Reads <c>docker run</c> and its kin: the command inside, with only the variables that <c>-e</c>, <c>--env</c> and
/// <c>--env-file</c> carry in. The docker client's own variables never reach the inside.
/// </summary>
internal static class ContainerRun
{
    // The switches are listed, because the options with values grow with every version: docs.docker.com, docker container run.
    private static readonly OptionGrammar Options = new("acehlmpuvw")
    {
        LongSwitches =
        [
            "--detach", "--disable-content-trust", "--help", "--init", "--interactive", "--no-healthcheck", "--oom-kill-disable", "--privileged",
            "--publish-all", "--quiet", "--read-only", "--rm", "--sig-proxy", "--tty", "--use-api-socket", "--no-deps", "--service-ports", "--build", "--no-TTY",
            "--replace", "--tls-verify", "--env-host", "--remove-orphans", "--use-aliases",
        ],
    };

    private static readonly OptionGrammar ClientOptions = new("cHlfp")
    {
        Valued = ["--config", "--context", "--host", "--log-level", "--tlscacert", "--tlscert", "--tlskey", "--file", "--project-name", "--profile", "--project-directory", "--namespace"],
    };

    /// <summary>The command inside the container; null where the words start none.</summary>
    public static ShellCommand? TryEnter(string? program, ShellCommand command)
    {
        var words = command.Words;
        var next = 1;
        var isCompose = string.Equals(program, "docker-compose", StringComparison.Ordinal);
        if (program is "docker" or "podman" or "nerdctl" or "docker-compose")
        {
            ClientOptions.Read(words, ref next);
            if (At(words, next) is "container" or "compose")
            {
                isCompose |= words[next++].Is("compose");
                ClientOptions.Read(words, ref next);
            }
        }
        else if (program is null or "run" or "exec" && IsClientInAVariable(words, program is null ? 1 : 0))
        {
            next = program is null ? 1 : 0;
        }
        else
        {
            return null;
        }

        return At(words, next) switch
        {
            "run" or "create" => Enter(command, next + 1, isCompose),
            "exec" => Join(command, next + 1),
            _ => null,
        };
    }

    private static string? At(ImmutableArray<CommandWord> words, int index) => index < words.Length ? words[index].Known : null;

    // The program is a variable in most launchers: what follows must then look like docker's run, not uv's or conda's,
    // and like docker's exec, not the shell's or kubectl's.
    private static bool IsClientInAVariable(ImmutableArray<CommandWord> words, int verb) => At(words, verb) switch
    {
        "run" => words.Any(word => word.Known is "--rm" or "--gpus" or "-d" or "-it" or "--shm-size" or "--ipc=host" or "-v" or "--network" or "--detach" or "-p" or "--runtime"),
        "exec" => At(words, verb + 1) is "-it" or "-i" or "-t" or "-d" or "-e" or "--env" or "-w" && !words.Any(word => word.Is("--")),
        _ => false,
    };

    private static ShellCommand Enter(ShellCommand command, int next, bool isCompose)
    {
        var words = command.Words;
        var environment = CommandEnvironment.Fresh;
        var inside = command with { Host = CommandHost.Container, SharesHostNetwork = false, Image = null };
        CommandWord? entrypoint = null;
        do
        {
            foreach (var option in Options.Read(words, ref next))
            {
                environment = Carry(environment, option);
                entrypoint = string.Equals(option.Name, "--entrypoint", StringComparison.Ordinal) ? option.Value : entrypoint;
                inside = inside with
                {
                    SharesHostNetwork = inside.SharesHostNetwork || (option.Name is "--network" or "--net" && option.Value?.Is("host") == true),
                };
            }

            if (next < words.Length && words[next].IsSpliced && IsSplicedOptions(words, next))
            {
                environment = environment with { HasMore = true };
                next++;
            }
            else
            {
                break;
            }
        }
        while (next < words.Length);

        var rest = words.RemoveRange(0, Math.Min(next + 1, words.Length));
        return inside with
        {
            // A service's image and its further variables are in the compose file.
            Image = isCompose || next >= words.Length ? null : words[next],
            Environment = isCompose ? environment with { HasMore = true } : environment,
            Words = entrypoint is { Text.Length: > 0 } ? rest.Insert(0, entrypoint) : rest,
        };
    }

    // exec runs in a container whose variables were given elsewhere.
    private static ShellCommand Join(ShellCommand command, int next)
    {
        var words = command.Words;
        var grammar = new OptionGrammar("euw") { LongSwitches = Options.LongSwitches };
        var environment = grammar.Read(words, ref next).Aggregate(CommandEnvironment.Fresh with { HasMore = true }, Carry);
        return command with { Host = CommandHost.Remote, Environment = environment, Words = words.RemoveRange(0, Math.Min(next + 1, words.Length)) };
    }

    private static CommandEnvironment Carry(CommandEnvironment environment, ProgramOption option) => option.Name switch
    {
        "-e" or "--env" => environment.With(option.Value),
        "--env-file" or "--env-host" => environment with { HasMore = true },
        _ => environment,
    };

    // {image} and {options} look alike: options are followed by more options or by what looks like an image.
    private static bool IsSplicedOptions(ImmutableArray<CommandWord> words, int index)
    {
        if (index + 1 >= words.Length)
        {
            return false;
        }

        var following = words[index + 1];
        var text = following.Prefix;
        if (text.StartsWith("-", StringComparison.Ordinal))
        {
            return text is "-d" or "-it" or "-i" or "-t" or "-e" or "-v" or "-p" or "-w"
                || text.StartsWith("--env", StringComparison.Ordinal) || text.StartsWith("--network", StringComparison.Ordinal)
                || text.StartsWith("--gpus", StringComparison.Ordinal) || text.StartsWith("--name", StringComparison.Ordinal)
                || text.StartsWith("--ipc", StringComparison.Ordinal) || text.StartsWith("--shm-size", StringComparison.Ordinal)
                || text is "--rm" or "--detach" or "--volume" or "--publish" or "--entrypoint" or "--runtime";
        }

        if (following.Kind == WordKind.Unknown)
        {
            return true;
        }

        return following.IsSpliced
            ? index + 2 < words.Length && words[index + 2].Prefix is { Length: > 0 } after && after[0] != '-' && after.IndexOf('/') < 0
            : text.Length > 0 && text[0] != '/' && (text.IndexOf('/') > 0 || text.IndexOf(':') > 0);
    }
}
