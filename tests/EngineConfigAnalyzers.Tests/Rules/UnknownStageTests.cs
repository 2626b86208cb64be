namespace EngineConfigAnalyzers.Tests.Rules;

/// <summary>ECA2003.</summary>
public class UnknownStageTests
{
    [Covers("ECA2003", Idiom.Literal, Coverage.Speaks, Coverage.Fixed)]
    [Theory]
    [InlineData("prefill_foward", "prefill_forward")]
    [InlineData("decode_lop", "decode_loop")]
    [InlineData("tokenise", "tokenize")]
    [InlineData("prefil_waiting", "prefill_waiting")]
    [InlineData("request_processs", "request_process")]
    [InlineData("dispach", "dispatch")]
    [InlineData("chunkedprefill", "chunked_prefill")]
    public Task Replaces_a_slip(string wrong, string known) => Snippet.Fixes(
        $$"""
        class Panel
        {
            public string Query = "rate(sglang:per_stage_req_latency_seconds_sum{stage=\"{|ECA2003:{{wrong}}|}\"}[1m])";
        }
        """,
        $$"""
        class Panel
        {
            public string Query = "rate(sglang:per_stage_req_latency_seconds_sum{stage=\"{{known}}\"}[1m])";
        }
        """, "ECA2003", SnippetOptions.Message($"SGLang has no stage '{wrong}': '{known}' is the one it resembles"));

    [Theory]
    [InlineData("isl", "token counts are in sglang:prompt_tokens_histogram, or in dynamo_frontend_input_sequence_tokens of Dynamo's frontend")]
    [InlineData("osl", "token counts are in sglang:generation_tokens_histogram, or in dynamo_frontend_output_sequence_tokens of Dynamo's frontend")]
    public Task Says_where_token_counts_live(string stage, string where) => Snippet.Reports(
        $$"""
        class Panel
        {
            public string Query = "sglang:per_stage_req_latency_seconds_bucket{stage=\"{|ECA2003:{{stage}}|}\"}";
        }
        """, SnippetOptions.Message($"SGLang has no stage '{stage}': {where}") with { NoFix = true });

    [Theory]
    [InlineData("sglang:per_stage_req_latency_seconds_bucket{le='0.5', stage='{|ECA2003:decode_lop|}'}")]
    [InlineData("sglang:per_stage_req_latency_seconds_bucket{stage!='{|ECA2003:decode_lop|}'}")]
    [InlineData("sglang:per_stage_req_latency_seconds_bucket{stage=~'{|ECA2003:decode_lop|}|prefill_forward'}")]
    [InlineData("sglang:per_stage_req_latency_seconds_bucket { stage = '{|ECA2003:decode_lop|}' }")]
    [InlineData("{__name__='sglang:per_stage_req_latency_seconds_sum', stage='{|ECA2003:decode_lop|}'}")]
    [InlineData("{'sglang:per_stage_req_latency_seconds_sum', stage='{|ECA2003:decode_lop|}'}")]
    [InlineData("{stage='{|ECA2003:decode_lop|}', __name__='sglang:per_stage_req_latency_seconds_sum'}")]
    [InlineData("sglang_per_stage_req_latency_seconds_sum{stage='{|ECA2003:decode_lop|}'}")]
    [InlineData("per_stage_req_latency_seconds_count{stage='{|ECA2003:decode_lop|}'} / per_stage_req_latency_seconds_count{stage='{|ECA2003:isl|}'}")]
    [InlineData("sglang:per_stage_req_latency_seconds_count{note='} stage=', stage='{|ECA2003:decode_lop|}'}")]
    public Task Reports_in_selectors(string query) => Snippet.Reports(
        $$"""
        class Panel
        {
            public string Query => "{{query}}";
        }
        """);

