using System.Diagnostics;

namespace EngineConfigAnalyzers.PackageTests;

/// <summary>The .NET command line as a user has it: no server outlives a command, nothing of the test run leaks into it.</summary>
internal static class DotNet
{
    // A pack or a format takes seconds; a machine that is busy with other builds may need ten times that.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Runs a command and returns what it wrote; fails when it does.</summary>
    /// <param name="directory">Where it runs.</param>
    /// <param name="packageCache">Where it unpacks packages; null for the user's folder.</param>
    /// <param name="arguments">The command.</param>
    public static Task<string> RunAsync(string directory, string? packageCache, params string[] arguments) =>
        RunAsync(directory, packageCache, expectedExitCode: 0, arguments);

    /// <summary>Runs a command and returns what it wrote; fails where it does not end with the code.</summary>
    public static async Task<string> RunAsync(string directory, string? packageCache, int expectedExitCode, string[] arguments)
    {
        using var process = Process.Start(StartInfo(directory, packageCache, arguments))!;
        using var timeout = new CancellationTokenSource(Patience);
        try
        {
            var texts = await Task.WhenAll(
                process.StandardOutput.ReadToEndAsync(timeout.Token),
                process.StandardError.ReadToEndAsync(timeout.Token));
            await process.WaitForExitAsync(timeout.Token);

            var output = string.Concat(texts);
            Assert.True(process.ExitCode == expectedExitCode, $"dotnet {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{output}");
            return output;
        }
        catch (OperationCanceledException exception)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"dotnet {string.Join(' ', arguments)} took longer than {Patience}.", exception);
        }
    }

    private static ProcessStartInfo StartInfo(string directory, string? packageCache, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = directory,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // The command line that runs these tests tells its children where its own MSBuild is.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["UseSharedCompilation"] = "false";
        if (packageCache is not null)
        {
            start.Environment["NUGET_PACKAGES"] = packageCache;
        }

        return start;
    }
}
