using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.Reading;

/// <summary>Reads what is done through <c>instance.Member</c>: a look, a write to a setting, or a call that may write.</summary>
/// <param name="access">The innermost access.</param>
internal readonly struct AccessReader(MemberAccessExpressionSyntax access)
{
    private static readonly ImmutableHashSet<string> LookingCalls = ImmutableHashSet.Create(
        StringComparer.Ordinal, "ToString", "GetHashCode", "Equals", "GetType", "Add", "AddRange", "Count", "Any", "Contains", "ToArray", "ToList", "ToImmutableArray", "AsReadOnly");

    /// <summary>True where a setting may be written, now or by who is handed the member.</summary>
    public bool IsWriteOrCompletion(ReadingContext context)
    {
        ExpressionSyntax top = access;
        var name = access.Name.Identifier.ValueText;
        while (top.Parent is MemberAccessExpressionSyntax or ElementAccessExpressionSyntax or ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression })
        {
            if (top.Parent is MemberAccessExpressionSyntax outer)
            {
                name = outer.Name.Identifier.ValueText;
            }

            top = (ExpressionSyntax)top.Parent;
        }

        var isSetting = ConfigurationShape.Matters(name, context.Policy);
        return top.Parent switch
        {
            AssignmentExpressionSyntax assignment when assignment.Left == top => isSetting,
            InvocationExpressionSyntax call => !LookingCalls.Contains(name) && !CalleeReader.OnlyLooks(call, context),
            ConditionalAccessExpressionSyntax or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.AddressOfExpression } or RefExpressionSyntax => true,
            ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.RefKeyword or (int)SyntaxKind.OutKeyword } => true,
            ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax } } => isSetting,

            // An alias of an inner object can be written through; a setting's own value cannot.
            EqualsValueClauseSyntax => !isSetting && context.Model.GetTypeInfo(top, context.Cancellation).Type is { } type && ConfigurationShape.Of(type, context.Compilation, context.Policy) is not null,
            _ => false,
        };
    }
}
