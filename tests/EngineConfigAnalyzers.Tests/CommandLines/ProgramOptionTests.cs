using EngineConfigAnalyzers.CommandLines;

namespace EngineConfigAnalyzers.Tests.CommandLines;

/// <summary>
/// Which options of a wrapping program take a value, from its manual: taken for the other kind, an option swallows the command or
/// its value becomes the command.
/// </summary>
public sealed class ProgramOptionTests
{
    /// <summary>Programs, their switches, and what is read of a command behind one.</summary>
    public static TheoryData<string, string, string> Switches => new()
    {
        {
            "docker run",
            "--detach --disable-content-trust --help --init --interactive --no-healthcheck --oom-kill-disable --privileged --publish-all --quiet --read-only --rm --sig-proxy --tty --use-api-socket --replace --tls-verify -d -i -t -P -it",
            "fresh Container @img x"
        },
        { "docker compose run", "--no-deps --service-ports --build --no-TTY --remove-orphans --use-aliases --rm -T", "more fresh Container x" },
        { "podman run", "--env-host", "more fresh Container @img x" },
        { "nerdctl run", "--rm -d", "fresh Container @img x" },
        { "docker create", "--rm -it", "fresh Container @img x" },
        { "docker-compose run", "--rm --no-deps", "more fresh Container x" },
        { "docker exec", "--privileged --interactive --tty -it", "more fresh Remote x" },
    };

    /// <summary>Programs, their options with a value, and what is read of a command behind one.</summary>
    public static TheoryData<string, string, string> Valued => new()
    {
        { "docker run", "--name --gpus --shm-size --ulimit -a -c -h -l -m -p -u -v -w", "fresh Container @img x" },
        { "docker exec", "--user --workdir -u -w", "more fresh Remote x" },
        { "stdbuf", "--input --output --error -i -o -e", "img|x" },
        { "nice", "--adjustment -n", "img|x" },
        { "ionice", "--class --classdata -c -n", "img|x" },
        { "numactl", "--cpunodebind --membind --physcpubind --interleave --preferred -N -m -C -p -i -P", "img|x" },
        { "wsl", "--distribution --user --cd -d -u", "more fresh img|x" },
        { "sudo", "--user --group --chdir --chroot --host --prompt --role --type -u -g -p -C -c -D -R -r -T -t -U -h", "img|x" },
        { "env", "--chdir -C", "img|x" },
        { "env", "--unset -u", "-value img|x" },
        { "exec", "-a", "img|x" },
        { "time", "-f -o", "img|x" },
        { "tini", "-p -e", "img|x" },
        { "dumb-init", "-r", "img|x" },
        {
            "srun",
            "--account --chdir --container-image --container-mounts --container-name --container-workdir --container-env --cpus-per-task --error --gpus --gpus-per-node --gpus-per-task --gres --job-name --jobid --mem --mpi --nodelist --nodes --ntasks --ntasks-per-node --output --partition --qos --relative --time -N -n -p -w -c -J -t -o -e -D -G -A",
            "Remote img|x"
        },
        { "mpirun", "-np -n -c --np --n -ppn -host --host -hosts -hostfile --hostfile -machinefile --machinefile -f --map-by --bind-to -wdir -wd --wdir -rf -H", "Remote img|x" },
        { "orterun", "-np", "Remote img|x" },
    };

    /// <summary>Options of the client itself, before its verb.</summary>
    public static TheoryData<string, string, string> Clients => new()
    {
        { "docker", "--config --context --host --log-level --tlscacert --tlscert --tlskey -c -H -l", "run img x" },
        { "docker compose", "--file --project-name --profile --project-directory -f -p", "run img x" },
        { "docker-compose", "--file --project-name --profile -f -p", "run img x" },
        { "nerdctl", "--namespace", "run img x" },
        { "kubectl", "--namespace --context --kubeconfig --cluster --user --container --filename -n -s -c -f", "exec pod -- x" },
        { "oc", "--namespace -n", "exec pod -- x" },
    };

