using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EngineConfigAnalyzers.Reading.Flow;

/// <summary>Reads calls: what a readable body does, what a framework's call passes on, and what is handed to code that cannot be read.</summary>
internal sealed class CallReader(FlowMachine machine, ControlFlowGraph graph, OperationReader reader)
{
    private readonly BuilderReader builders = new(machine);

    private ReadingContext Context => machine.File.Context;

    /// <summary>A call.</summary>
    public FlowValue Invoke(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        var receiver = reader.Read(call.Instance);
        var given = reader.Arguments(call.Arguments);
        if (call.Syntax is WithExpressionSyntax)
        {
            // A graph shows the copy of a record as a call of its clone method.
            return reader.Creations.CopyWith(call.Syntax, method.ContainingType, receiver);
        }

        if (method.Name is nameof(MemberwiseClone) && receiver.Objects.FirstOrDefault() is { } cloned)
        {
            return reader.Creations.CopyWith(call.Syntax, cloned.Type, receiver);
        }

        if (method.MethodKind is MethodKind.DelegateInvoke)
        {
            return reader.Delegates.Invoke(receiver, given, call);
        }

        if (InstanceShape.OfCall(method, Context) is { } shape && call.Arguments.Any(argument => argument.Parameter is { } parameter && ConfigurationShape.KeyOf(parameter.Name, Context.Policy) is not null))
        {
            return reader.Creations.CreateByCall(call, method, given, shape);
        }

        // A query is called on its first argument.
        if (method.IsExtensionMethod && call.Instance is null && given is [var queried, ..] ? reader.KeySets.TryCall(call, queried.Value, given.GetRange(1, given.Count - 1)) : reader.KeySets.TryCall(call, receiver, given))
        {
            return Result(method, receiver);
        }

        if (method is { Name: "kw", ContainingType.Name: "Py" })
        {
            reader.KeySets.Keywords(call, PythonKeywords(call));
        }

        var isRead = reader.Functions.CanRead(method);
        if ((!isRead || ConfigurationShape.BuilderKeyOf(method, Context.Policy) is not null) && builders.TryRead(call, receiver, given))
        {
            // The next step of a builder may be of a type of its own.
            return Result(method, receiver);
        }

        var arguments = given.Aggregate(FlowValue.Nothing, (value, argument) => value.Join(argument.Value));
        if (method.MethodKind is MethodKind.Constructor)
        {
            reader.Creations.Construct(receiver, method, given, call.Syntax);
            return FlowValue.Nothing;
        }

        var touches = !receiver.Objects.IsEmpty || !arguments.Objects.IsEmpty || !arguments.Functions.IsEmpty;
        var isLocal = method.MethodKind is MethodKind.LocalFunction;
        if (FrameworkCalls.Asserts(method))
        {
            machine.Mark(receiver.Join(arguments), ObjectFlags.Open);
        }
        else if (!isRead && FrameworkCalls.Looks(method))
        {
            if (FrameworkCalls.Logs(method))
            {
                machine.Mark(arguments.Where(one => one.Origin is AnonymousObjectCreationExpressionSyntax), ObjectFlags.Open);
            }

            return Result(method, FlowValue.Unknown);
        }

        if (isLocal || isRead && (touches || ConfigurationTypes.MayHold(method.ReturnType) || method.Parameters.Any(parameter => parameter.RefKind is RefKind.Out or RefKind.Ref && ConfigurationTypes.MayHold(parameter.Type) || Context.IsHolder(parameter.Type)) || MentionsMembers(method)))
        {
            var target = method.ReducedFrom is { } extension ? extension : method;
            if (reader.Functions.Run(new(null, graph, target), receiver, parameter => GivenArgument.ValueFor(given, parameter), call.Syntax) is { } result)
            {
                PutBack(call.Arguments, given);

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
            reader.KeySets.Keywords(call, dynamic.Arguments.Select((argument, index) => (dynamic.GetArgumentName(index), argument, argument.Syntax.FirstAncestorOrSelf<ArgumentSyntax>() ?? argument.Syntax)));
        }

        return FlowValue.Unknown;
    }

    /// <summary>A user-defined operator is a call.</summary>
    public FlowValue InvokeOperator(IOperation operation, IMethodSymbol method)
    {
        var operands = operation.ChildOperations.Select(reader.Read).ToList();

        // `+=` of C# 14 may be an instance's: its first operand is that.
        var self = method.IsStatic ? null : operands[0];
        var ownOperands = self is null ? 0 : 1;
        if (reader.Functions.CanRead(method) && reader.Functions.Run(new(null, null, method), self, parameter => operands[parameter.Ordinal + ownOperands], operation.Syntax) is { } result)
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
        if (FrameworkCalls.Passes(method))
        {
            // An array as a span: another view of the same.
            return value.Part();
        }

        if (reader.Functions.CanRead(method) && reader.Functions.Run(new(null, null, method), null, _ => value, conversion.Syntax) is { } result)
        {
            if (conversion.Type is { } converted && Context.ShapeOf(converted) is not null)
            {
                // A draft: what is launched is what it is made into.
                machine.Mark(value, ObjectFlags.Open);
            }

            return result;
        }

        machine.Mark(value, ObjectFlags.Open);
        return ConfigurationTypes.MayHold(conversion.Type) ? FlowValue.Unknown : FlowValue.Nothing;
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

    private FlowValue Framework(IInvocationOperation call, IMethodSymbol method, FlowValue receiver, List<GivenArgument> given)
    {
        var arguments = given.Aggregate(FlowValue.Nothing, (value, argument) => value.Join(argument.Value));
        var held = receiver.Join(arguments);
        if (!arguments.Objects.IsEmpty)
        {
            machine.Escape(arguments);
            var container = call.Instance ?? call.Arguments[0].Value;
            reader.Places.PutInto(container, arguments);
            PutIntoReferences(call.Arguments, held);
            if (method.ReturnsVoid)
            {
                // Array.Copy, CopyTo, AddRange: any of them may be the one that is filled.
                foreach (var argument in call.Arguments.Where(argument => ConfigurationTypes.MayHold(argument.Value.Type) && Context.ShapeOf(argument.Value.Type!) is null))
                {
                    reader.Places.PutInto(argument.Value, held.Part());
                }
            }
        }
        else if (!receiver.Objects.IsEmpty)
        {
            PutIntoReferences(call.Arguments, held);
            foreach (var argument in call.Arguments.Where(argument => method.ReturnsVoid && argument.Value.Type is IArrayTypeSymbol))
            {
                reader.Places.PutInto(argument.Value, held.Part());
            }
        }

        var result = held;
        foreach (var function in arguments.Functions)
        {
            result = result.Join(reader.Delegates.MayRun(function, held.Part(), call.Syntax).Part());
        }

        return Result(method, result.Part());
    }

    private FlowValue Unseen(FlowValue receiver, List<GivenArgument> given, IMethodSymbol method, IInvocationOperation call)
    {
        if (!IsLook(method))
        {
            GiveAway(receiver, method);
            reader.Places.LoseSightOf(call.Instance, receiver);
        }

        foreach (var argument in given)
        {
            GiveAway(argument.Value, method);
            reader.Places.LoseSightOf(argument.Argument.Value, argument.Value);
            reader.Delegates.GiveAway(argument, method, call);
            if (argument.Argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out)
            {
                machine.Mark(argument.Value, ObjectFlags.Open);
                reader.Places.PutInto(argument.Argument.Value, FlowValue.Unknown);
            }
        }

        // What implements it may return what a member holds.
        return Result(method, method.DeclaringSyntaxReferences.IsEmpty ? FlowValue.Unknown : FlowValue.Unknown.ReadThrough(method.OriginalDefinition));
    }

    private void GiveAway(FlowValue value, IMethodSymbol method)
    {
        machine.HandOver(value, method);
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
        method.DeclaringSyntaxReferences.Any(declaration => declaration.SyntaxTree == machine.Root.SyntaxTree)
        && method.ContainingType is { } type && machine.File.Members.Keys.Any(member => SymbolEqualityComparer.Default.Equals(member.ContainingType, type.OriginalDefinition))
        || machine.State.Variables.ContainsKey(FlowMachine.This);

    // What a helper puts into a list, a holder or a reference that it was given is there for the caller too.
    private void PutBack(ImmutableArray<IArgumentOperation> arguments, IReadOnlyList<GivenArgument> given)
    {
        var after = reader.Functions.Parameters;
        foreach (var (argument, before) in arguments.Zip(given, (argument, before) => (argument, before.Value)))
        {
            if (argument.Parameter is not { } parameter || parameter.Ordinal >= after.Length)
            {
                continue;
            }

            var target = argument.Value is IDeclarationExpressionOperation declared ? declared.Expression : argument.Value;
            if (parameter.RefKind is RefKind.Ref or RefKind.Out)
            {
                reader.Places.PutInto(target, after[parameter.Ordinal]);
            }
            else if (!before.IsUnknown && ConfigurationTypes.MayHold(parameter.Type) && Context.ShapeOf(parameter.Type) is null && after[parameter.Ordinal].Objects.Except(before.Objects) is { IsEmpty: false } added)
            {
                reader.Places.PutInto(target, FlowValue.OneOf(added));
            }
        }
    }

    private void PutIntoReferences(ImmutableArray<IArgumentOperation> arguments, FlowValue held)
    {
        foreach (var argument in arguments.Where(argument => argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out))
        {
            reader.Places.PutInto(argument.Value is IDeclarationExpressionOperation declared ? declared.Expression : argument.Value, held.Part());
        }
    }

    private static FlowValue Result(IMethodSymbol method, FlowValue value) => ConfigurationTypes.MayHold(method.ReturnType) ? value : FlowValue.Nothing;
}
