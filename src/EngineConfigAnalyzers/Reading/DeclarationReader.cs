using EngineConfigAnalyzers.Knowledge;
using EngineConfigAnalyzers.Launches;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.Reading;

/// <summary>
/// Reads declared defaults that turn metrics on: a member's initializer or an optional parameter. Reported once there, not at
/// the creations that inherit them.
/// </summary>
internal static class DeclarationReader
{
    /// <summary>The launch that a declaration stands for; null when its default does not turn metrics on.</summary>
    public static EngineLaunch? Read(SyntaxNode declaration, ReadingContext context)
    {
        var (value, name) = declaration switch
        {
            PropertyDeclarationSyntax property => (property.Initializer?.Value, property.Identifier),
            VariableDeclaratorSyntax field => (field.Initializer?.Value, field.Identifier),
            ParameterSyntax parameter => (parameter.Default?.Value, parameter.Identifier),
            _ => (null, default),
        };

        if (value is null || !value.IsKind(SyntaxKind.TrueLiteralExpression)
            || context.Model.GetDeclaredSymbol(declaration, context.Cancellation) is not { IsOverride: false } symbol
            || ShapeAround(symbol, context) is not { } shape
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

    private static ConfigurationShape? ShapeAround(ISymbol symbol, ReadingContext context) => symbol switch
    {
        IParameterSymbol { ContainingSymbol: IMethodSymbol { IsOverride: false } method } => context.ShapeOf(method),
        IPropertySymbol or IFieldSymbol when symbol is { IsStatic: false, ContainingType: { } type } => context.ShapeOf(type),
        _ => null,
    };
}
