using EngineConfigAnalyzers.Launches;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.Reading;

/// <summary>
/// What a new instance holds before its initializer: declared defaults, what constructors write, then the arguments.
/// Deliberately not proved: which branch of a constructor runs. Whatever one may write counts as computed, and so as written.
/// </summary>
internal static class ConstructorReader
{
    /// <summary>The state that declarations and constructors give, arguments aside.</summary>
    public static InstanceState Defaults(ITypeSymbol type, ReadingContext context)
    {
        var state = DeclaredDefaults.StateOf(type, context);
        for (ITypeSymbol? level = type; level is INamedTypeSymbol named; level = level.BaseType)
        {
            foreach (var constructor in named.InstanceConstructors)
            {
                state = ApplyBody(state, constructor, context);
            }
        }

        return state;
    }

    private static InstanceState ApplyBody(InstanceState state, IMethodSymbol constructor, ReadingContext context)
    {
        if (constructor.DeclaringSyntaxReferences is not [var reference, ..] || !context.Compilation.ContainsSyntaxTree(reference.SyntaxTree)
            || reference.GetSyntax(context.Cancellation) is not ConstructorDeclarationSyntax declaration)
        {
            return state;
        }

        foreach (var node in declaration.DescendantNodes())
        {
            switch (node)
            {
                // A call on the instance itself may write anything; so may one that it is handed to.
                case InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: not "nameof" } or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax or BaseExpressionSyntax } }:
                case ArgumentSyntax { Expression: ThisExpressionSyntax }:
                    state = state with { IsOpen = true };
                    break;

                case AssignmentExpressionSyntax { Left: var left, Right: var right } assignment
                    when WrittenName(left) is { } name && ConfigurationShape.KeyOf(name, context.Policy) is { } key
                        && !(right is IdentifierNameSyntax { Identifier.ValueText: var source } && string.Equals(ConfigurationShape.KeyOf(source, context.Policy), key, StringComparison.Ordinal)):
                    state = state.With(key, new(name, SettingValue.Computed, assignment, Location.None));
                    break;
            }
        }

        return state;
    }

    private static string? WrittenName(ExpressionSyntax left) => left switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax or BaseExpressionSyntax, Name: var name } => name.Identifier.ValueText,
        _ => null,
    };
}