    public static TheoryData<string> Shells => ["sh", "bash", "dash", "ash", "zsh", "ksh", "/bin/sh"];

    [Theory]
    [MemberData(nameof(Switches))]
    public void Switches_leave_the_next_word(string program, string switches, string read) =>
        Assert.All(switches.Split(' '), name => Assert.Equal($"{name}: {read}", $"{name}: {Read($"{program} {name} img x")}"));

    [Theory]
    [MemberData(nameof(Valued))]
    public void Values_are_no_command(string program, string options, string read) =>
        Assert.All(options.Split(' '), name => Assert.Equal($"{name}: {read}", $"{name}: {Read($"{program} {name} value img x")}"));

    [Theory]
    [MemberData(nameof(Clients))]
    public void Values_of_the_client_are_no_verb(string program, string options, string verb) =>
        Assert.All(options.Split(' '), name => Assert.Equal($"{name}: {Read($"{program} {verb}")}", $"{name}: {Read($"{program} {name} value {verb}")}"));

    [Theory]
    [InlineData("timeout", "--signal --kill-after -s -k")]
    [InlineData("chrt", "-T -P -D")]
    public void Operands_come_behind_options(string program, string options) =>
        Assert.All(options.Split(' '), name => Assert.Equal($"{name}: x|y", $"{name}: {Read($"{program} {name} value 10 x y")}"));

