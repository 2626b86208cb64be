using EngineConfigAnalyzers.Launches;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.Reading;

/// <summary>Reads the value that an expression gives a setting.</summary>
internal static class ValueReader
{
    /// <summary>The value of an expression: a constant's, absent for null and default, else computed.</summary>
    public static SettingValue Of(ExpressionSyntax expression, ReadingContext context)
    {
        expression = Unwrap(expression);
        if (expression.IsKind(SyntaxKind.NullLiteralExpression) || expression.IsKind(SyntaxKind.DefaultLiteralExpression) || expression is DefaultExpressionSyntax)
        {
            // `default` of a switch is false, of an int endpoint 0 and so nothing chosen.
            return SettingValue.Absent;
        }

        var constant = context.Model.GetConstantValue(expression, context.Cancellation);
        if (constant.HasValue)
        {
            return SettingValue.FromConstant(constant.Value);
        }

        return expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Empty" } empty
            && context.Model.GetSymbolInfo(empty, context.Cancellation).Symbol is IFieldSymbol { ContainingType.SpecialType: SpecialType.System_String }
                ? SettingValue.FromConstant("")
                : SettingValue.Computed;
    }

    /// <summary>The expression without parentheses, casts and <c>!</c>, none of which changes what is written.</summary>
    public static ExpressionSyntax Unwrap(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax { Expression: var inner } => Unwrap(inner),
        CastExpressionSyntax { Expression: var inner } => Unwrap(inner),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression, Operand: var inner } => Unwrap(inner),
        CheckedExpressionSyntax { Expression: var inner } => Unwrap(inner),
        _ => expression,
    };
}
