using EngineConfigAnalyzers.Knowledge;
using EngineConfigAnalyzers.Launches;
using EngineConfigAnalyzers.Reading.Flow;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.Reading;

/// <summary>
/// Looks for code of the compilation that supplies a setting where a configuration leaves it out: a launcher's <c>config.MetricsPort ?? 9090</c>,
/// a normalizer's <c>??=</c>, <c>EnableMetrics || EnableMetricsForAllSchedulers</c>, the <c>if</c> of an overlay. Which configurations get
/// there is not proved: for what has a fallback anywhere, nothing is said to be missing.
/// </summary>
internal static class Fallbacks
{
    /// <summary>True where code reads the target of a configuration with something else in its place.</summary>
    public static bool Supply(SettingTarget target, ReadingContext context)
    {
        if (target.Site is not null || target.Symbol is not (IPropertySymbol or IFieldSymbol or IParameterSymbol))
        {
            return false;
        }

        // A positional record's member is named as its parameter is, a class's by the rule of the language.
        string[] names = [target.Name, SettingSpelling.ToPascal(target.Name)];
        return context.Files.Once(nameof(Fallbacks), target.Symbol, target.Name, () => names.Distinct(StringComparer.Ordinal).Any(name => context.Files.Of(name)
            .SelectMany(root => context.Files.UsesIn(root, name))
            .Any(use => IsFallback(use, context) && context.Files.SymbolOf(use) is { } symbol && IsSame(symbol, target.Symbol))));
    }

    private static bool IsFallback(SimpleNameSyntax use, ReadingContext context)
    {
        var read = ReadOf(use);
        return read.Parent switch
        {
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce => coalesce.Left == read && IsValue(coalesce.Right),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression or (int)SyntaxKind.BitwiseOrExpression } or => IsOtherSwitch(or.Left == read ? or.Right : or.Left, use.Identifier.ValueText),
            AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceAssignmentExpression or (int)SyntaxKind.OrAssignmentExpression } filled => filled.Left == read && !IsOfLocal(read, context),
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetValueOrDefault", Parent: InvocationExpressionSyntax { ArgumentList.Arguments.Count: 1 } } => true,
            SwitchExpressionSyntax choice => choice.GoverningExpression == read,
            _ => IsTested(read, context),
        };
    }

    // `c.MetricsPort is { } port ? port : 9090`, `if (patch.MetricsPort is { } port) c.MetricsPort = port;`
    private static bool IsTested(ExpressionSyntax read, ReadingContext context)
    {
        foreach (var ancestor in read.Ancestors())
        {
            switch (ancestor)
            {
                case ConditionalExpressionSyntax choice when choice.Condition.Contains(read):
                    return IsItself(choice.WhenTrue, read, choice.Condition) && IsValue(choice.WhenFalse) || IsItself(choice.WhenFalse, read, choice.Condition) && IsValue(choice.WhenTrue);
                case IfStatementSyntax branch when branch.Condition.Contains(read):
                    return branch.Statement.DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(write =>
                        NameOf(write.Left) is { } name && string.Equals(name, NameOf(read), StringComparison.Ordinal)
                        && (string.Equals(write.Left.ToString(), read.ToString(), StringComparison.Ordinal) ? !IsOfLocal(read, context) : MayBeNull(read, context)));
                case StatementSyntax or MemberDeclarationSyntax:
                    return false;
            }
        }

        return false;
    }

    // The whole of `a.b.Name`, `a?.Name`, `a.Name?.ToString()`, in its parentheses.
    private static ExpressionSyntax ReadOf(SimpleNameSyntax use)
    {
        ExpressionSyntax read = use;
        while (true)
        {
            switch (read.Parent)
            {
                case MemberAccessExpressionSyntax access when access.Name == read:
                    read = access;
                    continue;
                case MemberBindingExpressionSyntax or ParenthesizedExpressionSyntax or ConditionalAccessExpressionSyntax:
                    read = (ExpressionSyntax)read.Parent;
                    continue;
                default:
                    return read;
            }
        }
    }

    // A value that stands in for the one that is missing; what is shown, thrown or empty is none.
    private static bool IsValue(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax { Expression: var inner } => IsValue(inner),
        LiteralExpressionSyntax { Token.Value: string text } => text.Any(char.IsDigit),
        LiteralExpressionSyntax { Token.Value: int number } => number > 0,
        LiteralExpressionSyntax literal => literal.IsKind(SyntaxKind.TrueLiteralExpression),
        ThrowExpressionSyntax or DefaultExpressionSyntax or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression } => false,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Empty" } or CollectionExpressionSyntax { Elements.Count: 0 } => false,
        _ => true,
    };

    private static bool IsItself(ExpressionSyntax arm, ExpressionSyntax read, ExpressionSyntax condition) =>
        arm.ToString() is var text
        && (string.Equals(text, read.ToString(), StringComparison.Ordinal)
            || string.Equals(text, read + ".Value", StringComparison.Ordinal)
            || condition.DescendantNodes().OfType<SingleVariableDesignationSyntax>().Any(name => string.Equals(name.Identifier.ValueText, text, StringComparison.Ordinal)));

    private static bool IsOtherSwitch(ExpressionSyntax operand, string name) =>
        NameOf(operand) is { } other && Settings.TryFind(other) is { Kind: SettingKind.MetricsSwitch or SettingKind.AllSchedulersSwitch } one
        && Settings.TryFind(name) is { Kind: SettingKind.MetricsSwitch or SettingKind.AllSchedulersSwitch } two && one != two;

    private static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        ConditionalAccessExpressionSyntax conditional => NameOf(conditional.WhenNotNull),
        ParenthesizedExpressionSyntax { Expression: var inner } => NameOf(inner),
        PostfixUnaryExpressionSyntax { Operand: var inner } => NameOf(inner),
        _ => null,
    };

    // What is written to a local is followed, and is nothing to others.
    private static bool IsOfLocal(ExpressionSyntax read, ReadingContext context) =>
        read.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().FirstOrDefault() is { } first && context.Files.SymbolOf(first) is ILocalSymbol;

    private static bool MayBeNull(ExpressionSyntax read, ReadingContext context) =>
        context.Files.SymbolOf(read.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Last()) is var symbol
        && ((symbol as IPropertySymbol)?.Type ?? (symbol as IFieldSymbol)?.Type) is { } type
        && (type.IsReferenceType || type.OriginalDefinition.SpecialType is SpecialType.System_Nullable_T);

    private static bool IsSame(ISymbol used, ISymbol target) =>
        SymbolEqualityComparer.Default.Equals(used.OriginalDefinition, target.OriginalDefinition)
        || used is not IParameterSymbol && used.ContainingType is { } owner && target.ContainingType is { } type
            && (ConfigurationTypes.IsOrInherits(type, owner) || ConfigurationTypes.IsOrInherits(owner, type));
}
