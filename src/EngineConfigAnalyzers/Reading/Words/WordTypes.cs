using Microsoft.CodeAnalysis.Operations;

namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>Which types hold words, and small steps from an operation to the one that is meant.</summary>
internal static class WordTypes
{
    private static readonly ImmutableHashSet<string> ReadOnlyTypes = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "IEnumerable", "IReadOnlyList", "IReadOnlyCollection", "ReadOnlySpan", "ReadOnlyMemory", "ReadOnlyCollection", "IReadOnlySet", "IEnumerator", "IAsyncEnumerable",
        "ImmutableArray", "ImmutableList", "IImmutableList");

    /// <summary>An operation without the conversions around it, those to spans and the like included; of a query what it is translated to.</summary>
    public static IOperation? Unwrap(IOperation? operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation conversion:
                    operation = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    break;
                case ITranslatedQueryOperation query:
                    operation = query.Operation;
                    break;
                default:
                    return operation;
            }
        }
    }

    /// <summary>The arms of a choice; null for what is none.</summary>
    public static IReadOnlyList<IOperation>? ArmsOf(IOperation choice) => choice switch
    {
        IConditionalOperation { WhenFalse: { } otherwise } conditional => [conditional.WhenTrue, otherwise],
        ICoalesceOperation coalesce => [coalesce.Value, coalesce.WhenNull],
        ISwitchExpressionOperation { Arms: var arms } => [.. arms.Select(arm => arm.Value)],
        _ => null,
    };

    /// <summary>What an <c>await</c> or <c>?.</c> gives; null for anything else.</summary>
    public static IOperation? GivenBy(IOperation operation) => operation switch
    {
        IAwaitOperation awaited => awaited.Operation,
        IConditionalAccessOperation access => access.WhenNotNull,
        IConditionalAccessInstanceOperation instance => AccessedBy(instance),
        _ => null,
    };

    /// <summary>
    /// True for what becomes one word where it is put into a text without quotes: a number, or the name or path that it was given.
    /// What is joined, formatted or made by unseen code may be several.
    /// </summary>
    public static bool IsOneWord(IOperation? value) => (value = Unwrap(value)) switch
    {
        null => false,
        { ConstantValue: { HasValue: true, Value: string constant } } => !constant.Any(char.IsWhiteSpace),
        _ when ArmsOf(value) is { } arms => arms.All(IsOneWord),
        _ when GivenBy(value) is { } given => IsOneWord(given),
        { Type.SpecialType: not SpecialType.System_String } => value.Type is { IsValueType: true },
        IInvocationOperation { TargetMethod.ContainingType: { Name: "Path" or "Environment", ContainingNamespace.Name: "IO" or "System" } } => true,
        _ => value is IParameterReferenceOperation or ILocalReferenceOperation or IMemberReferenceOperation or IArrayElementReferenceOperation,
    };

    /// <summary>True for a collection of texts or objects; a text itself is none.</summary>
    public static bool IsList(IOperation value) => Unwrap(value) switch
    {
        ICollectionExpressionOperation => true,
        { Type: { } type } => ElementOf(type) is not null,
        _ => false,
    };

    /// <summary>The element type of a collection of texts, objects or the like; null for any other type.</summary>
    public static ITypeSymbol? ElementOf(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_String } => null,
        IArrayTypeSymbol { Rank: 1 } array => array.ElementType,
        INamedTypeSymbol { TypeArguments: [var element], SpecialType: not SpecialType.System_Nullable_T } named when IsEnumerable(named) || named.AllInterfaces.Any(IsEnumerable) || named.Name is "ReadOnlySpan" or "Span" or "Memory" or "ReadOnlyMemory" => element,
        INamedTypeSymbol named => named.AllInterfaces.FirstOrDefault(IsEnumerable)?.TypeArguments[0],
        _ => null,
    };

    /// <summary>True for a list that whoever holds it can add to.</summary>
    public static bool IsMutable(ITypeSymbol? type) =>
        type is not null && type.SpecialType is not SpecialType.System_String && !ReadOnlyTypes.Contains(type.Name) && (type.SpecialType is SpecialType.System_Object || ElementOf(type) is not null || type.TypeKind is TypeKind.TypeParameter or TypeKind.Dynamic);

    /// <summary>True for the framework's methods that look at a list and keep nothing.</summary>
    public static bool OnlyReads(IMethodSymbol method) => method.MethodKind is not MethodKind.DelegateInvoke && (LaunchLibrary.Describes(method) || Flow.FrameworkCalls.Passes(method) || Flow.FrameworkCalls.Looks(method) || Flow.FrameworkCalls.Asserts(method) || method.ContainingType?.Name is "Process" or "ProcessStartInfo" or "String" or "Command");

    /// <summary>What a call is made on: its instance, or the first argument of an extension.</summary>
    public static IOperation? ReceiverOf(IInvocationOperation call) =>
        call.Instance is IConditionalAccessInstanceOperation instance ? AccessedBy(instance)
        : call.Instance is { } receiver ? Unwrap(receiver)
        : call.TargetMethod.IsExtensionMethod && call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal is 0) is { } first ? Unwrap(first.Value)
        : null;

    /// <summary>The receiver of a call, if any, and its arguments in the order of the parameters.</summary>
    public static List<IOperation> ReceiverAndArguments(IInvocationOperation call)
    {
        var arguments = call.Arguments.OrderBy(argument => argument.Parameter?.Ordinal ?? 0).Select(argument => argument.Value);
        return call.Instance is { } instance ? [instance, .. arguments] : [.. arguments];
    }

    /// <summary>What stands before the <c>?.</c> that an operation stands for.</summary>
    public static IOperation? AccessedBy(IConditionalAccessInstanceOperation instance)
    {
        for (IOperation? child = instance, parent = instance.Parent; parent is not null; child = parent, parent = parent.Parent)
        {
            if (parent is IConditionalAccessOperation access && access.WhenNotNull == child)
            {
                return access.Operation;
            }
        }

        return null;
    }

    /// <summary>The collection that <c>ForEach</c> gives a lambda one by one; null for the parameter of another lambda.</summary>
    public static IOperation? RunsOver(IParameterSymbol parameter, CodeIndex code)
    {
        for (var node = parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(); node is not null; node = node.Parent)
        {
            if (node is Microsoft.CodeAnalysis.CSharp.Syntax.AnonymousFunctionExpressionSyntax)
            {
                return code.OperationOf(node) is { } lambda ? RunsOver(lambda) : null;
            }
        }

        return null;
    }

    /// <summary>The collection that <c>ForEach</c> gives a delegate one by one; null where it is not given to that.</summary>
    public static IOperation? RunsOver(IOperation function)
    {
        for (var parent = function.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IInvocationOperation call)
            {
                return call.TargetMethod.Name is not "ForEach" ? null : call.Instance ?? call.Arguments.FirstOrDefault()?.Value;
            }

            if (parent is not (IDelegateCreationOperation or IConversionOperation or IArgumentOperation))
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsEnumerable(INamedTypeSymbol type) => type.OriginalDefinition.SpecialType is SpecialType.System_Collections_Generic_IEnumerable_T;

    /// <summary>The type of a variable or member.</summary>
    public static ITypeSymbol? TypeOf(ISymbol variable) => variable switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };
}
