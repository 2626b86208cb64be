using EngineConfigAnalyzers.Knowledge;

namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>Looks into the other files of the compilation, as text only: one of them may put the missing flag into a list that a member holds.</summary>
internal static class OtherWords
{
    /// <summary>True where another file can reach the member, names it, and names the all-schedulers flag.</summary>
    public static bool MayComplete(ISymbol member, ReadingContext context) =>
        (member.DeclaredAccessibility is not Accessibility.Private || member.ContainingType.DeclaringSyntaxReferences.Length > 1)
        && context.FilesThatName(Settings.EnableMetricsForAllSchedulers).Any(text => text.IndexOf(member.Name, StringComparison.Ordinal) >= 0);
}
