using System.Text.RegularExpressions;

namespace EngineConfigAnalyzers.Reading;

/// <summary>How code names the all-schedulers setting, in identifiers, texts and comments.</summary>
internal static class AllSchedulersNames
{
    // Wider than the spellings of Knowledge: prefixes that argparse accepts (`--enable-metrics-for`), environment variables, a name of one's own.
    private static readonly Regex Any = new(
        "all[_-]?schedulers?|metrics[_-]?for[_-]?all|--enable-metrics-f",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        TimeSpan.FromSeconds(1));

    // `enable_metrics` at the end of a name, behind a prefix of one's own or the dashes of a flag.
    private static readonly Regex Switch = new(
        @"^[\w.:-]*?(?<name>enable(?<between>[_-]?)metrics)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(1));

    /// <summary>True where a text may name the setting. Too often true is a miss, too seldom a false alarm.</summary>
    public static bool Mentions(string text)
    {
        try
        {
            return Any.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return true;
        }
    }

    /// <summary>True where a text holds the metrics switch in any spelling.</summary>
    public static bool IsSwitch(string text) => text.Replace("_", "").Replace("-", "").IndexOf("enablemetrics", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>The all-schedulers setting in the spelling of a name of the metrics switch; the name itself where it is none.</summary>
    public static string Beside(string name)
    {
        if (Switch.Match(name) is not { Success: true } match)
        {
            return name;
        }

        var between = match.Groups["between"].Value;
        string[] words = between.Length == 0 ? ["For", "All", "Schedulers"] : ["for", "all", "schedulers"];
        var rest = between + string.Join(between, words);
        return name + (match.Groups["name"].Value.Any(char.IsLower) ? rest : rest.ToUpperInvariant());
    }
}
