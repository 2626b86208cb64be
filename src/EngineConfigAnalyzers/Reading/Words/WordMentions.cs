using EngineConfigAnalyzers.Knowledge;
using EngineConfigAnalyzers.Reading.Texts;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>The places of a file that name a flag or variable of a command line: texts that hold it, and uses of constants that do.</summary>
internal static class WordMentions
{
    private static readonly ImmutableArray<string> Usual =
        [.. Settings.All.Where(setting => setting.Kind is SettingKind.MetricsSwitch or SettingKind.MetricsDetail).Select(setting => setting.Flags[0]), EnvironmentVariables.Prefix];

    /// <summary>The expressions that name the metrics flag, what refines metrics, or the variables of their endpoint.</summary>
    public static IEnumerable<ExpressionSyntax> In(ReadingContext context) => In(context, Usual);

    /// <summary>The expressions that name one of these, literals before constants.</summary>
    public static IEnumerable<ExpressionSyntax> In(ReadingContext context, ImmutableArray<string> wanted)
    {
        var constants = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in context.Root.DescendantTokens())
        {
            if (IsText(token) && TextSearch.HoldsAny(token.Text, wanted))
            {
                if (token.Parent is { Parent: EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax constant } } && IsConstant(constant))
                {
                    constants.Add(constant.Identifier.ValueText);
                }
                else if (token.Parent?.FirstAncestorOrSelf<ExpressionSyntax>() is { } text && text.FirstAncestorOrSelf<AttributeSyntax>() is null)
                {
                    yield return text;
                }
            }
        }

        foreach (var name in context.Root.DescendantNodes().OfType<IdentifierNameSyntax>())
        {
            // A constant of another file is known by its name.
            if ((constants.Contains(name.Identifier.ValueText) || NamesSwitch(name.Identifier.ValueText)) && name.FirstAncestorOrSelf<AttributeSyntax>() is null)
            {
                ExpressionSyntax use = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
                if (!context.IsTooDeep(MemberOf(use, context)) && context.Model.GetConstantValue(use, context.Cancellation).Value is string value && TextSearch.HoldsAny(value, wanted))
                {
                    yield return use;
                }
            }
        }
    }

    /// <summary>The texts below a node that name one of these, save in the declarations of constants; attributes count.</summary>
    public static IEnumerable<ExpressionSyntax> TextsIn(SyntaxNode root, ImmutableArray<string> wanted) => root.DescendantTokens()
        .Where(token => IsText(token) && TextSearch.HoldsAny(token.Text, wanted) && !(token.Parent is { Parent: EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax constant } } && IsConstant(constant)))
        .Select(token => token.Parent?.FirstAncestorOrSelf<ExpressionSyntax>()).OfType<ExpressionSyntax>();

    private static SyntaxNode MemberOf(SyntaxNode node, ReadingContext context) =>
        node.FirstAncestorOrSelf<MemberDeclarationSyntax>(ancestor => ancestor is not GlobalStatementSyntax) ?? context.Root;

    private static bool IsText(SyntaxToken token) => token.Kind() is
        SyntaxKind.StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.InterpolatedStringTextToken;

    private static bool IsConstant(VariableDeclaratorSyntax declarator) => declarator.Parent?.Parent switch
    {
        FieldDeclarationSyntax field => field.Modifiers.Any(SyntaxKind.ConstKeyword),
        LocalDeclarationStatementSyntax local => local.Modifiers.Any(SyntaxKind.ConstKeyword),
        _ => false,
    };

    private static bool NamesSwitch(string name) =>
        name.IndexOf("nable", StringComparison.Ordinal) is var at and >= 0 && name.IndexOf("etrics", at, StringComparison.Ordinal) >= 0 || name.IndexOf("chedulers", StringComparison.Ordinal) >= 0;
}
