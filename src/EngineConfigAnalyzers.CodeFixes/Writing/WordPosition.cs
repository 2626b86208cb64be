using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.CodeFixes.Writing;

/// <summary>Where a word of a command line stands in code.</summary>
internal static class WordPosition
{
    /// <summary>
    /// The element, argument or yielded expression that is the word; null where the word is a stretch of a longer text.
    /// A conditional one is the whole choice.
    /// </summary>
    public static ExpressionSyntax? ElementOf(SyntaxNode anchor, string word, SemanticModel model)
    {
        if (anchor is not ExpressionSyntax expression || !Is(model.GetConstantValue(expression).Value, word))
        {
            return null;
        }

        while (expression.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax or ConditionalExpressionSyntax or SwitchExpressionArmSyntax or SwitchExpressionSyntax)
        {
            expression = expression.Parent as ExpressionSyntax ?? (ExpressionSyntax)expression.Parent.Parent!;
        }

        return expression.Parent switch
        {
            ExpressionElementSyntax or InitializerExpressionSyntax or YieldStatementSyntax => expression,
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } when !IsText(call, model) => expression,
            ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax } => expression,
            _ => null,
        };
    }

    /// <summary>True where an argument is one of many that a method takes: a <c>params</c> tail, the elements of <c>ImmutableArray.Create(a, b, c)</c>.</summary>
    public static bool IsOneOfMany(ArgumentSyntax argument, SemanticModel model) =>
        argument.Parent?.Parent is { } call && model.GetSymbolInfo(call).Symbol is IMethodSymbol method
        && (method is { IsStatic: true, Name: "Create", ReturnType: INamedTypeSymbol { TypeArguments.Length: 1 } }
            || (method.Parameters is [.., { IsParams: true } many] && argument is { NameColon: null, Parent: ArgumentListSyntax list } && list.Arguments.IndexOf(argument) >= many.Ordinal));

    // `true` and 8 are words of an object[] too.
    private static bool Is(object? constant, string word) =>
        constant is string text ? string.Equals(text, word, StringComparison.Ordinal)
        : constant is not null && string.Equals(Convert.ToString(constant, CultureInfo.InvariantCulture), word, StringComparison.OrdinalIgnoreCase);

    private static bool IsText(InvocationExpressionSyntax call, SemanticModel model) =>
        model.GetSymbolInfo(call).Symbol is IMethodSymbol { ContainingType: { Name: "StringBuilder" } or { SpecialType: SpecialType.System_String }, Name: not "Join" };
}
