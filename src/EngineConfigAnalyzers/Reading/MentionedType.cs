using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.Reading;

/// <summary>Tells by symbols whether a mention of the switch is an engine's: the last gate before code is followed.</summary>
internal static class MentionedType
{
    /// <summary>True where the name or call belongs to an engine configuration.</summary>
    public static bool IsEngine(SyntaxNode mention, ReadingContext context)
    {
        if (mention is LiteralExpressionSyntax or AnonymousObjectMemberDeclaratorSyntax or NameColonSyntax)
        {
            // A key: what it is a key of is seen when the code is followed.
            return true;
        }

        var symbol = context.Model.GetSymbolInfo(mention, context.Cancellation);
        if (mention is IdentifierNameSyntax { Identifier.ValueText: var name }
            && (Knowledge.Settings.TryFind(name) is { Kind: Knowledge.SettingKind.MetricsDetail } || Knowledge.EndpointMembers.Rank(name, []) >= 0)
            && IsInHelper(mention, context))
        {
            return false;
        }

        return Candidates(symbol).Any(candidate => IsEngine(candidate, context)) || ReceiverOf(mention, context) is { } receiver && context.ShapeOf(receiver) is not null;
    }

    // What a helper is given is read at its calls. By itself it is open, and nothing that is off is said of it.
    private static bool IsInHelper(SyntaxNode mention, ReadingContext context) =>
        mention.FirstAncestorOrSelf<BaseMethodDeclarationSyntax>() is { ParameterList.Parameters: var parameters }
        && parameters.Any(parameter => parameter.Type is { } type && context.Model.GetTypeInfo(type, context.Cancellation).Type is { } given && context.ShapeOf(given) is not null);

    private static ImmutableArray<ISymbol> Candidates(SymbolInfo info) => info.Symbol is { } symbol ? [symbol] : info.CandidateSymbols;

    private static bool IsEngine(ISymbol symbol, ReadingContext context) => symbol switch
    {
        IParameterSymbol { ContainingSymbol: IMethodSymbol method } => IsEngine(method, context),
        IMethodSymbol method => context.ShapeOf(method) is not null || context.ShapeOf(method.ContainingType) is { IsBuilder: true } || method.MethodKind is MethodKind.Constructor && context.ShapeOf(method.ContainingType) is not null,
        ILocalSymbol { HasConstantValue: true, ConstantValue: string text } => Knowledge.Settings.TryFind(text) is not null,
        IFieldSymbol { HasConstantValue: true, ConstantValue: string text } => Knowledge.Settings.TryFind(text) is not null,
        IPropertySymbol or IFieldSymbol => context.ShapeOf(symbol.ContainingType) is not null,
        _ => false,
    };

    // A member may be declared by a base type that is no configuration yet.
    private static ITypeSymbol? ReceiverOf(SyntaxNode mention, ReadingContext context)
    {
        var receiver = mention.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == mention => access.Expression,
            MemberBindingExpressionSyntax binding => binding.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>()?.Expression,
            AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax { Parent: AssignmentExpressionSyntax owner } } => owner.Left,
            AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax { Parent: ExpressionSyntax owner } } => owner,
            _ => null,
        };
        return receiver is not null ? context.Model.GetTypeInfo(receiver, context.Cancellation).Type
            : mention.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } own ? context.Model.GetDeclaredSymbol(own, context.Cancellation) as ITypeSymbol
            : null;
    }
}
