using EngineConfigAnalyzers.Knowledge;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.Reading;

/// <summary>
/// The second gate: the nodes of a file that may state or build a launch, found by exact tokens. Nothing is bound before this.
/// </summary>
internal static class Mentions
{
    /// <summary>
    /// Declarations, attributes and base calls that name the switch, names of it in code, calls that may give it by position, and names
    /// in code of what refines metrics or serves them.
    /// </summary>
    public static IEnumerable<SyntaxNode> In(SyntaxNode root)
    {
        var mentioned = false;
        var owners = new HashSet<string>(StringComparer.Ordinal);
        var constants = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in root.DescendantTokens())
        {
            var kind = token.IsKind(SyntaxKind.IdentifierToken) ? KindOf(token) : null;
            if (token.IsKind(SyntaxKind.StringLiteralToken) && IsKey(token))
            {
                mentioned = true;
                if (token.Parent is { Parent: EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax constant } })
                {
                    constants.Add(constant.Identifier.ValueText);
                }
                else if (token.Parent is { } literal && IsWritten(literal))
                {
                    yield return literal;
                }

                continue;
            }

            if (kind is not (SettingKind.MetricsSwitch or SettingKind.AllSchedulersSwitch))
            {
                // What a launch says of metrics while they are off; a declaration of it says nothing, save where an endpoint has a default.
                if ((kind is SettingKind.MetricsDetail || IsEndpoint(token)) && DetailOf(token) is { } detail)
                {
                    yield return detail;
                }

                continue;
            }

            mentioned = true;
            if (token.Parent is ParameterSyntax { Parent.Parent: { } declared })
            {
                owners.Add(NameOf(declared));
            }

            if (NodeOf(token) is { } node && (kind is SettingKind.MetricsSwitch || node is IdentifierNameSyntax or AttributeSyntax or NameColonSyntax or AnonymousObjectMemberDeclaratorSyntax))
            {
                yield return node;
            }
        }

        if (!mentioned)
        {
            yield break;
        }

        foreach (var node in root.DescendantNodes())
        {
            var name = node switch
            {
                // Of what other files declare, only a literal `true` by position is worth a look.
                InvocationExpressionSyntax { ArgumentList: var list } when HasPositionalTrue(list) => null,
                IdentifierNameSyntax { Identifier.ValueText: var key } when constants.Contains(key) => null,
                ObjectCreationExpressionSyntax { ArgumentList: { } list } when HasPositionalTrue(list) => null,
                ImplicitObjectCreationExpressionSyntax { ArgumentList: var list } when HasPositionalTrue(list) || (owners.Count > 0 && list.Arguments.Count > 0) => null,
                ObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: > 0, Type: var type } => RightmostName(type),
                InvocationExpressionSyntax { ArgumentList.Arguments.Count: > 0, Expression: var called } => RightmostName(called),
                _ => "",
            };
            if (name is null || owners.Contains(name))
            {
                yield return node;
            }
        }
    }

    // The switch as a text. Where it is an index, the first of a pair or of a call it may be a key.
    private static bool IsKey(SyntaxToken text) =>
        text.ValueText.Length is > 10 and < 50 && Settings.TryFind(text.ValueText)?.Kind is SettingKind.MetricsSwitch or SettingKind.AllSchedulersSwitch or SettingKind.MetricsDetail;

    // An endpoint's further names come from the policy, and are seen beside others only.
    private static bool IsEndpoint(SyntaxToken name) => name.IsKind(SyntaxKind.IdentifierToken) && name.ValueText.Length is > 8 and < 24
        && (EndpointMembers.Rank(name.ValueText, []) >= 0 || name.Parent is IdentifierNameSyntax { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } } && BuilderMethods.KeyOf(name.ValueText, []) is { } key && EndpointMembers.Rank(key, []) >= 0);

    // A name in code, or the attribute that it is an argument of; the names of dynamic calls bind to nothing.
    private static SyntaxNode? DetailOf(SyntaxToken token) => NodeOf(token) switch
    {
        NameColonSyntax named when IsEndpoint(token) => named.Name,
        var node and (IdentifierNameSyntax or AttributeSyntax or NameColonSyntax) => node,
        AnonymousObjectMemberDeclaratorSyntax member when !IsEndpoint(token) => member,
        var declared and (PropertyDeclarationSyntax { Initializer: not null } or VariableDeclaratorSyntax { Initializer: not null } or ParameterSyntax { Default: not null }) when IsEndpoint(token) => declared,
        _ => null,
    };

    private static bool IsWritten(SyntaxNode key) => key.Parent switch
    {
        InitializerExpressionSyntax pair => pair.IsKind(SyntaxKind.ComplexElementInitializerExpression),
        ArgumentSyntax { Parent: BracketedArgumentListSyntax or ArgumentListSyntax { Parent: BaseObjectCreationExpressionSyntax } } => true,
        ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax { Expression: var called } } } => RightmostName(called) is "Add" or "TryAdd" or "Append" or "SetItem" or "Create" or "kw",
        _ => false,
    };

    // `WithMetrics` is the switch where it is called.
    private static SettingKind? KindOf(SyntaxToken name) =>
        Settings.TryFind(name.ValueText)?.Kind
        ?? (name.Parent is IdentifierNameSyntax { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } or MemberBindingExpressionSyntax }
            && BuilderMethods.KeyOf(name.ValueText, []) is { } key ? Settings.TryFind(key)?.Kind : null);

    private static SyntaxNode? NodeOf(SyntaxToken token) => token.Parent switch
    {
        PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } or ParameterSyntax => token.Parent,
        IdentifierNameSyntax { Parent: NameColonSyntax { Parent: ArgumentSyntax { Parent.Parent: ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax } argument } } => argument.Parent!.Parent,
        IdentifierNameSyntax { Parent: NameEqualsSyntax { Parent: AnonymousObjectMemberDeclaratorSyntax member } } => member,
        IdentifierNameSyntax { Parent: NameColonSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax } } } named } => named,
        IdentifierNameSyntax { Parent: NameEqualsSyntax { Parent: AttributeArgumentSyntax { Parent.Parent: AttributeSyntax attribute } } } => attribute,
        IdentifierNameSyntax { Parent: NameColonSyntax { Parent: AttributeArgumentSyntax { Parent.Parent: AttributeSyntax attribute } } } => attribute,
        IdentifierNameSyntax name => name,
        _ => null,
    };

    private static bool HasPositionalTrue(ArgumentListSyntax list)
    {
        foreach (var argument in list.Arguments)
        {
            if (argument.NameColon is null && argument.Expression.IsKind(SyntaxKind.TrueLiteralExpression))
            {
                return true;
            }
        }

        return false;
    }

    private static string NameOf(SyntaxNode declaration) => declaration switch
    {
        TypeDeclarationSyntax type => type.Identifier.ValueText,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.ValueText,
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        LocalFunctionStatementSyntax local => local.Identifier.ValueText,
        _ => "",
    };

    private static string RightmostName(ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        _ => "",
    };
}
