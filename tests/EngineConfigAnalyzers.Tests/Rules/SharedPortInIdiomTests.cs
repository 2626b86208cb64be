using EngineConfigAnalyzers.Tests.Reading.Words;

namespace EngineConfigAnalyzers.Tests.Rules;

/// <summary>ECA1008, idiom by idiom: who shares ports, and who runs at the same time.</summary>
public class SharedPortInIdiomTests
{
    private const string Worker = "-m dynamo.sglang --tp 1 --enable-metrics";

    private static string Cli(string command) => $"using CliWrap;\nusing CliWrap.Buffered;\n\nclass Program\n{{\n    static async Task Run(bool big)\n    {{\n{command}\n    }}\n}}\n";

    private static string Wrap(string port) => $"Cli.Wrap(\"python3\").WithArguments(\"{Worker}\").WithEnvironmentVariables(v => v.Set(\"DYN_SYSTEM_PORT\", {port}))";

    private static string Shell(string script) => $"using System.Diagnostics;\n\nProcess.Start(\"bash\", [\"-c\", \"{script.Replace("@", "python3 " + Worker, StringComparison.Ordinal)}\"]);\n";

    private static string Process(string body) => $"using System.Diagnostics;\n\nclass Program\n{{\n    static void Run(string python, int kind, bool big)\n    {{\n        {body}\n    }}\n}}\n";

    private static string Info(string name) => $"var {name} = new ProcessStartInfo(python, \"{Worker}\"); {name}.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\"; ";

    private static string Aspire(string body) => $"using Aspire.Hosting;\n\nclass Program\n{{\n    static void Run(IDistributedApplicationBuilder builder)\n    {{\n{body}\n    }}\n}}\n";

    private static string Resource(string name, string port) => $"builder.AddPythonModule({name}, \".\", \"dynamo.sglang\").WithArgs(\"--tp\", \"1\", \"--enable-metrics\").WithEnvironment(\"DYN_SYSTEM_PORT\", {port})";

    [Fact]
    [Covers("ECA1008", Idiom.ShellText, Coverage.Speaks, Coverage.Fixed)]
    public async Task In_the_background_of_one_shell()
    {
        await Snippet.Fixes(Shell("DYN_SYSTEM_PORT=9090 @ & DYN_SYSTEM_PORT={|ECA1008:9090|} @ & wait"), Shell("DYN_SYSTEM_PORT=9090 @ & DYN_SYSTEM_PORT=9091 @ & wait"), "ECA1008", LaunchPair.Plain);
        await Snippet.Fixes(Shell("DYN_SYSTEM_PORT=9090 @ 2>&1 | tee a.log & sleep 5; DYN_SYSTEM_PORT={|ECA1008:9090|} @"), Shell("DYN_SYSTEM_PORT=9090 @ 2>&1 | tee a.log & sleep 5; DYN_SYSTEM_PORT=9091 @"), "ECA1008", LaunchPair.Plain);
    }

    [Theory]
    [InlineData("DYN_SYSTEM_PORT=8081 @; DYN_SYSTEM_PORT=8081 @")]
    [InlineData("DYN_SYSTEM_PORT=8081 @ && DYN_SYSTEM_PORT=8081 @")]
    [InlineData("DYN_SYSTEM_PORT=8081 @ || DYN_SYSTEM_PORT=8081 @ &")]
    [InlineData("DYN_SYSTEM_PORT=8081 @ | tee a.log; DYN_SYSTEM_PORT=8081 @ | tee b.log")]
    [InlineData("DYN_SYSTEM_PORT=8081 @ & wait; DYN_SYSTEM_PORT=8081 @ & wait")]
    [InlineData("DYN_SYSTEM_PORT=8081 @ & sleep 60; kill $!; DYN_SYSTEM_PORT=8081 @ &")]
    [InlineData("if [ -f a ]; then DYN_SYSTEM_PORT=8081 @ & else DYN_SYSTEM_PORT=8081 @ & fi")]
    [InlineData("case $1 in a) DYN_SYSTEM_PORT=8081 @ & ;; b) DYN_SYSTEM_PORT=8081 @ & ;; esac")]
    [InlineData("DYN_SYSTEM_PORT=8081 @ & DYN_SYSTEM_PORT=8082 @ &")]
    [InlineData("DYN_SYSTEM_PORT=8081 @ & ssh b DYN_SYSTEM_PORT=8081 @ &")]
    [Covers("ECA1008", Idiom.ShellText, Coverage.Silent)]
    public Task Silent_where_one_shell_waits(string script) => Snippet.Silent(Shell(script), LaunchPair.Plain);

