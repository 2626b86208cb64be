using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.Reading.Flow;

/// <summary>
/// The instance whose own member is read. A constructor of a configuration makes a launch of it; in a method it comes from
/// elsewhere, and is unseen.
/// </summary>
internal sealed class OwnInstance(FlowMachine machine)
{
    /// <summary>Gives the machine the instance of the member that it is about to read.</summary>
    public void Enter(SyntaxNode root)
    {
        var context = machine.File.Context;
        if (context.Model.GetDeclaredSymbol(root.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? root, context.Cancellation) is not INamedTypeSymbol type
            || context.ShapeOf(type) is not { } shape)
        {
            return;
        }

        if (root is not ConstructorDeclarationSyntax constructor || constructor.Modifiers.Any(modifier => modifier.ValueText is "static"))
        {
            machine.State = machine.State.With(FlowMachine.This, FlowValue.Unknown);
            return;
        }

        // What a derived constructor adds is not seen from here.
        var one = machine.File.Object(FlowObjectKind.This, root, () => new(FlowObjectKind.This, type, root, shape, null));
        var start = ObjectState.From(DeclaredDefaults.StateOf(type, context));
        machine.State = machine.State.With(one, type.IsAbstract ? start.With(ObjectFlags.Open) : start).With(FlowMachine.This, FlowValue.Of(one));
    }
}
