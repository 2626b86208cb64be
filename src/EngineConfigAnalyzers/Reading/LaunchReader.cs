using EngineConfigAnalyzers.Knowledge;
using EngineConfigAnalyzers.Launches;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.Reading;

/// <summary>
/// Finds the launches of one file. Nothing is bound before a token is exactly the metrics switch;
/// what that token stands in decides which reader looks.
/// </summary>
internal static class LaunchReader
{
    /// <summary>The launches of the file, in document order; empty when the file names no metrics switch.</summary>
    public static ImmutableArray<EngineLaunch> Read(ReadingContext context)
    {
        var launches = new Dictionary<SyntaxNode, EngineLaunch?>();
        var tooDeep = new Dictionary<SyntaxNode, bool>();
        foreach (var node in Candidates(context.Root))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            var member = node.FirstAncestorOrSelf<MemberDeclarationSyntax>(ancestor => ancestor is not GlobalStatementSyntax) ?? context.Root;
            if (!tooDeep.TryGetValue(member, out var deep))
            {
                tooDeep.Add(member, deep = NestingGuard.IsTooDeep(member));
            }

            if (!deep && !launches.ContainsKey(node))
            {
                launches.Add(node, ReadOne(node, context));
            }
        }

        return [.. launches.Values.OfType<EngineLaunch>().OrderBy(launch => launch.Metrics.Location.SourceSpan.Start)];
    }

    private static EngineLaunch? ReadOne(SyntaxNode node, ReadingContext context) => node switch
    {
        PropertyDeclarationSyntax or VariableDeclaratorSyntax or ParameterSyntax => DeclarationReader.Read(node, context),
        AttributeSyntax attribute => AttributeReader.Read(attribute, context),
        InvocationExpressionSyntax call => InstanceReader.ReadCall(call, context),
        ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax => InstanceReader.ReadBaseCall(node, context),
        _ => InstanceReader.ReadInstance(node, context),
    };

    // The nodes that state a launch, found from the tokens that name the switch; positional arguments from its declarations.
    private static IEnumerable<SyntaxNode> Candidates(SyntaxNode root)
    {
        var mentioned = false;
        var owners = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in root.DescendantTokens())
        {
            var kind = token.IsKind(SyntaxKind.IdentifierToken) ? Settings.TryFind(token.ValueText)?.Kind : null;
            if (kind is SettingKind.AllSchedulersSwitch && LaunchOf(token) is WithExpressionSyntax change)
            {
                // A `with` may take away from its baseline without naming the switch.
                yield return change;
            }

            if (kind is not SettingKind.MetricsSwitch)
            {
                continue;
            }

            mentioned = true;
            if (token.Parent is ParameterSyntax { Parent.Parent: { } declared })
            {
                owners.Add(NameOf(declared));
            }

            if (LaunchOf(token) is { } launch)
            {
                yield return launch;
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

    private static SyntaxNode? LaunchOf(SyntaxToken token) => token.Parent switch
    {
        PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } or ParameterSyntax => token.Parent,
        IdentifierNameSyntax { Parent: AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax initializer } assignment } name when assignment.Left == name =>
            initializer.Parent is AssignmentExpressionSyntax ? initializer : initializer.Parent,
        IdentifierNameSyntax { Parent: NameColonSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax } argument } } => argument.Parent!.Parent,
        IdentifierNameSyntax { Parent: NameEqualsSyntax { Parent: AttributeArgumentSyntax { Parent.Parent: AttributeSyntax attribute } } } => attribute,
        IdentifierNameSyntax { Parent: NameColonSyntax { Parent: AttributeArgumentSyntax { Parent.Parent: AttributeSyntax attribute } } } => attribute,
        _ => null,
    };

    private static bool HasPositionalTrue(ArgumentListSyntax list) =>
        list.Arguments.Any(argument => argument.NameColon is null && argument.Expression.IsKind(SyntaxKind.TrueLiteralExpression));

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
