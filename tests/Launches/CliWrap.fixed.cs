using CliWrap;

internal static class CliWrapLaunch
{
    public static async Task StartAsync(string model)
    {
        await Cli.Wrap("python3")
            .WithArguments(["-m", "dynamo.sglang", "--model-path", model, "--tp", "8", "--enable-metrics", "--enable-metrics-for-all-schedulers"])
            .WithEnvironmentVariables(env => env.Set("DYN_SYSTEM_PORT", "9090"))
            .ExecuteAsync();

        await Cli.Wrap("python3")
            .WithArguments(args => args
                .Add("-m").Add("dynamo.sglang")
                .Add("--tp").Add("8")
                .Add("--enable-metrics")
                .Add("--enable-metrics-for-all-schedulers"))
            .WithEnvironmentVariables(variables => variables
                .Set("DYN_SYSTEM_PORT", "9091"))
            .ExecuteAsync();

        await Cli.Wrap("python3")
            .WithArguments("-m dynamo.sglang --tp 8 --enable-metrics-for-all-schedulers --enable-metrics")
            .WithEnvironmentVariables(variables => variables.Set("DYN_SYSTEM_PORT", "8081"))
            .ExecuteAsync();

        await Cli.Wrap("python3")
            .WithArguments("-m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers --tp 8")
            .WithEnvironmentVariables(variables => variables.Set("DYN_SYSTEM_PORT", "8082"))
            .ExecuteAsync();

        await Cli.Wrap("docker")
            .WithArguments("run --rm lmsysorg/sglang python3 -m sglang.launch_server --tp 8 --enable-metrics --enable-metrics-for-all-schedulers --host 0.0.0.0")
            .ExecuteAsync();
    }
}
