using EngineConfigAnalyzers.Launches;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.Reading;

/// <summary>
/// Looks for code that goes on with a launch where it is not followed: whoever names the factory that returns it, the implementations of
/// a method that it is handed to, other files that configure the same options. Code that writes the setting there may write it to this launch.
/// </summary>
internal static class Continuations
{
    // Whoever names these beside an options type fills the options from elsewhere.
    private static readonly ImmutableArray<string> Bindings = ["Bind", "BindConfiguration", "GetSection", "GetRequiredSection", "Configuration", "IConfiguration", "IConfigurationSection"];

    /// <summary>True where code may write a setting to the launch after it has left our sight.</summary>
    public static bool MayWrite(EngineLaunch launch, string setting, ReadingContext context) =>
        launch.StatedBy is { } stated && context.Files.Once(nameof(IsFinished), stated, setting, () => IsFinished(stated, setting, context) || stated is not IMethodSymbol && AreConfigured(stated.ContainingType, null, context))
        || launch.HandedTo.Any(method => context.Files.Once(nameof(IsFinishedBy), method, setting, () => IsFinishedBy(method, setting, context)))
        || launch.OptionsType is { } options && context.Files.Once(nameof(AreConfigured), options, setting, () => AreConfigured(options, setting, context))
        || IsInOtherBuild(launch, setting)
        || IsHalfTyped(launch, setting);

    // `new() { EnableMetrics = true, MetricsPort }`: what older compilers leave out of the graph.
    private static bool IsHalfTyped(EngineLaunch launch, string setting) =>
        launch.Metrics.Place.Parent is InitializerExpressionSyntax list
        && list.Expressions.Any(element => element is IdentifierNameSyntax name && string.Equals(name.Identifier.ValueText, setting, StringComparison.Ordinal));

    // Code that `#if` leaves out of this build, in the member that states the launch: another build may have it.
    private static bool IsInOtherBuild(EngineLaunch launch, string setting) =>
        ((SyntaxNode?)launch.Metrics.Place.FirstAncestorOrSelf<MemberDeclarationSyntax>(member => member is not GlobalStatementSyntax) ?? launch.Metrics.Place.FirstAncestorOrSelf<CompilationUnitSyntax>()) is { ContainsDirectives: true } member
        && member.DescendantTrivia().Any(trivia => trivia.IsKind(SyntaxKind.DisabledTextTrivia) && trivia.ToString().Contains(setting));

    // In the type that names the factory; in this file one that cannot be overridden is followed.
    private static bool IsFinished(ISymbol factory, string setting, ReadingContext context) =>
        context.Files.Of(setting, factory.Name)
            .Where(root => root != context.Root || factory.IsVirtual || factory.IsOverride || factory.IsAbstract)
            .SelectMany(root => context.Files.UsesIn(root, factory.Name))
            .Any(use => Writes(use.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? use.SyntaxTree.GetRoot(context.Cancellation), setting)
                && SymbolEqualityComparer.Default.Equals(context.Files.SymbolOf(use)?.OriginalDefinition, factory.OriginalDefinition));

    private static bool IsFinishedBy(IMethodSymbol method, string setting, ReadingContext context) =>
        context.Files.Of(setting, method.Name).Any(root => root.DescendantNodes().OfType<MethodDeclarationSyntax>().Any(declared =>
            string.Equals(declared.Identifier.ValueText, method.Name, StringComparison.Ordinal)
            && declared.ParameterList.Parameters.Count == method.Parameters.Length
            && Writes(declared, setting)))
        || method.Parameters.Any(parameter => CompletesItself(parameter.Type, setting, context));

    // `config.Normalize()` in a launcher that is not read.
    private static bool CompletesItself(ITypeSymbol type, string setting, ReadingContext context) =>
        type.GetMembers().OfType<IMethodSymbol>().Any(own =>
            own is { MethodKind: MethodKind.Ordinary, ReturnsVoid: true, DeclaringSyntaxReferences: [var reference] } && Writes(reference.GetSyntax(context.Cancellation), setting));

    // Configuration is bound to the type, or a further lambda writes the setting. Lambdas of this file are followed.
    private static bool AreConfigured(ITypeSymbol options, string? setting, ReadingContext context) =>
        context.Files.Of(options.Name)
            .Where(root => setting is null || root != context.Root)
            .SelectMany(root => root.DescendantNodes().OfType<GenericNameSyntax>())
            .Where(name => Configures(name.Identifier.ValueText)
                && name.TypeArgumentList.Arguments.Any(argument => string.Equals(argument.GetLastToken().ValueText, options.Name, StringComparison.Ordinal)))
            .Select(name => (SyntaxNode?)name.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? name.SyntaxTree.GetRoot(context.Cancellation))
            .Any(type => setting is not null && Writes(type, setting) || type.DescendantNodes().OfType<SimpleNameSyntax>().Any(name => Bindings.Contains(name.Identifier.ValueText, StringComparer.Ordinal)));

    private static bool Configures(string name) => name is "Get" or "Bind" || name.Contains("Configure") || name.Contains("Options");

    private static bool Writes(SyntaxNode code, string setting) => code.DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(write => write.Left switch
    {
        SimpleNameSyntax name => string.Equals(name.Identifier.ValueText, setting, StringComparison.Ordinal),
        MemberAccessExpressionSyntax access => string.Equals(access.Name.Identifier.ValueText, setting, StringComparison.Ordinal),
        MemberBindingExpressionSyntax binding => string.Equals(binding.Name.Identifier.ValueText, setting, StringComparison.Ordinal),
        _ => false,
    });
}
