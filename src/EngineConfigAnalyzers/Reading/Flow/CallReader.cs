using EngineConfigAnalyzers.Launches;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EngineConfigAnalyzers.Reading.Flow;

/// <summary>
/// Reads calls and creations: what is made, what a readable body does, and what is handed to code that cannot be read.
/// </summary>
internal sealed class CallReader
{
    private readonly FlowMachine machine;
    private readonly ControlFlowGraph graph;
    private readonly OperationReader reader;
    private readonly FunctionRunner functions;
    private readonly DelegateReader delegates;

    /// <summary>A reader for the calls of one graph.</summary>
    public CallReader(FlowMachine machine, ControlFlowGraph graph, OperationReader reader)
    {
        this.machine = machine;
        this.graph = graph;
        this.reader = reader;
        functions = new(machine);
        delegates = new(machine, functions);
    }

    private ReadingContext Context => machine.File.Context;

    /// <summary><c>new T(…)</c>; its initializer comes as assignments of their own.</summary>
    public FlowValue Create(IObjectCreationOperation creation)
    {
        var given = Arguments(creation.Arguments);
        if (creation.Type is not { } type || creation.Constructor is not { } constructor)
        {
            return FlowValue.Unknown;
        }

        if (InstanceShape.Of(type, constructor, Context) is { } shape)
        {
            var one = machine.File.Object(FlowObjectKind.Created, creation.Syntax, () => new(FlowObjectKind.Created, type, creation.Syntax, shape.Members, shape.Parameters));
            Pass(given, constructor, creation);
            var start = ArgumentReader.Apply(ConstructorReader.Defaults(type, Context), constructor, creation.Arguments, Context);
            return machine.Create(one, ObjectState.From(start));
        }

        var held = given.Aggregate(FlowValue.Nothing, (value, argument) => value.Join(argument.Value));
        if (!held.Objects.IsEmpty && functions.CanRead(constructor))
        {
            functions.Run(new(null, null, constructor), FlowValue.Nothing, parameter => ValueFor(given, parameter), creation.Syntax);
        }

        foreach (var function in held.Functions)
        {
            delegates.MayRun(function, FlowValue.Nothing, creation.Syntax);
        }

        // A wrapper holds what it is given: `new Worker(config)`.
        machine.Escape(held);
        return Known(held);
    }

    /// <summary><c>baseline with { … }</c>; its initializer comes as assignments of their own.</summary>
    public FlowValue CopyWith(IWithOperation with)
    {
        var baseline = reader.Read(with.Operand);
        if (with.Type is not { } type || InstanceShape.Of(type, null, Context) is not { } shape)
        {
            return baseline;
        }

        var one = machine.File.Object(FlowObjectKind.Created, with.Syntax, () => new(FlowObjectKind.Created, type, with.Syntax, shape.Members, null));
        var start = baseline.Objects.Select(machine.StateOf).Aggregate((ObjectState?)null, (state, other) => state?.Join(other) ?? other);
        if (start is null || baseline.IsUnknown)
        {
            start = (start ?? ObjectState.From(InstanceState.Unseen)).With(ObjectFlags.Open);
        }

        foreach (var copied in baseline.Objects)
        {
            machine.File.CopiesOf(copied).Add(one);
        }

        machine.Mark(baseline, ObjectFlags.Baseline);
        return machine.Create(one, start.Without(ObjectFlags.HandedOver | ObjectFlags.Several | ObjectFlags.Held | ObjectFlags.Baseline | ObjectFlags.Escaped));
    }

