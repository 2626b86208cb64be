using DynamoClient.Verification;
using EngineConfigAnalyzers.Knowledge;

namespace DynamoClient.Tests;

/// <summary>The sample and the analyzers know the same series and stages.</summary>
public class EngineSeriesTests
{
    [Fact]
    public void Series_are_those_of_the_analyzers() => Assert.Equal(
        SeriesCatalogue.ByName.Keys.Order(StringComparer.Ordinal),
        EngineSeries.Names.Order(StringComparer.Ordinal));

    [Fact]
    public void Each_series_stands_in_one_group() => Assert.Equal(
        EngineSeries.Names.Count,
        EngineSeries.Groups.SelectMany(group => group.Names).SelectMany(names => names.Split('|')).Count());

    [Fact]
    public void Stages_are_those_of_the_analyzers() => Assert.Equal(
        Stages.Names.Order(StringComparer.Ordinal),
        EngineSeries.Stages.SelectMany(group => group.Names).SelectMany(names => names.Split('|')).Distinct().Order(StringComparer.Ordinal));
}
