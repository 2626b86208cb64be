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

        var own = state.Writes.Where(pair => attribute.Contains(pair.Value.Place)).OrderBy(pair => pair.Value.Location.SourceSpan.Start)
            .Select(pair => new KeyValuePair<string, SettingWrite>(pair.Key, pair.Value with { ValueLocation = WrittenValue.At(pair.Value.Place, isMember: true)?.GetLocation() })).ToImmutableArray();
        var switched = own.Where(pair => string.Equals(pair.Key, Settings.EnableMetrics.Name, StringComparison.Ordinal)).Select(pair => pair.Value).FirstOrDefault();
        var isIdle = switched is null or { Value.MayBeOn: false };
        if (own.IsEmpty || isIdle && state.Writes.TryGetValue(Settings.EnableMetrics.Name, out var declared) && declared.Value.MayBeOn)
        {
            return null;
        }

        var metrics = switched ?? own.FirstOrDefault(pair => Settings.TryFind(pair.Key) is not { Kind: SettingKind.Argument or SettingKind.Topology }).Value ?? own[0].Value;
        return new(switched ?? metrics with { Value = SettingValue.Absent }, state.Writes, shape.Targets.GetValueOrDefault(Settings.EnableMetricsForAllSchedulers.Name), shape.Endpoints, LaunchForm.Instance)
        {
            Subject = attribute,
            IsOpen = state.IsOpen,
            IsIdle = isIdle,
            IsCertain = true,
            Switch = isIdle ? shape.Targets.GetValueOrDefault(Settings.EnableMetrics.Name) : null,
            OwnWrites = own,
            Start = attribute.GetFirstToken().GetLocation(),
            IsSchedulerless = TypeNameWords.NamesSchedulerlessRole(type.Name),
            HasFixedEndpoint = shape.HasFixedEndpoint,
        };
    }
}
