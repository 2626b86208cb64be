using CliWrap;

internal static class CliWrapLaunch
{
    public static async Task StartAsync(string model)
    {
        await Cli.Wrap("python3")
            .WithArguments(["-m", "dynamo.sglang", "--model-path", model, "--tp", "8", "{|ECA1001:{|ECA1002:--enable-metrics|}|}", "{|ECA1006:true|}"])
            .ExecuteAsync();

        await Cli.Wrap("python3")
            .WithArguments(args => args
                .Add("-m").Add("dynamo.sglang")
                .Add("--tp").Add("8")
                .Add("{|ECA1001:--enable-metrics|}"))
            .WithEnvironmentVariables(variables => variables
                .Set("{|ECA1005:DYN_SYSTEM_ENABLED|}", "true"))
            .ExecuteAsync();

        await Cli.Wrap("python3")
            .WithArguments("-m dynamo.sglang --tp 8 {|ECA1003:--enable-metrics-for-all-schedulers|}")
            .WithEnvironmentVariables(variables => variables.Set("DYN_SYSTEM_PORT", "8081"))
            .ExecuteAsync();

        await Cli.Wrap("python3")
            .WithArguments("-m dynamo.sglang --tp 8")
            .WithEnvironmentVariables(variables => variables.Set("DYN_SYSTEM_PORT", {|ECA1004:"8082"|}))
            .ExecuteAsync();

        await Cli.Wrap("docker")
            .WithArguments("run --rm lmsysorg/sglang python3 -m sglang.launch_server --tp 8 {|ECA1001:{|ECA1009:--enable-metrics|}|}")
            .ExecuteAsync();
    }
}
