using EngineConfigAnalyzers.Launches;
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
        assignments = new(machine, this, calls);
    }

    /// <summary>What an operation stands for, after its effects; nothing where it holds no configuration.</summary>
    public FlowValue Read(IOperation? operation)
    {
        if (operation is null)
        {
            return FlowValue.Nothing;
        }

        machine.Budget.Spend();
        switch (operation)
        {
            case IExpressionStatementOperation statement:
                return Read(statement.Operation);
            case IFlowCaptureOperation capture:
                assignments.Capture(capture.Id, capture.Value, (graph, capture.Id));
                return FlowValue.Nothing;
            case IFlowCaptureReferenceOperation reference:
                return Looked(machine.State.Variables.GetValueOrDefault((graph, reference.Id)));
            case ILocalReferenceOperation local:
                return Variable(local.Local);
            case IParameterReferenceOperation parameter:
                return Variable(parameter.Parameter);
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }:
                return Looked(machine.State.Variables.GetValueOrDefault(FlowMachine.This));
            case IMemberReferenceOperation member and (IFieldReferenceOperation or IPropertyReferenceOperation):
                return Member(member);
            case IMethodReferenceOperation method:
                Read(method.Instance);
                return FlowValue.Of(new FlowFunction(null, graph, method.Method));
            case IDelegateCreationOperation creation:
                return Read(creation.Target);
            case IFlowAnonymousFunctionOperation lambda:
                return FlowValue.Of(new FlowFunction(lambda, graph, lambda.Symbol));
            case IConversionOperation { OperatorMethod: { } method } conversion:
                return calls.Convert(conversion, method);
            case IConversionOperation conversion:
                return Read(conversion.Operand);
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, Operand: var operand } when Read(operand).Constant is { } constant:
                return FlowValue.Of(constant.Kind is SettingValueKind.On ? SettingValue.Off : SettingValue.On);
            case IUnaryOperation or IBinaryOperation or IIsTypeOperation or IIsNullOperation or IInterpolatedStringOperation or INameOfOperation or ITypeOfOperation:
                ReadChildren(operation);
                return FlowValue.Nothing;
            case IIsPatternOperation pattern:
                var matched = Read(pattern.Value);
                Declare(pattern.Pattern, matched);
                return FlowValue.Nothing;
            case ISimpleAssignmentOperation assignment:
                return assignments.Assign(assignment);
            case ICompoundAssignmentOperation compound:
                return assignments.Change(compound, compound.Target, Read(compound.Value));
            case IIncrementOrDecrementOperation step:
                return assignments.Change(step, step.Target, FlowValue.Nothing);
            case IDeconstructionAssignmentOperation deconstruction:
                return assignments.Deconstruct(deconstruction);
            case IDeclarationExpressionOperation declaration:
                return Read(declaration.Expression);
            case IObjectCreationOperation creation:
                return calls.Create(creation);
            case IWithOperation with:
                return calls.CopyWith(with);
            case IInvocationOperation invocation:
                return calls.Invoke(invocation);
            case IDynamicInvocationOperation or IDynamicObjectCreationOperation or IFunctionPointerInvocationOperation:
                return calls.InvokeUnknown(operation);
            case IReturnOperation { Kind: OperationKind.YieldReturn } yielded:
                var element = Read(yielded.ReturnedValue);
                returned(element);
                return FlowValue.Nothing;
            case IAddressOfOperation address:
                machine.Mark(Read(address.Reference), ObjectFlags.Open);
                return FlowValue.Unknown;
            case IArrayElementReferenceOperation or IImplicitIndexerReferenceOperation:
                return ReadChildren(operation).Part();
            case IAnonymousObjectCreationOperation or ITupleOperation or IArrayCreationOperation or IArrayInitializerOperation or ICollectionExpressionOperation or ISpreadOperation:
                var held = ReadChildren(operation);
                machine.Escape(held);
                return held;
            case ILiteralOperation or IDefaultValueOperation:
                return operation.ConstantValue is { HasValue: true, Value: bool on } ? FlowValue.Of(on ? SettingValue.On : SettingValue.Off) : FlowValue.Nothing;
            default:
                return ReadChildren(operation);
        }
    }

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

    /// <summary>Puts a value into what an operation names: the variable, or the one that owns the element or member, holds it from now on.</summary>
    public void PutInto(IOperation? owner, FlowValue value)
    {
        while (true)
        {
            switch (owner)
            {
                case IMemberReferenceOperation { Instance: { } instance and not IInstanceReferenceOperation }:
                    owner = instance;
                    continue;
                case IArrayElementReferenceOperation element:
                    owner = element.ArrayReference;
                    continue;
                case IConversionOperation conversion:
                    owner = conversion.Operand;
                    continue;
                case IInvocationOperation { Instance: { } instance }:
                    owner = instance;
                    continue;
            }

            var variable = owner switch
            {
                ILocalReferenceOperation local => local.Local,
                IParameterReferenceOperation parameter => parameter.Parameter,
                IFlowCaptureReferenceOperation capture => (graph, capture.Id),
                IMemberReferenceOperation { Instance: null or IInstanceReferenceOperation } member => member.Member.OriginalDefinition,
                _ => (object?)null,
            };
            if (variable is not null && !value.IsNothing)
            {
                machine.State = machine.State.With(variable, (machine.State.Variables.GetValueOrDefault(variable) ?? FlowValue.Nothing).Join(value));
            }

            return;
        }
    }

    /// <summary>Reads the parts of an operation, and unites what they hold.</summary>
    public FlowValue ReadChildren(IOperation operation)
    {
        var value = FlowValue.Nothing;
        foreach (var child in operation.ChildOperations)
        {
            value = value.Join(Read(child));
        }

        return operation.ChildOperations.Count > 1 && value.Constant is not null ? FlowValue.Nothing : value;
    }

    private FlowValue Variable(ISymbol variable)
    {
        if (!machine.State.Variables.TryGetValue(variable, out var value))
        {
            return variable is IParameterSymbol or ILocalSymbol { RefKind: not RefKind.None } && ConfigurationTypes.MayHold(TypeOf(variable)) ? FlowValue.Unknown : FlowValue.Nothing;
        }

        // A closure that names a variable keeps what is in it.
        if (function is { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction } && !SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, function))
        {
            machine.Mark(value, ObjectFlags.Held);
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

            return owner.Part();
        }

        if (reference.ConstantValue.HasValue || !ConfigurationTypes.MayHold(reference.Type))
        {
            return FlowValue.Nothing;
        }

        return reference is IPropertyReferenceOperation { Property.GetMethod: { } getter } && calls.ReadsGetter(getter, owner, reference.Syntax) is { } computed
            ? computed
            : new MemberReader(machine, this).Read(reference, owner);
    }

    // `x is EngineConfig c`, `x is { Engine: var c }`: a name for the value or for a part of it.
    private void Declare(IPatternOperation pattern, FlowValue value)
    {
        foreach (var part in pattern.DescendantsAndSelf())
        {
            var declared = part switch
            {
                IDeclarationPatternOperation { DeclaredSymbol: { } name } => name,
                IRecursivePatternOperation { DeclaredSymbol: { } name } => name,
                IListPatternOperation { DeclaredSymbol: { } name } => name,
                _ => null,
            };
            if (declared is not null)
            {
                machine.State = machine.State.With(declared, part == pattern ? value : value.Part());
            }
        }
    }

    private static ITypeSymbol? TypeOf(ISymbol variable) => variable switch
    {
        IParameterSymbol parameter => parameter.Type,
        ILocalSymbol local => local.Type,
        _ => null,
    };
}
