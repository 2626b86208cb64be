using System.Net;
using System.Net.Sockets;
using DynamoClient.Verification;

namespace DynamoClient.Tests;

/// <summary>The command against a server on this machine: what it says, where, and how it ends.</summary>
public class VerifyCommandTests
{
    // For servers that answer: a busy machine takes its time.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Impatience = TimeSpan.FromSeconds(0.5);

    [Fact]
    public async Task Ends_with_0_where_nothing_is_missing()
    {
        using var server = LoopbackServer.Answering("200 OK", Exposition.Read(Exposition.AllRanks));
        var (code, output, errors) = await RunAsync(server.Address);
        Assert.Equal((0, ""), (code, errors));
        Assert.StartsWith($"{server.Address}metrics: nothing is missing", output, StringComparison.Ordinal);
        Assert.Contains("only some workers have them", output, StringComparison.Ordinal);
        Assert.DoesNotContain("estimated_flops_per_gpu_total", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_everything_when_asked_to()
    {
        using var server = LoopbackServer.Answering("200 OK", Exposition.Read(Exposition.AllRanks));
        using var output = new StringWriter();
        Assert.Equal(0, await VerifyCommand.RunAsync([server.Address, "4", "--all"], output, TextWriter.Null, Patience));
        Assert.Contains("estimated_flops_per_gpu_total", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ends_with_1_where_ranks_are_silent()
    {
        using var server = LoopbackServer.Answering("200 OK", Exposition.Read(Exposition.RankZero));
        var (code, output, _) = await RunAsync(server.Address + "metrics");
        Assert.Equal(1, code);
        Assert.Contains("tp_rank 1, 2, 3", output, StringComparison.Ordinal);
        Assert.Contains(", brought by EnableMetricsForAllSchedulers", output, StringComparison.Ordinal);
        Assert.DoesNotContain("No request has been served yet", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_that_most_series_wait_for_the_first_request()
    {
        using var server = LoopbackServer.Answering("200 OK", Exposition.Read(Exposition.Unasked));
        var (code, output, _) = await RunAsync(server.Address);
        Assert.Equal(1, code);
        Assert.Contains("No request has been served yet", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ends_with_1_where_the_engine_is_silent()
    {
        using var server = LoopbackServer.Answering("200 OK", Exposition.Read(Exposition.NoEngine));
        var (code, output, _) = await RunAsync(server.Address);
        Assert.Equal(1, code);
        Assert.Contains(", brought by EnableMetrics: ", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("404 Not Found", "404", "DYN_SYSTEM_PORT")]
    [InlineData("503 Service Unavailable", "503", "")]
    public async Task A_refusing_server_is_named(string status, string number, string hint)
    {
        using var server = LoopbackServer.Answering(status, "");
        await AssertUnverifiedAsync(server.Address, Patience, number, hint);
    }

    [Fact]
    public async Task A_port_that_nothing_listens_on_names_the_setting()
    {
        string address;
        using (var listener = new TcpListener(IPAddress.Loopback, 0))
        {
            listener.Start();
            address = $"http://{listener.LocalEndpoint}/";
        }

        await AssertUnverifiedAsync(address, Patience, "nothing listens there", "DYN_SYSTEM_PORT");
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_left_after_a_while()
    {
        using var server = LoopbackServer.Silent();
        await AssertUnverifiedAsync(server.Address, Impatience, "no whole answer within 0.5 s");
    }

    [Fact]
    public async Task A_server_that_stops_in_the_middle_is_left_after_a_while()
    {
        using var server = LoopbackServer.Raw("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\na 1\n", close: false);
        await AssertUnverifiedAsync(server.Address, Impatience, "no whole answer within 0.5 s");
    }

    [Fact]
    public async Task A_connection_that_breaks_is_said_to_have_cut_the_answer()
    {
        using var server = LoopbackServer.Raw("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\na 1\n", close: true);
        await AssertUnverifiedAsync(server.Address, Patience, "cut short");
    }

    [Fact]
    public async Task A_text_that_ends_inside_a_line_is_said_to_be_cut()
    {
        using var server = LoopbackServer.Answering("200 OK", "a 1\nsglang:num_runn");
        await AssertUnverifiedAsync(server.Address, Patience, "cut short in line 2");
    }

    [Fact]
    public async Task A_page_is_said_to_be_none()
    {
        using var server = LoopbackServer.Answering("200 OK", "<html>\n");
        await AssertUnverifiedAsync(server.Address, Patience, "no metrics text");
    }

    [Fact]
    public async Task Another_protocol_is_left()
    {
        using var server = LoopbackServer.Raw("SSH-2.0-OpenSSH_9.6\r\n", close: true);
        await AssertUnverifiedAsync(server.Address, Patience);
    }

    [Theory]
    [InlineData]
    [InlineData("ftp://localhost/")]
    [InlineData("http://")]
    [InlineData("localhost:8081", "four")]
    [InlineData("localhost:8081", "0")]
    [InlineData("localhost:8081", "-1")]
    [InlineData("localhost:8081", "4", "5")]
    public async Task Anything_else_gets_the_usage(params string[] arguments)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        Assert.Equal(2, await VerifyCommand.RunAsync(arguments, output, errors));
        Assert.Equal($"usage: DynamoClient verify <url> [tp-size] [--all]{Environment.NewLine}", errors.ToString());
    }

    [Theory]
    [InlineData("localhost:8081", "http://localhost:8081/metrics")]
    [InlineData("10.0.0.7:9090", "http://10.0.0.7:9090/metrics")]
    [InlineData("http://worker/", "http://worker/metrics")]
    [InlineData("https://worker/prefill/metrics", "https://worker/prefill/metrics")]
    public void An_address_may_be_short(string typed, string meant)
    {
        Assert.True(MetricsEndpoint.TryParse(typed, out var address));
        Assert.Equal(meant, address.ToString());
    }

    private static async Task AssertUnverifiedAsync(string address, TimeSpan patience, params string[] said)
    {
        var (code, output, errors) = await RunAsync(address, patience);
        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith($"{address}metrics: ", errors, StringComparison.Ordinal);
        Assert.Single(errors.TrimEnd().Split('\n'));
        Assert.All(said, part => Assert.Contains(part, errors, StringComparison.Ordinal));
    }

    private static async Task<(int Code, string Output, string Errors)> RunAsync(string address, TimeSpan? patience = null)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = await VerifyCommand.RunAsync([address], output, errors, patience ?? Patience);
        return (code, output.ToString(), errors.ToString());
    }
}
