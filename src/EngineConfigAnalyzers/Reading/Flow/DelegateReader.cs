using Microsoft.CodeAnalysis.Operations;

namespace EngineConfigAnalyzers.Reading.Flow;

/// <summary>Reads functions that are passed around: called here, handed to code that may call them, or options lambdas.</summary>
internal sealed class DelegateReader(FlowMachine machine, FunctionRunner functions)
{
    /// <summary>A lambda or local function becomes a value: it may run at any time from now on.</summary>
    public FlowValue Declare(FlowFunction function, SyntaxNode place, FlowValue? bound = null)
    {
        machine.Mark(bound ?? FlowValue.Nothing, ObjectFlags.Held);
        if (bound is { Objects.IsEmpty: false } && !functions.CanRead(function.Method))
        {
            machine.Mark(bound, ObjectFlags.Open);
        }

        MayRun(function, FlowValue.Unknown, place, bound);
        return FlowValue.Of(function);
    }

    /// <summary>A call of a delegate: of the functions it is known to be, else of unseen code.</summary>
    public FlowValue Invoke(FlowValue target, IReadOnlyList<GivenArgument> given, IInvocationOperation call)
    {
        var arguments = given.Aggregate(FlowValue.Nothing, (value, argument) => value.Join(argument.Value));
        if (target.Functions.Count is 1 && !target.IsUnknown
            && functions.Run(target.Functions.First(), null, parameter => parameter.Ordinal < given.Count ? given[parameter.Ordinal].Value : FlowValue.Nothing, call.Syntax) is { } result)
        {
            return result;
        }

        foreach (var argument in given)
        {
            machine.HandOver(argument.Value);
            machine.Mark(argument.Value.Where(one => FrameworkCalls.Returns(call.TargetMethod.ReturnType, one.Type)), ObjectFlags.Open);
        }

        foreach (var function in target.Functions)
        {
            MayRun(function, arguments, call.Syntax);
        }

        return ConfigurationTypes.MayHold(call.TargetMethod.ReturnType) ? FlowValue.Unknown.Join(target.Part()) : FlowValue.Nothing;
    }

    /// <summary>A function that some code may run, now or later, with parameters that may be <paramref name="given"/>.</summary>
    public FlowValue MayRun(FlowFunction function, FlowValue given, SyntaxNode call, FlowValue? bound = null)
    {
        var before = machine.State;
        var result = functions.Run(
            function, bound, parameter => bound is not null && function.Method.OriginalDefinition is { IsStatic: true } or { ReducedFrom: not null } && parameter.Ordinal == 0 ? bound : ConfigurationTypes.MayHold(parameter.Type) ? given : FlowValue.Nothing, call);
        machine.State = before.Join(machine.State);
        return result ?? FlowValue.Unknown;
    }

    /// <summary>A function that is handed to unseen code: where it takes a configuration it is an options lambda, and what it is handed is a launch.</summary>
    public void GiveAway(GivenArgument argument, IMethodSymbol method, IOperation call)
    {
        if (argument.Value.Functions.IsEmpty && IsConfigure(method)
            && (argument.Argument.Value.Type as INamedTypeSymbol)?.DelegateInvokeMethod?.Parameters.FirstOrDefault(parameter => machine.File.Context.ShapeOf(parameter.Type) is not null) is { } unseen
            && OptionsState(unseen.Type) is { } configured)
        {
            // A caller's delegate configures the same options.
            machine.State = configured.State;
            machine.Mark(FlowValue.Of(configured.Object), ObjectFlags.Open);
        }

        foreach (var function in argument.Value.Functions)
        {
            var parameter = function.Method.Parameters.FirstOrDefault(parameter => machine.File.Context.ShapeOf(parameter.Type) is not null);
            if (parameter is null || method.ContainingNamespace is null || OptionsState(parameter.Type) is not { } options)
            {
                machine.HandOver(MayRun(function, FlowValue.Unknown, call.Syntax));
                continue;
            }

            machine.State = options.State;
            if (IsConfigure(method))
            {
                // What Configure fills, PostConfigure finishes anywhere: the options type itself is what holds it.
                machine.File.Member(parameter.Type).Objects.Add(options.Object);
            }

            functions.Run(function, null, other => SymbolEqualityComparer.Default.Equals(other, parameter) ? FlowValue.Of(options.Object) : FlowValue.Unknown, call.Syntax, isCall: false);
        }
    }

    private static bool IsConfigure(IMethodSymbol method) => method.Name.IndexOf("Configure", StringComparison.Ordinal) >= 0;

    // The lambdas for one options type in one member configure one launch.
    private (FlowObject Object, FlowState State)? OptionsState(ITypeSymbol type)
    {
        var context = machine.File.Context;
        if (context.ShapeOf(type) is not { } shape || type is ITypeParameterSymbol)
        {
            return null;
        }

        var one = machine.File.Object(FlowObjectKind.Options, (type, machine.Root), () => new(FlowObjectKind.Options, type, machine.Root, shape, null));
        return machine.State.Objects.ContainsKey(one)
            ? (one, machine.State)
            : (one, machine.State.With(one, ObjectState.From(ConstructorReader.Defaults(type, context)).With(BoundOptions.AreBound(type, context) || BoundOptions.AreFinished(type, context) ? ObjectFlags.Open : ObjectFlags.None)));
    }
}
