using EngineConfigAnalyzers.CommandLines;
using EngineConfigAnalyzers.Knowledge;

namespace EngineConfigAnalyzers.Tests.CommandLines;

public sealed class SettingFlagsTests
{
    [Theory]
    [InlineData("--enable-metrics", "enable_metrics")]
    [InlineData("--enable-metrics-", "enable_metrics_for_all_schedulers")]
    [InlineData("--enable-metrics-for", "enable_metrics_for_all_schedulers")]
    [InlineData("--enable-metrics-for-all-schedulers", "enable_metrics_for_all_schedulers")]
    [InlineData("--enable-metric", null)]
    [InlineData("--enable", null)]
    [InlineData("--", null)]
    [InlineData("--enable_metrics", null)]
    [InlineData("--enable-metrics-for_all", null)]
    [InlineData("--enable-metrics-x", null)]
    [InlineData("--ENABLE-METRICS", null)]
    [InlineData("-enable-metrics", null)]
    [InlineData("--tp", "tp_size")]
    [InlineData("--tp-size", "tp_size")]
    [InlineData("--tensor-parallel-size", "tp_size")]
    [InlineData("--tensor-parallel", "tp_size")]
    [InlineData("--tensor-parall", null)]
    [InlineData("--dp", "dp_size")]
    [InlineData("--attn-cp-size", "attn_cp_size")]
    [InlineData("--enable-dp", null)]
    [InlineData("--enable-dp-attention", "enable_dp_attention")]
    [InlineData("--port", "port")]
    [InlineData("--p", null)]
    public void Finds_a_setting_as_argparse_would(string flag, string? setting) => Assert.Equal(setting, SettingFlags.Find(flag)?.Name);

    [Fact]
    public void Every_flag_of_the_table_is_found_exactly() =>
        Assert.All(Settings.All.SelectMany(setting => setting.Flags.Select(flag => (flag, setting))), row => Assert.Same(row.setting, SettingFlags.Find(row.flag)));

    [Fact]
    public void Switches_are_those_that_say_enable_disable_skip_or_trust() => Assert.All(
        Settings.All,
        setting => Assert.Equal(setting.Name.Split('_')[0] is "enable" or "disable" or "skip" or "trust", SettingFlags.IsSwitch(setting)));
}
