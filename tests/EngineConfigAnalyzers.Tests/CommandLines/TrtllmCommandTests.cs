using EngineConfigAnalyzers.CommandLines;

namespace EngineConfigAnalyzers.Tests.CommandLines;

/// <summary>Whether words start a TensorRT-LLM worker, and whether anything in them could make it publish metrics.</summary>
public sealed class TrtllmCommandTests
{
    [Theory]
    [InlineData("python3 -m dynamo.trtllm", true)]
    [InlineData("python3 -um dynamo.trtllm", true)]
    [InlineData("python3 -mdynamo.trtllm", true)]
    [InlineData("torchrun --module dynamo.trtllm", true)]
    [InlineData("dynamo.trtllm --model m", true)]
    [InlineData("python3 -m dynamo.trtllm.main", true)]
    [InlineData("ls dynamo.trtllm", false)]
    [InlineData("python3 -c dynamo.trtllm", false)]
    [InlineData("uv run -- dynamo.trtllm", false)]
    [InlineData("python3 -m dynamo.vllm", false)]
    [InlineData("docker run lmsysorg/sglang", false)]
    public void A_worker_is_a_module_that_python_runs(string line, bool expected) => Assert.Equal(expected, TrtllmCommand.IsRun(Sketch.Engine(line)!));

    [Theory]
    [InlineData("--publish-metrics")]
    [InlineData("--publish-events-and-metrics=true")]
    [InlineData("--publish-kv-events")]
    [InlineData("--no-publish-metrics")]
    [InlineData("--extra-engine-args engine.yaml")]
    [InlineData("--override-engine-args={}")]
    [InlineData("--trtllm.return_perf_metrics true")]
    [InlineData("--model m --publish-metrics --port 1")]
    public void A_flag_that_publishes_or_hands_on_arguments_may_publish(string arguments) => Assert.True(MayPublish($"python3 -m dynamo.trtllm {arguments}"));

    /// <summary>argparse takes the beginning of a flag for it, as long as more than one letter stands.</summary>
    [Theory]
    [InlineData("--pu", true)]
    [InlineData("--ex", true)]
    [InlineData("--ov=x", true)]
    [InlineData("--p", false)]
    [InlineData("--e", false)]
    [InlineData("--pux", false)]
    [InlineData("--model", false)]
    [InlineData("-publish-metrics", false)]
    [InlineData("publish-metrics", false)]
    [InlineData("--model=--publish-metrics", false)]
    public void The_beginning_of_such_a_flag_may_publish(string argument, bool expected) => Assert.Equal(expected, MayPublish($"python3 -m dynamo.trtllm {argument}"));

    [Theory]
    [InlineData("--{}", true)]
    [InlineData("--p{}", true)]
    [InlineData("--publish-{}", true)]
    [InlineData("--model{}", false)]
    [InlineData("--model={}", false)]
    [InlineData("--model \"{}\"", false)]
    [InlineData("--model x{}", false)]
    [InlineData("--p={}", false)]
    public void A_hole_may_complete_such_a_flag(string argument, bool expected) => Assert.Equal(expected, MayPublish($"python3 -m dynamo.trtllm {argument}"));

    [Theory]
    [InlineData("DYN_TRTLLM_PUBLISH_METRICS=1", true)]
    [InlineData("DYN_TRTLLM_PUBLISH_EVENTS_AND_METRICS=$X", true)]
    [InlineData("DYN_TRTLLM_PUBLISH_KV_EVENTS=1", true)]
    [InlineData("DYN_TRTLLM_EXTRA_ENGINE_ARGS=engine.yaml", true)]
    [InlineData("DYN_TRTLLM_OVERRIDE_ENGINE_ARGS={}", true)]
    [InlineData("DYN_SYSTEM_PORT=8081", false)]
    public void So_may_the_variables_that_stand_for_them(string variable, bool expected) => Assert.Equal(expected, MayPublish($"{variable} python3 -m dynamo.trtllm"));

    [Theory]
    [InlineData("--modality video_diffusion", true)]
    [InlineData("--version", true)]
    [InlineData("-h", true)]
    [InlineData("--disaggregation-mode encode", true)]
    [InlineData("--disaggregation-mode={}", true)]
    [InlineData("--disaggregation-mode prefill", false)]
    public void What_runs_no_engine_of_a_language_model_has_nothing_to_publish(string arguments, bool nothing) => Assert.Equal(nothing, MayPublish($"python3 -m dynamo.trtllm {arguments}"));

    [Theory]
    [InlineData("./serve.sh python3 -m dynamo.trtllm", true)]
    [InlineData("{} ./serve.sh python3 -m dynamo.trtllm", true)]
    [InlineData("./serve python3 -m dynamo.trtllm", false)]
    [InlineData("python3 -m dynamo.trtllm --model ./serve.sh", false)]
    public void A_script_that_is_given_the_command_may_export_anything(string line, bool expected) => Assert.Equal(expected, MayPublish(line));

    [Theory]
    [InlineData("python3 -m dynamo.vllm --publish-metrics")]
    [InlineData("python3 -m dynamo.sglang --version")]
    public void Workers_of_other_engines_have_other_switches(string line) => Assert.False(MayPublish(line));

    private static bool MayPublish(string line) => TrtllmCommand.MayPublish(Sketch.Engine(line)!);
}
