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
    [InlineData("TensorRTOptions")]
    [InlineData("TensorrtOptions")]
    [InlineData("TrtLlmConfig")]
    [InlineData("VLlmConfig")]
    [InlineData("VLLmConfig")]
    [InlineData("LlamaServerOptions")]
    [InlineData("OllamaConfig")]
    public void Names_another_engine(string name) => Assert.True(TypeNameWords.NamesOtherEngine(name));

    [Theory]
    [InlineData("SglangOptions")]
    [InlineData("TensorOptions")]
    [InlineData("RtTensorOptions")]
    [InlineData("TensorOfRt")]
    [InlineData("LlmOptions")]
    [InlineData("TrtOptions")]
    public void Part_of_another_engines_name_is_not_it(string name) => Assert.False(TypeNameWords.NamesOtherEngine(name));

    [Theory]
    [InlineData("RouterOptions", true)]
    [InlineData("DynamoFrontendConfig", true)]
    [InlineData("EncoderWorker", true)]
    [InlineData("FleetPlanner", true)]
    [InlineData("encode", true)]
    [InlineData("PrefillWorker", false)]
    [InlineData("Routers", false)]
    public void A_schedulerless_role_is_a_whole_word(string name, bool expected) =>
        Assert.Equal(expected, TypeNameWords.NamesSchedulerlessRole(name));

    [Theory]
    [InlineData("EngineClient", true)]
    [InlineData("SglangGatewayOptions", true)]
    [InlineData("RouterOptions", true)]
    [InlineData("ProxyOptions", true)]
    [InlineData("PrometheusExporter", true)]
    [InlineData("EngineOptions", false)]
    [InlineData("Clients", false)]
    public void A_client_talks_to_an_engine(string name, bool expected) => Assert.Equal(expected, TypeNameWords.NamesClientSide(name));

    [Theory]
    [InlineData("ServerInfo", true)]
    [InlineData("EngineResponse", true)]
    [InlineData("LaunchReply", true)]
    [InlineData("LaunchResult", true)]
    [InlineData("EngineStatus", true)]
    [InlineData("SettingsSnapshot", true)]
    [InlineData("EngineOptions", false)]
    [InlineData("Information", false)]
    public void An_answer_tells_of_an_engine(string name, bool expected) => Assert.Equal(expected, TypeNameWords.NamesAnswer(name));
}
