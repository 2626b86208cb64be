using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace EngineConfigAnalyzers.Reading.Flow;

/// <summary>
/// Reads a function of the compilation at one of its calls, with the values that it is given there. Deliberately not proved:
/// what overrides do, what recursion does, and what stands deeper than <see cref="MaximumDepth"/> calls.
/// </summary>
internal sealed class FunctionRunner(FlowMachine machine)
{
    private const int MaximumDepth = 4;

    /// <summary>What the parameters of the function that was read last held at its end, by their ordinals.</summary>
    public ImmutableArray<FlowValue> Parameters { get; private set; } = [];

    /// <summary>True for a method of the compilation that is not virtual: its body tells what it does.</summary>
    public bool CanRead(IMethodSymbol method) =>
        !method.IsVirtual && !method.IsOverride && !method.IsAbstract && !method.IsExtern
        && DeclarationOf(method) is not null;

    /// <summary>
    /// What a method, local function or lambda returns, after its effects; null where it cannot be read here, and so may do anything.
    /// What a method that is only named there (<paramref name="isCall"/> is false) writes stands in the method.
    /// </summary>
    public FlowValue? Run(FlowFunction function, FlowValue? self, Func<IParameterSymbol, FlowValue> argument, SyntaxNode call, bool isCall = true)
    {
        var method = function.Method.OriginalDefinition;
        method = method.ReducedFrom ?? method;
        method = method.PartialImplementationPart ?? method;
        var extension = DeclarationOf(method) is { } declaration ? ExtensionMember.Of(method, declaration, machine.File.Context) : null;
        method = extension?.Method ?? method;
        if (machine.Active.Count >= MaximumDepth || machine.Active.Contains(method) || GraphOf(function) is not { } graph)
        {
            return null;
        }

        // Code inside the member is its own place; a method's writes stand at the call.
        var isInner = method.MethodKind is MethodKind.AnonymousFunction or MethodKind.LocalFunction;
        var frames = machine.Frames;
        if (!isInner && (isCall || DeclarationOf(method)?.SyntaxTree != call.SyntaxTree))
        {
            machine.Frames = frames.Add(new(call, machine.State.Objects));
        }

        // Bound after all arguments are known: a parameter may be given what another one held.
        var given = (extension is null ? method.Parameters.Select(parameter => (parameter, value: argument(parameter))) : extension.Bind(self ?? FlowValue.Nothing, argument)).ToList();
        foreach (var (parameter, value) in given)
        {
            if (parameter is { RefKind: RefKind.None or RefKind.In, Type.IsValueType: true } && !value.Objects.IsEmpty && machine.File.Context.ShapeOf(parameter.Type) is not null)
            {
                // A copy of a struct: what is written to it is written to nothing that the caller holds.
                machine.State = machine.State.With(parameter, FlowValue.Unknown);
                continue;
            }

            machine.State = machine.State.With(parameter, value.IsNothing && ConfigurationTypes.MayHold(parameter.Type) ? FlowValue.Unknown : value);
        }

        var outerSelf = machine.State.Variables.GetValueOrDefault(FlowMachine.This) ?? FlowValue.Nothing;
        if (!isInner)
        {
            machine.State = machine.State.With(FlowMachine.This, extension is null ? self ?? FlowValue.Nothing : FlowValue.Nothing);
        }

        machine.Active.Push(method);
        RunImplicitBase(method, self, call);
        var walk = new GraphWalk(machine, graph, function.Method);
        var before = machine.State;
        var returns = walk.Run();
        machine.Active.Pop();
        machine.Frames = frames;
        machine.State = returns ? machine.State : before;
        Parameters = (extension?.ParametersOfCall ?? method.Parameters).Select(parameter => machine.State.Variables.GetValueOrDefault(parameter) ?? FlowValue.Nothing).ToImmutableArray();
        foreach (var (parameter, _) in given)
        {
            machine.State = machine.State.With(parameter, FlowValue.Nothing);
        }

        if (!isInner)
        {
            machine.State = machine.State.With(FlowMachine.This, outerSelf);
        }

        return walk.Result;
    }

