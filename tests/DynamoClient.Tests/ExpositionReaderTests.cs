using System.Text;
using DynamoClient.Verification;

namespace DynamoClient.Tests;

/// <summary>Texts that are not as a worker wrote them.</summary>
public class ExpositionReaderTests
{
    [Fact]
    public async Task Reads_every_series_of_a_text()
    {
        var metrics = await Exposition.ParseAsync(Exposition.Read(Exposition.AllRanks));

        Assert.Contains("num_running_reqs", metrics.Names);
        Assert.Contains("e2e_request_latency_seconds", metrics.Names);
        Assert.DoesNotContain("e2e_request_latency_seconds_bucket", metrics.Names);
        Assert.Equal([0, 1, 2, 3], metrics.RanksOf("num_running_reqs"));
        Assert.Contains("prefill_forward", metrics.Stages);
        Assert.Equal(["unified"], metrics.Roles);
        Assert.Equal(["dynamo"], metrics.OtherPrefixes);
        Assert.True(metrics.HasServed);
    }

    /// <summary>Wherever a text is cut, that is said, or what is left ends with a line.</summary>
    [Fact]
    public async Task Says_that_a_text_was_cut_short()
    {
        var text = Exposition.Read(Exposition.LoneRank);
        for (var length = 1; length < text.Length; length += 61)
        {
            if (text[length - 1] is '\n')
            {
                continue;
            }

            var exception = await Assert.ThrowsAsync<ScrapeException>(() => Exposition.ParseAsync(text[..length]));
            Assert.Contains("cut short", exception.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Names_the_first_line_that_is_none()
    {
        var exception = await Assert.ThrowsAsync<ScrapeException>(() => Exposition.ParseAsync("a 1\n\nb 2 \x1b[31m\nc\n"));
        Assert.EndsWith("line 3 is 'b 2 ?[31m'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Calls_a_page_what_it_is()
    {
        var exception = await Assert.ThrowsAsync<ScrapeException>(() => Exposition.ParseAsync("<!DOCTYPE html>\n<html></html>\n"));
        Assert.Contains("no metrics text", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reads_a_huge_text()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 300_000; i++)
        {
            text.Append("sglang:num_running_reqs{engine_type=\"unified\",model_name=\"m\",request=\"").Append(i).Append("\",tp_rank=\"").Append(i % 16).Append("\"} 1.0\n");
        }

        var metrics = await Exposition.ParseAsync(text.ToString());
        Assert.Equal(Enumerable.Range(0, 16), metrics.RanksOf("num_running_reqs"));
        Assert.Single(metrics.Names);
    }

    [Fact]
    public async Task Gives_up_on_a_text_without_end()
    {
        using var endless = new EndlessReader('#' + new string('a', 4000) + '\n');
        var exception = await Assert.ThrowsAsync<ScrapeException>(() => ExpositionReader.ReadAsync(endless, CancellationToken.None));
        Assert.Contains("64 MiB", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gives_up_on_a_line_without_end()
    {
        using var endless = new EndlessReader("aaaa");
        await Assert.ThrowsAsync<ScrapeException>(() => ExpositionReader.ReadAsync(endless, CancellationToken.None));
        Assert.True(endless.Length < 1_000_000, $"read {endless.Length}");
    }

    private sealed class EndlessReader(string piece) : TextReader
    {
        public int Length { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<char> buffer, CancellationToken cancellationToken = default)
        {
            for (var i = 0; i < buffer.Length; i++)
            {
                buffer.Span[i] = piece[(Length + i) % piece.Length];
            }

            Length += buffer.Length;
            return ValueTask.FromResult(buffer.Length);
        }
    }
}
