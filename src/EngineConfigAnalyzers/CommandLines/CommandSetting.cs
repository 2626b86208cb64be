using EngineConfigAnalyzers.Knowledge;
using EngineConfigAnalyzers.Launches;

namespace EngineConfigAnalyzers.CommandLines;

/// <summary>One place of a command line that gives a setting a value.</summary>
/// <param name="Setting">The setting.</param>
/// <param name="Value">Its value; for a switch that was wrongly given one, what was meant.</param>
/// <param name="Word">The word of the flag.</param>
/// <param name="FlagPlace">The flag itself, without <c>=value</c>.</param>
internal sealed record CommandSetting(Setting Setting, SettingValue Value, CommandWord Word, WordPlace FlagPlace)
{
    /// <summary>The word that holds the value where it is not the flag's own.</summary>
    public CommandWord? ValueWord { get; init; }

    /// <summary>
    /// What a switch was given and does not take: <c>=false</c> with its equals sign, or the word behind it;
    /// null for a switch that stands alone, and for what takes a value.
    /// </summary>
    public WordPlace? StrayValue { get; init; }
}
