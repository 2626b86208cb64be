using EngineConfigAnalyzers.CommandLines;

namespace EngineConfigAnalyzers.Tests.CommandLines;

public sealed class WindowsArgumentsTests
{
    public static TheoryData<string, string> Splits => new()
    {
        { "", "" },
        { " \t ", "" },
        { "-m dynamo.sglang\t--tp 8", "-m|dynamo.sglang|--tp|8" },
        { "a\nb", "a\nb" },
        { "\"a b\" c", "a b|c" },
        { "a\" b \"c", "a b c" },
        { "\"\" x", "|x" },
        { "\"open end", "open end" },
        { "\"a\"\"b\"", "a\"b" },
        { "\"a\"\"", "a\"" },
        { @"C:\dir\file x", @"C:\dir\file|x" },
        { @"a\""b", "a\"b" },
        { @"a\\""b c""", @"a\b c" },
        { @"a\\\""b", @"a\""b" },
        { @"""a\\"" b", @"a\|b" },
        { @"\\server\x", @"\\server\x" },
        { @"trailing\\", @"trailing\\" },
        { "'a b'", "'a|b'" },
        { "a && b", "a|&&|b" },
        { "--tp {}", "--tp|{}*" },
        { "--tp={} x", "--tp={}|x" },
        { "{}{} x", "{}{}*|x" },
        { "\"{}\" x", "{}|x" },
        { "\"{} {}\"", "{} {}" },
        { "pre{} {}post", "pre{}|{}post" },
        { "{}--enable-metrics", "{}*|--enable-metrics" },
        { "{}-x", "{}-x" },
        { "\"{}--x\"", "{}--x" },
        { @"{}\models", @"{}\models" },
        { @"\{}", @"\{}" },
        { @"\ x", @"\|x" },
    };

    [Theory]
    [MemberData(nameof(Splits))]
    public void Splits_as_the_C_runtime_does(string arguments, string words) =>
        Assert.Equal(words, Sketch.Print(WindowsArguments.Split(Sketch.Text(arguments))));

    [Fact]
    public void A_word_begins_at_its_backslashes() =>
        Assert.Equal(new WordPlace(0, 2, 10), WindowsArguments.Split(Sketch.Text(@"x \\server y"))[1].Place);

    [Fact]
    public void Places_lead_back_through_quotes_and_escapes()
    {
        const string line = "-m {} \"--enable-metrics=\\\"no\\\"\"";
        var word = WindowsArguments.Split(Sketch.Text(line))[2];
        Assert.Equal("--enable-metrics=\"no\"", word.Known);
        Assert.Equal("\"--enable-metrics=\\\"no\\\"\"", Sketch.Cut(line, word.Place));
        Assert.Equal("--enable-metrics", Sketch.Cut(line, word.PlaceOf(0, "--enable-metrics".Length)));
        Assert.Equal("=\\\"no\\\"", Sketch.Cut(line, word.PlaceOf("--enable-metrics".Length, 5)));
    }
}
