namespace EngineConfigAnalyzers.Tests.Reading;

/// <summary>Unfinished code that the compiler cannot make operations of, as fuzzing and public code showed it.</summary>
public class CompilerFaultTests
{
    [Theory]
    [InlineData("new { EnableMetrics = __makeref $\"")]
    [InlineData("class C { object M() => new { EnableMetrics = __makeref($\"{1}\") }; }")]
    public Task Silent_where_the_compiler_throws(string source) =>
        Snippet.Silent(source, new() { Broken = true });

    [Theory]
    [InlineData("class C { object M() => new BareConfig { {|ECA1001:EnableMetrics|} = bool }; }")]
    [InlineData("class C { CtorConfig M() => new(\"m\"{|ECA1001:enableMetrics|}: true, metricsPort: 9090); }")]
    [InlineData("new BareConfig { {|ECA1001:EnableMetrics|} = ( ")]
    public Task No_fix_where_the_statement_does_not_parse(string source) =>
        Snippet.Reports(source, new() { Broken = true, NoFix = true });

    [Fact]
    public Task A_value_without_a_type_is_not_mirrored() =>
        Snippet.Reports("class C { bool M() => true; object N() => new BareConfig { {|ECA1001:EnableMetrics|} = M }; }", new() { Broken = true });
}
