using Microsoft.CodeAnalysis.CodeFixes;

namespace EngineConfigAnalyzers.CodeFixes;

/// <summary>
/// Which action a fix all repeats. An editor names that of the ids it asks for. <c>dotnet format</c> asks for one id after the other,
/// and names the action of the first finding that it meets, whatever its id: then what each finding is offered first is meant.
/// </summary>
internal readonly struct FixAllKey
{
    /// <summary>True where everything that a launch lacks is to be written.</summary>
    public bool Completes { get; private init; }

    /// <summary>True where what the findings call needless is to go.</summary>
    public bool Removes { get; private init; }

    /// <summary>True where the action named is none of the ids' own.</summary>
    public bool IsOfAnother { get; private init; }

    /// <summary>What is asked for.</summary>
    public static FixAllKey Of(FixAllContext context)
    {
        var key = context.CodeActionEquivalenceKey ?? "";
        var completes = string.Equals(key, EngineLaunchCodeFixProvider.CompleteKey, StringComparison.Ordinal);
        var isOwn = completes || context.DiagnosticIds.Any(id => key.StartsWith(id, StringComparison.Ordinal));
        return new()
        {
            Completes = completes,
            Removes = isOwn && key.EndsWith(EngineLaunchCodeFixProvider.RemovalSuffix, StringComparison.Ordinal),
            IsOfAnother = !isOwn,
        };
    }
}
