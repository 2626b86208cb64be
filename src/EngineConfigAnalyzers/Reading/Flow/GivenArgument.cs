using EngineConfigAnalyzers.Launches;
using Microsoft.CodeAnalysis.Operations;

namespace EngineConfigAnalyzers.Reading.Flow;

/// <summary>An argument and what it stands for.</summary>
/// <param name="Argument">The argument.</param>
/// <param name="Value">What it stands for.</param>
internal sealed record GivenArgument(IArgumentOperation Argument, FlowValue Value)
{
    /// <summary>
    /// What a parameter is given: nothing where no argument says. A constant given for a parameter is known inside; so is an
    /// optional one that is left out.
    /// </summary>
    public static FlowValue ValueFor(IReadOnlyList<GivenArgument> given, IParameterSymbol parameter)
    {
        var argument = given.FirstOrDefault(argument => argument.Argument.Parameter?.Ordinal == parameter.Ordinal);
        return argument is null ? FlowValue.Nothing
            : argument.Value.IsNothing && ValueReader.Of(argument.Argument.Value) is { Kind: not (SettingValueKind.Computed or SettingValueKind.Made) } constant ? FlowValue.Of(constant)
            : argument.Value;
    }
}
