using EngineConfigAnalyzers.Knowledge;
using EngineConfigAnalyzers.Launches;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.Reading;

/// <summary>
/// Reads declared defaults that turn metrics on, or give them an endpoint: a member's initializer or an optional parameter. Reported
/// once there, not at the creations that inherit them.
/// </summary>
internal static class DeclarationReader
{
    /// <summary>The launch that a declaration stands for; null when its default does neither.</summary>
    public static EngineLaunch? Read(SyntaxNode declaration, ReadingContext context)
    {
        var (value, name) = declaration switch
        {
            PropertyDeclarationSyntax property => (property.Initializer?.Value, property.Identifier),
            VariableDeclaratorSyntax field => (field.Initializer?.Value, field.Identifier),
            ParameterSyntax parameter => (parameter.Default?.Value, parameter.Identifier),
            _ => (null, default),
        };

        if (value is null || context.Model.GetDeclaredSymbol(declaration, context.Cancellation) is not { IsOverride: false } symbol || ShapeAround(symbol, context) is not { } shape)
        {
            return null;
        }

        if (shape.Endpoints.FirstOrDefault(target => SymbolEqualityComparer.Default.Equals(target.Symbol, symbol)) is { } endpoint)
        {
            return Endpoint(endpoint, declaration, value, name, context);
        }

        if (!value.IsKind(SyntaxKind.TrueLiteralExpression)
            || !shape.Targets.TryGetValue(Settings.EnableMetricsForAllSchedulers.Name, out var all)
            || all.Symbol is IParameterSymbol { HasExplicitDefaultValue: false })
        {
            return null;
        }

        var defaults = symbol is IParameterSymbol
            ? shape.Targets.Values.Select(target => (target.Symbol.Name, Write: DeclaredDefaults.Of(target.Symbol, context.Compilation, context.Cancellation)))
                .Where(row => row.Write is not null)
                .Aggregate(InstanceState.Empty, (state, row) => ConfigurationShape.KeyOf(row.Name, context.Policy) is { } key ? state.With(key, row.Write!) : state)
            : ConstructorReader.Defaults(symbol.ContainingType, context);

        var metrics = new SettingWrite(name.ValueText, SettingValue.On, declaration, name.GetLocation());
        return new(metrics, defaults.With(Settings.EnableMetrics.Name, metrics).Writes, all, [], LaunchForm.Declaration)
        {
            Subject = declaration,
            IsOpen = defaults.IsOpen,
            IsSchedulerless = TypeNameWords.NamesSchedulerlessRole(symbol.ContainingType?.Name ?? ""),
        };
    }

    // Whether metrics are on is not said there.
    private static EngineLaunch Endpoint(SettingTarget endpoint, SyntaxNode declaration, ExpressionSyntax value, SyntaxToken name, ReadingContext context)
    {
        var given = context.Model.GetConstantValue(value, context.Cancellation) is { HasValue: true, Value: var constant } ? SettingValue.FromConstant(constant) : SettingValue.Computed;
        var write = new SettingWrite(endpoint.Name, given, declaration, name.GetLocation()) { ValueLocation = value.GetLocation() };
        var writes = ImmutableDictionary<string, SettingWrite>.Empty.Add(endpoint.Key, write);
        return new(write with { Name = Settings.EnableMetrics.MemberName, Value = SettingValue.Absent }, writes, AllSchedulers: null, [], LaunchForm.Declaration)
        {
            Subject = declaration,
            OwnWrites = [.. writes],
        };
    }

    private static ConfigurationShape? ShapeAround(ISymbol symbol, ReadingContext context) => symbol switch
    {
        IParameterSymbol { ContainingSymbol: IMethodSymbol { IsOverride: false } method } => context.ShapeOf(method),
        IPropertySymbol or IFieldSymbol when symbol is { IsStatic: false, ContainingType: { } type } => context.ShapeOf(type),
        _ => null,
    };
}
