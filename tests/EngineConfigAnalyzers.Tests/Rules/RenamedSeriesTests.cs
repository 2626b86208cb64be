namespace EngineConfigAnalyzers.Tests.Rules;

/// <summary>ECA2002.</summary>
public class RenamedSeriesTests
{
    [Covers("ECA2002", Idiom.Literal, Coverage.Speaks, Coverage.Fixed)]
    [Theory]
    [InlineData("time_per_output_token_seconds", "inter_token_latency_seconds")]
    [InlineData("time_per_output_token_seconds_bucket", "inter_token_latency_seconds_bucket")]
    [InlineData("time_per_output_token_seconds_sum", "inter_token_latency_seconds_sum")]
    [InlineData("num_prefill_prealloc_queue_reqs", "num_prefill_bootstrap_queue_reqs")]
    public Task Replaces_the_old_name(string old, string current) => Snippet.Fixes(
        $$"""
        class Panel
        {
            public string Query = "sum(rate({|ECA2002:sglang:{{old}}|}[1m]))";
        }
        """,
        $$"""
        class Panel
        {
            public string Query = "sum(rate(sglang:{{current}}[1m]))";
        }
        """, "ECA2002", SnippetOptions.Message($"SGLang renamed the series 'sglang:{old}': newer engines report 'sglang:{current}'"));

    [Fact]
    public Task Replaces_beside_a_name_that_does_not_exist() => Snippet.Fixes("""
        class Panel
        {
            string Query = "sum(rate({|ECA2002:sglang:time_per_output_token_seconds_sum|}[1m])) / sum({|ECA2001:sglang:num_running_requests|})";
        }
        """, """
        class Panel
        {
            string Query = "sum(rate(sglang:inter_token_latency_seconds_sum[1m])) / sum({|ECA2001:sglang:num_running_requests|})";
        }
        """, "ECA2002");

    [Covers("ECA2002", Idiom.Alternatives, Coverage.Speaks, Coverage.Fixed)]
    [Fact]
    public Task Replaces_one_of_the_alternatives() => Snippet.Fixes("""
        class Check
        {
            const string Command = "grep -E \"sglang:(num_running_reqs|{|ECA2002:num_prefill_prealloc_queue_reqs|})\"";
        }
        """, """
        class Check
        {
            const string Command = "grep -E \"sglang:(num_running_reqs|num_prefill_bootstrap_queue_reqs)\"";
        }
        """, "ECA2002");

    [Covers("ECA2002", Idiom.Literal, Coverage.Silent)]
    [Fact]
    public Task Silent_where_a_text_names_both() => Snippet.Silent(""""
        using System.Collections.Generic;

        class Panel
        {
            string A = "sglang:inter_token_latency_seconds_bucket or sglang:time_per_output_token_seconds_bucket";
            string B = """
                sum(rate(sglang:inter_token_latency_seconds_bucket[5m])) by (le)
                or
                sum(rate(sglang:time_per_output_token_seconds_bucket[5m])) by (le)
                """;
            string C = "{__name__=~\"sglang:(time_per_output_token_seconds_sum|inter_token_latency_seconds_sum)\"}";
        }
        """");

    [Fact]
    public Task Silent_in_a_table_of_renames() => Snippet.Silent("""
        using System.Collections.Generic;

        class Migration
        {
            Dictionary<string, string> A = new() { ["sglang:time_per_output_token_seconds"] = "sglang:inter_token_latency_seconds" };
            Dictionary<string, string> B = new() { { "sglang:time_per_output_token_seconds", "sglang:inter_token_latency_seconds" } };
            (string, string)[] C = [("sglang:num_prefill_prealloc_queue_reqs", "sglang:num_prefill_bootstrap_queue_reqs"), ("sglang:num_running_requests", "sglang:num_running_reqs")];
            string D(string query) => query.Replace("sglang:time_per_output_token_seconds", "sglang:inter_token_latency_seconds");
            string E(string name) => name switch { "sglang:time_per_output_token_seconds" => "sglang:inter_token_latency_seconds", _ => name };
            void F(Dictionary<string, string> map) => map["sglang:num_running_requests"] = "sglang:num_running_reqs";
            KeyValuePair<string, string> G() => new("sglang:ttft_seconds", "sglang:time_to_first_token_seconds");
        }
        """);

    [Theory]
    [InlineData("sglang:engine_startup_time")]
    [InlineData("sglang:num_running_reqs_offline_batch")]
    [InlineData("sglang:gpu_execution_seconds_total")]
    [InlineData("sglang:num_retractions_bucket")]
    [InlineData("sglang:time_per_output_token_seconds_total")]
    public Task Silent_for_a_series_that_is_gone_without_a_successor(string name) => Snippet.Silent(
        $$"""
        class Panel
        {
            public string Query = "sum({{name}})";
        }
        """);
}
