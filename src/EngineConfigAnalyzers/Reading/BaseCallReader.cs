using EngineConfigAnalyzers.Knowledge;
using EngineConfigAnalyzers.Launches;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace EngineConfigAnalyzers.Reading;

/// <summary>Reads a constructor that hands its base the settings: <c>: base("m", enableMetrics: true)</c>.</summary>
internal static class BaseCallReader
{
    /// <summary>The launch of the call; null when the base constructor's parameters are no engine configuration.</summary>
    public static EngineLaunch? Read(SyntaxNode call, ReadingContext context)
    {
        if (call.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } declaration
            || context.Model.GetDeclaredSymbol(declaration, context.Cancellation) is not INamedTypeSymbol type
            || context.Model.GetOperation(call, context.Cancellation) is not IInvocationOperation { TargetMethod: { MethodKind: MethodKind.Constructor } constructor } invocation
            || context.ShapeOf(constructor) is not { } shape)
        {
            return null;
        }

        var state = ArgumentReader.Apply(ConstructorReader.Defaults(type, context), constructor, invocation.Arguments, context);
        return state.Writes.TryGetValue(Settings.EnableMetrics.Name, out var metrics) && metrics.Value.MayBeOn && call.Contains(metrics.Place)
            ? new(metrics, state.Writes, shape.Targets.GetValueOrDefault(Settings.EnableMetricsForAllSchedulers.Name), shape.Endpoints, LaunchForm.Instance)
            {
                Subject = call,
                IsOpen = state.IsOpen,
                IsSchedulerless = state.IsSchedulerless || TypeNameWords.NamesSchedulerlessRole(type.Name),
                HasFixedEndpoint = shape.HasFixedEndpoint,
            }
            : null;
    }
}
