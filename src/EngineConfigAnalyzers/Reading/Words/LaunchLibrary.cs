using Microsoft.CodeAnalysis.Operations;
using static EngineConfigAnalyzers.Reading.Words.LaunchPart;

namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>
/// The APIs that start processes, containers and resources, as data: which member or parameter is what. By symbol, never by name alone;
/// a copy of the same full name counts, a type of one's own with the same name does not.
/// Read in: System.Diagnostics.Process of .NET 8 and 10, CliWrap 3.10, Testcontainers 4.16, Docker.DotNet 3.125, KubernetesClient 21,
/// Aspire.Hosting 9 and 13 (with Aspire.Hosting.Python).
/// </summary>
internal static class LaunchLibrary
{
    private const string Process = "System.Diagnostics.Process";
    private const string StartInfo = "System.Diagnostics.ProcessStartInfo";
    private const string Builder = "DotNet.Testcontainers.Builders.ContainerBuilder";
    private const string Command = "CliWrap.Command";
    private const string Container = "k8s.Models.V1Container";

    // Aspire's methods extend from many classes of one namespace.
    private const string Aspire = "Aspire.Hosting";

    private static readonly ImmutableDictionary<(string Type, string Member, string Parameter), LaunchPart> Parts =
        new (string Type, string Member, string Parameter, LaunchPart Part)[]
        {
            (StartInfo, ".ctor", "fileName", Program), (StartInfo, ".ctor", "arguments", Arguments),
            (StartInfo, "FileName", "", Program), (StartInfo, "Arguments", "", Arguments), (StartInfo, "ArgumentList", "", Arguments),
            (StartInfo, "Environment", "", LaunchPart.Environment), (StartInfo, "EnvironmentVariables", "", LaunchPart.Environment),
            (Process, "StartInfo", "", Inner), (Process, "Start", "startInfo", Inner), (Process, "Start", "fileName", Program), (Process, "Start", "arguments", Arguments),
            (Process, "Start", "", Start),

            ("CliWrap.Cli", "Wrap", "targetFilePath", Program), (Command, ".ctor", "targetFilePath", Program), (Command, ".ctor", "arguments", Arguments),
            (Command, "WithTargetFile", "targetFilePath", Program), (Command, "WithArguments", "arguments", Arguments), (Command, "WithArguments", "configure", Arguments),
            (Command, "WithEnvironmentVariables", "environmentVariables", LaunchPart.Environment), (Command, "WithEnvironmentVariables", "configure", LaunchPart.Environment),
            (Command, "ExecuteAsync", "", Start), ("CliWrap.Buffered.BufferedCommandExtensions", "ExecuteBufferedAsync", "", Start),
            ("CliWrap.EventStream.EventStreamCommandExtensions", "ListenAsync", "", Start), ("CliWrap.EventStream.EventStreamCommandExtensions", "Observe", "", Start),
            ("CliWrap.Builders.ArgumentsBuilder", "Add", "value", Arguments), ("CliWrap.Builders.ArgumentsBuilder", "Add", "values", Arguments),
            ("CliWrap.Builders.EnvironmentVariablesBuilder", "Set", "name", VariableName), ("CliWrap.Builders.EnvironmentVariablesBuilder", "Set", "value", VariableValue),
            ("CliWrap.Builders.EnvironmentVariablesBuilder", "Set", "variables", LaunchPart.Environment),

            (Builder, ".ctor", "image", Image), (Builder, "WithImage", "image", Image), (Builder, "WithCommand", "command", Arguments), (Builder, "WithEntrypoint", "entrypoint", Entrypoint),
            (Builder, "WithEnvironment", "name", VariableName), (Builder, "WithEnvironment", "value", VariableValue), (Builder, "WithEnvironment", "environments", LaunchPart.Environment),
            (Builder, "WithEnvironment", "environment", LaunchPart.Environment), ("DotNet.Testcontainers.Builders.AbstractBuilder", "WithCreateParameterModifier", "parameterModifier", Inner), (Builder, "Build", "", Start),

            ("Docker.DotNet.Models.CreateContainerParameters", "Image", "", Image), ("Docker.DotNet.Models.CreateContainerParameters", "Cmd", "", Arguments),
            ("Docker.DotNet.Models.CreateContainerParameters", "Entrypoint", "", Entrypoint), ("Docker.DotNet.Models.CreateContainerParameters", "Env", "", LaunchPart.Environment),
            ("Docker.DotNet.Models.Config", "Image", "", Image), ("Docker.DotNet.Models.Config", "Cmd", "", Arguments),
            ("Docker.DotNet.Models.Config", "Entrypoint", "", Entrypoint), ("Docker.DotNet.Models.Config", "Env", "", LaunchPart.Environment),
            ("Docker.DotNet.IContainerOperations", "CreateContainerAsync", "parameters", Inner), ("Docker.DotNet.IContainerOperations", "CreateContainerAsync", "", Start),

            (Container, "Image", "", Image), (Container, "Command", "", Entrypoint), (Container, "Args", "", Arguments), (Container, "Env", "", LaunchPart.Environment),
            (Container, "EnvFrom", "", MoreEnvironment),

            (Aspire, "AddContainer", "image", Image), (Aspire, "AddExecutable", "command", Program), (Aspire, "AddExecutable", "args", Arguments),
            (Aspire, "AddPythonApp", "scriptPath", Program), (Aspire, "AddPythonApp", "scriptArgs", Arguments), (Aspire, "AddPythonApp", "args", Arguments),
            (Aspire, "AddPythonModule", "moduleName", Program), (Aspire, "AddPythonExecutable", "executableName", Program),
            (Aspire, "WithArgs", "args", Arguments), (Aspire, "WithArgs", "callback", Arguments), (Aspire, "WithEntrypoint", "entrypoint", Entrypoint), (Aspire, "WithImage", "image", Image),
            (Aspire, "WithEnvironment", "name", VariableName), (Aspire, "WithEnvironment", "value", VariableValue), (Aspire, "WithEnvironment", "callback", LaunchPart.Environment),
            (Aspire, "WithEnvironment", "parameter", VariableValue), (Aspire, "WithEnvironment", "endpointReference", VariableValue), (Aspire, "WithEnvironment", "externalService", VariableValue),
            (Aspire, "WithEnvironment", "envVarName", VariableName), (Aspire, "WithEnvironment", "resource", VariableValue),
            (Aspire, "WithHttpEndpoint", "env", OwnVariable), (Aspire, "WithHttpsEndpoint", "env", OwnVariable), (Aspire, "WithEndpoint", "env", OwnVariable),
            (Aspire, "WithContainerRuntimeArgs", "args", RuntimeOptions), (Aspire, "WithContainerRuntimeArgs", "callback", MoreEnvironment), (Aspire, "WithEnvironmentFile", "path", MoreEnvironment),
            ("Aspire.Hosting.ApplicationModel.CommandLineArgsCallbackContext", "Args", "", Arguments),
            ("Aspire.Hosting.ApplicationModel.EnvironmentCallbackContext", "EnvironmentVariables", "", LaunchPart.Environment),
        }.ToImmutableDictionary(row => (row.Type, row.Member, row.Parameter), row => row.Part);

