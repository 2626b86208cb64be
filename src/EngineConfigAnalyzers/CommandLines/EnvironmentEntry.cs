using EngineConfigAnalyzers.Launches;

namespace EngineConfigAnalyzers.CommandLines;

/// <summary>What a command line says about one variable of a process's environment.</summary>
/// <param name="Value">A text, computed, or absent where the variable is taken away (<c>env -u</c>, <c>unset</c>).</param>
/// <param name="Place">The word that says so: <c>K=V</c>.</param>
/// <param name="ValuePlace">The value inside the word; empty where none is written.</param>
internal sealed record EnvironmentEntry(SettingValue Value, WordPlace Place, WordPlace ValuePlace)
{
    /// <summary>A variable that is taken away, or that something unseen gives its value.</summary>
    public static EnvironmentEntry Without(SettingValue value, CommandWord word) => new(value, word.Place, word.PlaceOf(word.Text.Length, 0));

    /// <summary>Reads <c>K=V</c>; false where no literal name stands before an equals sign.</summary>
    public static bool TryRead(CommandWord word, out string name, out EnvironmentEntry entry)
    {
        var equals = word.Prefix.IndexOf('=');
        name = equals > 0 ? word.Prefix.Substring(0, equals) : "";
        var value = word.From(equals + 1);
        entry = new(value.Known is { } text ? SettingValue.FromConstant(text) : SettingValue.Computed, word.Place, value.Place);
        return equals > 0;
    }
}