    /// <summary>A call.</summary>
    public FlowValue Invoke(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        var receiver = reader.Read(call.Instance);
        var given = Arguments(call.Arguments);
        if (method.MethodKind is MethodKind.DelegateInvoke)
        {
            return delegates.Invoke(receiver, given, call);
        }

        if (InstanceShape.OfCall(method, Context) is { } shape && call.Arguments.Any(argument => argument.Parameter is { } parameter && ConfigurationShape.KeyOf(parameter.Name, Context.Policy) is not null))
        {
            return CallWithSettings(call, method, given, shape);
        }

        var arguments = given.Aggregate(FlowValue.Nothing, (value, argument) => value.Join(argument.Value));
        if (method.MethodKind is MethodKind.Constructor)
        {
            // `: base(…)` and `: this(…)` fill the instance that is there.
            return functions.CanRead(method) && functions.Run(new(null, graph, method), receiver, parameter => ValueFor(given, parameter), call.Syntax) is { } ? FlowValue.Nothing : Unseen(receiver, given, method, call);
        }

        var touches = !receiver.Objects.IsEmpty || !arguments.Objects.IsEmpty || !arguments.Functions.IsEmpty;
        var isLocal = method.MethodKind is MethodKind.LocalFunction;
        if (FrameworkCalls.Looks(method))
        {
            return Result(method, FlowValue.Unknown);
        }

        if (isLocal || functions.CanRead(method) && (touches || ConfigurationTypes.MayHold(method.ReturnType) || MentionsMembers(method)))
        {
            var target = method.ReducedFrom is { } extension ? extension : method;
            if (functions.Run(new(null, graph, target), receiver, parameter => ValueFor(given, parameter), call.Syntax) is { } result)
            {
                PutBackReferences(call.Arguments);
                return Result(method, Awaited(result));
            }

            machine.Mark(receiver.Join(arguments), ObjectFlags.Open);
            return Result(method, FlowValue.Unknown);
        }

        return FrameworkCalls.Passes(method) ? Framework(call, method, receiver, given) : Unseen(receiver, given, method, call);
    }

    /// <summary>A call that the compiler cannot name a method for: whatever it is given is handed over.</summary>
    public FlowValue InvokeUnknown(IOperation call)
    {
        foreach (var child in call.ChildOperations)
        {
            var value = reader.Read(child);
            machine.HandOver(value);
        }

        return FlowValue.Unknown;
    }

    /// <summary>A user-defined conversion is a call with one argument.</summary>
    public FlowValue Convert(IConversionOperation conversion, IMethodSymbol method)
    {
        var value = reader.Read(conversion.Operand);
        if (functions.CanRead(method) && functions.Run(new(null, null, method), null, _ => value, conversion.Syntax) is { } result)
        {
            return result;
        }

        machine.Mark(value, ObjectFlags.Open);
        return ConfigurationTypes.MayHold(conversion.Type) ? FlowValue.Unknown : FlowValue.Nothing;
    }

    /// <summary>What a computed property of the compilation returns; null for an automatic one, or where it cannot be read.</summary>
    public FlowValue? ReadsGetter(IMethodSymbol getter, FlowValue owner, SyntaxNode place) =>
        functions.CanRead(getter) ? functions.Run(new(null, null, getter), owner, _ => FlowValue.Nothing, place) : null;

    /// <summary>What else a setter with a body does.</summary>
    public void RunSetter(IMethodSymbol setter, FlowValue owner, SettingValue value, SyntaxNode place)
    {
        if (functions.CanRead(setter))
        {
            functions.Run(new(null, null, setter), owner, _ => FlowValue.Of(value), place);
        }
    }

    private FlowValue CallWithSettings(IInvocationOperation call, IMethodSymbol method, List<GivenArgument> given, ConfigurationShape shape)
    {
        Pass(given, method, call);
        var one = machine.File.Object(FlowObjectKind.Created, call.Syntax, () => new(FlowObjectKind.Created, method.ReturnType, call.Syntax, InstanceShape.Of(method.ReturnType, null, Context)?.Members, shape));
        return machine.Create(one, ObjectState.From(ArgumentReader.Apply(InstanceState.Empty, method, call.Arguments, Context)));
    }

    // Configurations that are given to a constructor or to a call with settings of its own.
    private void Pass(List<GivenArgument> given, IMethodSymbol method, IOperation call)
    {
        foreach (var argument in given)
        {
            machine.HandOver(argument.Value);
            delegates.GiveAway(argument, method, call);
        }
    }

