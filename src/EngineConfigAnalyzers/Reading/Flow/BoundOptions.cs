using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.Reading.Flow;

/// <summary>Tells whether a file fills an options type elsewhere than in its lambdas.</summary>
internal static class BoundOptions
{
    private static readonly ImmutableArray<string> BindingCalls = ["Bind", "BindConfiguration", "Configure", "Get"];

    /// <summary>True where a call of the file fills options of the type from an <c>IConfiguration</c> or a section of one.</summary>
    public static bool AreBound(ITypeSymbol type, ReadingContext context) =>
        BindingCalls.SelectMany(context.Names.CallsOf).Any(call =>
            context.Model.GetSymbolInfo(call, context.Cancellation).Symbol is IMethodSymbol method
            && IsBinding(method.ReducedFrom ?? method) && Concerns(method, call, type, context));

    /// <summary>
    /// True where an instance's method that others call takes the options and writes to them, or hands them on: an <c>IPostConfigureOptions</c>. One
    /// that is given away in place of a lambda is read as that.
    /// </summary>
    public static bool AreFinished(ITypeSymbol type, ReadingContext context) =>
        context.Names.Of(type.Name).Any(name =>
            name.FirstAncestorOrSelf<ParameterSyntax>() is { Parent.Parent: MethodDeclarationSyntax method, Type: { } declared } parameter
            && (declared is NullableTypeSyntax nullable ? nullable.ElementType : declared).GetLastToken() == name.Identifier
            && (method.ExplicitInterfaceSpecifier is not null || method.Modifiers.Any(modifier => modifier.ValueText is "public" or "internal" or "protected"))
            && !method.Modifiers.Any(modifier => modifier.ValueText is "static")
            && !context.Names.Of(method.Identifier.ValueText).Any(given => given.Parent is ArgumentSyntax)
            && context.Names.Of(parameter.Identifier.ValueText).Any(use => method.Contains(use) && (use.Parent is PostfixUnaryExpressionSyntax sure ? sure.Parent : use.Parent) is ArgumentSyntax or MemberAccessExpressionSyntax { Parent: AssignmentExpressionSyntax }));

    private static bool IsBinding(IMethodSymbol method) =>
        string.Equals(method.Name, "BindConfiguration", StringComparison.Ordinal)
        || IsConfiguration(method.ContainingType)
        || method.Parameters.Any(parameter => IsConfiguration(parameter.Type));

    private static bool IsConfiguration(ITypeSymbol? type) =>
        type is { Name: "IConfiguration" or "IConfigurationSection" or "IConfigurationRoot" or "ConfigurationManager" or "ConfigurationBinder" };

    private static bool Concerns(IMethodSymbol method, InvocationExpressionSyntax call, ITypeSymbol type, ReadingContext context) =>
        method.TypeArguments.Contains(type, SymbolEqualityComparer.Default)
        || (method.ReceiverType as INamedTypeSymbol)?.TypeArguments.Contains(type, SymbolEqualityComparer.Default) is true
        || call.ArgumentList.Arguments.Any(argument => SymbolEqualityComparer.Default.Equals(context.Model.GetTypeInfo(argument.Expression, context.Cancellation).Type, type));
}
