namespace EngineConfigAnalyzers.Tests.Fixes;

/// <summary>The parameter that ECA1010's fix adds to a positional record, with its documentation and attributes.</summary>
public class NeighbourParameterTests
{
    private static readonly SnippetOptions s_alone = new() { EngineTypes = false };

    private static Task Fixes(string before, string after) => Snippet.Fixes(before, after, options: s_alone);

    [Fact]
    public Task Documentation() => Fixes("""
        /// <summary>What a worker is given.</summary>
        /// <param name="EnableMetrics">Whether it records metrics.</param>
        /// <param name="TpSize">
        /// Its ranks.
        /// </param>
        /// <remarks>Serialized.</remarks>
        public record SglangOptions(bool {|ECA1010:EnableMetrics|}, int TpSize = 8);
        """, """
        /// <summary>What a worker is given.</summary>
        /// <param name="EnableMetrics">Whether it records metrics.</param>
        /// <param name="TpSize">
        /// Its ranks.
        /// </param>
        /// <param name="EnableMetricsForAllSchedulers">Lets every scheduler report metrics, not attention-TP rank 0 alone.</param>
        /// <remarks>Serialized.</remarks>
        public record SglangOptions(bool EnableMetrics, int TpSize = 8, bool EnableMetricsForAllSchedulers = false);
        """);

    [Fact]
    public Task Documentation_of_one_line() => Fixes("""
        namespace N
        {
            /// <param name="EnableMetrics">Whether.</param> <param name="TpSize">Ranks.</param>
            public record SglangOptions(bool? {|ECA1010:EnableMetrics|}, int TpSize);
        }
        """, """
        namespace N
        {
            /// <param name="EnableMetrics">Whether.</param> <param name="TpSize">Ranks.</param>
            /// <param name="EnableMetricsForAllSchedulers">Lets every scheduler report metrics, not attention-TP rank 0 alone.</param>
            public record SglangOptions(bool? EnableMetrics, int TpSize, bool? EnableMetricsForAllSchedulers = null);
        }
        """);

    [Fact]
    public Task Documentation_between_asterisks() => Fixes("""
        /**
         * <summary>What a worker is given.</summary>
         * <param name="EnableMetrics">Whether it records metrics.</param>
         */
        public record SglangOptions(bool {|ECA1010:EnableMetrics|}) { public int TpSize { get; init; } }
        """, """
        /**
         * <summary>What a worker is given.</summary>
         * <param name="EnableMetrics">Whether it records metrics.</param>
         * <param name="EnableMetricsForAllSchedulers">Lets every scheduler report metrics, not attention-TP rank 0 alone.</param>
         */
        public record SglangOptions(bool EnableMetrics, bool EnableMetricsForAllSchedulers = false) { public int TpSize { get; init; } }
        """);

    [Fact]
    public Task Attributes_of_the_property() => Fixes("""
        using System.ComponentModel;
        using System.Text.Json.Serialization;
        public record SglangOptions(
            [property: JsonPropertyName("tp_size")] int TpSize,
            [property: JsonPropertyName("enable_metrics"), Description("Whether it records metrics.")] bool {|ECA1010:EnableMetrics|});
        """, """
        using System.ComponentModel;
        using System.Text.Json.Serialization;
        public record SglangOptions(
            [property: JsonPropertyName("tp_size")] int TpSize,
            [property: JsonPropertyName("enable_metrics"), Description("Whether it records metrics.")] bool EnableMetrics,
            [property: JsonPropertyName("enable_metrics_for_all_schedulers")] bool EnableMetricsForAllSchedulers = false);
        """);

    [Fact]
    public Task Attributes_on_lines_of_their_own() => Fixes("""
        using System.ComponentModel.DataAnnotations;
        using System.Text.Json.Serialization;
        public record SglangOptions(
            [property: JsonPropertyName("enable_metrics")]
            [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
            [Required]
            bool {|ECA1010:EnableMetrics|},
            int TpSize);
        """, """
        using System.ComponentModel.DataAnnotations;
        using System.Text.Json.Serialization;
        public record SglangOptions(
            [property: JsonPropertyName("enable_metrics")]
            [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
            [Required]
            bool EnableMetrics,
            int TpSize,
            [property: JsonPropertyName("enable_metrics_for_all_schedulers")]
            [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
            bool EnableMetricsForAllSchedulers = false);
        """);

    [Theory]
    [InlineData("[property: Key(3)]")]
    [InlineData("[param: Key(3)]")]
    public Task Not_offered_where_an_attribute_must_be_unique(string attribute) => Snippet.Reports($$"""
        class KeyAttribute(int position) : System.Attribute { public int Position => position; }
        public record SglangOptions({{attribute}} bool {|ECA1010:EnableMetrics|}, int TpSize);
        """, s_alone with { NoFix = true });
}
