namespace EngineConfigAnalyzers.Tests.Rules;

/// <summary>The rules about names on the forms of text that their own tests say least of.</summary>
public class SeriesIdiomTests
{
    [Covers("ECA2001", Idiom.Alternatives, Coverage.Speaks, Coverage.Fixed)]
    [Covers("ECA2001", Idiom.ShellCommand, Coverage.Fixed)]
    [Fact]
    public Task Replaces_alternatives_that_do_not_exist() => Snippet.Fixes("""
        class Check
        {
            const string Query = "{__name__=~\"sglang:({|ECA2001:ttft_seconds|}|num_queue_reqs)\"}";
            const string Command = "curl -s localhost:30000/metrics | grep -E 'sglang:(num_queue_reqs|{|ECA2001:num_running_requests|})'";
        }
        """, """
        class Check
        {
            const string Query = "{__name__=~\"sglang:(time_to_first_token_seconds|num_queue_reqs)\"}";
            const string Command = "curl -s localhost:30000/metrics | grep -E 'sglang:(num_queue_reqs|num_running_reqs)'";
        }
        """, "ECA2001");

    [Covers("ECA2002", Idiom.InterpolatedText, Coverage.Speaks, Coverage.Fixed)]
    [Covers("ECA2002", Idiom.ShellCommand, Coverage.Speaks, Coverage.Fixed)]
    [Fact]
    public Task Replaces_old_names_in_other_texts() => Snippet.Fixes("""
        class Check
        {
            static string Query(string window) => $"rate({|ECA2002:sglang:time_per_output_token_seconds_sum|}[{window}])";
            const string Command = "curl -s localhost:30000/metrics | grep {|ECA2002:sglang:num_prefill_prealloc_queue_reqs|} | head";
        }
        """, """
        class Check
        {
            static string Query(string window) => $"rate(sglang:inter_token_latency_seconds_sum[{window}])";
            const string Command = "curl -s localhost:30000/metrics | grep sglang:num_prefill_bootstrap_queue_reqs | head";
        }
        """, "ECA2002");

    [Covers("ECA2002", Idiom.Alternatives, Coverage.Silent)]
    [Covers("ECA2002", Idiom.InterpolatedText, Coverage.Silent)]
    [Covers("ECA2002", Idiom.ShellCommand, Coverage.Silent)]
    [Fact]
    public Task Silent_for_old_names_beside_current_ones() => Snippet.Silent("""
        class Check
        {
            const string Both = "{__name__=~\"sglang:(time_per_output_token_seconds_sum|inter_token_latency_seconds_sum)\"}";
            static string Query(string window) => $"rate(sglang:inter_token_latency_seconds_sum[{window}]) or rate(sglang:time_per_output_token_seconds_sum[{window}])";
            const string Command = "curl -s localhost:30000/metrics | grep -E 'sglang:(num_prefill_prealloc_queue_reqs|num_prefill_bootstrap_queue_reqs)'";
        }
        """);

    [Covers("ECA2003", Idiom.Alternatives, Coverage.Speaks, Coverage.Fixed)]
    [Covers("ECA2003", Idiom.ShellCommand, Coverage.Speaks, Coverage.Fixed)]
    [Fact]
    public Task Replaces_stages_in_other_texts() => Snippet.Fixes("""
        class Check
        {
            const string Query = "sglang:per_stage_req_latency_seconds_count{stage=~\"decode_waiting|{|ECA2003:decode_transfered|}\"}";
            const string Command = "promtool query instant http://localhost:9090 'sglang:per_stage_req_latency_seconds_count{stage=\"{|ECA2003:decode_lop|}\"}'";
        }
        """, """
        class Check
        {
            const string Query = "sglang:per_stage_req_latency_seconds_count{stage=~\"decode_waiting|decode_transferred\"}";
            const string Command = "promtool query instant http://localhost:9090 'sglang:per_stage_req_latency_seconds_count{stage=\"decode_loop\"}'";
        }
        """, "ECA2003");

    [Covers("ECA2003", Idiom.Alternatives, Coverage.Silent)]
    [Covers("ECA2003", Idiom.ShellCommand, Coverage.Silent)]
    [Fact]
    public Task Silent_for_stages_that_exist_in_other_texts() => Snippet.Silent("""
        class Check
        {
            const string Query = "sglang:per_stage_req_latency_seconds_count{stage=~\"decode_waiting|decode_transferred\"}";
            const string Command = "promtool query instant http://localhost:9090 'sglang:per_stage_req_latency_seconds_count{stage=\"decode_loop\"}'";
        }
        """);

    [Covers("ECA0001", Idiom.GlobalConfig, Coverage.Silent)]
    [Fact]
    public Task Silent_for_a_value_of_a_globalconfig_that_is_allowed() =>
        Snippet.Silent("class Program { }", new SnippetOptions { GlobalConfig = ["engine_config.scheduler_metrics = rank_zero"] });
}