    private static readonly ImmutableHashSet<(string Type, string Member)> Described = [.. Parts.Keys.Select(row => (row.Type, row.Member))];

    private static readonly ImmutableDictionary<string, LaunchHost> Subjects = new Dictionary<string, LaunchHost>(StringComparer.Ordinal)
    {
        [StartInfo] = LaunchHost.Process, [Process] = LaunchHost.Process, [Command] = LaunchHost.CliWrap, [Builder] = LaunchHost.Testcontainers,
        ["Docker.DotNet.Models.CreateContainerParameters"] = LaunchHost.DockerDotNet, ["Docker.DotNet.Models.Config"] = LaunchHost.DockerDotNet, [Container] = LaunchHost.Kubernetes,
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>What a property is to the launch.</summary>
    public static LaunchPart PartOf(IPropertySymbol property) => Find(property, "");

    /// <summary>What a parameter of a constructor or method is to the launch.</summary>
    public static LaunchPart PartOf(IMethodSymbol method, IParameterSymbol parameter) => Find(method, parameter.Name);

    /// <summary>True for a method that starts, builds or creates the launch.</summary>
    public static bool Starts(IMethodSymbol method) => Find(method, "") is Start;

    /// <summary>True for a method that the table has a row for.</summary>
    public static bool Describes(IMethodSymbol method) => method.ContainingType is { } type
        && (Described.Contains((FullName(type), method.Name)) || (method.IsExtensionMethod && Spaces(method, Aspire) && Described.Contains((Aspire, method.Name))));

    /// <summary>True for a method of one of these libraries, whatever it does.</summary>
    public static bool Knows(IMethodSymbol method) => !CalleeReading.IsOwn(method) && method.ContainingNamespace?.ToDisplayString() is { } space
        && (space is "System.Diagnostics" or "DotNet.Testcontainers.Builders" or "DotNet.Testcontainers.Containers" || space.StartsWith("CliWrap", StringComparison.Ordinal) || space.StartsWith(Aspire, StringComparison.Ordinal) || space.StartsWith("Docker.DotNet", StringComparison.Ordinal));

    /// <summary>The kind of launch that a type states; null for any other type.</summary>
    public static LaunchHost? HostOf(ITypeSymbol? type)
    {
        for (; type is not null && type.SpecialType is SpecialType.None; type = type.BaseType)
        {
            if (Subjects.TryGetValue(FullName(type), out var host))
            {
                return host;
            }

            if (type.Name is "IResourceBuilder" && FullName(type) is "Aspire.Hosting.ApplicationModel.IResourceBuilder")
            {
                return LaunchHost.Aspire;
            }
        }

        return null;
    }

    /// <summary>True for a class of one's own that is derived from one of these: its constructor may say more.</summary>
    public static bool IsDerived(ITypeSymbol? type) => type is not null && HostOf(type) is not null and not LaunchHost.Aspire && !Subjects.ContainsKey(FullName(type));

    /// <summary>The kind of launch that a creation or call begins; null where it begins none.</summary>
    public static LaunchHost? HeadOf(IOperation operation) => operation switch
    {
        IObjectCreationOperation creation => HostOf(creation.Type),
        IInvocationOperation { TargetMethod: { Name: "Wrap" } method } when FullName(method.ContainingType) is "CliWrap.Cli" => LaunchHost.CliWrap,
        IInvocationOperation { TargetMethod: { Name: "Start", IsStatic: true, Parameters: [{ Name: "fileName" }, ..] } method } when FullName(method.ContainingType) is Process => LaunchHost.ProcessCall,
        IInvocationOperation { TargetMethod: { Name: "AddContainer" or "AddExecutable" or "AddPythonApp" or "AddPythonModule" or "AddPythonExecutable" or "AddDockerfile" } method } when Knows(method) && Spaces(method, Aspire) => LaunchHost.Aspire,
        _ => null,
    };

    private static LaunchPart Find(ISymbol member, string parameter) =>
        member.ContainingType is { } type && (Parts.TryGetValue((FullName(type), member.Name, parameter), out var part)
            || (Spaces(member, Aspire) && Parts.TryGetValue((Aspire, member.Name, parameter), out part)))
            ? part
            : None;

    private static bool Spaces(ISymbol member, string space) => string.Equals(member.ContainingNamespace?.ToDisplayString(), space, StringComparison.Ordinal);

    // An extension block of C# 14 is a type without a name inside the class; compilers before 5.0 see the class alone.
    private static string FullName(ITypeSymbol type)
    {
        var named = type is { CanBeReferencedByName: false, ContainingType: { } outer } ? outer : type;
        return named.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() + "." + named.Name : named.Name;
    }
}
