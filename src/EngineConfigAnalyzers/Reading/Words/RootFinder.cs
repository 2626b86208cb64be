using EngineConfigAnalyzers.Reading.Flow;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>
/// Climbs from a mention of the flag to the list or string that leaves our sight with it: what is returned, yielded, handed on or
/// stored. What is only compared, looked up in, logged or expected leads nowhere.
/// </summary>
/// <param name="code">The bodies of the file.</param>
/// <param name="endsInLaunches">Whether what a process or container is given counts too, which is read from its creation otherwise.</param>
internal sealed class RootFinder(CodeIndex code, bool endsInLaunches = false)
{
    private const int MaximumClimbs = 500;

    private readonly HashSet<ISymbol> climbed = new(SymbolEqualityComparer.Default);
    private int climbs;

    /// <summary>The lists and strings that hold the mention when they leave.</summary>
    public IReadOnlyList<WordRoot> RootsOf(ExpressionSyntax mention)
    {
        climbed.Clear();
        climbs = 0;
        return MemberRoot.Of(mention) is { } body && !code.Context.IsTooDeep(body) && code.OperationOf(mention) is { } operation && !WordUses.IsDescribed(operation) ? [.. Climb(operation, body)] : [];
    }

    private IEnumerable<WordRoot> Climb(IOperation start, SyntaxNode body)
    {
        var current = start;
        while (climbs++ < MaximumClimbs)
        {
            code.Context.Cancellation.ThrowIfCancellationRequested();
            var (whole, parent) = VariableReading.Outwards(current);
            if (WordTypes.IsList(current) && (parent is ICollectionExpressionOperation or IArrayInitializerOperation || parent is IArgumentOperation { Parent.Parent: IObjectOrCollectionInitializerOperation }))
            {
                // One of several lists; beside other objects it is a test's data.
                return parent is IArrayInitializerOperation { Parent: IArrayCreationOperation { Type: IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Object } } } ? [] : Root(current, body);
            }

            switch (parent)
            {
                case IInterpolatedStringContentOperation or IInterpolatedStringOperation or IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } or ISwitchExpressionArmOperation or ISwitchExpressionOperation
                    or ICoalesceOperation or ICollectionExpressionOperation or ISpreadOperation or IArrayInitializerOperation or IArrayCreationOperation or IAwaitOperation
                    or IInterpolatedStringHandlerCreationOperation or IInterpolatedStringAdditionOperation:
                    current = parent;
                    continue;
                case IConditionalOperation conditional when conditional.Condition != whole && conditional.Syntax is ConditionalExpressionSyntax:
                    current = parent;
                    continue;
                case IConditionalAccessOperation when parent.Parent is not IExpressionStatementOperation:
                    current = parent;
                    continue;
                case IInvocationOperation call when call.Instance == whole:
                    if (!WordUses.HandsOn(call) && !(call.Type is { } chained && BuilderText.IsBuilder(chained)))
                    {
                        return [];
                    }

                    current = call;
                    continue;
                case IArgumentOperation { Parent: IInvocationOperation call } argument:
                    switch (call.Parent?.Parent)
                    {
                        case IObjectCreationOperation filled when call.Parent is IObjectOrCollectionInitializerOperation:
                            current = filled;
                            continue;
                        case IMemberInitializerOperation member when call.Parent is IObjectOrCollectionInitializerOperation initializer:
                            return WordTypes.ElementOf(member.InitializedMember.Type!) is null || IsUsedElsewhere(member.InitializedMember) ? [] : [new(WordRootKind.List, Variable: null, initializer, initializer.Syntax, body)];
                    }

                    if (WordUses.HandsOn(call) && (call.TargetMethod.Name is not "Add" || WordTypes.IsList(call)))
                    {
                        current = call;
                        continue;
                    }

                    if (Completes(call, argument) && call.Parent is not IExpressionStatementOperation)
                    {
                        current = call;
                        continue;
                    }

                    return FromArgument(call, argument, current, body);
                case IArgumentOperation { Parent: IObjectCreationOperation creation }:
                    if (WordTypes.IsList(creation) || creation.Type is { } made && BuilderText.IsBuilder(made))
                    {
                        current = creation;
                        continue;
                    }

                    return WordUses.IsThrown(creation) || WordUses.Declares(creation) ? [] : Root(current, body);
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }:
                    return FromVariable(local, current.Syntax, body);
                case IFieldInitializerOperation { InitializedFields: [var field, ..] }:
                    return FromVariable(field, current.Syntax, body);
                case IPropertyInitializerOperation { InitializedProperties: [var property, ..] }:
                    return FromVariable(property, current.Syntax, body);
                case ISimpleAssignmentOperation { Parent: IAnonymousObjectCreationOperation or IObjectOrCollectionInitializerOperation } member when member.Value == whole && CommandMember.Beside(member) is { } command:
                    return Root(current, body).Select(root => root with { Before = command });
                case ISimpleAssignmentOperation { Parent: IAnonymousObjectCreationOperation } member when member.Value == whole:
                    return Root(current, body);
                case IAssignmentOperation assignment when assignment.Value == whole:
                    return FromAssignment(assignment, current, body);
                case IReturnOperation returned:
                    return FromReturn(returned, current, body);
                case IForEachLoopOperation loop when loop.Collection == whole:
                    return FromLoop(loop, body, current);
                case ITupleOperation:
                    return Root(current, body);
                default:
                    return [];
            }
        }

        return [];
    }

    // `Complete(words)`: words again, and more of them.
    private static bool Completes(IInvocationOperation call, IArgumentOperation argument) =>
        CalleeReading.IsOwn(call.TargetMethod) && WordTypes.IsList(argument.Value) && call.Type is { } type && WordTypes.ElementOf(type)?.SpecialType is SpecialType.System_String && !WordTypes.IsMutable(argument.Parameter?.Type);

    // Added to a list, given to a helper beside one, or handed on as it is.
    private IEnumerable<WordRoot> FromArgument(IInvocationOperation call, IArgumentOperation argument, IOperation current, SyntaxNode body)
    {
        var others = call.Arguments.Where(other => other != argument).Select(other => other.Value).Prepend(call.Instance!).Where(value => value is not null);
        foreach (var holder in others.Where(value => value.Type is { } type && (WordTypes.IsMutable(type) && WordTypes.IsList(value) || BuilderText.IsBuilder(type))))
        {
            var list = holder;
            while (WordTypes.Unwrap(list) is IInvocationOperation chained && WordTypes.ReceiverOf(chained) is { } receiver)
            {
                list = receiver;
            }

            if (VariableReading.SymbolOf(WordTypes.Unwrap(list)) is { } variable)
            {
                return FromVariable(variable, list.Syntax, body);
            }

            if (BuilderText.IsBuilder(holder.Type!))
            {
                return Climb(call, body);
            }
        }

        if (WordUses.IsIgnored(call.TargetMethod) || WordUses.LooksUp(call.TargetMethod) || (LaunchLibrary.Describes(call.TargetMethod) && !endsInLaunches) || WordUses.IsExpected(argument))
        {
            return [];
        }

        if (argument.Parameter is { Type.SpecialType: SpecialType.System_String } word && CalleeReading.IsOwn(call.TargetMethod) && word.OriginalDefinition is IParameterSymbol { DeclaringSyntaxReferences: [var reference] } parameter
            && reference.SyntaxTree == body.SyntaxTree && MemberRoot.Of(call.TargetMethod.OriginalDefinition.DeclaringSyntaxReferences[0].GetSyntax(code.Context.Cancellation)) is { } callee
            && FromVariable(parameter, argument.Syntax, callee).ToList() is { Count: > 0 } inside)
        {
            return inside;
        }

        return WordUses.WritesFile(call.TargetMethod) ? Root(current, body).Where(root => root.Kind is WordRootKind.Text).Select(root => root with { IsFile = true })
            : WordTypes.IsList(current) || !WordUses.IsProse(call.TargetMethod.Name) && !WordUses.IsProse(argument.Parameter?.Name) ? Root(current, body) : [];
    }

    private IEnumerable<WordRoot> FromAssignment(IAssignmentOperation assignment, IOperation current, SyntaxNode body)
    {
        var target = assignment.Target;
        if (target is IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } holder } && VariableReading.SymbolOf(WordTypes.Unwrap(holder)) is { } list && WordTypes.IsList(holder))
        {
            return FromVariable(list, holder.Syntax, body);
        }

        if (target is IArrayElementReferenceOperation { ArrayReference: var array } && VariableReading.SymbolOf(WordTypes.Unwrap(array)) is { } elements)
        {
            return FromVariable(elements, array.Syntax, body);
        }

        return VariableReading.SymbolOf(target) is { } variable && (variable is ILocalSymbol or IParameterSymbol || target is IMemberReferenceOperation { Instance: null or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } })
            ? FromVariable(variable, target.Syntax, body)
            : WordUses.IsProse(VariableReading.SymbolOf(target)?.Name) ? [] : Root(current, body);
    }

    // A factory that only this file can call is judged where it is called.
    private IEnumerable<WordRoot> FromReturn(IReturnOperation returned, IOperation current, SyntaxNode body)
    {
        var owner = returned.Syntax.FirstAncestorOrSelf<SyntaxNode>(node => node is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax or BasePropertyDeclarationSyntax);
        var name = owner switch
        {
            MethodDeclarationSyntax method => method.Identifier.ValueText,
            LocalFunctionStatementSyntax local => local.Identifier.ValueText,
            PropertyDeclarationSyntax property => property.Identifier.ValueText,
            _ => null,
        };
        var found = new List<WordRoot>();
        foreach (var use in name is null ? [] : code.Context.Names.Of(name))
        {
            SyntaxNode expression = use.Parent is MemberAccessExpressionSyntax access && access.Name == use ? access : use;
            expression = expression.Parent is InvocationExpressionSyntax call && call.Expression == expression ? call : expression;
            if (MemberRoot.Of(expression) is { } caller && !code.Context.IsTooDeep(caller) && code.OperationOf(expression) is { } operation and (IInvocationOperation or IPropertyReferenceOperation)
                && Declares(owner!, operation) && owner != expression.FirstAncestorOrSelf<SyntaxNode>(node => node == owner))
            {
                found.AddRange(Climb(operation, caller));
            }
        }

        if (found.Count > 0)
        {
            return found;
        }

        if (returned.Kind is OperationKind.YieldReturn)
        {
            return owner is null ? [] : [new(WordRootKind.Iterator, Variable: null, returned, owner, owner)];
        }

        return WordUses.IsProse(name) && !WordTypes.IsList(current) ? [] : Root(current, owner is LocalFunctionStatementSyntax ? owner : body);
    }

    private static bool Declares(SyntaxNode owner, IOperation use) => use switch
    {
        IInvocationOperation call => call.TargetMethod.OriginalDefinition.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == owner.SyntaxTree && reference.Span == owner.Span),
        IPropertyReferenceOperation property => property.Property.OriginalDefinition.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == owner.SyntaxTree && reference.Span == owner.Span),
        _ => false,
    };

    // Copied one by one into another list or string; else only looked at.
    private IEnumerable<WordRoot> FromLoop(IForEachLoopOperation loop, SyntaxNode body, IOperation current)
    {
        if (loop.LoopControlVariable is not IVariableDeclaratorOperation { Symbol: var element })
        {
            return [];
        }

        foreach (var use in code.Around(body).Of(element))
        {
            if (VariableReading.Outwards(use).Parent is IArgumentOperation { Parent: IInvocationOperation call } argument)
            {
                if (FromArgument(call, argument, use, body).ToList() is { Count: > 0 } further)
                {
                    return further.TrueForAll(root => root.Value == use) ? Root(current, body) : further;
                }
            }
        }

        return [];
    }

    private IEnumerable<WordRoot> FromVariable(ISymbol variable, SyntaxNode place, SyntaxNode body)
    {
        if (!climbed.Add(variable))
        {
            return [];
        }

        var uses = variable is ILocalSymbol or IParameterSymbol
            ? code.Around(body).Of(variable).Select(use => (use, body))
            : code.Context.Names.Of(variable.Name).Select(name => MemberRoot.Of(name)).OfType<SyntaxNode>().Distinct().SelectMany(member => code.Around(member).Of(variable).Select(use => (use, member)));
        var found = new List<WordRoot>();
        foreach (var (use, member) in uses.ToList())
        {
            // The variable is what leaves, with all that is written to it.
            found.AddRange(Climb(use, member).Select(root => root.Value == use ? Held(variable, use, member) with { IsFile = root.IsFile } : root));
        }

        if (found.Count == 0 && IsHandedOut(variable))
        {
            found.Add(Held(variable, operation: null, body) with { Place = place });
        }

        return found.Where(root => root.Kind is not WordRootKind.Text || root.Variable is null || !WordUses.IsProse(root.Variable.Name));
    }

    // What an object's list is given later is not followed.
    private bool IsUsedElsewhere(IOperation member) =>
        VariableReading.SymbolOf(member) is not { } symbol || OtherWords.MayComplete(symbol, code.Context)
        || code.Context.Names.Of(symbol.Name).Select(name => MemberRoot.Of(name)).OfType<SyntaxNode>().Distinct().SelectMany(root => code.Around(root).Of(symbol)).Any(use => use.Parent is IInvocationOperation);

    private static WordRoot Held(ISymbol variable, IOperation? operation, SyntaxNode body)
    {
        var isText = WordTypes.TypeOf(variable)?.SpecialType is SpecialType.System_String;
        return new(isText ? WordRootKind.Text : WordRootKind.List, variable, Value: null, operation?.Syntax ?? body, body);
    }

    // Members, and lists that a caller gave, are there for others.
    private static bool IsHandedOut(ISymbol variable) => variable switch
    {
        IFieldSymbol or IPropertySymbol => variable.DeclaredAccessibility is not Accessibility.Private && WordTypes.TypeOf(variable) is { } type && WordTypes.ElementOf(type) is not null && type.Name.IndexOf("Set", StringComparison.Ordinal) < 0,
        _ => false,
    };

    private static IEnumerable<WordRoot> Root(IOperation current, SyntaxNode body)
    {
        if (WordTypes.IsList(current) && current.Type is not { Name: "HashSet" or "ISet" or "FrozenSet" or "SortedSet" or "Dictionary" or "ImmutableHashSet" or "FrozenDictionary" or "SortedDictionary" })
        {
            return [new(WordRootKind.List, Variable: null, current, current.Syntax, body)];
        }

        return current.Type?.SpecialType is SpecialType.System_String ? [new(WordRootKind.Text, Variable: null, current, current.Syntax, body)] : [];
    }
}
