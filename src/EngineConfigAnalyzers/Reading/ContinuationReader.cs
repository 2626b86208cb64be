using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.Reading;

/// <summary>
/// Tells whether code after a launch's own expression may still write its settings: through the local, field, property or
/// collection that holds it, through a helper, or through a completion that returns the type it was given.
/// Deliberately not proved: that the later code runs, or which setting it writes. What is continued is not judged.
/// </summary>
internal sealed class ContinuationReader
{
    // Holder of holder of holder: what is passed around further than this is taken as continued.
    private const int MaximumSteps = 64;

    private readonly ReadingContext context;
    private readonly bool asBaseline;
    private readonly HashSet<SyntaxNode> visited = [];

    private ContinuationReader(ReadingContext context, bool asBaseline)
    {
        this.context = context;
        this.asBaseline = asBaseline;
    }

    /// <summary>
    /// True where later code may write the instance that <paramref name="launch"/> makes.
    /// Being the operand of a <c>with</c> counts as that, unless <paramref name="asBaseline"/> asks on behalf of one.
    /// </summary>
    public static bool IsContinued(SyntaxNode launch, ReadingContext context, bool asBaseline = false) =>
        new ContinuationReader(context, asBaseline).IsContinued(launch, isHeldByMember: false);

    private bool IsContinued(SyntaxNode node, bool isHeldByMember)
    {
        context.Cancellation.ThrowIfCancellationRequested();
        if (!visited.Add(node))
        {
            return false;
        }

        if (visited.Count > MaximumSteps)
        {
            return true;
        }

        switch (node.Parent)
        {
            case ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax or ConditionalExpressionSyntax
                or SwitchExpressionArmSyntax or SwitchExpressionSyntax or ExpressionElementSyntax or CollectionExpressionSyntax or SpreadElementSyntax
                or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or StackAllocArrayCreationExpressionSyntax or AwaitExpressionSyntax:
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression or (int)SyntaxKind.AsExpression }:
                return IsContinued(node.Parent, isHeldByMember);

            case InitializerExpressionSyntax { Parent: AssignmentExpressionSyntax { Right: var right, Left: IdentifierNameSyntax filled } } nested when right == nested:
                return IsMemberContinued(filled.Identifier.ValueText) || IsContinued(nested.Parent!, isHeldByMember);
            case InitializerExpressionSyntax { Parent: InitializerExpressionSyntax } entry:
                return IsContinued(entry, isHeldByMember);
            case InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or WithExpressionSyntax or EqualsValueClauseSyntax }:
                return node.Parent.Parent is EqualsValueClauseSyntax array ? IsDeclarationContinued(array) : IsContinued(node.Parent.Parent!, isHeldByMember);

