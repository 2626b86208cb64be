using EngineConfigAnalyzers.Knowledge;
using EngineConfigAnalyzers.Reading;
using Xunit;

namespace EngineConfigAnalyzers.Tests.Knowledge;

public sealed class SettingsTests
{
    public static TheoryData<string> Names => new(Settings.All.Select(setting => setting.Name));

    [Fact]
    public void Names_are_unique() =>
        Assert.Equal(Settings.All.Length, Settings.All.Select(setting => setting.Name).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Spellings_are_unique()
    {
        var spellings = Settings.All.SelectMany(Settings.Spellings).ToList();
        Assert.Equal(spellings.Count, spellings.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_spelling_leads_back_to_its_setting(string name)
    {
        var setting = Assert.Single(Settings.All, row => string.Equals(row.Name, name, StringComparison.Ordinal));
        Assert.All(Settings.Spellings(setting), spelling => Assert.Same(setting, Settings.TryFind(spelling)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_row_names_its_source_and_a_flag(string name)
    {
        var setting = Settings.TryFind(name)!;
        Assert.StartsWith("sglang ", setting.Source, StringComparison.Ordinal);
        Assert.All(setting.Flags, flag => Assert.StartsWith("--", flag, StringComparison.Ordinal));
        Assert.Equal("--" + SettingSpelling.ToKebab(name), setting.Flags[0]);
    }

    [Theory]
    [InlineData("EnableMetrics", "enable_metrics")]
    [InlineData("enableMetricsForAllSchedulers", "enable_metrics_for_all_schedulers")]
    [InlineData("TensorParallelSize", "tp_size")]
    [InlineData("tp-size", "tp_size")]
    [InlineData("--tp", "tp_size")]
    [InlineData("data_parallel_size", "dp_size")]
    [InlineData("attentionContextParallelSize", "attn_cp_size")]
    public void A_spelling_finds_its_setting(string spelling, string name) => Assert.Equal(name, Settings.TryFind(spelling)?.Name);

    [Theory]
    [InlineData("ENABLEMETRICS")]
    [InlineData("EnableMetric")]
    [InlineData("tp")]
    [InlineData("")]
    public void What_is_no_spelling_finds_nothing(string spelling) => Assert.Null(Settings.TryFind(spelling));

    public static TheoryData<string> Mentioned => [.. Settings.All
        .Where(setting => setting.Kind is SettingKind.MetricsSwitch or SettingKind.AllSchedulersSwitch or SettingKind.MetricsDetail)
        .SelectMany(Settings.Spellings)
        .Concat(EndpointMembers.Names)
        .Concat(EndpointMembers.Names.Select(name => char.ToLowerInvariant(name[0]) + name[1..]))
        .Append("WithMetrics").Append("WithMetricsPort")];

    [Theory]
    [MemberData(nameof(Mentioned))]
    public void Every_spelling_passes_the_text_probe_wherever_it_stands(string spelling)
    {
        Assert.All(Enumerable.Range(4050, 50), before => Assert.True(MayMention(new string(' ', before) + spelling)));
        Assert.True(MayMention(spelling));
    }

    [Theory]
    [InlineData(" metrics enabled")]
    [InlineData("using System; class MetricsOptions { int Port; string Endpoint; }")]
    [InlineData("var bucket = s3.Buckets[0]; bucketName")]
    [InlineData("Metrics.CreateCounter(); services.AddMetrics(); symmetric")]
    public void A_text_without_them_does_not_pass_the_probe(string text) => Assert.False(MayMention(new string('x', 10_000) + text));

    private static bool MayMention(string text) => MentionProbe.MayMention(Microsoft.CodeAnalysis.Text.SourceText.From(text));

    [Fact]
    public void Strong_evidence_is_what_only_sglang_spells()
    {
        var strong = Settings.All.Where(setting => setting.Evidence is EvidenceStrength.Strong).Select(setting => setting.MemberName).Order(StringComparer.Ordinal);
        Assert.Equal(
            ["AttnCpSize", "ChunkedPrefillSize", "CudaGraphMaxBs", "DisableRadixCache", "DisaggregationTransferBackend", "DistInitAddr", "EnableDpAttention", "MemFractionStatic", "MoeA2aBackend", "SchedulePolicy"],
            strong);
    }

    [Fact]
    public void The_switch_of_tensorrt_workers_is_among_what_may_publish()
    {
        var setting = TrtllmSettings.PublishMetrics;
        Assert.Equal("--" + SettingSpelling.ToKebab(setting.Name), setting.Flags[0]);
        Assert.All(setting.Flags, flag => Assert.Contains(TrtllmSettings.FlagsThatMayPublish, beginning => flag.StartsWith(beginning, StringComparison.Ordinal)));
        Assert.Contains("DYN_TRTLLM_" + setting.Name.ToUpperInvariant(), TrtllmSettings.VariablesThatMayPublish);
        Assert.StartsWith("dynamo ", setting.Source, StringComparison.Ordinal);
    }
}
