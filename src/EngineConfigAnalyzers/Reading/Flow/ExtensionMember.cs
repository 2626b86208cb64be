using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.Reading.Flow;

/// <summary>
/// A member of a C# 14 extension block, with the block's parameter, which stands for what the member is called on.
/// </summary>
internal sealed class ExtensionMember
{
    // SyntaxKind.ExtensionBlockDeclaration: Roslyn 4.11 does not know the name.
    private const int ExtensionBlock = 9079;

    private readonly IMethodSymbol called;
    private readonly IParameterSymbol? receiver;

    private ExtensionMember(IMethodSymbol called, IMethodSymbol method, IParameterSymbol? receiver)
    {
        this.called = called;
        this.receiver = receiver;
        Method = method;
    }

    /// <summary>The member as the block declares it: the code in it names its parameters.</summary>
    public IMethodSymbol Method { get; }

    /// <summary>The parameters by the ordinals of a call's arguments.</summary>
    public ImmutableArray<IParameterSymbol> ParametersOfCall => IsByClass && receiver is not null ? [receiver, .. Method.Parameters] : Method.Parameters;

    // `Extensions.Complete(config)`: the method that the compiler makes of the member takes the receiver as its first argument.
    private bool IsByClass => called.Parameters.Length > Method.Parameters.Length;

    /// <summary>The member that a method's declaration is; null where that stands in no extension block.</summary>
    public static ExtensionMember? Of(IMethodSymbol method, SyntaxNode declaration, ReadingContext context)
    {
        if (declaration is not (MethodDeclarationSyntax or AccessorDeclarationSyntax or ArrowExpressionClauseSyntax)
            || declaration.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { RawKind: ExtensionBlock } block)
        {
            return null;
        }

#pragma warning disable RS1030 // The driver caches the models of the compilation's trees.
        var model = block.SyntaxTree == context.Model.SyntaxTree ? context.Model : context.Compilation.GetSemanticModel(block.SyntaxTree);
#pragma warning restore RS1030
        var declared = model.GetDeclaredSymbol(declaration, context.Cancellation) as IMethodSymbol;
        var given = block.ParameterList?.Parameters is [{ } parameter, ..] ? model.GetDeclaredSymbol(parameter, context.Cancellation) : null;
        return new(method, declared ?? method, given);
    }

    /// <summary>What the parameters are given by a call on <paramref name="self"/>, or by one of the class's method.</summary>
    public IEnumerable<(IParameterSymbol Parameter, FlowValue Value)> Bind(FlowValue self, Func<IParameterSymbol, FlowValue> argument)
    {
        var skipped = IsByClass ? 1 : 0;
        if (receiver is not null)
        {
            yield return (receiver, IsByClass ? argument(called.Parameters[0]) : self);
        }

        foreach (var parameter in Method.Parameters)
        {
            yield return (parameter, argument(called.Parameters[parameter.Ordinal + skipped]));
        }
    }
}