    [Fact]
    [Covers("ECA1008", Idiom.CliWrap, Coverage.Speaks, Coverage.Fixed)]
    public async Task Tasks_that_run_together()
    {
        await Snippet.Fixes(
            Cli($"        await Task.WhenAll({Wrap("\"9090\"")}.ExecuteAsync(), {Wrap("{|ECA1008:\"9090\"|}")}.ExecuteAsync());"),
            Cli($"        await Task.WhenAll({Wrap("\"9090\"")}.ExecuteAsync(), {Wrap("\"9091\"")}.ExecuteAsync());"),
            "ECA1008",
            LaunchApis.CliWrap);
        await Snippet.Reports(Cli($"        var first = {Wrap("\"8081\"")}.ExecuteAsync();\n        var second = {Wrap("{|ECA1008:\"8081\"|}")}.ExecuteBufferedAsync();\n        await first;\n        await second;"), LaunchApis.CliWrap);
        await Snippet.Fixes(
            Cli($"        var all = new List<Task>();\n        for (var i = 0; i < 4; i++)\n        {{\n            all.Add({Wrap("{|ECA1008:\"8081\"|}")}.ExecuteAsync());\n        }}\n\n        await Task.WhenAll(all);"),
            Cli($"        var all = new List<Task>();\n        for (var i = 0; i < 4; i++)\n        {{\n            all.Add({Wrap("$\"{8081 + i}\"")}.ExecuteAsync());\n        }}\n\n        await Task.WhenAll(all);"),
            "ECA1008",
            LaunchApis.CliWrap);
    }

    public static TheoryData<string> Awaited =>
    [
        $"await {Wrap("\"8081\"")}.ExecuteAsync(); await {Wrap("\"8081\"")}.ExecuteAsync();",
        $"var a = {Wrap("\"8081\"")}; var b = {Wrap("\"8081\"")}; await a.ExecuteAsync(); await b.ExecuteAsync();",
        $"var first = {Wrap("\"8081\"")}.ExecuteAsync(); await first; await {Wrap("\"8081\"")}.ExecuteAsync();",
        $"{Wrap("\"8081\"")}.ExecuteAsync().GetAwaiter().GetResult(); {Wrap("\"8081\"")}.ExecuteAsync().GetAwaiter().GetResult();",
        $"foreach (var i in new[] {{ 1, 2 }}) {{ await {Wrap("\"8081\"")}.ExecuteAsync(); }}",
        $"if (big) await {Wrap("\"8081\"")}.ExecuteAsync(); else await {Wrap("\"8081\"")}.ExecuteAsync();",
        $"await (big ? {Wrap("\"8081\"")}.ExecuteAsync() : {Wrap("\"8081\"")}.ExecuteAsync());",
    ];

    [Theory]
    [MemberData(nameof(Awaited))]
    [Covers("ECA1008", Idiom.CliWrap, Coverage.Silent)]
    public Task Silent_for_tasks_that_are_awaited_one_by_one(string code) => Snippet.Silent(Cli(code), LaunchApis.CliWrap);

    public static TheoryData<string> StartedApart =>
    [
        Info("a") + Info("b") + "Process.Start(a)!.WaitForExit(); Process.Start(b);",
        Info("a") + Info("b") + "if (big) Process.Start(a); else Process.Start(b);",
        Info("a") + Info("b") + "if (big) { Process.Start(a); } else { Process.Start(b); }",
        Info("a") + Info("b") + "_ = big ? Process.Start(a) : Process.Start(b);",
        Info("a") + Info("b") + "Action[] all = [() => Process.Start(a), () => Process.Start(b)]; all[kind]();",
        "switch (kind) { case 1: " + Info("a") + "Process.Start(a); break; default: " + Info("b") + "Process.Start(b); break; }",
        "} static Process? A(string python) => Process.Start(new ProcessStartInfo(python, \"" + Worker + "\") { Environment = { [\"DYN_SYSTEM_PORT\"] = \"8081\" } }); static Process? B(string python) => Process.Start(new ProcessStartInfo(python, \"" + Worker + "\") { Environment = { [\"DYN_SYSTEM_PORT\"] = \"8081\" } }); static void C() {",
        "Process.Start(big ? new ProcessStartInfo(python, \"" + Worker + "\") { Environment = { [\"DYN_SYSTEM_PORT\"] = \"8081\" } } : new ProcessStartInfo(python, \"" + Worker + "\") { Environment = { [\"DYN_SYSTEM_PORT\"] = \"8081\" } });",
    ];

    [Theory]
    [MemberData(nameof(StartedApart))]
    [Covers("ECA1008", Idiom.ProcessArguments, Coverage.Silent)]
    public Task Silent_for_processes_that_never_run_together(string code) => Snippet.Silent(Process(code), LaunchPair.Plain);

    [Fact]
    [Covers("ECA1008", Idiom.Aspire, Coverage.Speaks, Coverage.Fixed)]
    public async Task Resources_that_run_on_the_host()
    {
        await Snippet.Fixes(
            Aspire($"        {Resource("\"a\"", "\"9090\"")};\n        {Resource("\"b\"", "{|ECA1008:\"9090\"|}")};"),
            Aspire($"        {Resource("\"a\"", "\"9090\"")};\n        {Resource("\"b\"", "\"9091\"")};"),
            "ECA1008",
            LaunchApis.Aspire);
        await Snippet.Fixes(
            Aspire($"        for (var i = 0; i < 4; i++)\n        {{\n            {Resource("$\"w{i}\"", "{|ECA1008:\"8081\"|}")};\n        }}"),
            Aspire($"        for (var i = 0; i < 4; i++)\n        {{\n            {Resource("$\"w{i}\"", "$\"{8081 + i}\"")};\n        }}"),
            "ECA1008",
            LaunchApis.Aspire);
    }

    public static TheoryData<string> ResourcesApart =>
    [
        Resource("\"a\"", "\"8081\"") + "; " + Resource("\"b\"", "\"8082\"") + ";",
        Resource("\"a\"", "\"8081\"") + "; " + Resource("\"b\"", "\"8081\"") + ".WithExplicitStart();",
        "var a = " + Resource("\"a\"", "\"8081\"") + "; " + Resource("\"b\"", "\"8081\"") + ".WaitForCompletion(a);",
        "if (builder is null) " + Resource("\"a\"", "\"8081\"") + "; else " + Resource("\"b\"", "\"8081\"") + ";",
    ];

    [Theory]
    [MemberData(nameof(ResourcesApart))]
    [Covers("ECA1008", Idiom.Aspire, Coverage.Silent)]
    public Task Silent_for_resources_with_ports_of_their_own(string code) => Snippet.Silent(Aspire(code), LaunchApis.Aspire);

    [Fact]
    [Covers("ECA1008", Idiom.Kubernetes, Coverage.Speaks, Coverage.Fixed)]
    public Task Containers_of_one_pod() => Snippet.Fixes(
        IdiomWorker.In(Idiom.Kubernetes, new IdiomWorker(Worker, "9090"), new IdiomWorker(Worker, "{|ECA1008:9090|}")),
        IdiomWorker.In(Idiom.Kubernetes, new IdiomWorker(Worker, "9090"), new IdiomWorker(Worker, "9091")),
        "ECA1008",
        LaunchApis.Kubernetes);

    [Theory]
    [InlineData("new V1PodSpec[] { new() { Containers = [@] }, new() { Containers = [@] } }")]
    [InlineData("new V1PodSpec { InitContainers = [@, @], Containers = [] }")]
    [InlineData("new V1PodSpec { Containers = [DateTime.Now.Hour > 12 ? @ : @] }")]
    [InlineData("new V1Container[] { @, @ }")]
    [Covers("ECA1008", Idiom.Kubernetes, Coverage.Silent)]
    public Task Silent_for_containers_of_several_pods(string pods) => Snippet.Silent(
        "using k8s.Models;\n\nclass Program\n{\n    static object Create() => " + pods.Replace("@", "new V1Container { Name = \"w\", Image = \"sglang-runtime\", Command = [\"python3\", \"-m\", \"dynamo.sglang\"], Args = [\"--tp\", \"1\", \"--enable-metrics\"], Env = [new V1EnvVar { Name = \"DYN_SYSTEM_PORT\", Value = \"8081\" }] }", StringComparison.Ordinal) + ";\n}\n",
        LaunchApis.Kubernetes);

    [Theory]
    [InlineData(Idiom.WordList)]
    [InlineData(Idiom.Aspire)]
    [InlineData(Idiom.Testcontainers)]
    [InlineData(Idiom.DockerDotNet)]
    public Task Silent_for_containers_and_what_others_start(Idiom idiom) => Snippet.Silent(IdiomWorker.In(idiom, new IdiomWorker(Worker, "8081"), new IdiomWorker(Worker, "8081")), IdiomWorker.OptionsOf(idiom));
}
