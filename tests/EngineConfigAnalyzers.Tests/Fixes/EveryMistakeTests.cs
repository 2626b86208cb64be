using EngineConfigAnalyzers.Tests.Reading.Words;

namespace EngineConfigAnalyzers.Tests.Fixes;

/// <summary>
/// Launches with every mistake that their idiom can make, and what the fixes make of them, whatever is fixed first. The package's
/// tests have <c>dotnet format</c> make the same of them.
/// </summary>
public class EveryMistakeTests
{
    [Fact]
    [Covers("ECA1006", Idiom.WordList, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
    public async Task Word_list()
    {
        await LaunchFile.Fixes("WordList", LaunchPair.Plain);
        await LaunchFile.Silent("WordList", LaunchPair.Plain);
    }

    [Fact]
    [Covers("ECA1005", Idiom.ProcessArguments, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
    [Covers("ECA1006", Idiom.ProcessArguments, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
    [Covers("ECA1009", Idiom.ProcessArguments, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
    public async Task Process_arguments()
    {
        await LaunchFile.Fixes("ProcessArguments", LaunchPair.Plain);
        await LaunchFile.Silent("ProcessArguments", LaunchPair.Plain);
    }

    [Fact]
    [Covers("ECA1001", Idiom.ShellText, Coverage.Fixed)]
    [Covers("ECA1002", Idiom.ShellText, Coverage.Fixed)]
    [Covers("ECA1003", Idiom.ShellText, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
    [Covers("ECA1004", Idiom.ShellText, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
    [Covers("ECA1005", Idiom.ShellText, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
    [Covers("ECA1006", Idiom.ShellText, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
    public async Task Shell_text()
    {
        await LaunchFile.Fixes("ShellText", LaunchPair.Plain);
        await LaunchFile.Silent("ShellText", LaunchPair.Plain);
    }

    [Fact]
    [Covers("ECA1001", Idiom.CliWrap, Coverage.Fixed)]
    [Covers("ECA1003", Idiom.CliWrap, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
    [Covers("ECA1004", Idiom.CliWrap, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
    [Covers("ECA1005", Idiom.CliWrap, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
    [Covers("ECA1006", Idiom.CliWrap, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
    [Covers("ECA1009", Idiom.CliWrap, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
    public async Task CliWrap()
    {
        await LaunchFile.Fixes("CliWrap", LaunchApis.CliWrap);
        await LaunchFile.Silent("CliWrap", LaunchApis.CliWrap);
    }

    [Fact]
    [Covers("ECA1001", Idiom.Testcontainers, Coverage.Fixed)]
    [Covers("ECA1005", Idiom.Testcontainers, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
    [Covers("ECA1006", Idiom.Testcontainers, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
    [Covers("ECA1009", Idiom.Testcontainers, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
    public async Task Testcontainers()
    {
        await LaunchFile.Fixes("Testcontainers", LaunchApis.Testcontainers);
        await LaunchFile.Silent("Testcontainers", LaunchApis.Testcontainers);
    }

    [Fact]
    [Covers("ECA1001", Idiom.DockerDotNet, Coverage.Fixed)]
    [Covers("ECA1005", Idiom.DockerDotNet, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
    [Covers("ECA1006", Idiom.DockerDotNet, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
    [Covers("ECA1009", Idiom.DockerDotNet, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
    public async Task Docker_DotNet()
    {
        await LaunchFile.Fixes("DockerDotNet", LaunchApis.DockerDotNet);
        await LaunchFile.Silent("DockerDotNet", LaunchApis.DockerDotNet);
    }

    [Fact]
    [Covers("ECA1001", Idiom.Kubernetes, Coverage.Fixed)]
    [Covers("ECA1005", Idiom.Kubernetes, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
    [Covers("ECA1006", Idiom.Kubernetes, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
    [Covers("ECA1009", Idiom.Kubernetes, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
    public async Task Kubernetes()
    {
        await LaunchFile.Fixes("Kubernetes", LaunchApis.Kubernetes);
        await LaunchFile.Silent("Kubernetes", LaunchApis.Kubernetes);
    }

    [Fact]
    [Covers("ECA1001", Idiom.Aspire, Coverage.Fixed)]
    [Covers("ECA1005", Idiom.Aspire, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
    [Covers("ECA1006", Idiom.Aspire, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
    [Covers("ECA1009", Idiom.Aspire, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
    public async Task Aspire()
    {
        await LaunchFile.Fixes("Aspire", LaunchApis.Aspire);
        await LaunchFile.Silent("Aspire", LaunchApis.Aspire);
    }

    [Fact]
    public async Task Configurations()
    {
        await LaunchFile.Fixes("Configurations", LaunchPair.Plain);
        await LaunchFile.Silent("Configurations", LaunchPair.Plain);
    }
}
