using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.Reading;

/// <summary>Reads what a creation, a <c>with</c> or a nested initializer says about one configuration instance.</summary>
internal static class CreationReader
{
    // `a with { … } with { … }` and baselines of baselines: deeper ones are taken as unseen.
    private const int MaximumBaselines = 8;

    /// <summary>The state after the whole expression; unseen where it is no creation that can be followed.</summary>
    public static InstanceState Read(SyntaxNode node, ReadingContext context) => Read(node, context, depth: 0);

    /// <summary>The type that the expression makes or fills; null when it does not bind.</summary>
    public static ITypeSymbol? TypeOf(SyntaxNode node, ReadingContext context) => node switch
    {
        InitializerExpressionSyntax { Parent: AssignmentExpressionSyntax owner } => context.Model.GetTypeInfo(owner.Left, context.Cancellation).Type,
        ExpressionSyntax expression => context.Model.GetTypeInfo(expression, context.Cancellation).Type,
        _ => null,
    } is { TypeKind: not TypeKind.Error } type ? type : null;

    private static InstanceState Read(SyntaxNode node, ReadingContext context, int depth)
    {
        if (depth > MaximumBaselines)
        {
            return InstanceState.Unseen;
        }

        return node switch
        {
            ParenthesizedExpressionSyntax { Expression: var inner } => Read(inner, context, depth),
            BaseObjectCreationExpressionSyntax creation when TypeOf(creation, context) is { } type =>
                Fill(ConstructorReader.Read(creation, type, context), creation.Initializer, context),
            WithExpressionSyntax with => Fill(Read(with.Expression, context, depth + 1), with.Initializer, context),
            InitializerExpressionSyntax { Parent: AssignmentExpressionSyntax owner } nested when TypeOf(nested, context) is { } type =>
                Fill(MemberDefault(owner.Left, type, context, depth), nested, context),
            IdentifierNameSyntax or MemberAccessExpressionSyntax => Baseline((ExpressionSyntax)node, context, depth),
            _ => InstanceState.Unseen,
        };
    }

    private static InstanceState Fill(InstanceState state, InitializerExpressionSyntax? initializer, ReadingContext context)
    {
        foreach (var element in initializer?.Expressions ?? default)
        {
            if (element is not AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier: var name }, Right: var right } assignment)
            {
                continue;
            }

            if (ConfigurationShape.KeyOf(name.ValueText, context.Policy) is { } key)
            {
                state = state.With(key, new(name.ValueText, ValueReader.Of(right, context), assignment, name.GetLocation()));
            }
            else if (RoleReader.NamesSchedulerlessRole(right, context))
            {
                state = state with { IsSchedulerless = true };
            }
        }

        return state;
    }

    // What `Engine = { … }` fills: the instance that the member's declaration made.
    private static InstanceState MemberDefault(ExpressionSyntax member, ITypeSymbol type, ReadingContext context, int depth)
    {
        var declared = DeclaredValue(context.Model.GetSymbolInfo(member, context.Cancellation).Symbol, context);
        return declared switch
        {
            null => ConstructorReader.Defaults(type, context),
            BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 }, Initializer: null } => ConstructorReader.Defaults(type, context),
            _ when declared.SyntaxTree == context.Model.SyntaxTree => Read(declared, context, depth + 1),
            _ => InstanceState.Unseen,
        };
    }

    // Only what cannot have been replaced is followed: a local given once, a readonly field, a property without a setter.
    private static InstanceState Baseline(ExpressionSyntax expression, ReadingContext context, int depth)
    {
        var symbol = context.Model.GetSymbolInfo(expression, context.Cancellation).Symbol;
        var fixedValue = symbol is ILocalSymbol { IsForEach: false } or IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null, IsVirtual: false, IsOverride: false, IsAbstract: false };
        return fixedValue && DeclaredValue(symbol, context) is { } value && value.SyntaxTree == context.Model.SyntaxTree
            && !ContinuationReader.IsContinued(value, context, asBaseline: true)
                ? Read(value, context, depth + 1)
                : InstanceState.Unseen;
    }

    private static ExpressionSyntax? DeclaredValue(ISymbol? symbol, ReadingContext context) =>
        symbol?.DeclaringSyntaxReferences is [var reference, ..] && context.Compilation.ContainsSyntaxTree(reference.SyntaxTree)
            ? reference.GetSyntax(context.Cancellation) switch
            {
                VariableDeclaratorSyntax { Initializer.Value: var value } => value,
                PropertyDeclarationSyntax { Initializer.Value: var value } => value,
                PropertyDeclarationSyntax { ExpressionBody.Expression: var value } => value,
                _ => null,
            }
            : null;
}
