using EngineConfigAnalyzers.CommandLines;

namespace EngineConfigAnalyzers.Tests.CommandLines;

/// <summary>A program before the engine that may bring variables, and the nearest one that brings none.</summary>
public sealed class UnseenVariablesTests
{
    [Theory]
    [InlineData("systemd-run --user python3 -m dynamo.sglang")]
    [InlineData("dotenv run -- python3 -m dynamo.sglang")]
    [InlineData("direnv exec . python3 -m dynamo.sglang")]
    [InlineData("/usr/bin/doppler run -- python3 -m dynamo.sglang")]
    [InlineData("pipenv run python3 -m dynamo.sglang")]
    [InlineData("apptainer exec --nv image.sif python3 -m dynamo.sglang")]
    [InlineData("uv run --env-file .env python3 -m dynamo.sglang")]
    [InlineData("uv run --env-file=.env python3 -m dynamo.sglang")]
    [InlineData("flux run --env=DYN_SYSTEM_PORT=1 python3 -m dynamo.sglang")]
    [InlineData("cmd.exe /c set DYN_SYSTEM_PORT=1 '&&' python3 -m dynamo.sglang")]
    [InlineData("cmd /c environment.bat '&&' python3 -m dynamo.sglang")]
    [InlineData("pwsh ./environment.ps1 ';' python3 -m dynamo.sglang")]
    public void May(string line) => Assert.True(MaySetPort(line));

    [Theory]
    [InlineData("python3 -m dynamo.sglang")]
    [InlineData("uv run python3 -m dynamo.sglang")]
    [InlineData("uv run python3 -m dynamo.sglang --env-file .env")]
    [InlineData("conda run -n sgl python3 -m dynamo.sglang")]
    [InlineData("poetry run python3 -m dynamo.sglang")]
    [InlineData("cmd /c python3 -m dynamo.sglang")]
    [InlineData("cmd /c python3 -m dynamo.sglang '&&' pause")]
    [InlineData("python3 -m dynamo.sglang --env DYN_SYSTEM_PORT=1")]
    [InlineData("{} -m dynamo.sglang")]
    public void May_not(string line) => Assert.False(MaySetPort(line));

    private static bool MaySetPort(string line) => UnseenVariables.May(Sketch.Engine(line)!, "DYN_SYSTEM_PORT");
}
