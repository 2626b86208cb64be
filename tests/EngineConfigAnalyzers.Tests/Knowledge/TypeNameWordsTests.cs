using EngineConfigAnalyzers.Knowledge;
using Xunit;

namespace EngineConfigAnalyzers.Tests.Knowledge;

public sealed class TypeNameWordsTests
{
    [Theory]
    [InlineData("SglangOptions")]
    [InlineData("SGLangEngine")]
    [InlineData("Contoso.Dynamo")]
    [InlineData("DynamoWorkerConfig")]
    public void Names_the_engine(string name) => Assert.True(TypeNameWords.NamesEngine(name));

    [Theory]
    [InlineData("Dynamometer")]
    [InlineData("DynamicOptions")]
    [InlineData("DynamoDBOptions")]
    [InlineData("DynamoDbOptions")]
    [InlineData("Langsg")]
    public void A_word_that_only_begins_alike_is_another(string name) => Assert.False(TypeNameWords.NamesEngine(name));

    [Theory]
    [InlineData("VllmOptions")]
    [InlineData("VLLMOptions")]
    [InlineData("TrtllmConfig")]
    [InlineData("TensorRtConfig")]
    [InlineData("LlamaServerOptions")]
    [InlineData("OllamaConfig")]
    public void Names_another_engine(string name) => Assert.True(TypeNameWords.NamesOtherEngine(name));

    [Theory]
    [InlineData("RouterOptions", true)]
    [InlineData("DynamoFrontendConfig", true)]
    [InlineData("EncoderWorker", true)]
    [InlineData("PrefillWorker", false)]
    [InlineData("Routers", false)]
    public void A_schedulerless_role_is_a_whole_word(string name, bool expected) =>
        Assert.Equal(expected, TypeNameWords.NamesSchedulerlessRole(name));

    [Theory]
    [InlineData("MetricsPort", true)]
    [InlineData("metricsPort", true)]
    [InlineData("DynSystemPort", true)]
    [InlineData("METRICSPORT", false)]
    [InlineData("MetricsPath", false)]
    [InlineData("Port", false)]
    public void Endpoint_members_are_a_closed_list(string name, bool expected) =>
        Assert.Equal(expected, EndpointMembers.Rank(name, []) >= 0);

    [Fact]
    public void A_policy_may_add_endpoint_members() => Assert.Equal(EndpointMembers.Names.Length, EndpointMembers.Rank("ScrapePort", ["ScrapePort"]));
}
