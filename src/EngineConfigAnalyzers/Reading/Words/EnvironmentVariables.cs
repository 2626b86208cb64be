namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>The variables of Dynamo's system status server: dynamo <c>lib/runtime/src/config.rs</c>.</summary>
internal static class EnvironmentVariables
{
    /// <summary>The port on which <c>/metrics</c> is served; since 0.7 nothing is without it.</summary>
    public const string Port = "DYN_SYSTEM_PORT";

    /// <summary>The switch before 0.7; ignored since.</summary>
    public const string Enabled = "DYN_SYSTEM_ENABLED";

    /// <summary>Both.</summary>
    public static readonly ImmutableArray<string> All = [Port, Enabled];

    /// <summary>True where some file of the compilation sets the port for its own process, and so for those it starts. Read as text: it may be another port, which is a miss.</summary>
    public static bool AreSetByProgram(ReadingContext context)
    {
        foreach (var tree in context.Compilation.SyntaxTrees)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (tree.TryGetText(out var source) && source.ToString() is var text
                && text.IndexOf("SetEnvironmentVariable", StringComparison.Ordinal) >= 0 && text.IndexOf(Port, StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
