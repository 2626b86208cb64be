using System.Net;
using System.Net.Sockets;
using System.Text;

namespace DynamoClient.Tests;

/// <summary>A server on a free port of this machine that gives every caller the same bytes, or none.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly List<TcpClient> _callers = [];

    private LoopbackServer(byte[] answer, bool close)
    {
        _listener.Start();
        _ = ServeAsync(answer, close);
    }

    public string Address => $"http://{_listener.LocalEndpoint}/";

    public static LoopbackServer Answering(string status, string body) => Raw(
        $"HTTP/1.1 {status}\r\nContent-Type: text/plain; version=0.0.4; charset=utf-8\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n{body}",
        close: true);

    public static LoopbackServer Silent() => Raw("", close: false);

    public static LoopbackServer Raw(string answer, bool close) => new(Encoding.UTF8.GetBytes(answer), close);

    public void Dispose()
    {
        _listener.Dispose();
        _callers.ForEach(caller => caller.Dispose());
    }

    private async Task ServeAsync(byte[] answer, bool close)
    {
        try
        {
            while (true)
            {
                var caller = await _listener.AcceptTcpClientAsync();
                _callers.Add(caller);

                // A connection that is closed with the question unread is reset, and the answer may be lost with it.
                _ = await caller.GetStream().ReadAtLeastAsync(new byte[16 * 1024], 1);
                await caller.GetStream().WriteAsync(answer);
                if (close)
                {
                    caller.Client.Shutdown(SocketShutdown.Send);
                }
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException or IOException)
        {
            // The test is over.
        }
    }
}