            case EqualsValueClauseSyntax clause:
                return IsDeclarationContinued(clause);
            case AssignmentExpressionSyntax assignment:
                return IsAssignmentContinued(assignment, node, isHeldByMember);
            case MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax copy, Name.Identifier.ValueText: "ToList" or "ToArray" or "ToImmutableArray" or "AsReadOnly" } access when access.Expression == node:
                // A copied list holds the same instances.
                return IsContinued(copy, isHeldByMember);
            case MemberAccessExpressionSyntax access when access.Expression == node:
                return new AccessReader(access).IsWriteOrCompletion(context);
            case ElementAccessExpressionSyntax element when element.Expression == node:
                return IsContinued(element, isHeldByMember);
            case ConditionalAccessExpressionSyntax:
                return true;
            case ArgumentSyntax argument:
                return IsArgumentContinued(argument, isHeldByMember);
            case WithExpressionSyntax:
                return !asBaseline;
            case ForEachStatementSyntax loop when loop.Expression == node:
                return IsNameContinued(loop.Identifier.ValueText, loop.Statement, isHeldByMember);
            case ReturnStatementSyntax or ArrowExpressionClauseSyntax or YieldStatementSyntax:
                return !isHeldByMember && IsFactoryContinued(node.Parent);
            case AnonymousObjectMemberDeclaratorSyntax { NameEquals.Name.Identifier.ValueText: var holder }:
                return IsMemberContinued(holder);
            case LambdaExpressionSyntax lambda:
                return IsLambdaResultContinued(lambda);
            case RefExpressionSyntax or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.AddressOfExpression }:
                return true;
            case ExpressionStatementSyntax or InterpolationSyntax or BinaryExpressionSyntax
                or AttributeArgumentSyntax or LockStatementSyntax or UsingStatementSyntax or PrimaryConstructorBaseTypeSyntax:
                return false;
            default:
                return true;
        }
    }

    private bool IsDeclarationContinued(EqualsValueClauseSyntax clause) => clause.Parent switch
    {
        VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } field => IsMemberContinued(field.Identifier.ValueText),
        VariableDeclaratorSyntax local => IsNameContinued(local.Identifier.ValueText, ScopeOf(local), isHeldByMember: false, declaration: local),
        PropertyDeclarationSyntax property => IsMemberContinued(property.Identifier.ValueText),
        _ => true,
    };

    private bool IsAssignmentContinued(AssignmentExpressionSyntax assignment, SyntaxNode node, bool isHeldByMember)
    {
        if (assignment.Left == node)
        {
            return true;
        }

        if (assignment.Parent is InitializerExpressionSyntax { Parent: { } owner } && assignment.Left is IdentifierNameSyntax member)
        {
            return IsMemberContinued(member.Identifier.ValueText) || IsContinued(owner, isHeldByMember);
        }

        if (assignment.Parent is InitializerExpressionSyntax { Parent: { } dictionary })
        {
            return IsContinued(dictionary, isHeldByMember);
        }

        // `a = b = new …`, `=> _cache ??= new …`: the value goes on.
        if (assignment.Parent is ExpressionSyntax or EqualsValueClauseSyntax or ArrowExpressionClauseSyntax or ReturnStatementSyntax or ArgumentSyntax
            && IsContinued(assignment, isHeldByMember))
        {
            return true;
        }

        return assignment.Left switch
        {
            IdentifierNameSyntax { Identifier.ValueText: "_" } => false,
            IdentifierNameSyntax name when context.Model.GetSymbolInfo(name, context.Cancellation).Symbol is ILocalSymbol =>
                IsNameContinued(name.Identifier.ValueText, ScopeOf(name), isHeldByMember, declaration: name),
            IdentifierNameSyntax name when context.Model.GetSymbolInfo(name, context.Cancellation).Symbol is IFieldSymbol or IPropertySymbol =>
                IsMemberContinued(name.Identifier.ValueText),
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } => IsMemberContinued(name),
            ElementAccessExpressionSyntax { Expression: IdentifierNameSyntax container } => IsContainerContinued(container),
            _ => true,
        };
    }

    private bool IsContainerContinued(ExpressionSyntax container) => container switch
    {
        IdentifierNameSyntax name when context.Model.GetSymbolInfo(name, context.Cancellation).Symbol is ILocalSymbol =>
            IsNameContinued(name.Identifier.ValueText, ScopeOf(name), isHeldByMember: true, declaration: name),
        IdentifierNameSyntax name => IsMemberContinued(name.Identifier.ValueText),
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } => IsMemberContinued(name),
        _ => false,
    };

    private bool IsArgumentContinued(ArgumentSyntax argument, bool isHeldByMember)
    {
        if (argument.RefKindKeyword.IsKind(SyntaxKind.RefKeyword) || argument.RefKindKeyword.IsKind(SyntaxKind.OutKeyword))
        {
            return true;
        }

        if (argument.Parent is TupleExpressionSyntax tuple)
        {
            return tuple.Parent is AssignmentExpressionSyntax || IsContinued(tuple, isHeldByMember);
        }

        var call = argument.Parent?.Parent;
        if (call is not (InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax)
            || context.Model.GetSymbolInfo(call, context.Cancellation).Symbol is not IMethodSymbol method)
        {
            return call is not (ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax);
        }

        if (CalleeReader.IsNeutral(method))
        {
            return false;
        }

        if (CalleeReader.StoresInCollection(method))
        {
            return call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var container } } && IsContainerContinued(container);
        }

        if (CalleeReader.MayComplete(method, argument, context))
        {
            return true;
        }

        return call is BaseObjectCreationExpressionSyntax
            ? IsContinued(call, isHeldByMember)
            : isHeldByMember && !CalleeReader.IsRead(method, context);
    }

    // Every use of a name in its scope. A hand-over to code that is not read ends a launch; used again after it, it may have been completed there.
    private bool IsNameContinued(string name, SyntaxNode scope, bool isHeldByMember, SyntaxNode? declaration = null)
    {
        var handedOver = false;
        var function = FunctionAround(declaration ?? scope);
        foreach (var use in context.Names.In(scope, name))
        {
            if (use == declaration || use.Parent is AssignmentExpressionSyntax own && own.Left == use && declaration is not null && own.Contains(declaration))
            {
                continue;
            }

            if (handedOver || IsContinued(use, isHeldByMember))
            {
                return true;
            }

            if (use.Parent is ArgumentSyntax && FunctionAround(use) != function)
            {
                // A captured local lives on with its closure.
                return true;
            }

            handedOver = use.Parent is ArgumentSyntax { Parent.Parent: { } call }
                && !(context.Model.GetSymbolInfo(call, context.Cancellation).Symbol is IMethodSymbol method
                    && (CalleeReader.IsNeutral(method) || CalleeReader.StoresInCollection(method) || CalleeReader.IsRead(method, context)));
        }

        return false;
    }

    private bool IsMemberContinued(string name)
    {
        if (!context.ContinuedMembers.TryGetValue((name, asBaseline), out var continued))
        {
            // Said first, so that members that hold each other end.
            context.ContinuedMembers[(name, asBaseline)] = false;
            context.ContinuedMembers[(name, asBaseline)] = continued =
                new ContinuationReader(context, asBaseline).IsAnyUseContinued(name) || OtherFiles.MayWriteThrough(name, context);
        }

        return continued;
    }

    private bool IsAnyUseContinued(string name)
    {
        foreach (var use in context.Names.Of(name))
        {
            // `x.Engine` is used as a whole; `Engine` alone inside its own type.
            ExpressionSyntax expression = use.Parent is MemberAccessExpressionSyntax access && access.Name == use ? access : use;
            if (expression.Parent is NameColonSyntax or NameEqualsSyntax || expression.Parent is AssignmentExpressionSyntax assignment && assignment.Left == expression)
            {
                // A replacement is a launch of its own; a nested initializer is read where it stands.
                continue;
            }

            if (IsContinued(expression, isHeldByMember: true))
            {
                return true;
            }
        }

        return false;
    }

    // A private factory is judged at its call sites, one that others can call where it is written.
    private bool IsFactoryContinued(SyntaxNode exit)
    {
        if (exit.Ancestors().FirstOrDefault(node => node is MemberDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax) is AnonymousFunctionExpressionSyntax lambda)
        {
            return IsLambdaResultContinued(lambda);
        }

        var (name, isPrivate) = exit.Ancestors().FirstOrDefault(node => node is MemberDeclarationSyntax or LocalFunctionStatementSyntax) switch
        {
            MethodDeclarationSyntax method => (method.Identifier.ValueText, IsPrivate(method.Modifiers)),
            LocalFunctionStatementSyntax local => (local.Identifier.ValueText, true),
            PropertyDeclarationSyntax property => (property.Identifier.ValueText, IsPrivate(property.Modifiers)),
            _ => ("", false),
        };

        return isPrivate && context.Names.Of(name).Any(use => IsContinued(CallOf(use), isHeldByMember: false));

        static SyntaxNode CallOf(IdentifierNameSyntax use) => use.Parent switch
        {
            InvocationExpressionSyntax call => call,
            MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } => call,
            MemberAccessExpressionSyntax qualified when qualified.Name == use => qualified,
            _ => use,
        };

        static bool IsPrivate(SyntaxTokenList modifiers) =>
            !modifiers.Any(modifier => modifier.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.ProtectedKeyword);
    }

    // A stored delegate may be called by code that finishes what it returns; a query hands it on to its own result.
    private bool IsLambdaResultContinued(AnonymousFunctionExpressionSyntax lambda) => lambda.Parent switch
    {
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } =>
            context.Model.GetSymbolInfo(call, context.Cancellation).Symbol is not IMethodSymbol method
            || (string.Equals(method.ContainingNamespace?.ToDisplayString(), "System.Linq", StringComparison.Ordinal) && IsContinued(call, isHeldByMember: false)),
        _ => true,
    };

    private static SyntaxNode? FunctionAround(SyntaxNode node) =>
        node.Ancestors().FirstOrDefault(ancestor => ancestor is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax);

    private static SyntaxNode ScopeOf(SyntaxNode node) =>
        node.Ancestors().FirstOrDefault(ancestor => ancestor is MemberDeclarationSyntax and not GlobalStatementSyntax) ?? node.SyntaxTree.GetRoot();
}
