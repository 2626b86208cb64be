using EngineConfigAnalyzers.Launches;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace EngineConfigAnalyzers.Reading;

/// <summary>Reads settings that are given as arguments, named or positional, or by a parameter's default.</summary>
internal static class ArgumentReader
{
    /// <summary>The state after the arguments of a call or creation were given.</summary>
    public static InstanceState Apply(InstanceState state, IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments, ReadingContext context)
    {
        foreach (var parameter in method.Parameters)
        {
            if (ConfigurationShape.KeyOf(parameter.Name, context.Policy) is not { } key)
            {
                continue;
            }

            if (arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal) is { ArgumentKind: ArgumentKind.Explicit, Syntax: ArgumentSyntax syntax } argument)
            {
                var location = syntax.NameColon?.Name.GetLocation() ?? syntax.Expression.GetLocation();
                state = state.With(key, new(parameter.Name, ValueReader.Of(argument.Value), syntax, location));
            }
            else if (arguments.Any(argument => argument.Parameter?.Ordinal == parameter.Ordinal && argument.ArgumentKind is not (ArgumentKind.Explicit or ArgumentKind.DefaultValue)))
            {
                state = state.With(key, new(parameter.Name, SettingValue.Computed, arguments[0].Syntax, Location.None));
            }
            else if (DeclaredDefaults.Of(parameter, context.Compilation, context.Cancellation) is { } declared)
            {
                state = state.With(key, declared);
            }
            else if (parameter.IsOptional)
            {
                state = state with { Writes = state.Writes.Remove(key) };
            }
        }

        return arguments.Any(argument => argument.ArgumentKind is ArgumentKind.Explicit && RoleReader.NamesSchedulerlessRole(argument.Value))
            ? state with { IsSchedulerless = true }
            : state;
    }

    /// <summary>The argument given for a parameter; null when its default applies, or it is the tail of a <c>params</c>.</summary>
    public static ArgumentSyntax? ArgumentFor(IParameterSymbol parameter, SeparatedSyntaxList<ArgumentSyntax> arguments)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            var matches = arguments[i].NameColon is { Name.Identifier.ValueText: var name }
                ? string.Equals(name, parameter.Name, StringComparison.Ordinal)
                : i == parameter.Ordinal;
            if (matches)
            {
                return arguments[i];
            }
        }

        return null;
    }
}
