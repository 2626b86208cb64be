using EngineConfigAnalyzers.Launches;
using Xunit;

namespace EngineConfigAnalyzers.Tests.Launches;

public sealed class SettingValueTests
{
    public static TheoryData<object?, bool> Endpoints => new()
    {
        { null, false }, { "", false }, { " ", false }, { "-1", false }, { -1, false },
        { 0, true }, { 9090, true }, { (ushort)9090, true }, { "9090", true }, { "/metrics", true }, { "http://localhost:9090/metrics", true },
    };

    [Theory]
    [MemberData(nameof(Endpoints))]
    public void An_endpoint_is_there_unless_null_empty_or_negative(object? constant, bool expected) =>
        Assert.Equal(expected, SettingValue.FromConstant(constant).IsEndpoint);

    [Fact]
    public void What_is_computed_may_be_on_and_may_be_an_endpoint() =>
        Assert.True(SettingValue.Computed is { MayBeOn: true, IsEndpoint: true });

    [Fact]
    public void Constants_keep_their_value()
    {
        Assert.Equal(SettingValue.On, SettingValue.FromConstant(true));
        Assert.Equal(SettingValue.Off, SettingValue.FromConstant(false));
        Assert.Equal(8, SettingValue.FromConstant((byte)8).Number);
        Assert.Equal(SettingValue.Computed, SettingValue.FromConstant(1.5));
    }
}
