using EngineConfigAnalyzers.CommandLines;
using EngineConfigAnalyzers.Reading.Words;
using EngineConfigAnalyzers.Tests.CommandLines;

namespace EngineConfigAnalyzers.Tests.Reading.Words;

/// <summary>A command line begins as one does; what only talks of it begins as a sentence, or lists flags.</summary>
public sealed class CommandProseTests
{
    [Theory]
    [InlineData("python3 -m dynamo.sglang", true)]
    [InlineData("  /opt/venv/bin/python3.12 -m x", true)]
    [InlineData("\"C:\\tools\\docker.exe\" run x", true)]
    [InlineData("nohup x", true)]
    [InlineData("export K=1; x", true)]
    [InlineData("python3", true)]
    [InlineData("-m dynamo.sglang", true)]
    [InlineData("-c 'x'", true)]
    [InlineData("--enable-metrics", true)]
    [InlineData("dynamo.sglang --tp 8", true)]
    [InlineData("sglang.launch_server\t--tp 8", true)]
    [InlineData("#!/bin/bash\npython3 x", true)]
    [InlineData("#!/bin/sh\npython3 x", true)]
    [InlineData("#!/usr/bin/env bash\nx", true)]
    [InlineData("DYN_SYSTEM_PORT2=1 x", true)]
    [InlineData("dyn_port=1 x", false)]
    [InlineData("DYN-PORT=1 x", false)]
    [InlineData("=1 x", false)]
    [InlineData("Run python3 -m dynamo.sglang", false)]
    [InlineData("pythonista x", false)]
    [InlineData("-x dynamo.sglang", false)]
    [InlineData("python3 `date`", false)]
    [InlineData("`/opt/venv/bin/python3 -m dynamo.sglang`", false)]
    [InlineData("", false)]
    [InlineData("  ", false)]
    [InlineData("{} -m sglang.launch_server", true)]
    [InlineData("{} -m vllm", false)]
    [InlineData("{} sglang `x`", false)]
    public void A_command_begins_with_a_program_a_switch_or_a_variable(string text, bool expected) => Assert.Equal(expected, CommandProse.IsCommand(Text(text)));

    [Theory]
    [InlineData("python python3 sglang docker podman nerdctl bash sh nohup exec env uv conda srun mpirun ssh kubectl sudo time export cd source torchrun numactl taskset set mkdir ulimit tmux screen cmd cmd.exe")]
    public void These_programs_begin_a_command(string programs) => Assert.All(programs.Split(' '), program => Assert.True(CommandProse.IsCommand(Text(program + " x")), program));

    [Theory]
    [InlineData("Pass --enable-metrics", true)]
    [InlineData("$\"Starting dynamo.sglang", true)]
    [InlineData("python3 -m x", false)]
    [InlineData("exec -m x", false)]
    [InlineData("--enable-metrics and more", false)]
    [InlineData("dynamo.sglang is started", false)]
    [InlineData("Sentence", false)]
    [InlineData("", false)]
    [InlineData("@\"", false)]
    public void A_sentence_begins_with_a_word(string literal, bool expected) => Assert.Equal(expected, CommandProse.IsSentence(literal));

    [Theory]
    [InlineData("--tp --enable-metrics", true)]
    [InlineData("--enable-metrics --tp", true)]
    [InlineData("--enable-metrics --enable-mfu-metrics --enable-dp-attention", true)]
    [InlineData("--enable-metrics --enable-mfu-metrics", false)]
    [InlineData("--enable-metrics --enable-mfu-metrics --unknown", false)]
    [InlineData("--tp 8 --enable-metrics", false)]
    [InlineData("--tp=8 --enable-metrics", false)]
    [InlineData("-m x --enable-metrics", false)]
    [InlineData("--unknown --enable-metrics", false)]
    public void A_registry_lists_flags_without_values(string words, bool expected) => Assert.Equal(expected, CommandProse.IsRegistry(Sketch.Words(words.Split(' '))));

    // One word, however many blanks it has.
    private static CommandWord Text(string sketch)
    {
        var parts = sketch.Split("{}").SelectMany((literal, index) => index == 0 ? new[] { TextPart.Literal(literal) } : [TextPart.Hole(), TextPart.Literal(literal)]);
        return new([.. parts.Where(part => part.Text is not "")], new(0, 0, sketch.Length));
    }
}
