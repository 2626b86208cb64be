using EngineConfigAnalyzers.Knowledge;

namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>Looks into the other files of the compilation, as text only: one of them may put the missing flag into a list that a member holds.</summary>
internal static class OtherWords
{
    /// <summary>True where another file can reach the member, names it, and names the all-schedulers flag.</summary>
    public static bool MayComplete(ISymbol member, ReadingContext context) =>
        IsReachable(member) && context.FilesThatName(Settings.EnableMetricsForAllSchedulers).Any(text => text.IndexOf(member.Name, StringComparison.Ordinal) >= 0);

    /// <summary>True where another file can reach the member, names it, and names the port's variable.</summary>
    public static bool MaySetPort(ISymbol member, ReadingContext context) =>
        IsReachable(member) && context.Compilation.SyntaxTrees.Any(tree => tree != context.Model.SyntaxTree && tree.TryGetText(out var source) && source.ToString() is var text
            && text.IndexOf(EnvironmentVariables.Port, StringComparison.Ordinal) >= 0 && text.IndexOf(member.Name, StringComparison.Ordinal) >= 0);

    /// <summary>True where another file can reach the member, names it, and names what publishes TensorRT-LLM's metrics.</summary>
    public static bool MayPublish(ISymbol member, ReadingContext context) =>
        IsReachable(member) && context.Compilation.SyntaxTrees.Any(tree => tree != context.Model.SyntaxTree && tree.TryGetText(out var source) && source.ToString() is var text
            && text.IndexOf(member.Name, StringComparison.Ordinal) >= 0 && NamesPublishing(text));

    /// <summary>True for a text that names what publishes TensorRT-LLM's metrics.</summary>
    public static bool NamesPublishing(string text) =>
        TrtllmSettings.FlagsThatMayPublish.Concat(TrtllmSettings.VariablesThatMayPublish).Any(name => text.IndexOf(name, StringComparison.Ordinal) >= 0);

    private static bool IsReachable(ISymbol member) => member.DeclaredAccessibility is not Accessibility.Private || member.ContainingType.DeclaringSyntaxReferences.Length > 1;
}
