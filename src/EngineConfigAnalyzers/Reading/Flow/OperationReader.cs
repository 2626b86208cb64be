using EngineConfigAnalyzers.Launches;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EngineConfigAnalyzers.Reading.Flow;

/// <summary>Reads one operation: what it stands for, and what it does to the configurations in the machine.</summary>
internal sealed class OperationReader
{
    private readonly FlowMachine machine;
    private readonly ControlFlowGraph graph;
    private readonly IMethodSymbol? function;
    private readonly Action<FlowValue> returned;
    private readonly AssignmentReader assignments;
    private readonly CallReader calls;

    /// <summary>A reader for the operations of one graph; <paramref name="returned"/> hears of what it yields.</summary>
    public OperationReader(FlowMachine machine, ControlFlowGraph graph, IMethodSymbol? function, Action<FlowValue> returned)
    {
        this.machine = machine;
        this.graph = graph;
        this.function = function;
        this.returned = returned;
        calls = new(machine, graph, this);
        assignments = new(machine, this);
        Places = new(machine, graph);
        Functions = new(machine);
        Delegates = new(machine, Functions);
        Creations = new(machine, this);
        KeySets = new(machine);
    }

    /// <summary>What captures stand for, and what holds a value that is put somewhere.</summary>
    public PlaceKeeper Places { get; }

    /// <summary>Reads functions of the compilation where they are called.</summary>
    public FunctionRunner Functions { get; }

    /// <summary>Reads functions as values.</summary>
    public DelegateReader Delegates { get; }

    /// <summary>Reads what makes a configuration.</summary>
    public CreationReader Creations { get; }

    /// <summary>Reads settings by key.</summary>
    public KeySetReader KeySets { get; }

