using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.Reading;

/// <summary>Tells what a called method may do to a configuration that it is handed.</summary>
internal static class CalleeReader
{
    private const int MaximumDepth = 4;

    private static readonly ImmutableHashSet<string> LookingTypes = ImmutableHashSet.Create(
        StringComparer.Ordinal, "Console", "Debug", "Trace", "String", "JsonSerializer", "JsonConvert", "ArgumentNullException", "ArgumentException", "Convert", "Object", "StringBuilder");

    /// <summary>Logging, formatting, serializing and argument checks: they look and do not touch.</summary>
    public static bool IsNeutral(IMethodSymbol method) =>
        LookingTypes.Contains(method.ContainingType?.Name ?? "")
        || (method.ContainingNamespace?.ToDisplayString() is { } space && space.StartsWith("Microsoft.Extensions.Logging", StringComparison.Ordinal))
        || (method.ContainingType?.Name.EndsWith("Logger", StringComparison.Ordinal) ?? false);

    /// <summary>Adding to a framework collection stores the instance and nothing else.</summary>
    public static bool StoresInCollection(IMethodSymbol method) =>
        method.ContainingNamespace?.ToDisplayString() is { } space
        && (space.StartsWith("System.Collections", StringComparison.Ordinal) || string.Equals(space, "System.Threading.Channels", StringComparison.Ordinal));

    /// <summary>True for a method of the compilation that is not virtual: its body tells what it does.</summary>
    public static bool IsRead(IMethodSymbol method, ReadingContext context) =>
        !method.IsVirtual && !method.IsOverride && !method.IsAbstract && !method.IsExtern
        && method.ContainingType?.TypeKind is not (TypeKind.Interface or TypeKind.Delegate)
        && BodyOf(method, context) is not null;

    /// <summary>
    /// True where the method may finish the configuration: it returns the type it was given, or its body (or that of one it hands on to) writes a setting.
    /// </summary>
    public static bool MayComplete(IMethodSymbol method, ArgumentSyntax argument, ReadingContext context)
    {
        var given = context.Model.GetTypeInfo(argument.Expression, context.Cancellation).Type;
        if (given is not null && method.MethodKind is not MethodKind.Constructor && Returns(method.ReturnType, given))
        {
            return true;
        }

        return MayWrite(method, context, depth: 0, seen: new(SymbolEqualityComparer.Default));
    }

    /// <summary>
    /// True for an instance call whose body can be read and neither writes a setting nor returns the instance:
    /// <c>engine.Start()</c>, not <c>engine.WithDefaults()</c>.
    /// </summary>
    public static bool OnlyLooks(InvocationExpressionSyntax call, ReadingContext context) =>
        context.Model.GetSymbolInfo(call, context.Cancellation).Symbol is IMethodSymbol { ContainingType: { } type } method
        && IsRead(method, context) && !Returns(method.ReturnType, type)
        && !MayWrite(method.ReducedFrom ?? method, context, depth: 0, seen: new(SymbolEqualityComparer.Default));

    private static bool Returns(ITypeSymbol returned, ITypeSymbol given) =>
        SymbolEqualityComparer.Default.Equals(returned, given)
        || (returned is INamedTypeSymbol { TypeArguments: [var inner], Name: "Task" or "ValueTask" } && SymbolEqualityComparer.Default.Equals(inner, given));

    private static bool MayWrite(IMethodSymbol method, ReadingContext context, int depth, HashSet<ISymbol> seen)
    {
        if (!seen.Add(method.OriginalDefinition) || BodyOf(method.OriginalDefinition, context) is not { } body)
        {
            return false;
        }

        if (depth > MaximumDepth)
        {
            return true;
        }

        var parameters = new HashSet<string>(method.Parameters.Select(parameter => parameter.Name), StringComparer.Ordinal);
        foreach (var node in body.DescendantNodes())
        {
            switch (node)
            {
                case AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var written } } when ConfigurationShape.Matters(written, context.Policy):
                case AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: var own } } assignment
                    when assignment.Parent is not InitializerExpressionSyntax { Parent: not WithExpressionSyntax } && ConfigurationShape.Matters(own, context.Policy):
                    return true;

                // An instance's own helper, named without a receiver.
                case InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: not "nameof" }, ArgumentList.Arguments.Count: 0 } helper when !method.IsStatic:
                    if (SymbolOf(helper, context) is not IMethodSymbol { } inner || MayWrite(inner, context, depth + 1, seen))
                    {
                        return true;
                    }

                    break;

                case InvocationExpressionSyntax call when HandsOn(call, parameters):
                    if (SymbolOf(call, context) is not IMethodSymbol next || MayWrite(next.ReducedFrom ?? next, context, depth + 1, seen))
                    {
                        return true;
                    }

                    break;
            }
        }

        return false;
    }

    private static bool HandsOn(InvocationExpressionSyntax call, HashSet<string> parameters) =>
        call.ArgumentList.Arguments.Any(argument => argument.Expression is IdentifierNameSyntax { Identifier.ValueText: var name } && parameters.Contains(name))
        || call.Expression is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: var receiver } } && parameters.Contains(receiver);

    private static SyntaxNode? BodyOf(IMethodSymbol method, ReadingContext context) =>
        method.DeclaringSyntaxReferences is [var reference, ..] && context.Compilation.ContainsSyntaxTree(reference.SyntaxTree)
            ? reference.GetSyntax(context.Cancellation) switch
            {
                BaseMethodDeclarationSyntax { Body: { } block } => block,
                BaseMethodDeclarationSyntax { ExpressionBody: { } arrow } => arrow,
                LocalFunctionStatementSyntax { Body: { } block } => block,
                LocalFunctionStatementSyntax { ExpressionBody: { } arrow } => arrow,
                _ => null,
            }
            : null;

    // A helper may stand in another file; only the few that a launch is handed to are bound there.
#pragma warning disable RS1030 // The driver caches the models of the compilation's trees.
    private static ISymbol? SymbolOf(InvocationExpressionSyntax call, ReadingContext context) =>
        (call.SyntaxTree == context.Model.SyntaxTree ? context.Model : context.Compilation.GetSemanticModel(call.SyntaxTree))
            .GetSymbolInfo(call, context.Cancellation).Symbol;
#pragma warning restore RS1030
}
