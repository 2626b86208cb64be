using EngineConfigAnalyzers.Tests.Reading.Words;

namespace EngineConfigAnalyzers.Tests.Rules;

/// <summary>A list of words that starts a container states its environment itself, wherever it is handed to.</summary>
public class ContainerWordListTests
{
    private const string Frame = "class Program\n{\n    static string[] Words(string model) => [\"docker\", \"run\", \"--rm\", /*here*/];\n}\n";

    private const string Worker = "\"sglang-runtime\", \"python3\", \"-m\", \"dynamo.sglang\", \"--model-path\", model, \"--tp\", \"1\", ";

    private static Task Fixes(string id, string before, string after) => Snippet.Fixes(LaunchPair.In(Frame, before), LaunchPair.In(Frame, after), id, LaunchPair.Plain);

    private static Task Silent(string words) => Snippet.Silent(LaunchPair.In(Frame, words), LaunchPair.Plain);

    [Fact]
    [Covers("ECA1002", Idiom.WordList, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
    public async Task Endpoint()
    {
        await Fixes("ECA1002", Worker + "\"{|ECA1002:--enable-metrics|}\"", "\"-e\", \"DYN_SYSTEM_PORT=9090\", " + Worker + "\"--enable-metrics\"");
        await Silent("\"-e\", \"DYN_SYSTEM_PORT=8081\", " + Worker + "\"--enable-metrics\"");
        await Silent("\"--env-file\", model, " + Worker + "\"--enable-metrics\"");
    }

    [Fact]
    [Covers("ECA1005", Idiom.WordList, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
    public async Task Replaced_switch()
    {
        await Fixes("ECA1005", "\"-e\", \"{|ECA1005:DYN_SYSTEM_ENABLED|}=true\", " + Worker + "\"--enable-metrics\"", "\"-e\", \"DYN_SYSTEM_PORT=9090\", " + Worker + "\"--enable-metrics\"");
        await Silent("\"-e\", \"DYN_SYSTEM_ENABLED=true\", \"-e\", \"DYN_SYSTEM_PORT=8081\", " + Worker + "\"--enable-metrics\"");
    }

    [Fact]
    [Covers("ECA1007", Idiom.WordList, Coverage.Speaks, Coverage.Silent)]
    public async Task Port_out_of_range()
    {
        await Snippet.Reports(LaunchPair.In(Frame, "\"-e\", \"DYN_SYSTEM_PORT={|ECA1007:40000|}\", " + Worker + "\"--enable-metrics\""), LaunchPair.Plain);
        await Silent("\"-e\", $\"DYN_SYSTEM_PORT={model}\", " + Worker + "\"--enable-metrics\"");
    }

    [Fact]
    [Covers("ECA1009", Idiom.WordList, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
    public async Task Loopback()
    {
        const string Server = "\"lmsysorg/sglang\", \"sglang\", \"serve\", \"--tp\", \"1\", ";
        await Fixes("ECA1009", Server + "\"{|ECA1009:--enable-metrics|}\"", Server + "\"--enable-metrics\", \"--host\", \"0.0.0.0\"");
        await Silent("\"--network=host\", " + Server + "\"--enable-metrics\"");
    }

    /// <summary>Whoever is handed the list may turn metrics on, or start it once the other has ended.</summary>
    [Theory]
    [InlineData("\"-e\", \"DYN_SYSTEM_PORT=8081\", \"sglang-runtime\", \"python3\", \"-m\", \"dynamo.sglang\", \"--enable-mfu-metrics\"")]
    [InlineData("\"-e\", \"DYN_SYSTEM_PORT=8081\", \"tensorrtllm-runtime\", \"python3\", \"-m\", \"dynamo.trtllm\"")]
    public Task Silent_about_what_others_may_add(string words) => Silent(words);
}
