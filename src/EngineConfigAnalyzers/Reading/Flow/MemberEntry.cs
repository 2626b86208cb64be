using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.Reading.Flow;

/// <summary>
/// What is there when a member is entered: its parameters, which are unseen, and the instance that it belongs to. A constructor
/// of a configuration makes a launch of that; in a method it comes from elsewhere, and is unseen too.
/// </summary>
internal sealed class MemberEntry(FlowMachine machine)
{
    /// <summary>Gives the machine what the member that it is about to read starts from.</summary>
    public void Enter(SyntaxNode root)
    {
        var context = machine.File.Context;

        // What comes in is open from the start; what a private method is given is seen at its calls.
        var method = context.Model.GetDeclaredSymbol(root, context.Cancellation) as IMethodSymbol;
        if (method is { DeclaredAccessibility: Accessibility.Private, MethodKind: MethodKind.Ordinary, ContainingType.DeclaringSyntaxReferences.Length: 1 })
        {
            machine.SeenAtCalls = method;
        }

        foreach (var parameter in method?.Parameters ?? [])
        {
            if (machine.SeenAtCalls is null && ConfigurationTypes.MayHold(parameter.Type))
            {
                machine.State = machine.State.With(parameter, FlowValue.Unknown);
            }
        }

        if (context.Model.GetDeclaredSymbol(root.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? root, context.Cancellation) is not INamedTypeSymbol type
            || context.ShapeOf(type) is not { } shape)
        {
            return;
        }

        if (root is not ConstructorDeclarationSyntax)
        {
            machine.State = machine.State.With(FlowMachine.This, FlowValue.Unknown);
            return;
        }

        // Who else runs before the instance is used is not seen from here: a derived constructor, one that chains to this.
        var one = machine.File.Object(FlowObjectKind.This, root, () => new(FlowObjectKind.This, type, root, shape, null));
        var start = ObjectState.From(DeclaredDefaults.StateOf(type, context));
        var isWhole = !type.IsAbstract && method is { DeclaredAccessibility: Accessibility.Public or Accessibility.Internal };
        machine.State = machine.State.With(one, isWhole ? start : start.With(ObjectFlags.Open)).With(FlowMachine.This, FlowValue.Of(one));
    }
}
