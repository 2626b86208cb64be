using EngineConfigAnalyzers.CommandLines;

namespace EngineConfigAnalyzers.Tests.CommandLines;

/// <summary>A flag that a script keeps for some command, and one that it gives to a command, prints or comments on.</summary>
public sealed class KeptFlagsTests
{
    [Theory]
    [InlineData("ALL=--flag; a $ALL")]
    [InlineData("ALL=\"--flag\"; a $ALL")]
    [InlineData("ALL='--tp 8 --flag'\na $ALL")]
    [InlineData("ALL+=\" --flag\"; a $ALL")]
    [InlineData("[ -n \"$X\" ] && ALL=\"$ALL --flag\"")]
    [InlineData("ARGS=(--model \"$MODEL\" --flag); a \"${ARGS[@]}\"")]
    [InlineData("ARGS=(\n  --tp 8\n  --flag\n)")]
    [InlineData("ARGS+=(--model $(cat model) --flag)")]
    [InlineData("ALL=$([ -n $X ] && echo --flag)")]
    [InlineData("a ${ALL:+--flag}")]
    [InlineData("a ${ALL:---tp 8 --flag}")]
    [InlineData("set -- \"$@\" --flag\na \"$@\"")]
    [InlineData("a --flag; B=--flag")]
    public void Kept(string text) => Assert.True(KeptFlags.In(text, "--flag"));

    [Theory]
    [InlineData("a --flag")]
    [InlineData("--flag")]
    [InlineData("")]
    [InlineData("a # --flag")]
    [InlineData("echo --flag && a")]
    [InlineData("K=1 a --flag")]
    [InlineData("K=\"1 2\" a --flag")]
    [InlineData("K='1 2' a --flag")]
    [InlineData("K=(1 2); a --flag")]
    [InlineData("K=$(date); a --flag")]
    [InlineData("a ${K:-1} --flag")]
    [InlineData("bash -c \"a --flag\"")]
    [InlineData("bash -c 'a \"b\" --flag'")]
    [InlineData("f() { a --flag; }")]
    [InlineData("(a --flag)")]
    [InlineData("set -- 1; a --flag")]
    [InlineData("set -- 1\na --flag")]
    [InlineData("offset --x --flag")]
    public void Given(string text) => Assert.False(KeptFlags.In(text, "--flag"));
}
