namespace EngineConfigAnalyzers.Tests.Reading.Words;

/// <summary>One worker of SGLang, as every idiom of command lines starts it.</summary>
/// <param name="Line">Its words behind the interpreter, a flag or the module marked where it is to be reported.</param>
/// <param name="Port">Its DYN_SYSTEM_PORT, marked where it is to be reported; null where it is given none.</param>
internal sealed record IdiomWorker(string Line, string? Port = null)
{
    /// <summary>Every idiom of command lines.</summary>
    public static TheoryData<Idiom> Idioms => [.. Enum.GetValues<Idiom>().Where(idiom => idiom is >= Idiom.WordList and <= Idiom.CliWrap)];

    /// <summary>Those that state the environment as well.</summary>
    public static TheoryData<Idiom> Starting => [.. Enum.GetValues<Idiom>().Where(idiom => idiom is > Idiom.WordList and <= Idiom.CliWrap)];

    /// <summary>The idiom's packages.</summary>
    public static SnippetOptions OptionsOf(Idiom idiom) => idiom switch
    {
        Idiom.Aspire => LaunchApis.Aspire,
        Idiom.Testcontainers => LaunchApis.Testcontainers,
        Idiom.DockerDotNet => LaunchApis.DockerDotNet,
        Idiom.Kubernetes => LaunchApis.Kubernetes,
        Idiom.CliWrap => LaunchApis.CliWrap,
        _ => LaunchPair.Plain,
    };

    /// <summary>A program that starts these workers.</summary>
    public static string In(Idiom idiom, params IdiomWorker[] workers) => FrameOf(idiom).Replace(LaunchPair.Here, string.Join(idiom is Idiom.Kubernetes ? ", " : "\n        ", workers.Select((worker, i) => worker.Write(idiom, i))), StringComparison.Ordinal);

    private static string FrameOf(Idiom idiom)
    {
        return idiom switch
        {
            Idiom.WordList => Method("", "IEnumerable<string[]> Create()"),
            Idiom.Aspire => Method("Aspire.Hosting", "void Add(IDistributedApplicationBuilder builder)"),
            Idiom.Testcontainers => Method("DotNet.Testcontainers.Builders", "void Build()"),
            Idiom.DockerDotNet => Method("Docker.DotNet;\nusing Docker.DotNet.Models", "async Task CreateAsync(IDockerClient client)"),
            Idiom.Kubernetes => Method("k8s.Models", "V1PodSpec Create()").Replace(LaunchPair.Here, $"return new() {{ Containers = [{LaunchPair.Here}] }};", StringComparison.Ordinal),
            Idiom.CliWrap => Method("CliWrap", "async Task StartAsync()"),
            _ => Method("System.Diagnostics", "void Start()"),
        };

        static string Method(string space, string signature) => $"{(space.Length == 0 ? "" : $"using {space};\n\n")}class Program\n{{\n    static {signature}\n    {{\n        {LaunchPair.Here}\n    }}\n}}\n";
    }

    private string Write(Idiom idiom, int index)
    {
        const string Image = "\"nvcr.io/nvidia/ai-dynamo/sglang-runtime:1.0\"";
        const string Variable = "DYN_SYSTEM_PORT";
        var words = string.Join(", ", Line.Split(' ').Select(word => word.Contains(":-", StringComparison.Ordinal) ? $"\"{word}\"" : Quoted(word)));
        return idiom switch
        {
            Idiom.WordList => $"yield return [{words}];",
            Idiom.ProcessArguments => $"var w{index} = new ProcessStartInfo(\"python3\", [{words}]);{Given($" w{index}.Environment[\"{Variable}\"] = {{0}};")} Process.Start(w{index});",
            Idiom.ShellText => $"Process.Start(\"bash\", [\"-c\", \"{(Port is null ? "" : $"{Variable}={Port} ")}python3 {Line} &\"]);",
            Idiom.Aspire => $"builder.AddContainer(\"w{index}\", {Image}).WithArgs(\"python3\", {words}){Given($".WithEnvironment(\"{Variable}\", {{0}})")};",
            Idiom.Testcontainers => $"new ContainerBuilder({Image}).WithCommand(\"python3\", {words}){Given($".WithEnvironment(\"{Variable}\", {{0}})")}.Build();",
            Idiom.DockerDotNet => $"await client.Containers.CreateContainerAsync(new CreateContainerParameters {{ Image = {Image}, Cmd = [\"python3\", {words}]{(Port is null ? "" : $", Env = [\"{Variable}={Port}\"]")} }});",
            Idiom.Kubernetes => $"new V1Container {{ Name = \"w{index}\", Image = {Image}, Command = [\"python3\"], Args = [{words}]{Given($", Env = [new V1EnvVar {{{{ Name = \"{Variable}\", Value = {{0}} }}}}]")} }}",
            Idiom.CliWrap => $"await Cli.Wrap(\"python3\").WithArguments([{words}]){Given($".WithEnvironmentVariables(v => v.Set(\"{Variable}\", {{0}}))")}.ExecuteAsync();",
            _ => throw new ArgumentOutOfRangeException(nameof(idiom)),
        };

        string Given(string form) => Port is null ? "" : string.Format(System.Globalization.CultureInfo.InvariantCulture, form, Quoted(Port));

        // A flag is reported inside its quotes, another literal with them.
        static string Quoted(string word) => word.Split(':') is [var mark, var value] ? $"{mark}:\"{value.Replace("|}", "\"|}", StringComparison.Ordinal)}" : $"\"{word}\"";
    }
}
