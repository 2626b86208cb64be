using EngineConfigAnalyzers.Knowledge;

namespace EngineConfigAnalyzers.CommandLines;

/// <summary>
/// Flags as Python's argparse understands them: an exact flag wins, else an unambiguous beginning of one will do.
/// Dashes and underscores differ. sglang <c>srt/arg_groups/arg_utils.py</c>.
/// </summary>
internal static class SettingFlags
{
    private static readonly ImmutableArray<(string Flag, Setting Setting)> All =
        [.. Settings.All.SelectMany(setting => setting.Flags.Select(flag => (flag, setting)))];

    private static readonly ImmutableDictionary<string, Setting> Exact =
        All.ToImmutableDictionary(row => row.Flag, row => row.Setting, StringComparer.Ordinal);

    // store_true in sglang srt/server_args.py.
    private static readonly ImmutableHashSet<string> Switches = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        Settings.EnableMetrics.Name, Settings.EnableMetricsForAllSchedulers.Name, Settings.EnableMfuMetrics.Name, Settings.EnableDpAttention.Name,
        "disable_radix_cache", "skip_tokenizer_init", "trust_remote_code");

    /// <summary>True for a setting whose flag takes no value.</summary>
    public static bool IsSwitch(Setting setting) => Switches.Contains(setting.Name);

    /// <summary>The setting of a flag, exact or shortened; null where it is none or could be several.</summary>
    public static Setting? Find(string flag)
    {
        if (Exact.TryGetValue(flag, out var setting))
        {
            return setting;
        }

        var candidates = Candidates(flag);
        return candidates.Length == 1 ? candidates[0] : null;
    }

    /// <summary>The settings whose flag a text could be the beginning of, the exact one included.</summary>
    public static ImmutableArray<Setting> Candidates(string beginning) =>
        [.. All.Where(row => row.Flag.StartsWith(beginning, StringComparison.Ordinal) && IsLongEnough(row.Flag, beginning)).Select(row => row.Setting).Distinct()];

    // --enable-metric could be either of the two; nothing else of the engine's begins with --enable-metrics. Of the other flags
    // three quarters must stand: the engine has more than the table (--enable-dp-lm-head beside --enable-dp-attention), so what is
    // unambiguous here need not be so there.
    private static bool IsLongEnough(string flag, string beginning) => flag.StartsWith(Settings.EnableMetrics.Flags[0], StringComparison.Ordinal)
        ? beginning.StartsWith(Settings.EnableMetrics.Flags[0], StringComparison.Ordinal)
        : (beginning.Length - 2) * 4 >= (flag.Length - 2) * 3;
}
