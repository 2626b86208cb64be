using EngineConfigAnalyzers.CommandLines;

namespace EngineConfigAnalyzers.Tests.CommandLines;

public sealed class EngineEvidenceTests
{
    public static TheoryData<string, string> Engines => new()
    {
        { "python3 -m sglang.launch_server --model-path m", "SglangServer" },
        { "python3 -u -m sglang.launch_server", "SglangServer" },
        { "python3 -msglang.launch_server", "SglangServer" },
        { "python3 /opt/sglang/launch_server.py --tp 8", "SglangServer" },
        { "sglang serve --model-path m", "SglangServer" },
        { "/opt/venv/bin/sglang serve", "SglangServer" },
        { "python -m sglang serve", "SglangServer" },
        { "{} -m dynamo.sglang", "DynamoSglang" },
        { "dynamo.sglang --tp 8", "DynamoSglang" },
        { "python -m dynamo.sglang.worker", "DynamoSglang" },
        { "torchrun --module dynamo.sglang", "DynamoSglang" },
        { "uv run -- dynamo.sglang", "DynamoSglang" },
        { "python -m dynamo.vllm --enable-metrics", "DynamoVllm" },
        { "python -m dynamo.trtllm", "DynamoTrtllm" },
        { "python -m dynamo.frontend --http-port 8000", "Other" },
        { "python -m dynamo.planner", "Other" },
        { "python -m dynamo.router", "Other" },
        { "python -m sglang_router.launch_router", "Other" },
        { "sglang router --host h", "Other" },
        { "python -m sglang.bench_serving", "Other" },
        { "docker run lmsysorg/sglang:latest --enable-metrics", "Sglang" },
        { "docker run lmsysorg/sglang:latest", "Sglang" },
        { "docker run ghcr.io/lmsysorg/sglang@sha256:0 x", "Sglang" },
        { "docker run nvcr.io/nvidia/ai-dynamo/sglang-runtime:1.0 x", "Sglang" },
        { "docker run {}/sglang-runtime:{} x", "Sglang" },
        { "docker run localhost:5000/lmsysorg/sglang x", "Sglang" },
        { "docker run lmsysorg/sglang:{} python3 -m sglang.launch_server", "SglangServer" },
        { "docker run sglang-runtime python3 -m dynamo.frontend", "Other" },
        { "python launch.py --mem-fraction-static 0.8", "Sglang" },
        { "python -m my.launcher --chunked-prefill-size={}", "Sglang" },
        { "{} --enable-metrics --enable-metrics-for-all-schedulers", "Sglang" },
        { "ssh host 'python -m dynamo.sglang'", "DynamoSglang" },
    };

    public static TheoryData<string> LookAlikes => new()
    {
        "daprd --enable-metrics --app-id x --metrics-port 9090",
        "placement --enable-metrics",
        "aws glue start-job-run --job-name x --arguments --enable-metrics=",
        "--enable-metrics true --job-language python",
        "llama-server -m model.gguf --port 8080 --metrics",
        "cloudflared tunnel --metrics 0.0.0.0:9090",
        "tritonserver --model-repository m --metrics-port 8002 --allow-metrics=true",
        "vllm serve m --tensor-parallel-size 8 --enable-metrics",
        "vllm serve m --tensor-parallel-size 8 --attn-cp-size 2",
        "python -m vllm.entrypoints.openai.api_server --model m --enable-mfu-metrics",
        "python -m vllm.entrypoints.openai.api_server --model m --attn-cp-size 2",
        "python -m tensorrt_llm.commands.serve m --mem-fraction-static 1",
        "python serve.py --attn-cp-size{}",
        "python -m dynamo.sglangx",
        "./run sglang",
        "python -m dynamo.{}",
        "ollama serve",
        "sglang --version",
        "sglang {}",
        "echo python -m dynamo.sglang --enable-metrics",
        "pkill -f sglang.launch_server",
        "pgrep -f dynamo.sglang",
        "pip install sglang",
        "curl --data dynamo.sglang",
        "x --served-model-name dynamo.sglang",
        "docker run vllm/vllm-openai:latest --enable-metrics",
        "docker run lmsysorg/sgl-router x",
        "docker run sglang-exporter --enable-metrics",
        "x --model-path m --host h --port 1 --tp 8 --enable-metrics",
        "{} {} {}",
        "",
    };

    [Theory]
    [MemberData(nameof(Engines))]
    public void Tells_engines_by_what_only_they_have(string line, string kind) => Assert.Equal(kind, Sketch.Engine(line)?.Kind.ToString());

    [Theory]
    [MemberData(nameof(LookAlikes))]
    public void Look_alikes_are_no_engine(string line) => Assert.Null(Sketch.Engine(line));

    [Theory]
    [InlineData("echo printf cat tail curl git which test [ [[ for case", "python -m dynamo.sglang")]
    [InlineData("pgrep pkill killall grep", "sglang.launch_server")]
    [InlineData("pip pip3", "install dynamo.sglang sglang-router")]
    public void Who_is_told_of_an_engine_starts_none(string programs, string text) =>
        Assert.All(programs.Split(' '), program => Assert.Null(Sketch.Engine($"{program} {text}")));

    [Fact]
    public void Servers_of_other_engines_share_flags() => Assert.All(
        "vllm llama-server ollama tritonserver trtllm-serve text-generation-launcher daprd cloudflared".Split(' '),
        program => Assert.Null(Sketch.Engine($"/usr/bin/{program} --mem-fraction-static 0.8")));

    [Theory]
    [InlineData("sglang --log x serve --host h", null)]
    [InlineData("sglang serve --host h", "h")]
    [InlineData("sglang router --host h", "h")]
    [InlineData("--host far sglang serve --host h", "h")]
    [InlineData("--host far python -m sglang.launch_server", null)]
    public void Its_arguments_begin_behind_what_names_it(string line, string? host) => Assert.Equal(host, Sketch.Engine(line)?.Value("host").Text);

    [Theory]
    [InlineData("docker run lmsysorg/sglang", true)]
    [InlineData("sglang serve", true)]
    [InlineData("python -m dynamo.sglang", true)]
    [InlineData("python -m dynamo.vllm", false)]
    [InlineData("python -m dynamo.trtllm", false)]
    [InlineData("python -m dynamo.frontend", false)]
    public void Sglang_is_one_by_itself_or_a_worker_of_dynamos(string line, bool expected) => Assert.Equal(expected, Sketch.Engine(line)!.IsSglang);

    [Fact]
    public void The_image_of_the_container_around_counts()
    {
        var image = CommandWord.Literal("lmsysorg/sglang:v0.5.5");
        Assert.Equal(EngineKind.Sglang, EngineCommandReader.Read(Sketch.Words("--enable-metrics"), image: image).Single().Kind);
        Assert.Equal(EngineKind.Sglang, EngineCommandReader.Read([], image: image).Single().Kind);
        Assert.Empty(EngineCommandReader.Read([], image: CommandWord.Literal("nginx")));
        Assert.Empty(EngineCommandReader.Read([]));
    }

    [Fact]
    public void An_engine_named_elsewhere_counts_where_the_words_name_none()
    {
        Assert.Equal(EngineKind.DynamoSglang, EngineCommandReader.Read(Sketch.Words("--enable-metrics"), inSight: EngineKind.DynamoSglang).Single().Kind);
        Assert.Equal(EngineKind.Other, EngineCommandReader.Read(Sketch.Words("dynamo.frontend"), inSight: EngineKind.DynamoSglang).Single().Kind);
    }
}
