using EngineConfigAnalyzers.Knowledge;

namespace EngineConfigAnalyzers.Reading.Texts;

/// <summary>
/// What the names of methods, types, parameters and variables tell about the strings they are given. The lists hold the vocabulary of .NET,
/// xunit, NUnit, MSTest, FluentAssertions, Shouldly, Moq, prometheus-net and System.Diagnostics.Metrics.
/// </summary>
internal static class UseWords
{
    /// <summary><c>Assert.Equal</c>, <c>StringAssert</c>, <c>Should().Be</c>, <c>ShouldContain</c>, <c>Verify</c>.</summary>
    public static bool NamesAssertion(string name) =>
        name is "Verify" or "Received" or "DidNotReceive" || First(name) is "assert" or "should" or "expect" || Last(name) is "assert" or "assertion" or "assertions";

    /// <summary>Variables and parameters that hold what a test expects.</summary>
    public static bool NamesExpectation(string name) => Any(name, "expected", "expectation", "expectations");

    /// <summary><c>new Regex</c>, <c>GeneratedRegex</c>, <c>pattern:</c>, <c>MetricGlob</c>.</summary>
    public static bool NamesPattern(string name) => Any(name, "regex", "regexp", "pattern", "patterns", "glob", "globs", "wildcard", "wildcards");

    /// <summary>Attributes that hand data to a test: inputs and expectations, nobody's queries.</summary>
    public static bool NamesTestData(string name) => name is "InlineData" or "TestCase" or "DataRow" or "Arguments" or "Values"
        or "InlineDataAttribute" or "TestCaseAttribute" or "DataRowAttribute";

    /// <summary><c>StartsWith</c>, <c>MetricPrefix</c>, <c>TrimStart</c>.</summary>
    public static bool NamesBeginning(string name) => name is "TrimStart" || Any(name, "prefix", "prefixes", "starts", "begins", "stem");

    /// <summary>Methods that put their arguments together with more text.</summary>
    public static bool NamesPuttingTogether(string name) => name is "Append" or "AppendFormat" or "Concat" or "Combine" or "Join" or "Write" or "Insert" or "Prepend";

    /// <summary><c>SetTag</c>, <c>SetAttribute</c>, <c>_cache.Get</c>: keys of other things that an engine's name may stand before.</summary>
    public static bool NamesOtherKey(string name) => Any(name, "tag", "tags", "attribute", "attributes", "baggage", "header", "headers", "claim", "cache", "redis");

    /// <summary><c>QueryAsync</c>, <c>QueryRange</c>, <c>PromQl</c>.</summary>
    public static bool NamesQuery(string name) => Any(name, "query", "equals", "promql");

    /// <summary>
    /// <c>CreateGauge</c>, <c>CreateObservableCounter</c>, <c>new Histogram</c>: what is created here exists, whatever the engine has.
    /// </summary>
    public static bool NamesDefinition(string name)
    {
        var words = SettingSpelling.Words(name);
        return words.Length > 0 && words[words.Length - 1] is "gauge" or "counter" or "histogram" or "summary" or "instrument"
            && (words.Length == 1 || words[0] is "create" or "new" or "observable" or "add" or "register" or "define" or "meter");
    }

    private static bool Any(string name, params string[] words) => SettingSpelling.Words(name).Any(word => words.Contains(word, StringComparer.Ordinal));

    private static string First(string name) => SettingSpelling.Words(name) is [var first, ..] ? first : "";

    private static string Last(string name) => SettingSpelling.Words(name) is [.., var last] ? last : "";
}