    [Theory]
    [InlineData("--mca")]
    [InlineData("-mca")]
    [InlineData("-env")]
    [InlineData("-genv")]
    [InlineData("--prtemca")]
    [InlineData("--pmixmca")]
    public void Some_take_two_values(string option) => Assert.EndsWith("Remote x", Read($"mpirun {option} k v x"), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Shells))]
    public void Every_shell_takes_a_script(string shell)
    {
        Assert.Equal("a\nb", Read($"{shell} -c 'a; b'"));
        Assert.Equal("a\nb", Read($"{shell} -euxo pipefail -c 'a; b'"));
        Assert.Equal("a\nb", Read($"{shell} --login -lc 'a; b'"));
        Assert.Equal("a", Read($"{shell} -c a"));
    }

    /// <summary>Where the client is a variable, what follows has to look like docker's.</summary>
    [Theory]
    [InlineData("--rm")]
    [InlineData("--gpus all")]
    [InlineData("-d")]
    [InlineData("-it")]
    [InlineData("--shm-size 1g")]
    [InlineData("--ipc=host")]
    [InlineData("-v a:b")]
    [InlineData("--network bridge")]
    [InlineData("--detach")]
    [InlineData("-p 1:1")]
    [InlineData("--runtime nvidia")]
    public void A_client_in_a_variable_is_known_by_its_options(string options)
    {
        Assert.Equal("fresh Container @img x", Read($"{{}} run {options} img x"));
        Assert.Equal("fresh Container @img x", Read($"run {options} img x"));
    }

    [Theory]
    [InlineData("-it")]
    [InlineData("-i")]
    [InlineData("-t")]
    [InlineData("-d")]
    [InlineData("-w /x")]
    public void So_is_an_exec(string options)
    {
        Assert.Equal("more fresh Remote x|y", Read($"{{}} exec {options} name x y"));
        Assert.Equal("more fresh Remote x|y", Read($"exec {options} name x y"));
    }

    [Theory]
    [InlineData("-e K=1")]
    [InlineData("--env K=1")]
    public void And_one_with_variables(string options) => Assert.Equal("K=1 more fresh Remote x", Read($"{{}} exec {options} name x"));

    /// <summary>{options} or {image}: what follows tells.</summary>
    [Theory]
    [InlineData("-d", true)]
    [InlineData("-it", true)]
    [InlineData("-i", true)]
    [InlineData("-t", true)]
    [InlineData("-v a:b", true)]
    [InlineData("-p 1:1", true)]
    [InlineData("-w /x", true)]
    [InlineData("--rm", true)]
    [InlineData("--detach", true)]
    [InlineData("--volume a:b", true)]
    [InlineData("--publish 1:1", true)]
    [InlineData("--runtime nvidia", true)]
    [InlineData("--network=bridge", true)]
    [InlineData("--name=n", true)]
    [InlineData("--ipc=host", true)]
    [InlineData("--shm-size=1g", true)]
    [InlineData("--tp 8", false)]
    [InlineData("-m x", false)]
    public void A_splice_before_options_is_options(string following, bool isOptions) => Assert.Equal(
        isOptions ? "more fresh Container @img x" : $"fresh Container @{{}}* {following.Replace(' ', '|')}|img|x",
        Read($"docker run {{}} {following} img x"));

    [Theory]
    [InlineData("docker run -e=K=1 img x", "K=1 fresh Container @img x")]
    [InlineData("docker run -ite K=1 img x", "K=1 fresh Container @img x")]
    [InlineData("docker run -eme=1 img x", "me=1 fresh Container @img x")]
    [InlineData("docker run -itu me -e K=1 img x", "K=1 fresh Container @img x")]
    [InlineData("docker run --name=n --env=K=1 img x", "K=1 fresh Container @img x")]
    [InlineData("docker run --rm -- img x", "fresh Container @img x")]
    [InlineData("docker run --rm - x", "fresh Container @- x")]
    [InlineData("sudo -- x -y", "x|-y")]
    [InlineData("nice -n 10 x -n 2", "x|-n|2")]
    public void Options_end_where_the_command_begins(string line, string read) => Assert.Equal(read, Read(line));

    [Fact]
    public void Options_of_ssh_come_on_either_side_of_the_host() => Assert.All("bBcDeEFiIJLlmoOpPQRSwW", letter =>
    {
        Assert.Equal($"{letter}: fresh Remote x", $"{letter}: {Read($"ssh -{letter} value host x")}");
        Assert.Equal($"{letter}: fresh Remote x", $"{letter}: {Read($"ssh host -{letter} value x")}");
    });

    [Theory]
    [InlineData("-c main")]
    [InlineData("--container main")]
    [InlineData("--container=main")]
    [InlineData("-f pod.yaml")]
    [InlineData("--filename pod.yaml")]
    public void Options_of_kubectl_exec_are_no_command(string options) => Assert.Equal("more fresh Remote x|y", Read($"kubectl exec {options} pod -- x y"));

    [Theory]
    [InlineData("x $1y $0y $9y", "x|{}y|{}y|{}y")]
    [InlineData("x ${} \"${}\"", "x|{}*|{}")]
    [InlineData("x ${A:-${B}} y", "x|{}*|y")]
    [InlineData("x ${A:-{b} y", "x|{}*|y")]
    [InlineData("x $(echo \"$(y \"a b)\" c)\" d) z", "x|{}*|z")]
    [InlineData("x $0 $9", "x|{}*|{}*")]
    [InlineData("x a$Zz0Aa9-b", "x|a{}-b")]
    [InlineData("x $", "x|$")]
    [InlineData("x ${a:-\\}} y", "x|{}*|y")]
    [InlineData("x $(a '(' \\( \"(\") y", "x|{}*|y")]
    [InlineData("x \"${args[@]}\" \"${args[0]}\" \"${@:2}\" \"$@\" \"$1\"", "x|{}*|{}|{}*|{}*|{}")]
    [InlineData("x `a \\` b", "x|{}*")]
    [InlineData("A9z_Z=1 x", "A9z_Z=1 x")]
    public void Expansions_end_where_the_shell_ends_them(string line, string read) => Assert.Equal(read, Read(line));

    private static string Read(string line) => Sketch.Print(ShellLine.Read(Sketch.Text(line)));
}
