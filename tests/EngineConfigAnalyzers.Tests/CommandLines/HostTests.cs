using EngineConfigAnalyzers.CommandLines;

namespace EngineConfigAnalyzers.Tests.CommandLines;

public sealed class HostTests
{
    public static TheoryData<string, string> Containers => new()
    {
        { "docker run img a b", "fresh Container @img a|b" },
        { "docker run img", "fresh Container @img " },
        { "K=1 docker run --rm -it --gpus all -p 80:80 -e J=2 --env=L=3 -eM=4 img a -e N=5", "J=2 L=3 M=4 fresh Container @img a|-e|N=5" },
        { "docker run -e K img a", "K=? fresh Container @img a" },
        { "docker run -e K={} -e {} img a", "K=? more fresh Container @img a" },
        { "docker run --env-file f img a", "more fresh Container @img a" },
        { "docker run --network host img a", "fresh Container hostnet @img a" },
        { "docker run --net=host img a", "fresh Container hostnet @img a" },
        { "docker run --network bridge img a", "fresh Container @img a" },
        { "docker run --entrypoint python3 img -m x", "fresh Container @img python3|-m|x" },
        { "docker run -d {} lmsysorg/sglang:latest a", "more fresh Container @lmsysorg/sglang:latest a" },
        { "docker run {} --gpus all img a", "more fresh Container @img a" },
        { "docker run -d {} python3 -m x", "fresh Container @{}* python3|-m|x" },
        { "docker run -d {} --model-path m", "fresh Container @{}* --model-path|m" },
        { "docker run -d {}", "fresh Container @{}* " },
        { "docker run -d \"{}\" a", "fresh Container @{} a" },
        { "docker run lmsysorg/sglang:{} a", "fresh Container @lmsysorg/sglang:{} a" },
        { "docker run img bash -c 'K=1 a && b'", "K=1 fresh Container @img a\nfresh Container @img b" },
        { "docker --context far container run img a", "fresh Container @img a" },
        { "sudo /usr/bin/podman run --rm img a", "fresh Container @img a" },
        { "docker.exe run img a", "fresh Container @img a" },
        { "docker compose -f c.yml run -e K=1 worker a", "K=1 more fresh Container a" },
        { "{} run -d --gpus all img a", "fresh Container @img a" },
        { "run -d {} \"{}\" a", "more fresh Container @{} a" },
        { "docker run {} {} python3 -m x", "more fresh Container @{}* python3|-m|x" },
        { "run --rm --gpus all img a", "fresh Container @img a" },
        { "uv run --extra x python -m y", "uv|run|--extra|x|python|-m|y" },
        { "{} run python -m y", "{}*|run|python|-m|y" },
        { "docker pull img", "docker|pull|img" },
        { "docker run --rm", "" },
        { "docker run -e", "" },
        { "docker run --entrypoint '' img a", "fresh Container @img a" },
        { "docker run img org/tool:1 a", "fresh Container @img org/tool:1|a" },
        { "docker run {} -e K=1 img a", "K=1 more fresh Container @img a" },
        { "docker run {} --entrypoint python3 img -m x", "more fresh Container @img python3|-m|x" },
        { "docker run {} org/img a", "more fresh Container @org/img a" },
        { "docker run {} img:1 a", "more fresh Container @img:1 a" },
        { "docker run {} /opt/run/x a", "fresh Container @{}* /opt/run/x|a" },
        { "docker run {} '' a", "fresh Container @{}* |a" },
        { "docker run {} {}", "fresh Container @{}* {}*" },
        { "docker run {} {} --tp 8", "fresh Container @{}* {}*|--tp|8" },
        { "docker run {} {} /opt/x", "fresh Container @{}* {}*|/opt/x" },
    };

    public static TheoryData<string, string> Remotes => new()
    {
        { "docker exec -it -e K=1 name a b", "K=1 more fresh Remote a|b" },
        { "kubectl -n ns exec -it pod -c main -- env K=1 a", "K=1 more fresh Remote a" },
        { "{} exec -it -e K=1 name a b", "K=1 more fresh Remote a|b" },
        { "{} exec -it pod -- a b", "more fresh Remote a|b" },
        { "exec -it name a", "more fresh Remote a" },
        { "exec a", "a" },
        { "{} exec -n ns pod -- a b", "more fresh Remote a|b" },
        { "{} exec a", "{}*|exec|a" },
        { "kubectl get pods", "kubectl|get|pods" },
        { "kubectl exec pod a", "kubectl|exec|pod|a" },
        { "kubectl get -- a", "kubectl|get|--|a" },
        { "kubectl", "kubectl" },
        { "K=0 ssh -p 22 me@host 'K=1 a; b'", "K=1 fresh Remote a\nfresh Remote b" },
        { "ssh host a 'b c'", "fresh Remote a|b|c" },
        { "ssh host -t nohup a", "fresh Remote a" },
        { "ssh host", "ssh|host" },
        { "K=1 srun -N 2 --ntasks=8 --exclusive a", "K=1 Remote a" },
        { "K=1 srun --export=ALL,J=2 a", "J=2 K=1 Remote a" },
        { "K=1 srun --export=NONE a", "fresh Remote a" },
        { "K=1 srun --export=J=2 a", "J=2 fresh Remote a" },
        { "K=1 srun --export=K a", "more fresh Remote a" },
        { "K=1 srun --export ALL a", "K=1 Remote a" },
        { "K=1 srun --export={},J=2 a", "J=2 K=1 more Remote a" },
        { "srun --export=J={} a", "J=? Remote a" },
        { "srun --export={}J=1 a", "more Remote a" },
        { "srun --export==1 a", "more fresh Remote a" },
        { "mpirun -np 8 -x K=1 -x J --mca btl tcp --host h1,h2 a", "J=? K=1 Remote a" },
        { "mpiexec -genv K 1 -n 2 a", "K=1 Remote a" },
        { "mpiexec -env K {} a", "K=? Remote a" },
        { "mpiexec -env {} 1 a", "more Remote a" },
        { "mpiexec -genv {} 1 a", "more Remote a" },
        { "srun -x node a", "Remote a" },
    };

    [Theory]
    [MemberData(nameof(Containers))]
    public void A_container_has_only_the_variables_it_is_given(string line, string commands) => Assert.Equal(commands, Sketch.Print(ShellLine.Read(Sketch.Text(line))));

    [Theory]
    [MemberData(nameof(Remotes))]
    public void Other_hosts_are_marked(string line, string commands) => Assert.Equal(commands, Sketch.Print(ShellLine.Read(Sketch.Text(line))));

    [Fact]
    public void Exported_variables_keep_their_places()
    {
        const string line = "srun --export=ALL,K=one,J=two a";
        var environment = ShellLine.Read(Sketch.Text(line)).Single().Environment;
        Assert.Equal("K=one", Sketch.Cut(line, environment["K"]!.Place));
        Assert.Equal("one", Sketch.Cut(line, environment["K"]!.ValuePlace));
        Assert.Equal("J=two", Sketch.Cut(line, environment["J"]!.Place));
        Assert.Equal("two", Sketch.Cut(line, environment["J"]!.ValuePlace));
        Assert.Null(environment["ALL"]);
    }
}
