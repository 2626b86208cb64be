using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.Reading;

/// <summary>Reads settings that are given as arguments, named or positional, or by a parameter's default.</summary>
internal static class ArgumentReader
{
    /// <summary>The state after the arguments of a call or creation were given.</summary>
    public static InstanceState Apply(InstanceState state, IMethodSymbol method, SeparatedSyntaxList<ArgumentSyntax> arguments, ReadingContext context)
    {
        foreach (var parameter in method.Parameters)
        {
            if (ConfigurationShape.KeyOf(parameter.Name, context.Policy) is not { } key)
            {
                continue;
            }

            if (ArgumentFor(parameter, arguments) is { } argument)
            {
                var location = argument.NameColon?.Name.GetLocation() ?? argument.Expression.GetLocation();
                state = state.With(key, new(parameter.Name, ValueReader.Of(argument.Expression, context), argument, location));
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

        foreach (var argument in arguments)
        {
            if (RoleReader.NamesSchedulerlessRole(argument.Expression, context))
            {
                return state with { IsSchedulerless = true };
            }
        }

        return state;
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
