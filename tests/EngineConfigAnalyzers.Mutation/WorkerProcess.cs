using System.Diagnostics;

namespace EngineConfigAnalyzers.Mutation;

/// <summary>The near end of a <see cref="Worker"/>.</summary>
internal sealed class WorkerProcess : IDisposable
{
    /// <summary>A mutant that allocates without end must not take the machine with it.</summary>
    private const string HeapLimit = "0x180000000";

    private readonly Process _process;

    public WorkerProcess(string folder, string tests, int? mutant = null)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])["--worker", folder, tests, .. mutant is { } id ? (string[])[id.ToString(System.Globalization.CultureInfo.InvariantCulture)] : []])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["DOTNET_GCHeapHardLimit"] = HeapLimit;
        _process = Process.Start(start)!;
        _process.ErrorDataReceived += static (_, _) => { };
        _process.BeginErrorReadLine();
    }

    public bool HasEnded { get; private set; }

    public IEnumerable<CoveredTest> Cover()
    {
        _process.StandardInput.WriteLine("cover");
        while (Answer() is { } line and not "end")
        {
            yield return CoveredTest.Parse(line);
        }
    }

    /// <summary>Runs tests on a mutant until one fails. A process that dies of it has killed it.</summary>
    public Verdict Try(Mutant mutant, IEnumerable<string> tests)
    {
        try
        {
            _process.StandardInput.WriteLine($"try\t{mutant.Id}\t{string.Join('\t', tests)}");
        }
        catch (IOException)
        {
            HasEnded = true;
        }

        var verdict = !HasEnded && Answer() is { } line ? Verdict.Parse(line) : new Verdict(Outcome.Killed, "the end of the process");
        HasEnded |= verdict.Outcome is Outcome.TimedOut;
        return verdict;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private string? Answer()
    {
        var line = _process.StandardOutput.ReadLine();
        HasEnded |= line is null;
        return line;
    }
}
