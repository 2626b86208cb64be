using EngineConfigAnalyzers.Tests.Documentation;

namespace EngineConfigAnalyzers.Tests.Rules;

/// <summary>Severities are part of what users rely on: a rule that becomes a warning breaks builds.</summary>
public class SeverityTests
{
    [Fact]
    public void Severities_are_those_that_were_decided() => Assert.Equal(
        [
            "ECA0001 Warning", "ECA1001 Warning", "ECA1002 Warning", "ECA1003 Warning", "ECA1004 Info", "ECA1005 Warning",
            "ECA1006 Warning", "ECA1007 Warning", "ECA1008 Warning", "ECA1009 Warning", "ECA1010 Info", "ECA1011 Hidden", "ECA1012 Warning", "ECA1013 Info", "ECA2001 Info", "ECA2002 Info", "ECA2003 Info",
        ],
        Rule.Descriptors.Select(descriptor => $"{descriptor.Id} {descriptor.DefaultSeverity}"));

    [Fact]
    public void Every_rule_is_on_by_default() => Assert.All(Rule.Descriptors, descriptor => Assert.True(descriptor.IsEnabledByDefault));
}
