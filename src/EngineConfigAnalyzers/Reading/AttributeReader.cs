using EngineConfigAnalyzers.Knowledge;
using EngineConfigAnalyzers.Launches;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.Reading;

/// <summary>Reads launches stated as an attribute: <c>[Engine(EnableMetrics = true)]</c>. Their arguments are constants, and nothing writes them later.</summary>
internal static class AttributeReader
{
    /// <summary>The launch of an attribute; null when its class is no engine configuration.</summary>
    public static EngineLaunch? Read(AttributeSyntax attribute, ReadingContext context)
    {
        if (context.Model.GetSymbolInfo(attribute, context.Cancellation).Symbol is not IMethodSymbol { ContainingType: { } type }
            || context.ShapeOf(type) is not { } shape)
        {
            return null;
        }

        var state = ConstructorReader.Defaults(type, context);
        foreach (var argument in attribute.ArgumentList?.Arguments ?? default)
        {
            if ((argument.NameEquals?.Name ?? argument.NameColon?.Name) is { Identifier: var name }
                && ConfigurationShape.KeyOf(name.ValueText, context.Policy) is { } key)
            {
                state = state.With(key, new(name.ValueText, SettingValue.FromConstant(context.Model.GetConstantValue(argument.Expression, context.Cancellation).Value), argument, name.GetLocation()));
            }
        }

        return state.Writes.TryGetValue(Settings.EnableMetrics.Name, out var metrics) && metrics.Value.MayBeOn && attribute.Contains(metrics.Place)
            ? new(metrics, state.Writes, shape.Targets.GetValueOrDefault(Settings.EnableMetricsForAllSchedulers.Name), shape.Endpoints, LaunchForm.Instance)
            {
                Subject = attribute,
                IsOpen = state.IsOpen,
                IsSchedulerless = TypeNameWords.NamesSchedulerlessRole(type.Name),
                HasFixedEndpoint = shape.HasFixedEndpoint,
            }
            : null;
    }
}
