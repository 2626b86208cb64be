using EngineConfigAnalyzers.Knowledge;
using EngineConfigAnalyzers.Launches;
using EngineConfigAnalyzers.Options;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.Reading;

/// <summary>Reads launches that are stated in one expression: creations, <c>with</c>, nested initializers and calls.</summary>
internal static class InstanceReader
{
    /// <summary>The launch of a creation, <c>with</c> or nested initializer; null when it is none, or says nothing about metrics itself.</summary>
    public static EngineLaunch? ReadInstance(SyntaxNode node, ReadingContext context)
    {
        if (CreationReader.TypeOf(node, context) is not { } type)
        {
            return null;
        }

        // The arguments of a creation may be the only evidence: a class that keeps its settings to itself.
        var constructor = node is BaseObjectCreationExpressionSyntax ? context.Model.GetSymbolInfo(node, context.Cancellation).Symbol as IMethodSymbol : null;
        var members = ConfigurationShape.Of(type, context.Compilation, context.Policy);
        var parameters = constructor is null || IsExcluded(type, context) ? null : ConfigurationShape.Of(constructor, context.Policy);
        if (members is null && parameters is null)
        {
            return null;
        }

        return Build(node, CreationReader.Read(node, context), type.Name, members, members is null ? parameters : Parameters(constructor, context), members is not null, context);
    }

    /// <summary>The launch of a method call; null when its parameters are no engine configuration.</summary>
    public static EngineLaunch? ReadCall(InvocationExpressionSyntax call, ReadingContext context)
    {
        if (context.Model.GetSymbolInfo(call, context.Cancellation).Symbol is not IMethodSymbol method
            || ConfigurationShape.Of(method, context.Policy) is not { } shape)
        {
            return null;
        }

        var state = ArgumentReader.Apply(InstanceState.Empty, method, call.ArgumentList.Arguments, context);
        // Arguments that were given cannot be taken back; only a configuration that is returned can be written on.
        var returned = ConfigurationShape.Of(method.ReturnType, context.Compilation, context.Policy);
        return Build(call, state, method.ContainingType?.Name ?? method.Name, members: null, shape, returned is not null, context);
    }

    /// <summary>The launch of a constructor that hands its base the settings: <c>: base("m", enableMetrics: true)</c>.</summary>
    public static EngineLaunch? ReadBaseCall(SyntaxNode call, ReadingContext context)
    {
        var arguments = call switch
        {
            ConstructorInitializerSyntax initializer => initializer.ArgumentList,
            PrimaryConstructorBaseTypeSyntax primary => primary.ArgumentList,
            _ => null,
        };
        if (arguments is null || call.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } declaration
            || context.Model.GetDeclaredSymbol(declaration, context.Cancellation) is not INamedTypeSymbol type
            || context.Model.GetSymbolInfo(call, context.Cancellation).Symbol is not IMethodSymbol constructor
            || ConfigurationShape.Of(constructor, context.Policy) is not { } shape)
        {
            return null;
        }

        var state = ArgumentReader.Apply(ConstructorReader.Defaults(type, context), constructor, arguments.Arguments, context);
        return Build(call, state, type.Name, members: null, shape, canBeContinued: false, context);
    }

    // A record's creation takes settings by parameter and by member; the parameters need no evidence of their own then.
    private static ConfigurationShape? Parameters(IMethodSymbol? constructor, ReadingContext context) =>
        constructor is null ? null : ConfigurationShape.Of(constructor, context.Policy);

    private static bool IsExcluded(ITypeSymbol type, ReadingContext context) =>
        type is INamedTypeSymbol named && context.Policy.ExcludedTypes.Contains(Policy.NameOf(named.OriginalDefinition), StringComparer.OrdinalIgnoreCase);

    private static EngineLaunch? Build(SyntaxNode node, InstanceState state, string typeName, ConfigurationShape? members, ConfigurationShape? parameters, bool canBeContinued, ReadingContext context)
    {
        if (!state.Writes.TryGetValue(Settings.EnableMetrics.Name, out var metrics) || !metrics.Value.MayBeOn)
        {
            return null;
        }

        if (!node.Contains(metrics.Place))
        {
            // The baseline has the say, unless this expression takes away what the baseline had.
            if (!state.Writes.TryGetValue(Settings.EnableMetricsForAllSchedulers.Name, out var taken)
                || taken.Value.Kind is not SettingValueKind.Off || !node.Contains(taken.Place))
            {
                return null;
            }

            metrics = metrics with { Place = taken.Place, Location = taken.Location };
        }

        // Beside an argument goes an argument where the method has one, beside a member a member.
        var preferred = metrics.Place is ArgumentSyntax ? parameters ?? members : members ?? parameters;
        var other = metrics.Place is ArgumentSyntax ? members : null;
        var all = Settings.EnableMetricsForAllSchedulers.Name;
        return new(
            metrics,
            state.Writes,
            preferred?.Targets.GetValueOrDefault(all) ?? other?.Targets.GetValueOrDefault(all),
            [.. preferred?.Endpoints ?? [], .. (other?.Endpoints ?? []).Where(endpoint => !(preferred?.Endpoints ?? []).Any(twin => string.Equals(SettingSpelling.ToPascal(twin.Name), SettingSpelling.ToPascal(endpoint.Name), StringComparison.Ordinal)))],
            LaunchForm.Instance)
        {
            IsOpen = state.IsOpen || canBeContinued && ContinuationReader.IsContinued(node, context),
            IsSchedulerless = state.IsSchedulerless || TypeNameWords.NamesSchedulerlessRole(typeName),
            HasFixedEndpoint = (members?.HasFixedEndpoint ?? false) || (parameters?.HasFixedEndpoint ?? false),
        };
    }
}
