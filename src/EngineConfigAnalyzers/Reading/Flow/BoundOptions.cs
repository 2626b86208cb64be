using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.Reading.Flow;

/// <summary>Tells whether a file binds an options type from configuration, which may hold any setting.</summary>
internal static class BoundOptions
{
    private static readonly ImmutableArray<string> BindingCalls = ["Bind", "BindConfiguration", "Configure", "Get"];

    /// <summary>True where a call of the file fills options of the type from an <c>IConfiguration</c> or a section of one.</summary>
    public static bool AreBound(ITypeSymbol type, ReadingContext context) =>
        BindingCalls.SelectMany(context.Names.CallsOf).Any(call =>
            context.Model.GetSymbolInfo(call, context.Cancellation).Symbol is IMethodSymbol method
            && (IsBinding(method) || IsBinding(method.ReducedFrom ?? method)) && Concerns(method, call, type, context));

    private static bool IsBinding(IMethodSymbol method) =>
        string.Equals(method.Name, "BindConfiguration", StringComparison.Ordinal)
        || IsConfiguration(method.ContainingType)
        || method.Parameters.Any(parameter => IsConfiguration(parameter.Type))
        || (method.ReceiverType is { } receiver && IsConfiguration(receiver));

    private static bool IsConfiguration(ITypeSymbol? type) =>
        type is { Name: "IConfiguration" or "IConfigurationSection" or "IConfigurationRoot" or "ConfigurationManager" or "ConfigurationBinder" };

    private static bool Concerns(IMethodSymbol method, InvocationExpressionSyntax call, ITypeSymbol type, ReadingContext context) =>
        method.TypeArguments.Contains(type, SymbolEqualityComparer.Default)
        || (method.ReceiverType as INamedTypeSymbol)?.TypeArguments.Contains(type, SymbolEqualityComparer.Default) is true
        || call.ArgumentList.Arguments.Any(argument => SymbolEqualityComparer.Default.Equals(context.Model.GetTypeInfo(argument.Expression, context.Cancellation).Type, type));
}
