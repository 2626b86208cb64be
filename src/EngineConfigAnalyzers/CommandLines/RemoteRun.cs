namespace EngineConfigAnalyzers.CommandLines;

/// <summary>Reads what <c>srun</c>, <c>mpirun</c> and <c>kubectl exec</c> start on other hosts; <c>ssh</c> has a script of its own.</summary>
internal static class RemoteRun
{
    private static readonly OptionGrammar Srun = new("AbBcCdDeEgGiIJkLmMnNopPqrStTUwWxXZ")
    {
        Valued =
        [
            "--account", "--chdir", "--container-image", "--container-mounts", "--container-name", "--container-workdir", "--container-env", "--cpus-per-task", "--error", "--export",
            "--gpus", "--gpus-per-node", "--gpus-per-task", "--gres", "--job-name", "--jobid", "--mem", "--mpi", "--nodelist", "--nodes", "--ntasks",
            "--ntasks-per-node", "--output", "--partition", "--qos", "--relative", "--time",
        ],
    };

    private static readonly OptionGrammar Mpirun = new("xH")
    {
        Valued = ["-np", "-n", "-c", "--np", "--n", "-ppn", "-host", "--host", "-hosts", "-hostfile", "--hostfile", "-machinefile", "--machinefile", "-f", "--map-by", "--bind-to", "-wdir", "-wd", "--wdir", "-rf"],
        TwoValued = ["--mca", "-mca", "-env", "-genv", "--prtemca", "--pmixmca"],
    };

    private static readonly OptionGrammar Ssh = new("bBcDeEFiIJLlmoOpPQRSwW");

    private static readonly OptionGrammar Kubectl = new("cnfs") { Valued = ["--container", "--namespace", "--context", "--kubeconfig", "--filename", "--cluster", "--user"] };

    /// <summary>The command on the other host; null where the program starts none.</summary>
    public static ShellCommand? TryEnter(string? program, ShellCommand command) => program switch
    {
        "srun" => Enter(command, Srun),
        "mpirun" or "mpiexec" or "orterun" => Enter(command, Mpirun),
        "kubectl" or "oc" or null => EnterPod(command),
        _ => null,
    };

    /// <summary>The script that <c>ssh host …</c> hands to the other host's shell, and what surrounds it there; null where there is none.</summary>
    public static (CommandText Script, ShellCommand Outside)? TryReadSsh(ShellCommand command)
    {
        var next = 1;
        Ssh.Read(command.Words, ref next);

        // The host may be followed by options again, which OpenSSH takes too.
        next++;
        Ssh.Read(command.Words, ref next);
        return next < command.Words.Length
            ? (CommandText.Join(command.Words.Skip(next)), command with { Words = [], Environment = CommandEnvironment.Fresh, Host = CommandHost.Remote })
            : null;
    }

    private static ShellCommand Enter(ShellCommand command, OptionGrammar grammar)
    {
        var next = 1;
        var environment = command.Environment;
        foreach (var option in grammar.Read(command.Words, ref next))
        {
            environment = option switch
            {
                { Name: "-x", Value: { } variable } when ReferenceEquals(grammar, Mpirun) => environment.With(variable),
                { Name: "-env" or "-genv", Value.Known: { } name, Second: { } value } => environment.With(name, new(Value(value), value.Place, value.Place)),
                { Name: "-env" or "-genv", Second: not null } => environment with { HasMore = true },
                { Name: "--export", Value: { } list } => Export(environment, list),
                _ => environment,
            };
        }

        return command with { Host = CommandHost.Remote, Environment = environment, Words = command.Words.RemoveRange(0, next) };
    }

    private static ShellCommand? EnterPod(ShellCommand command)
    {
        var words = command.Words;
        var next = 1;
        Kubectl.Read(words, ref next);
        var dashes = words.Select((word, index) => word.Is("--") ? index : -1).FirstOrDefault(index => index > next);
        return next < words.Length && words[next].Is("exec") && dashes > 0
            ? command with { Host = CommandHost.Remote, Environment = CommandEnvironment.Fresh with { HasMore = true }, Words = words.RemoveRange(0, dashes + 1) }
            : null;
    }

    // --export=ALL,K=V adds, --export=K=V and --export=NONE replace: slurm.schedmd.com, srun.
    private static CommandEnvironment Export(CommandEnvironment environment, CommandWord list)
    {
        var names = list.Text.Split(',');
        var keepsAll = names.Contains("ALL", StringComparer.Ordinal) || list.Known is null;
        var result = keepsAll ? environment : CommandEnvironment.Fresh;
        var start = 0;
        foreach (var name in names)
        {
            var equals = name.IndexOf('=');
            if (equals > 0 && name.IndexOf(TextPart.HoleMark) is var hole && (hole < 0 || hole > equals))
            {
                var value = name.Substring(equals + 1);
                result = result.With(name.Substring(0, equals), new(
                    hole < 0 ? Launches.SettingValue.FromConstant(value) : Launches.SettingValue.Computed,
                    list.PlaceOf(start, name.Length),
                    list.PlaceOf(start + equals + 1, value.Length)));
            }
            else if (!string.Equals(name, "ALL", StringComparison.Ordinal) && !string.Equals(name, "NONE", StringComparison.Ordinal))
            {
                result = result with { HasMore = true };
            }

            start += name.Length + 1;
        }

        return result;
    }

    private static Launches.SettingValue Value(CommandWord word) =>
        word.Known is { } text ? Launches.SettingValue.FromConstant(text) : Launches.SettingValue.Computed;
}