    /// <summary>What a computed property of the compilation returns; null for an automatic one, or where it cannot be read.</summary>
    public FlowValue? ReadsGetter(IMethodSymbol getter, FlowValue owner, SyntaxNode place) =>
        CanRead(getter) ? Run(new(null, null, getter), owner, _ => FlowValue.Nothing, place) : null;

    /// <summary>What else a setter with a body does.</summary>
    public void RunSetter(IMethodSymbol setter, FlowValue owner, FlowValue value, SyntaxNode place)
    {
        if (CanRead(setter))
        {
            machine.Setters++;
            Run(new(null, null, setter), owner, _ => value, place);
            machine.Setters--;
        }
    }

    /// <summary>True for the constructor that a type declares in its head.</summary>
    public static bool IsPrimary(IMethodSymbol constructor) =>
        constructor.MethodKind is MethodKind.Constructor && constructor.DeclaringSyntaxReferences is [var reference, ..] && reference.GetSyntax() is TypeDeclarationSyntax;

    /// <summary>The constructor that runs when one is called that nobody wrote: the base type's.</summary>
    public static IMethodSymbol Written(IMethodSymbol constructor)
    {
        while (constructor.IsImplicitlyDeclared && Implied(constructor.ContainingType.BaseType) is { } implied)
        {
            constructor = implied;
        }

        return constructor;
    }

    /// <summary>Runs the constructor of the base type that a constructor calls without saying so.</summary>
    public void RunImplicitBase(IMethodSymbol constructor, FlowValue? self, SyntaxNode place)
    {
        if (DeclarationOf(constructor) is ConstructorDeclarationSyntax { Initializer: null }
            && Implied(constructor.ContainingType.BaseType) is { } implied && Written(implied) is var written
            && CanRead(written))
        {
            Run(new(null, null, written), self, _ => FlowValue.Nothing, place);
        }
    }

    private static IMethodSymbol? Implied(INamedTypeSymbol? type) =>
        type?.InstanceConstructors.FirstOrDefault(candidate => candidate.Parameters.All(parameter => parameter.IsOptional));

    private ControlFlowGraph? GraphOf(FlowFunction function)
    {
        if (function is { Lambda: { } lambda, Owner: { } owner })
        {
            return owner.GetAnonymousFunctionControlFlowGraphInScope(lambda, machine.File.Context.Cancellation);
        }

        if (function.Method.MethodKind is MethodKind.LocalFunction)
        {
            var local = function.Method.OriginalDefinition;
            for (var scope = function.Owner; scope is not null; scope = scope.Parent)
            {
                if (scope.LocalFunctions.Contains(local))
                {
                    return scope.GetLocalFunctionControlFlowGraph(local, machine.File.Context.Cancellation);
                }
            }

            return null;
        }

        return DeclarationOf(function.Method) is { } declaration ? machine.File.GraphOf(declaration) : null;
    }

    private SyntaxNode? DeclarationOf(IMethodSymbol method)
    {
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        var reference = (definition.PartialImplementationPart ?? definition).DeclaringSyntaxReferences.FirstOrDefault();
        return reference is not null && machine.File.Context.Compilation.ContainsSyntaxTree(reference.SyntaxTree)
            ? reference.GetSyntax(machine.File.Context.Cancellation) switch
            {
                BaseMethodDeclarationSyntax { Body: null, ExpressionBody: null } => null,
                AccessorDeclarationSyntax { Body: null, ExpressionBody: null } => null,
                TypeDeclarationSyntax { BaseList.Types: [PrimaryConstructorBaseTypeSyntax, ..] } primary => primary,
                var declaration and (BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax or ArrowExpressionClauseSyntax) => declaration,
                _ => null,
            }
            : null;
    }
}
