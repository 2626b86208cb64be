using EngineConfigAnalyzers.Knowledge;
using Microsoft.CodeAnalysis.Operations;

namespace EngineConfigAnalyzers.Reading;

/// <summary>Recognizes values that give a process a role without schedulers: <c>Role.Router</c>, <c>"frontend"</c>.</summary>
internal static class RoleReader
{
    // A role is a word or a module (dynamo.frontend); a path or a sentence that holds the word is neither.
    private const int LongestRole = 32;

    /// <summary>True for an enum member or constant text that names such a role.</summary>
    public static bool NamesSchedulerlessRole(IOperation value) => ValueReader.Unwrap(value) switch
    {
        IFieldReferenceOperation { Field: { ContainingType.TypeKind: TypeKind.Enum } member } => TypeNameWords.NamesSchedulerlessRole(member.Name),
        { ConstantValue: { HasValue: true, Value: string { Length: <= LongestRole } text } } =>
            text.IndexOf('/') < 0 && text.IndexOf(' ') < 0 && TypeNameWords.NamesSchedulerlessRole(text),
        _ => false,
    };
}