    [Covers("ECA2003", Idiom.InterpolatedText, Coverage.Speaks, Coverage.Fixed)]
    [Fact]
    public Task Reports_in_every_kind_of_literal() => Snippet.Fixes(""""
        class Panel
        {
            string A = @"sglang:per_stage_req_latency_seconds_sum{stage=""{|ECA2003:decode_lop|}""}";
            string B = """{"expr": "sglang:per_stage_req_latency_seconds_sum{stage=\"{|ECA2003:decode_lop|}\"}"}""";
            string C(string m) => $"sglang:per_stage_req_latency_seconds_sum{{model_name=\"{m}\",stage=\"{|ECA2003:decode_lop|}\"}}";
            string D(string m) => $$"""sglang:per_stage_req_latency_seconds_sum{model_name="{{m}}",stage="{|ECA2003:decode_lop|}"}""";
            string E(string labels) => $"sglang:per_stage_req_latency_seconds_sum{{{labels},stage=\"{|ECA2003:decode_lop|}\"}}";
        }
        """", """"
        class Panel
        {
            string A = @"sglang:per_stage_req_latency_seconds_sum{stage=""decode_loop""}";
            string B = """{"expr": "sglang:per_stage_req_latency_seconds_sum{stage=\"decode_loop\"}"}""";
            string C(string m) => $"sglang:per_stage_req_latency_seconds_sum{{model_name=\"{m}\",stage=\"decode_loop\"}}";
            string D(string m) => $$"""sglang:per_stage_req_latency_seconds_sum{model_name="{{m}}",stage="decode_loop"}""";
            string E(string labels) => $"sglang:per_stage_req_latency_seconds_sum{{{labels},stage=\"decode_loop\"}}";
        }
        """", "ECA2003");

    [Covers("ECA2003", Idiom.Literal, Coverage.Silent)]
    [Theory]
    [InlineData("sglang:per_stage_req_latency_seconds_bucket{stage='dispatch'}")]
    [InlineData("sglang:per_stage_req_latency_seconds_bucket{stage='api_server_dispatch'}")]
    [InlineData("sglang:per_stage_req_latency_seconds_bucket{stage='dc_dispatch'}")]
    [InlineData("sglang:per_stage_req_latency_seconds_bucket{stage='decode_forward'}")]
    [InlineData("sglang:per_stage_req_latency_seconds_bucket{stage='warmup'}")]
    [InlineData("sglang:per_stage_req_latency_seconds_bucket{stage=''}")]
    [InlineData("sglang:per_stage_req_latency_seconds_bucket{stage=~'prefill_.*'}")]
    [InlineData("sglang:per_stage_req_latency_seconds_bucket{stage=~'decode_lo.'}")]
    [InlineData("sglang:per_stage_req_latency_seconds_bucket{stage='$stage'}")]
    [InlineData("sglang:per_stage_req_latency_seconds_bucket{stage='{{stage}}'}")]
    [InlineData("sglang:per_stage_req_latency_seconds_bucket{substage='isl'}")]
    [InlineData("sglang:per_stage_req_latency_seconds_bucket{le='1'} and sglang:queue_time_seconds_sum{stage='isl'}")]
    [InlineData("ci_pipeline_seconds{stage='isl'} + sum(sglang:per_stage_req_latency_seconds_count)")]
    [InlineData("sum by (stage) (sglang:per_stage_req_latency_seconds_count)")]
    public Task Silent_for_what_is_known_or_unknown_or_no_stage_of_the_engine(string query) => Snippet.Silent(
        $$"""
        class Panel
        {
            public string Query => "{{query}}";
        }
        """);

    [Covers("ECA2003", Idiom.InterpolatedText, Coverage.Silent)]
    [Fact]
    public Task Silent_where_the_value_is_not_constant() => Snippet.Silent("""
        class Panel
        {
            string A(string stage) => $"sglang:per_stage_req_latency_seconds_sum{{stage=\"{stage}\"}}";
            string B(string kind) => $"sglang:per_stage_req_latency_seconds_sum{{stage=\"decode_lo{kind}\"}}";
            string C(string kind) => "sglang:per_stage_req_latency_seconds_sum{stage=\"decode_lo" + kind + "\"}";
        }
        """);
}
