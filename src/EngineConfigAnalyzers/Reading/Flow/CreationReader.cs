using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace EngineConfigAnalyzers.Reading.Flow;

/// <summary>Reads what makes a configuration: creations, copies, and calls that take settings as arguments.</summary>
internal sealed class CreationReader(FlowMachine machine, OperationReader reader)
{
    private ReadingContext Context => machine.File.Context;

    /// <summary><c>new T(…)</c>; its initializer comes as assignments of their own.</summary>
    public FlowValue Create(IObjectCreationOperation creation)
    {
        var given = reader.Arguments(creation.Arguments);
        if (creation.Type is not { } type || creation.Constructor is not { } constructor)
        {
            return FlowValue.Unknown;
        }

        if (InstanceShape.Of(type, constructor, Context) is { } shape)
        {
            var one = machine.File.Object(FlowObjectKind.Created, creation.Syntax, () => new(FlowObjectKind.Created, type, creation.Syntax, shape.Members, shape.Parameters));
            Pass(given, constructor, creation);
            var made = machine.Create(one, ObjectState.From(DeclaredDefaults.StateOf(type, Context)));
            Construct(made, constructor, given, creation.Syntax);
            machine.Settle(one, creation.Syntax, ArgumentReader.Apply(InstanceState.Empty, constructor, creation.Arguments, Context));
            return made;
        }

        var held = given.Aggregate(FlowValue.Nothing, (value, argument) => value.Join(argument.Value));
        if (FunctionRunner.IsPrimary(constructor))
        {
            KeepParameters(given);
        }
        else if (!held.Objects.IsEmpty && reader.Functions.CanRead(constructor))
        {
            reader.Functions.Run(new(null, null, constructor), FlowValue.Nothing, parameter => GivenArgument.ValueFor(given, parameter), creation.Syntax);
        }

        // `new Lazy<T>(() => …)` holds what its factory makes.
        foreach (var function in held.Functions)
        {
            held = held.Join(reader.Delegates.MayRun(function, FlowValue.Nothing, creation.Syntax).Part());
        }

        // A wrapper holds what it is given: `new Worker(config)`.
        machine.Escape(held);
        return KeySetTypes.Is(type) ? held.Join(reader.KeySets.Create(creation.Syntax, type, creation.Arguments.Any(argument => argument.ArgumentKind is ArgumentKind.Explicit && ConfigurationTypes.MayHold(argument.Value.Type) && !IsComparer(argument)))) : held;
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
        if (start is null || baseline.IsUnknown || HasCopyConstructor(type))
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
        return machine.Create(one, start.Without(ObjectFlags.HandedOver | ObjectFlags.Several | ObjectFlags.Held | ObjectFlags.Captured | ObjectFlags.Baseline | ObjectFlags.Escaped));
    }

    /// <summary><c>default</c> of a struct.</summary>
    public FlowValue Default(IOperation value, ITypeSymbol type) =>
        machine.Create(
            machine.File.Object(FlowObjectKind.Created, value.Syntax, () => new(FlowObjectKind.Created, type, value.Syntax, Context.ShapeOf(type), null)),
            ObjectState.From(InstanceState.Empty));

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

    /// <summary>A call that takes settings as arguments: what it starts is a launch.</summary>
    public FlowValue CreateByCall(IInvocationOperation call, IMethodSymbol method, IReadOnlyList<GivenArgument> given, ConfigurationShape shape)
    {
        Pass(given, method, call);
        var one = machine.File.Object(FlowObjectKind.Created, call.Syntax, () => new(FlowObjectKind.Created, method.ReturnType, call.Syntax, InstanceShape.Of(method.ReturnType, null, Context)?.Members, shape));
        return machine.Create(one, ObjectState.From(ArgumentReader.Apply(InstanceState.Empty, method, call.Arguments, Context)));
    }

    // Configurations that are given to a constructor or to a call with settings of its own.
    private void Pass(IReadOnlyList<GivenArgument> given, IMethodSymbol method, IOperation call)
    {
        foreach (var argument in given)
        {
            machine.HandOver(argument.Value);
            reader.Delegates.GiveAway(argument, method, call);
        }
    }

    /// <summary><c>: base(…)</c>, <c>: this(…)</c> and a creation fill the instance that is there: by what the constructor does, else by what its parameters are called.</summary>
    public void Construct(FlowValue instance, IMethodSymbol constructor, IReadOnlyList<GivenArgument> given, SyntaxNode place)
    {
        constructor = FunctionRunner.Written(constructor);
        if (reader.Functions.CanRead(constructor))
        {
            // A constructor that chains to another of its type is one with it.
            var isOther = place is not ConstructorInitializerSyntax { ThisOrBaseKeyword.RawKind: (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.ThisKeyword };
            if (reader.Functions.Run(new(null, null, constructor), instance, parameter => GivenArgument.ValueFor(given, parameter), place, isOther) is null)
            {
                machine.Mark(instance, ObjectFlags.Open);
            }

            return;
        }

        foreach (var argument in given)
        {
            machine.HandOver(argument.Value);

            // What is left out has the argument that the whole creation is, if any, for its syntax.
            if (argument.Argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter, Syntax: ArgumentSyntax syntax } && ConfigurationShape.KeyOf(parameter.Name, Context.Policy) is { } key)
            {
                var location = syntax.NameColon?.Name.GetLocation() ?? syntax.Expression.GetLocation();
                machine.Write(instance, key, new(parameter.Name, SettingPlace.Value(argument.Argument.Value, argument.Value), syntax, location));
            }
        }
    }

    // A record that says itself how it is copied may do more than copy.
    private static bool HasCopyConstructor(ITypeSymbol type) =>
        type is INamedTypeSymbol { IsRecord: true } record
        && record.InstanceConstructors.Any(constructor => constructor is { IsImplicitlyDeclared: false, DeclaringSyntaxReferences.Length: > 0, Parameters: [var only] } && SymbolEqualityComparer.Default.Equals(only.Type, type));

    // A primary constructor's parameter is a field by another name.
    private void KeepParameters(IReadOnlyList<GivenArgument> given)
    {
        foreach (var argument in given.Where(argument => !argument.Value.Objects.IsEmpty && argument.Argument.Parameter is not null))
        {
            machine.Store(argument.Argument.Parameter!.OriginalDefinition, argument.Value, replaces: false, livesOn: false);
        }
    }

    private static bool IsComparer(IArgumentOperation argument) => argument.Parameter?.Type.Name is "IEqualityComparer" or "IComparer";
}
