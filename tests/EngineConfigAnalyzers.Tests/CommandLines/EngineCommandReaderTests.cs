using EngineConfigAnalyzers.CommandLines;
using EngineConfigAnalyzers.Knowledge;
using EngineConfigAnalyzers.Launches;

namespace EngineConfigAnalyzers.Tests.CommandLines;

public sealed class EngineCommandReaderTests
{
    /// <summary>Arguments, a setting, its value, and the stray value in the code where there is one.</summary>
    public static TheoryData<string, string, string, string?> Values => new()
    {
        { "--tp 8", "enable_metrics", "absent", null },
        { "--enable-metrics", "enable_metrics", "on", null },
        { "--enable-metrics", "enable_metrics_for_all_schedulers", "absent", null },
        { "--enable-metrics-for-all-schedulers", "enable_metrics", "absent", null },
        { "--enable-metrics-for", "enable_metrics_for_all_schedulers", "on", null },
        { "--enable_metrics", "enable_metrics", "absent", null },
        { "--enable-metrics=true", "enable_metrics", "on", "=true" },
        { "--enable-metrics=false", "enable_metrics", "off", "=false" },
        { "--enable-metrics=False", "enable_metrics", "off", "=False" },
        { "--enable-metrics=1", "enable_metrics", "computed", "=1" },
        { "--enable-metrics={}", "enable_metrics", "computed", "={}" },
        { "--enable-metrics=", "enable_metrics", "computed", "=" },
        { "--enable-metrics true", "enable_metrics", "on", "true" },
        { "--enable-metrics False --tp 8", "enable_metrics", "off", "False" },
        { "--enable-metrics 'false'", "enable_metrics", "off", "'false'" },
        { "--enable-metrics || true", "enable_metrics", "on", null },
        { "--enable-metrics; true", "enable_metrics", "on", null },
        { "--enable-metrics {}", "enable_metrics", "on", null },
        { "--enable-metrics {} true", "enable_metrics", "on", null },
        { "--enable-metrics --enable-metrics=false", "enable_metrics", "off", "=false" },
        { "--enable-metrics=false --enable-metrics", "enable_metrics", "on", null },
        { "--enable-metrics{}", "enable_metrics", "computed", null },
        { "--enable-metrics{}", "enable_metrics_for_all_schedulers", "computed", null },
        { "--enable-metrics-for-all{}", "enable_metrics_for_all_schedulers", "computed", null },
        { "--enable-metrics-for-all{}", "enable_metrics", "absent", null },
        { "--served-model-name --enable-metrics", "enable_metrics", "on", null },
        { "--host true --enable-metrics", "enable_metrics", "on", null },
        { "--enable-dp-attention true", "enable_dp_attention", "on", "true" },
        { "--trust-remote-code=true", "trust_remote_code", "on", "=true" },

        { "--tp 8", "tp_size", "8", null },
        { "--tp=8", "tp_size", "8", null },
        { "--tp-size 8", "tp_size", "8", null },
        { "--tensor-parallel-size=8", "tp_size", "8", null },
        { "--tensor-parallel 8", "tp_size", "8", null },
        { "--tp 8 --tp 4", "tp_size", "4", null },
        { "--tp 8 --tp-size={}", "tp_size", "computed", null },
        { "--tp {}", "tp_size", "computed", null },
        { "--tp=1{}", "tp_size", "computed", null },
        { "--tp $TP", "tp_size", "computed", null },
        { "--tp", "tp_size", "computed", null },
        { "--tp --enable-metrics", "tp_size", "computed", null },
        { "--tp --enable-metrics", "enable_metrics", "on", null },
        { "--tp x", "tp_size", "'x'", null },
        { "--port -1", "port", "-1", null },
        { "--port 30000", "port", "30000", null },
        { "--host 0.0.0.0", "host", "'0.0.0.0'", null },
        { "--host=", "host", "''", null },
        { "--served-model-name '--tp 8'", "served_model_name", "'--tp 8'", null },
        { "--disaggregation-mode prefill", "disaggregation_mode", "'prefill'", null },
        { "{} --tp 2 {}", "tp_size", "2", null },
        { "-tp 8", "tp_size", "absent", null },
        { "--model-path --tp=2", "tp_size", "2", null },
        { "--bucket-time-to-first-token 0.1 0.5", "bucket_time_to_first_token", "'0.1'", null },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Reads_arguments_as_argparse_does(string arguments, string setting, string value, string? stray)
    {
        var line = "python -m dynamo.sglang " + arguments;
        var engine = EngineCommandReader.ReadAll(ShellLine.Read(Sketch.Text(line))).First();
        Assert.Equal(value, Show(engine.Value(setting)));
        var written = engine.Find(Settings.TryFind(setting)!);
        Assert.Equal(stray, written?.StrayValue is { } place ? Sketch.Cut(line, place) : null);
    }

    [Theory]
    [InlineData("--config c.yaml", true)]
    [InlineData("--config={}", true)]
    [InlineData("--disagg-config c.yaml", true)]
    [InlineData("--help", true)]
    [InlineData("--configuration c.yaml", false)]
    [InlineData("--conf=c.yaml", false)]
    [InlineData("{} $EXTRA \"$@\"", false)]
    [InlineData("--kv-events-config x", false)]
    public void A_file_opens_and_spliced_arguments_do_not(string arguments, bool isOpen) =>
        Assert.Equal(isOpen, Sketch.Engine("docker --config x run img python -m dynamo.sglang " + arguments)!.IsOpen);

    [Fact]
    public void Arguments_of_what_is_around_the_engine_are_not_its_own()
    {
        var engine = Sketch.Engine("launcher --tp 4 --config c --host far -m dynamo.sglang --tp 8")!;
        Assert.Equal(8, engine[Settings.TpSize].Number);
        Assert.Equal(SettingValue.Absent, engine.Value("host"));
        Assert.False(engine.IsOpen);
    }

    [Fact]
    public void Places_are_those_of_the_words()
    {
        const string line = "nohup python3 -m 'dynamo.sglang' --enable-metrics=false --enable-metrics-for-all-schedulers true --tp 8";
        var engine = Sketch.Engine(line)!;
        Assert.Equal("'dynamo.sglang'", Sketch.Cut(line, engine.Place!.Value));
        Assert.Equal("--enable-metrics", Sketch.Cut(line, engine.Find(Settings.EnableMetrics)!.FlagPlace));
        Assert.Equal("--enable-metrics=false", Sketch.Cut(line, engine.Find(Settings.EnableMetrics)!.Word.Place));
        Assert.Equal("--enable-metrics-for-all-schedulers", Sketch.Cut(line, engine.Find(Settings.EnableMetricsForAllSchedulers)!.FlagPlace));
        Assert.Equal("8", Sketch.Cut(line, engine.Find(Settings.TpSize)!.ValueWord!.Place));
    }

    [Fact]
    public void The_place_without_a_module_is_the_first_word() =>
        Assert.Equal(new WordPlace(0, 0, 5), EngineCommandReader.Read(Sketch.Words("serve", "--mem-fraction-static", "1")).Single().Place);

    [Fact]
    public void The_place_without_any_word_is_the_image()
    {
        var image = CommandWord.Literal("lmsysorg/sglang", origin: 7);
        Assert.Equal(image.Place, EngineCommandReader.Read([], image: image).Single().Place);
        Assert.Equal(0, EngineCommandReader.Read(Sketch.Words("--tp", "8"), image: image).Single().Place!.Value.Origin);
    }

    [Fact]
    public void The_environment_around_is_the_engines()
    {
        var around = CommandEnvironment.Inherited.With(CommandWord.Literal("DYN_SYSTEM_PORT=8081"));
        Assert.Equal("8081", EngineCommandReader.Read(Sketch.Words("dynamo.sglang"), around).Single().Command.Environment["DYN_SYSTEM_PORT"]!.Value.Text);
    }

    [Fact]
    public void Words_of_a_list_keep_their_index()
    {
        var engine = EngineCommandReader.Read(Sketch.Words("-m", "dynamo.sglang", "--enable-metrics", "true", "--tp={}")).Single();
        Assert.Equal(1, engine.Place!.Value.Origin);
        Assert.Equal(2, engine.Find(Settings.EnableMetrics)!.FlagPlace.Origin);
        Assert.Equal(3, engine.Find(Settings.EnableMetrics)!.StrayValue!.Value.Origin);
        Assert.Equal(SettingValue.Computed, engine[Settings.TpSize]);
    }

    [Fact]
    public void Several_engines_of_one_line_are_several_commands()
    {
        var engines = EngineCommandReader.ReadAll(ShellLine.Read(Sketch.Text(
            "python -m dynamo.frontend & DYN_SYSTEM_PORT=8081 python -m dynamo.sglang --enable-metrics & DYN_SYSTEM_PORT=$P python -m dynamo.vllm --disable-log-stats")));
        Assert.Equal([EngineKind.Other, EngineKind.DynamoSglang, EngineKind.DynamoVllm], engines.Select(engine => engine.Kind));
        Assert.Null(engines[0].Command.Environment["DYN_SYSTEM_PORT"]);
        Assert.Equal("8081", engines[1].Command.Environment["DYN_SYSTEM_PORT"]!.Value.Text);
        Assert.Equal(SettingValue.Computed, engines[2].Command.Environment["DYN_SYSTEM_PORT"]!.Value);
        Assert.NotNull(engines[2].Flag("--disable-log-stats"));
        Assert.Null(engines[1].Flag("--disable-log-stats"));
    }

    [Theory]
    [InlineData("python -m dynamo.frontend", true)]
    [InlineData("python -m dynamo.sglang --multimodal-encode-worker", true)]
    [InlineData("python -m dynamo.sglang --multimodal-processor", true)]
    [InlineData("python -m sglang.launch_server --encoder-only", true)]
    [InlineData("python -m dynamo.sglang --disaggregation-mode encode", true)]
    [InlineData("python -m dynamo.sglang --disaggregation-mode decode", false)]
    public void Frontends_and_encoders_have_no_schedulers(string line, bool expected) => Assert.Equal(expected, Sketch.Engine(line)!.IsSchedulerless);

    private static string Show(SettingValue value) => value.Kind switch
    {
        SettingValueKind.Number => value.Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        SettingValueKind.Text => $"'{value.Text}'",
        var kind => kind.ToString().ToLowerInvariant(),
    };
}
