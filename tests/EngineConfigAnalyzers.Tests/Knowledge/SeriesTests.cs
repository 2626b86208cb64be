using EngineConfigAnalyzers.Knowledge;

namespace EngineConfigAnalyzers.Tests.Knowledge;

/// <summary>The tables agree with each other.</summary>
public class SeriesTests
{
    [Fact]
    public void Names_are_names_and_have_a_source() => Assert.All(SeriesCatalogue.All, series =>
    {
        Assert.Matches("^[a-z][A-Za-z0-9_]*[A-Za-z0-9]$", series.Name);
        Assert.StartsWith("sglang ", series.Source, StringComparison.Ordinal);
        Assert.NotEqual(default, series.Versions);
        Assert.Equal(series.Kind is SeriesKind.Counter, series.Name.EndsWith("_total", StringComparison.Ordinal) && series.Name != "lora_pool_slots_total");
    });

    [Fact]
    public void Every_sample_is_known_and_none_is_corrected() => Assert.All(SeriesCatalogue.Samples, sample =>
    {
        Assert.True(SeriesCatalogue.IsKnown(sample));
        Assert.Null(SeriesCorrections.TryCorrect(SeriesCorrections.Mistakes, sample));
    });

    [Fact]
    public void Renames_lead_from_a_series_of_2025_to_one_that_is_there() => Assert.All(SeriesCorrections.Renames, rename =>
    {
        Assert.Equal(SeriesVersions.Of2025, SeriesCatalogue.ByName[rename.Key].Versions);
        Assert.True(SeriesCatalogue.ByName[rename.Value].Versions.HasFlag(SeriesVersions.Of2026));
    });

    [Fact]
    public void Mistakes_are_unknown_and_lead_to_a_series_that_is_there() => Assert.All(SeriesCorrections.Mistakes, mistake =>
    {
        Assert.False(SeriesCatalogue.IsKnown(mistake.Key));
        Assert.True(SeriesCatalogue.ByName[mistake.Value].Versions.HasFlag(SeriesVersions.Of2026));
    });

    [Theory]
    [InlineData("num_running_reqs_total", true)]
    [InlineData("prompt_tokens", true)]
    [InlineData("encoder_anything", true)]
    [InlineData("num_running_requests", false)]
    [InlineData("ttft_seconds_bucket", false)]
    public void Says_nothing_against_families_and_strange_suffixes(string name, bool known) => Assert.Equal(known, SeriesCatalogue.IsKnown(name));

    [Fact]
    public void A_lost_letter_leads_back_to_its_name_or_to_none()
    {
        var (found, all) = (0, 0);
        foreach (var sample in SeriesCatalogue.Samples)
        {
            for (var lost = 1; lost < sample.Length - 1; lost++)
            {
                var slip = sample.Remove(lost, 1);
                if (!SeriesCatalogue.IsKnown(slip) && slip[lost - 1] != '_' && slip[lost] != '_')
                {
                    all++;
                    var nearest = NearestName.Of(slip, SeriesCatalogue.Samples);
                    Assert.True(nearest is null || nearest == sample, $"{slip} leads to {nearest}");
                    found += nearest is null ? 0 : 1;
                }
            }
        }

        Assert.True(found > all * 0.95, $"{found} of {all}");
    }
}