    private FlowValue Framework(IInvocationOperation call, IMethodSymbol method, FlowValue receiver, List<GivenArgument> given)
    {
        var arguments = given.Aggregate(FlowValue.Nothing, (value, argument) => value.Join(argument.Value));
        var held = receiver.Join(arguments).Where(_ => true);
        if (!arguments.Objects.IsEmpty)
        {
            machine.Escape(arguments);
            var container = call.Instance ?? call.Arguments.FirstOrDefault()?.Value;
            reader.PutInto(container, arguments);
            PutIntoReferences(call.Arguments, held);
        }
        else if (!receiver.Objects.IsEmpty)
        {
            PutIntoReferences(call.Arguments, held);
        }

        var result = Known(held);
        foreach (var function in arguments.Functions)
        {
            result = result.Join(delegates.MayRun(function, Known(held).Part(), call.Syntax).Part());
        }

        return Result(method, result.Part());
    }

    private FlowValue Unseen(FlowValue receiver, List<GivenArgument> given, IMethodSymbol method, IInvocationOperation call)
    {
        if (receiver.Objects.Count > 0 && !IsLook(method))
        {
            GiveAway(receiver, method);
        }

        foreach (var argument in given)
        {
            GiveAway(argument.Value, method);
            delegates.GiveAway(argument, method, call);
            if (argument.Argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out)
            {
                machine.Mark(argument.Value, ObjectFlags.Open);
                reader.PutInto(argument.Argument.Value, FlowValue.Unknown);
            }
        }

        return Result(method, FlowValue.Unknown);
    }

    private void GiveAway(FlowValue value, IMethodSymbol method)
    {
        machine.HandOver(value);
        foreach (var one in value.Objects.Where(one => FrameworkCalls.Returns(method.ReturnType, one.Type)))
        {
            // A completion: what is launched is what it returns.
            machine.Mark(FlowValue.Of(one), ObjectFlags.Open);
        }
    }

    // Every configuration has these, and none of them writes.
    private static bool IsLook(IMethodSymbol method) =>
        method.Name is nameof(ToString) or nameof(GetHashCode) or nameof(Equals) or nameof(GetType) or "Deconstruct" or "PrintMembers";

    // A helper of the same type may write what the type's own members hold, though it is given nothing.
    private bool MentionsMembers(IMethodSymbol method) =>
        machine.Root.SyntaxTree == method.DeclaringSyntaxReferences.FirstOrDefault()?.SyntaxTree
        && method.ContainingType is { } type && machine.File.Members.Keys.Any(member => SymbolEqualityComparer.Default.Equals(member.ContainingType, type.OriginalDefinition))
        || machine.State.Variables.ContainsKey(FlowMachine.This);

    private void PutBackReferences(ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { RefKind: RefKind.Ref or RefKind.Out } parameter
                && machine.State.Variables.GetValueOrDefault(parameter.OriginalDefinition) is { } value)
            {
                reader.PutInto(argument.Value is IDeclarationExpressionOperation declared ? declared.Expression : argument.Value, value);
            }
        }
    }

    private void PutIntoReferences(ImmutableArray<IArgumentOperation> arguments, FlowValue held)
    {
        foreach (var argument in arguments.Where(argument => argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out))
        {
            reader.PutInto(argument.Value is IDeclarationExpressionOperation declared ? declared.Expression : argument.Value, Known(held).Part());
        }
    }

    private List<GivenArgument> Arguments(ImmutableArray<IArgumentOperation> arguments) =>
        [.. arguments.Select(argument => new GivenArgument(argument, reader.Read(argument.Value)))];

    // A constant given for a parameter is known inside; so is an optional one that is left out.
    private static FlowValue ValueFor(List<GivenArgument> given, IParameterSymbol parameter)
    {
        var argument = given.FirstOrDefault(argument => argument.Argument.Parameter?.Ordinal == parameter.Ordinal);
        return argument is null ? FlowValue.Nothing
            : argument.Value.IsNothing && argument.Argument.Value.ConstantValue is { HasValue: true, Value: bool on } ? FlowValue.Of(on ? SettingValue.On : SettingValue.Off)
            : argument.Value;
    }

    private static FlowValue Result(IMethodSymbol method, FlowValue value) => ConfigurationTypes.MayHold(method.ReturnType) ? value : FlowValue.Nothing;

    private static FlowValue Awaited(FlowValue value) => value;

    // What framework code and wrappers hold is seen; what else they may hold is not asked.
    private static FlowValue Known(FlowValue value) => value;
}