    /// <summary>What an operation stands for, after its effects; nothing where it holds no configuration.</summary>
    public FlowValue Read(IOperation? operation)
    {
        if (operation is null)
        {
            return FlowValue.Nothing;
        }

        machine.Budget.Spend();
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (operation)
        {
            case IExpressionStatementOperation statement:
                return Read(statement.Operation);
            case IFlowCaptureOperation capture:
                Places.Capture(capture, assignments.Capture(capture.Value));
                return FlowValue.Nothing;
            case IFlowCaptureReferenceOperation reference:
                return Looked(machine.State.Variables.GetValueOrDefault(Places.KeyOf(reference.Id)));
            case ILocalReferenceOperation local:
                return Variable(local.Local);
            case IParameterReferenceOperation parameter:
                return Variable(parameter.Parameter);
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }:
                return Looked(machine.State.Variables.GetValueOrDefault(FlowMachine.This));
            case IMemberReferenceOperation member and (IFieldReferenceOperation or IPropertyReferenceOperation):
                return Member(member);
            case IMethodReferenceOperation method:
                var bound = method.Instance is null ? ExtensionReceiver(method) : Read(method.Instance);
                return method.Method.MethodKind is MethodKind.LocalFunction || !bound.Objects.IsEmpty
                    ? Delegates.Declare(new(null, graph, method.Method), method.Syntax, bound)
                    : FlowValue.Of(new FlowFunction(null, graph, method.Method));
            case IDelegateCreationOperation creation:
                return Read(creation.Target);
            case IFlowAnonymousFunctionOperation lambda:
                return Delegates.Declare(new(lambda, graph, lambda.Symbol), lambda.Syntax);
            case IConversionOperation { OperatorMethod: { } method } conversion:
                return calls.Convert(conversion, method);
            case IConversionOperation conversion:
                return Read(conversion.Operand);
            case IBinaryOperation { OperatorMethod: { } binary }:
                return calls.InvokeOperator(operation, binary);
            case IUnaryOperation { OperatorMethod: { } unary }:
                return calls.InvokeOperator(operation, unary);
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, Operand: var operand } when Read(operand).Constant is { } constant:
                return constant.Kind is SettingValueKind.On ? FlowValue.Off : FlowValue.On;
            case IUnaryOperation or IBinaryOperation or IIsTypeOperation or IIsNullOperation or IInterpolatedStringOperation or INameOfOperation or ITypeOfOperation:
                ReadChildren(operation);
                return FlowValue.Nothing;
            case IIsPatternOperation pattern:
                var matched = Read(pattern.Value);
                new PatternReader(machine, this).Declare(pattern.Pattern, matched);
                return FlowValue.Nothing;
            case ISimpleAssignmentOperation assignment:
                return assignments.Assign(assignment);
            case ICompoundAssignmentOperation { OperatorMethod: { } combining } compound:
                return assignments.Change(compound, compound.Target, calls.InvokeOperator(compound, combining));
            case ICompoundAssignmentOperation compound:
                return assignments.Change(compound, compound.Target, Read(compound.Value));
            case IIncrementOrDecrementOperation step:
                return assignments.Change(step, step.Target, FlowValue.Nothing);
            case IDeconstructionAssignmentOperation deconstruction:
                return assignments.Deconstruct(deconstruction);
            case IDeclarationExpressionOperation declaration:
                return Read(declaration.Expression);
            case IObjectCreationOperation creation:
                return Creations.Create(creation);
            case ITypeParameterObjectCreationOperation creation:
                return Creations.Create(creation);
            case IWithOperation with:
                return Creations.CopyWith(with.Syntax, with.Type, Read(with.Operand));
            case IInvocationOperation invocation:
                return calls.Invoke(invocation);
            case IDynamicMemberReferenceOperation or IDynamicIndexerAccessOperation:
                machine.Mark(ReadChildren(operation), ObjectFlags.Open);
                return FlowValue.Unknown;
            case IDynamicInvocationOperation or IDynamicObjectCreationOperation or IFunctionPointerInvocationOperation:
                return calls.InvokeUnknown(operation);
            case IReturnOperation { Kind: OperationKind.YieldReturn } yielded:
                returned(Read(yielded.ReturnedValue));
                return FlowValue.Nothing;
            case IAddressOfOperation address:
                machine.Mark(Read(address.Reference), ObjectFlags.Open);
                return FlowValue.Unknown;
            case IArrayElementReferenceOperation or IImplicitIndexerReferenceOperation:
                return ReadChildren(operation).Part();
            case IAnonymousObjectCreationOperation anonymous:
                var members = ReadChildren(anonymous);
                machine.Escape(members);
                return members.Join(KeySets.Anonymous(anonymous));
            case IArrayCreationOperation { Type: IArrayTypeSymbol { ElementType: var element }, Initializer.ElementValues: var pairs } when KeySetTypes.IsEntry(element):
                return ReadChildren(operation).Join(KeySets.List(operation, pairs));
            case ICollectionExpressionOperation { Type: { } list, Elements: var pairs } when KeySetTypes.Is(list):
                return ReadChildren(operation).Join(KeySets.List(operation, pairs));
            case ITupleOperation or IArrayCreationOperation or IArrayInitializerOperation or ICollectionExpressionOperation or ISpreadOperation:
                var held = ReadChildren(operation);
                machine.Escape(held);
                return held;
            case IDefaultValueOperation { Type: { IsValueType: true } type } when machine.File.Context.ShapeOf(type) is not null:
                return Creations.Default(operation, type);
            case ILiteralOperation or IDefaultValueOperation:
                return operation.ConstantValue is { HasValue: true, Value: bool on } ? (on ? FlowValue.On : FlowValue.Off) : FlowValue.Nothing;
            default:
                return ReadChildren(operation);
        }
    }

    /// <summary>What is handed out by reference: a setting is computed from then on.</summary>
    public FlowValue ReadReference(IOperation operation) =>
        operation is IMemberReferenceOperation ? assignments.Change(operation, operation, FlowValue.Nothing).Join(Read(operation)) : Read(operation);

    /// <summary>Reads the arguments of a call, in their order.</summary>
    public List<GivenArgument> Arguments(ImmutableArray<IArgumentOperation> arguments) =>
        [.. arguments.Select(argument => new GivenArgument(argument, argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out ? ReadReference(argument.Value) : Read(argument.Value)))];

    /// <summary>A value that is mentioned: what was handed over before is used again.</summary>
    public FlowValue Looked(FlowValue? value)
    {
        if (value is null)
        {
            return FlowValue.Nothing;
        }

        machine.Use(value);
        return value;
    }

    /// <summary>Reads the parts of an operation, and unites what they hold.</summary>
    public FlowValue ReadChildren(IOperation operation)
    {
        var value = FlowValue.Nothing;
        foreach (var child in operation.ChildOperations)
        {
            value = value.Join(Read(child));
        }

        return value;
    }

    // An operation does not show what an extension method is bound to.
    private FlowValue ExtensionReceiver(IMethodReferenceOperation method) =>
        method is { Method.IsExtensionMethod: true, Syntax: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax name } }
        && name.SyntaxTree == machine.File.Context.Model.SyntaxTree
        && machine.File.Context.Model.GetSymbolInfo(name, machine.File.Context.Cancellation).Symbol is { } bound
            ? machine.State.Variables.GetValueOrDefault(bound) ?? FlowValue.Nothing
            : FlowValue.Nothing;

    private FlowValue Variable(ISymbol variable)
    {
        if (!machine.State.Variables.TryGetValue(variable, out var value))
        {
            if (variable is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } constructor } && FunctionRunner.IsPrimary(constructor))
            {
                return new MemberReader(machine, this).Stored(variable.OriginalDefinition, TypeOf(variable)!);
            }

            return SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, machine.SeenAtCalls) && variable is IParameterSymbol ? FlowValue.Nothing
                : variable is IParameterSymbol or ILocalSymbol { RefKind: not RefKind.None } && ConfigurationTypes.MayHold(TypeOf(variable)) ? FlowValue.Unknown : FlowValue.Nothing;
        }

        // A closure that names a variable keeps what is in it.
        if (function is { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction } && !SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, function))
        {
            machine.Mark(value, ObjectFlags.Captured);
        }

        return Looked(value);
    }

    private FlowValue Member(IMemberReferenceOperation reference)
    {
        var owner = reference.Instance is { } instance ? Read(instance) : FlowValue.Nothing;
        if (reference is IPropertyReferenceOperation { Arguments: { Length: > 0 } arguments })
        {
            foreach (var argument in arguments)
            {
                Read(argument.Value);
            }

            return reference is IPropertyReferenceOperation { Property.GetMethod: { } indexer } && Functions.ReadsGetter(indexer, owner, reference.Syntax) is { } found
                ? found
                : owner.Part();
        }

        if (reference.ConstantValue.HasValue || !ConfigurationTypes.MayHold(reference.Type))
        {
            return FlowValue.Nothing;
        }

        return reference is IPropertyReferenceOperation { Property.GetMethod: { } getter } && Functions.ReadsGetter(getter, owner, reference.Syntax) is { } computed
            ? computed
            : new MemberReader(machine, this).Read(reference, owner);
    }

    private static ITypeSymbol? TypeOf(ISymbol variable) => variable switch
    {
        IParameterSymbol parameter => parameter.Type,
        ILocalSymbol local => local.Type,
        _ => null,
    };
}
