using EngineConfigAnalyzers.Knowledge;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.Reading;

/// <summary>Recognizes values that give a process a role without schedulers: <c>Role.Router</c>, <c>"frontend"</c>.</summary>
internal static class RoleReader
{
    // A role is a word or a module (dynamo.frontend); a path or a sentence that holds the word is neither.
    private const int LongestRole = 32;

    /// <summary>True for an enum member or constant text that names such a role.</summary>
    public static bool NamesSchedulerlessRole(ExpressionSyntax value, ReadingContext context)
    {
        value = ValueReader.Unwrap(value);
        if (value is MemberAccessExpressionSyntax or IdentifierNameSyntax
            && context.Model.GetSymbolInfo(value, context.Cancellation).Symbol is IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } member)
        {
            return TypeNameWords.NamesSchedulerlessRole(member.Name);
        }

        return context.Model.GetConstantValue(value, context.Cancellation).Value is string { Length: <= LongestRole } text
            && text.IndexOf('/') < 0 && text.IndexOf(' ') < 0
            && TypeNameWords.NamesSchedulerlessRole(text);
    }
}
