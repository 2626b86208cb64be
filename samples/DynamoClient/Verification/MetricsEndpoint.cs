using System.Globalization;
using System.Net.Sockets;

namespace DynamoClient.Verification;

/// <summary>Fetches a worker's <c>/metrics</c>.</summary>
internal static class MetricsEndpoint
{
    private const string Off = "MetricsPort, which becomes DYN_SYSTEM_PORT, is unset or another one (Dynamo 0.7 and later serve nothing by default), or the worker is down";

    /// <summary>An address as a user types it: the scheme and the path may be left out.</summary>
    public static bool TryParse(string text, out Uri address)
    {
        var whole = text.Contains("://", StringComparison.Ordinal) ? text : $"http://{text}";
        if (!Uri.TryCreate(whole, UriKind.Absolute, out address!) || address.Scheme is not ("http" or "https"))
        {
            return false;
        }

        address = address.AbsolutePath is "/" ? new(address, "/metrics") : address;
        return true;
    }

    /// <exception cref="ScrapeException">There was no answer, or none that can be read to its end.</exception>
    public static async Task<WorkerMetrics> ReadAsync(Uri address, TimeSpan patience)
    {
        // The patience is for the whole answer, not for its beginning only.
        using var timeout = new CancellationTokenSource(patience);
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { Timeout = Timeout.InfiniteTimeSpan };
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Accept.ParseAdd("text/plain;version=0.0.4");
        try
        {
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, timeout.Token);
            if (!response.IsSuccessStatusCode)
            {
                throw new ScrapeException(Refusal((int)response.StatusCode));
            }

            using var text = new StreamReader(await response.Content.ReadAsStreamAsync(timeout.Token));
            return await ExpositionReader.ReadAsync(text, timeout.Token);
        }
        catch (OperationCanceledException exception)
        {
            throw new ScrapeException($"no whole answer within {patience.TotalSeconds.ToString(CultureInfo.InvariantCulture)} s: the worker hangs, or something between drops the connection", exception);
        }
        catch (HttpRequestException exception) when (exception.InnerException is SocketException { SocketErrorCode: SocketError.ConnectionRefused })
        {
            throw new ScrapeException($"nothing listens there: {Off}", exception);
        }
        catch (Exception exception) when (exception is HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError })
        {
            throw new ScrapeException($"no host has the name {address.Host}", exception);
        }
        catch (Exception exception) when (exception is HttpIOException { HttpRequestError: HttpRequestError.ResponseEnded })
        {
            throw new ScrapeException("the answer was cut short", exception);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            throw new ScrapeException(exception.Message, exception);
        }
    }

    private static string Refusal(int status) => status is 404
        ? "the server answers 404. A Dynamo worker serves /metrics on DYN_SYSTEM_PORT (MetricsPort), sglang.launch_server only with EnableMetrics"
        : $"the server answers {status.ToString(CultureInfo.InvariantCulture)}";
}
