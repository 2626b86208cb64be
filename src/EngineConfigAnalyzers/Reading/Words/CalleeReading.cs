using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>Reads methods of the compilation as a call runs them, in whichever file they stand, to a small depth.</summary>
internal sealed class CalleeReading(WordEvaluation evaluation)
{
    /// <summary>How many calls are followed into each other.</summary>
    public const int MaximumDepth = 4;

    /// <summary>True for a method of the compilation, whether or not its body can be read; a vendored launch library is the library.</summary>
    public static bool IsOwn(IMethodSymbol method) => method.OriginalDefinition.DeclaringSyntaxReferences.Length > 0 && !LaunchLibrary.Describes(method);

    /// <summary>The method's body as the call runs it; null where it cannot be read: virtual, without a body, too deep, running already.</summary>
    public WordFrame? Enter(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments, WordFrame caller, SyntaxNode call)
    {
        method = method.OriginalDefinition;
        method = method.PartialImplementationPart ?? method;
        if (caller.Depth >= MaximumDepth || method.IsAbstract || (method.IsVirtual || method.IsOverride) && !method.IsSealed && method.ContainingType is { IsSealed: false }
            || method.DeclaringSyntaxReferences is not [var reference] || reference.GetSyntax(evaluation.Code.Context.Cancellation) is not { } declaration
            || !HasBody(declaration) || evaluation.Code.Context.IsTooDeep(declaration))
        {
            return null;
        }

        for (var frame = caller; frame is not null; frame = frame.Caller)
        {
            if (frame.Body == declaration)
            {
                return null;
            }
        }

        var given = ImmutableDictionary.CreateBuilder<ISymbol, (IOperation, WordFrame)>(SymbolEqualityComparer.Default);
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { } parameter && parameter.Ordinal < method.Parameters.Length)
            {
                given[method.Parameters[parameter.Ordinal]] = (argument.Value, caller);
            }
        }

        return new(declaration, caller.GuardOf(call), caller.Depth + 1, caller.Code) { Given = given.ToImmutable(), Caller = caller };
    }

    /// <summary>The body of a getter; null where the property has none of its own.</summary>
    public WordFrame? EnterGetter(IPropertySymbol property, WordFrame caller, SyntaxNode use)
    {
        if (caller.Depth >= MaximumDepth || property.IsAbstract || property.IsVirtual || property.DeclaringSyntaxReferences is not [var reference]
            || reference.GetSyntax(evaluation.Code.Context.Cancellation) is not PropertyDeclarationSyntax declaration || evaluation.Code.Context.IsTooDeep(declaration))
        {
            return null;
        }

        SyntaxNode? body = declaration.ExpressionBody;
        body ??= declaration.AccessorList?.Accessors.FirstOrDefault(accessor => accessor.Keyword.ValueText is "get" && (accessor.Body is not null || accessor.ExpressionBody is not null));
        for (var frame = caller; frame is not null && body is not null; frame = frame.Caller)
        {
            body = frame.Body == body ? null : body;
        }

        return body is null ? null : new(body, caller.GuardOf(use), caller.Depth + 1, caller.Code) { Caller = caller };
    }

    /// <summary>What a body returns or yields, in document order; lambdas and local functions inside it return for themselves.</summary>
    public IEnumerable<IReturnOperation> Returns(WordFrame frame) =>
        evaluation.Code.Around(frame.Body).Returns.Where(returned => returned.ReturnedValue is not null && OwnerOf(returned.Syntax, frame.Body));

    private static bool OwnerOf(SyntaxNode returned, SyntaxNode body)
    {
        foreach (var ancestor in returned.AncestorsAndSelf())
        {
            if (ancestor == body)
            {
                return true;
            }

            if (ancestor is LocalFunctionStatementSyntax || (ancestor is AnonymousFunctionExpressionSyntax && ancestor != returned))
            {
                return false;
            }
        }

        return false;
    }

    private static bool HasBody(SyntaxNode declaration) => declaration switch
    {
        BaseMethodDeclarationSyntax { Body: not null } or BaseMethodDeclarationSyntax { ExpressionBody: not null } => true,
        LocalFunctionStatementSyntax { Body: not null } or LocalFunctionStatementSyntax { ExpressionBody: not null } => true,
        _ => false,
    };
}
