using DynamoClient.Verification;

namespace DynamoClient.Tests;

/// <summary>The lines of the text format, one by one.</summary>
public class ExpositionLineTests
{
    [Theory]
    [InlineData("up 1", "up", 1.0)]
    [InlineData("sglang:num_running_reqs{} 3.0", "sglang:num_running_reqs", 3.0)]
    [InlineData("a{b=\"c\"} 1", "a", 1.0)]
    [InlineData("a{b=\"c\",} 1", "a", 1.0)]
    [InlineData("a { b = \"c\" , d = \"\" } 1", "a", 1.0)]
    [InlineData("a{b=\"c\"}1", "a", 1.0)]
    [InlineData("\t a\t1e-3 1700000000000 ", "a", 0.001)]
    [InlineData("a 1 -5", "a", 1.0)]
    [InlineData("a +Inf", "a", double.PositiveInfinity)]
    [InlineData("a -Inf", "a", double.NegativeInfinity)]
    [InlineData("a Inf", "a", double.PositiveInfinity)]
    [InlineData("a NaN", "a", double.NaN)]
    [InlineData("a_bucket{le=\"1\"} 4 # {trace_id=\"x\"} 0.3", "a_bucket", 4.0)]
    [InlineData("a 1\r", "a", 1.0)]
    public void Is_a_sample(string line, string name, double value)
    {
        Assert.True(ExpositionLine.TryParse(line, out var sample));
        Assert.Equal((name, value), (sample!.Name, sample.Value));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("# HELP a b")]
    [InlineData("#")]
    [InlineData("# EOF")]
    public void Is_a_line_without_a_sample(string line)
    {
        Assert.True(ExpositionLine.TryParse(line, out var sample));
        Assert.Null(sample);
    }

    [Theory]
    [InlineData("<html>")]
    [InlineData("a")]
    [InlineData("a{")]
    [InlineData("a{b")]
    [InlineData("a{b=")]
    [InlineData("a{b=\"")]
    [InlineData("a{b=\"c")]
    [InlineData("a{b=\"c\\")]
    [InlineData("a{b=\"c\\\"} 1")]
    [InlineData("a{b=\"c\"")]
    [InlineData("a{b=\"c\"}")]
    [InlineData("a{b=c} 1")]
    [InlineData("a{b=\"c\" d=\"e\"} 1")]
    [InlineData("a{b=\"c\",b=\"d\"} 1")]
    [InlineData("a{,} 1")]
    [InlineData("1a 1")]
    [InlineData("a one")]
    [InlineData("a 1 then")]
    [InlineData("a 1 2 3")]
    [InlineData("a-b 1")]
    [InlineData("a 1,5")]
    [InlineData("a \0")]
    [InlineData("{\"a\"} 1")]
    [InlineData("{\"status\": \"ok\"}")]
    public void Is_no_line(string line) => Assert.False(ExpositionLine.TryParse(line, out _));

    [Fact]
    public void Reads_escapes_in_labels()
    {
        Assert.True(ExpositionLine.TryParse("a{b=\"c:\\\\d \\\"e\\\" }\\n,\",f=\"g\"} 1", out var sample));
        Assert.Equal("c:\\d \"e\" }\n,", sample!.Labels["b"]);
        Assert.Equal("g", sample.Labels["f"]);
    }
}
