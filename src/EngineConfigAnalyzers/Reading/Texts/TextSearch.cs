namespace EngineConfigAnalyzers.Reading.Texts;

/// <summary>Looks for names in texts. It is asked for every text of a file, and so makes nothing.</summary>
internal static class TextSearch
{
    /// <summary>True where a text holds one of these names, as part of a longer one too.</summary>
    public static bool HoldsAny(string text, ImmutableArray<string> names, StringComparison comparison = StringComparison.Ordinal)
    {
        foreach (var name in names)
        {
            if (text.IndexOf(name, comparison) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
