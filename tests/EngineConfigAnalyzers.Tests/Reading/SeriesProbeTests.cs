using EngineConfigAnalyzers.Reading.Texts;
using Microsoft.CodeAnalysis.Text;

namespace EngineConfigAnalyzers.Tests.Reading;

/// <summary>The gate of the rules about texts.</summary>
public class SeriesProbeTests
{
    [Theory]
    [InlineData("sglang:", true)]
    [InlineData("per_stage_req_latency_seconds", true)]
    [InlineData("sglang", false)]
    [InlineData("SGLANG:", false)]
    [InlineData("stage", false)]
    public void Lets_through_what_names_a_series(string word, bool passes) => Assert.Equal(passes, SeriesProbe.MayMention(SourceText.From(word)));

    [Theory]
    [InlineData("sglang:")]
    [InlineData("per_stage_req_latency_seconds")]
    public void Sees_a_word_wherever_it_stands(string word)
    {
        for (var before = 4000; before < 4200; before++)
        {
            Assert.True(SeriesProbe.MayMention(SourceText.From(new string(' ', before) + word)));
        }
    }
}
