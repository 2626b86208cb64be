using EngineConfigAnalyzers.Reading.Texts;
using System.Text.RegularExpressions;
using EngineConfigAnalyzers.Knowledge;

namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>The variables of Dynamo's system status server: dynamo <c>lib/runtime/src/config.rs</c>.</summary>
internal static class EnvironmentVariables
{
    /// <summary>How both begin.</summary>
    public const string Prefix = "DYN_SYSTEM_";

    /// <summary>The port on which <c>/metrics</c> is served; since 0.7 nothing is without it.</summary>
    public const string Port = "DYN_SYSTEM_PORT";

    /// <summary>The switch before 0.7; ignored since.</summary>
    public const string Enabled = "DYN_SYSTEM_ENABLED";

    private static readonly Regex Setting = new("""SetEnvironmentVariable\s*\(\s*(?:"(?<name>[^"]*)"|\S)""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    /// <summary>Both.</summary>
    public static readonly ImmutableArray<string> All = [Port, Enabled];

    /// <summary>True for the beginning of a variable that says something to an engine.</summary>
    public static bool MayBegin(string name) => All.Concat(TrtllmSettings.VariablesThatMayPublish).Any(variable => variable.StartsWith(name, StringComparison.Ordinal));

    /// <summary>
    /// True where some file of the compilation sets one of these for its own process, and so for those it starts. Other files are read as
    /// text, where a name that is no literal may be one of them if the file names that: at worst a miss.
    /// </summary>
    public static bool AreSetByProgram(ImmutableArray<string> variables, ReadingContext context)
    {
        foreach (var tree in context.Compilation.SyntaxTrees)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (tree.TryGetText(out var source) && source.ToString() is var text && text.IndexOf("SetEnvironmentVariable", StringComparison.Ordinal) >= 0
                && Setting.Matches(text).Cast<Match>().Any(call => call.Groups["name"] is { Success: true, Value: var name } ? variables.Contains(name, StringComparer.Ordinal) : MayName(text, variables, context)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool MayName(string text, ImmutableArray<string> variables, ReadingContext context) =>
        TextSearch.HoldsAny(text, variables) || context.Compilation.SyntaxTrees.Any(tree => tree != context.Model.SyntaxTree && tree.TryGetText(out var other) && TextSearch.HoldsAny(other.ToString(), variables));
}
