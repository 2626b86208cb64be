using EngineConfigAnalyzers.CommandLines;

namespace EngineConfigAnalyzers.Tests.CommandLines;

public sealed class CommandWordTests
{
    [Theory]
    [InlineData("--tp", (int)WordKind.Known, "--tp")]
    [InlineData("--tp={}", (int)WordKind.PartlyKnown, "--tp=")]
    [InlineData("{}", (int)WordKind.Unknown, "")]
    [InlineData("{}*", (int)WordKind.Spliced, "")]
    [InlineData("", (int)WordKind.Known, "")]
    public void A_word_is_as_known_as_its_parts(string sketch, int kind, string prefix)
    {
        var word = Sketch.Words(sketch)[0];
        Assert.Equal((WordKind)kind, word.Kind);
        Assert.Equal(prefix, word.Prefix);
    }

    [Fact]
    public void The_rest_of_a_word_keeps_its_places()
    {
        var word = Sketch.Words("x", "--tp={}")[1];
        var value = word.From(5);
        Assert.Equal(WordKind.Unknown, value.Kind);
        Assert.Equal(new WordPlace(1, 5, 6), value.Place);
        Assert.Equal("=", word.From(4).Prefix);
        Assert.Equal("", word.From(99).Text);
    }

    [Fact]
    public void The_place_of_nothing_is_a_point()
    {
        var word = CommandWord.Literal("K=", origin: 3);
        Assert.Equal(new WordPlace(3, 2, 2), word.PlaceOf(2, 0));
        Assert.Equal(new WordPlace(3, 1, 2), word.PlaceOf(1, 1));
    }

    [Fact]
    public void Words_of_several_origins_can_be_joined_and_told_apart_again()
    {
        var words = ShellLine.Read(CommandText.Join(Sketch.Words("a 'b", "c' d")))[0].Words;
        Assert.Equal("a|b c|d", Sketch.Print(words));
        Assert.Equal(new WordPlace(0, 2, 3), words[1].Place);
        Assert.Equal([new(0, 3, 4), new(1, 0, 1)], new[] { words[1].PlaceOf(0, 1), words[1].PlaceOf(2, 1) });
        Assert.Equal(new WordPlace(1, 3, 4), words[2].Place);
    }

    [Fact]
    public void So_can_an_expansion()
    {
        var words = ShellLine.Read(CommandText.Join(Sketch.Words("x $(b", "c) d")))[0].Words;
        Assert.Equal("x|{}*|d", Sketch.Print(words));
        Assert.Equal(new WordPlace(0, 2, 3), words[1].PlaceOf(0, 1));
    }

    [Fact]
    public void A_stretch_over_several_origins_is_shown_as_far_as_the_first_goes()
    {
        var word = new CommandWord([TextPart.Literal("--tp=", origin: 4), TextPart.Literal("8", origin: 5)], new(4, 0, 5));
        Assert.Equal(new WordPlace(4, 0, 5), word.PlaceOf(0, 6));
        Assert.Equal(new WordPlace(4, 2, 5), word.PlaceOf(2, 3));
        Assert.Equal(new WordPlace(5, 0, 1), word.PlaceOf(5, 1));
    }
}
