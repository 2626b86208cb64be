using EngineConfigAnalyzers.Launches;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
    private readonly BuilderReader builders;

    /// <summary>A reader for the calls of one graph.</summary>
    public CallReader(FlowMachine machine, ControlFlowGraph graph, OperationReader reader)
    {
        this.machine = machine;
        this.graph = graph;
        this.reader = reader;
        functions = new(machine);
        delegates = new(machine, functions);
        builders = new(machine);
        KeySets = new(machine);
    }

    /// <summary>The reader of settings by key.</summary>
    public KeySetReader KeySets { get; }

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
            var made = machine.Create(one, ObjectState.From(DeclaredDefaults.StateOf(type, Context)));
            var several = machine.StateOf(one).Has(ObjectFlags.Several);
            Construct(made, constructor, given, creation.Syntax);
            machine.Settle(one, creation.Syntax, ArgumentReader.Apply(InstanceState.Empty, constructor, creation.Arguments, Context), several);
            return made;
        }

        var held = given.Aggregate(FlowValue.Nothing, (value, argument) => value.Join(argument.Value));
        if (FunctionRunner.IsPrimary(constructor))
        {
            KeepParameters(given);
        }
        else if (!held.Objects.IsEmpty && functions.CanRead(constructor))
        {
            functions.Run(new(null, null, constructor), FlowValue.Nothing, parameter => ValueFor(given, parameter), creation.Syntax);
        }

        // `new Lazy<T>(() => …)` holds what its factory makes.
        foreach (var function in held.Functions)
        {
            held = held.Join(delegates.MayRun(function, FlowValue.Nothing, creation.Syntax).Part());
        }

        // A wrapper holds what it is given: `new Worker(config)`.
        machine.Escape(held);
        return KeySetTypes.Is(type) ? held.Join(KeySets.Create(creation.Syntax, type, creation.Arguments.Any(argument => argument.ArgumentKind is ArgumentKind.Explicit && ConfigurationTypes.MayHold(argument.Value.Type) && !IsComparer(argument)) ? FlowValue.Unknown : FlowValue.Nothing)) : held;
    }

    /// <summary><c>baseline with { … }</c>; its initializer comes as assignments of their own.</summary>
    public FlowValue CopyWith(SyntaxNode with, ITypeSymbol? copied, FlowValue baseline)
    {
        if (copied is not { } type || InstanceShape.Of(type, null, Context) is not { } shape)
        {
            return baseline;
        }

        var one = machine.File.Object(FlowObjectKind.Created, with, () => new(FlowObjectKind.Created, type, with, shape.Members, null));
        var start = baseline.Objects.Select(machine.StateOf).Aggregate((ObjectState?)null, (state, other) => state?.Join(other) ?? other);
        if (start is null || baseline.IsUnknown)
        {
            start = (start ?? ObjectState.From(InstanceState.Unseen)).With(ObjectFlags.Open);
        }

        foreach (var original in baseline.Objects)
        {
            machine.File.CopiesOf(original).Add(one);
        }

        foreach (var member in baseline.Through)
        {
            machine.File.Member(member).Copies.Add(one);
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
        if (call.Syntax is WithExpressionSyntax)
        {
            // A graph shows the copy of a record as a call of its clone method.
            return CopyWith(call.Syntax, method.ContainingType, receiver);
        }

        if (method.MethodKind is MethodKind.DelegateInvoke)
        {
            return delegates.Invoke(receiver, given, call);
        }

        if (InstanceShape.OfCall(method, Context) is { } shape && call.Arguments.Any(argument => argument.Parameter is { } parameter && ConfigurationShape.KeyOf(parameter.Name, Context.Policy) is not null))
        {
            return CallWithSettings(call, method, given, shape);
        }

        // A query is called on its first argument.
        if (method.IsExtensionMethod && call.Instance is null && given is [var queried, ..] ? KeySets.TryCall(call, queried.Value, given.GetRange(1, given.Count - 1)) : KeySets.TryCall(call, receiver, given))
        {
            return Result(method, receiver);
        }

        if (method is { Name: "kw", ContainingType.Name: "Py" })
        {
            KeySets.Keywords(call, PythonKeywords(call));
        }

        if (!functions.CanRead(method) || ConfigurationShape.BuilderKeyOf(method, Context.Policy) is not null)
        {
            if (builders.TryRead(call, receiver, given))
            {
                return FrameworkCalls.Returns(method.ReturnType, call.Instance!.Type!) ? receiver : FlowValue.Nothing;
            }
        }

        var arguments = given.Aggregate(FlowValue.Nothing, (value, argument) => value.Join(argument.Value));
        if (method.MethodKind is MethodKind.Constructor)
        {
            Construct(receiver, method, given, call.Syntax);
            return FlowValue.Nothing;
        }

        var touches = !receiver.Objects.IsEmpty || !arguments.Objects.IsEmpty || !arguments.Functions.IsEmpty;
        var isLocal = method.MethodKind is MethodKind.LocalFunction;
        if (FrameworkCalls.Looks(method))
        {
            return Result(method, FlowValue.Unknown);
        }

        if (isLocal || functions.CanRead(method) && (touches || ConfigurationTypes.MayHold(method.ReturnType) || method.Parameters.Any(parameter => parameter.RefKind is RefKind.Out or RefKind.Ref && ConfigurationTypes.MayHold(parameter.Type)) || MentionsMembers(method)))
        {
            var target = method.ReducedFrom is { } extension ? extension : method;
            if (functions.Run(new(null, graph, target), receiver, parameter => ValueFor(given, parameter), call.Syntax) is { } result)
            {
                PutBackReferences(call.Arguments);

                // A builder that is copied at every step is still the one that is built.
                return call.Instance?.Type is { } type && Context.ShapeOf(type) is { IsBuilder: true } && FrameworkCalls.Returns(method.ReturnType, type)
                    ? receiver
                    : Result(method, result);
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

        if (call is IDynamicInvocationOperation dynamic)
        {
            KeySets.Keywords(call, dynamic.Arguments.Select((argument, index) => (dynamic.GetArgumentName(index), argument, argument.Syntax.FirstAncestorOrSelf<ArgumentSyntax>() ?? argument.Syntax)));
        }

        return FlowValue.Unknown;
    }

    /// <summary>A lambda or local function becomes a value: it may run at any time from now on.</summary>
    public FlowValue Declare(FlowFunction function, SyntaxNode place)
    {
        delegates.MayRun(function, FlowValue.Unknown, place);
        return FlowValue.Of(function);
    }

    /// <summary>What a function may return when it is called by somebody.</summary>
    public FlowValue ResultOf(FlowFunction function, SyntaxNode place) => delegates.MayRun(function, FlowValue.Unknown, place);

    /// <summary><c>new T { … }</c> of a type parameter.</summary>
    public FlowValue Create(ITypeParameterObjectCreationOperation creation)
    {
        if (creation.Type is not { } type || InstanceShape.Of(type, null, Context) is not { } shape)
        {
            return FlowValue.Nothing;
        }

        var one = machine.File.Object(FlowObjectKind.Created, creation.Syntax, () => new(FlowObjectKind.Created, type, creation.Syntax, shape.Members, null));
        return machine.Create(one, ObjectState.From(DeclaredDefaults.StateOf(type, Context)));
    }

    /// <summary>A user-defined operator is a call.</summary>
    public FlowValue InvokeOperator(IOperation operation, IMethodSymbol method)
    {
        var operands = operation.ChildOperations.Select(reader.Read).ToList();
        if (functions.CanRead(method) && functions.Run(new(null, null, method), null, parameter => operands[Math.Min(parameter.Ordinal, operands.Count - 1)], operation.Syntax) is { } result)
        {
            return Result(method, result);
        }

        foreach (var operand in operands)
        {
            machine.Mark(operand, ObjectFlags.Open);
        }

        return Result(method, FlowValue.Unknown);
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
    public void RunSetter(IMethodSymbol setter, FlowValue owner, FlowValue value, SyntaxNode place)
    {
        if (functions.CanRead(setter))
        {
            functions.Run(new(null, null, setter), owner, _ => value, place);
        }
    }

    // `: base(…)`, `: this(…)` and a creation fill the instance that is there: by what the constructor does, else by what its parameters are called.
    private void Construct(FlowValue instance, IMethodSymbol constructor, List<GivenArgument> given, SyntaxNode place)
    {
        constructor = FunctionRunner.Written(constructor);
        if (FunctionRunner.IsPrimary(constructor))
        {
            KeepParameters(given);
        }

        if (functions.CanRead(constructor))
        {
            if (functions.Run(new(null, null, constructor), instance, parameter => ValueFor(given, parameter), place) is null)
            {
                machine.Mark(instance, ObjectFlags.Open);
            }

            return;
        }

        foreach (var argument in given)
        {
            machine.HandOver(argument.Value);
            if (argument.Argument is { Parameter: { } parameter, Syntax: ArgumentSyntax syntax } && ConfigurationShape.KeyOf(parameter.Name, Context.Policy) is { } key)
            {
                var location = syntax.NameColon?.Name.GetLocation() ?? syntax.Expression.GetLocation();
                machine.Write(instance, key, new(parameter.Name, SettingPlace.Value(argument.Argument.Value, argument.Value), syntax, location));
            }
        }
    }

    // A primary constructor's parameter is a field by another name.
    private void KeepParameters(List<GivenArgument> given)
    {
        foreach (var argument in given.Where(argument => !argument.Value.Objects.IsEmpty && argument.Argument.Parameter is not null))
        {
            machine.Store(argument.Argument.Parameter!.OriginalDefinition, argument.Value, replaces: false, livesOn: false);
        }
    }

    // Py.kw("enable_metrics", true, "tp_size", 8)
    private static IEnumerable<(string? Name, IOperation Value, SyntaxNode Place)> PythonKeywords(IInvocationOperation call)
    {
        var values = call.Arguments.SelectMany(argument => argument.ArgumentKind is ArgumentKind.ParamArray && argument.Value is IArrayCreationOperation { Initializer.ElementValues: var elements } ? elements : [argument.Value]).ToList();
        for (var i = 0; i + 1 < values.Count; i += 2)
        {
            yield return (ValueReader.Unwrap(values[i])?.ConstantValue.Value as string, values[i + 1], values[i].Syntax);
        }
    }

    private static bool IsComparer(IArgumentOperation argument) => argument.Parameter?.Type.Name is "IEqualityComparer" or "IComparer" or "StringComparer";

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
        var held = receiver.Join(arguments);
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

        var result = held;
        foreach (var function in arguments.Functions)
        {
            result = result.Join(delegates.MayRun(function, held.Part(), call.Syntax).Part());
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
            reader.PutInto(argument.Value is IDeclarationExpressionOperation declared ? declared.Expression : argument.Value, held.Part());
        }
    }

    private List<GivenArgument> Arguments(ImmutableArray<IArgumentOperation> arguments) =>
        [.. arguments.Select(argument => new GivenArgument(argument, argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out ? reader.ReadReference(argument.Value) : reader.Read(argument.Value)))];

    // A constant given for a parameter is known inside; so is an optional one that is left out.
    private static FlowValue ValueFor(List<GivenArgument> given, IParameterSymbol parameter)
    {
        var argument = given.FirstOrDefault(argument => argument.Argument.Parameter?.Ordinal == parameter.Ordinal);
        return argument is null ? FlowValue.Nothing
            : argument.Value.IsNothing && ValueReader.Of(argument.Argument.Value) is { Kind: not SettingValueKind.Computed } constant ? FlowValue.Of(constant)
            : argument.Value;
    }

    private static FlowValue Result(IMethodSymbol method, FlowValue value) => ConfigurationTypes.MayHold(method.ReturnType) ? value : FlowValue.Nothing;

}
