#nullable enable
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Aspire.Hosting.ApplicationModel
{
    public interface IResource { string Name { get; } }
    public interface IResourceWithArgs : IResource { }
    public interface IResourceWithEnvironment : IResource { }
    public interface IResourceWithEndpoints : IResource { }
    public interface IValueProvider { }
    public interface IManifestExpressionProvider { }
    public class ContainerResource : IResourceWithArgs, IResourceWithEnvironment, IResourceWithEndpoints { public ContainerResource(string name, string? entrypoint = null) => Name = name; public string Name { get; } public string? Entrypoint { get; set; } }
    public class ExecutableResource : IResourceWithArgs, IResourceWithEnvironment, IResourceWithEndpoints { public ExecutableResource(string name, string command, string workingDirectory) => Name = name; public string Name { get; } }
    public class ParameterResource : IResource, IValueProvider, IManifestExpressionProvider { public ParameterResource(string name) => Name = name; public string Name { get; } }
    public class EndpointReference : IValueProvider, IManifestExpressionProvider { }
    public class ReferenceExpression : IValueProvider, IManifestExpressionProvider { }
    public interface IResourceBuilder<out T> where T : IResource { T Resource { get; } }
    public sealed class CommandLineArgsCallbackContext { public CommandLineArgsCallbackContext(IList<object> args) => Args = args; public IList<object> Args { get; } public CancellationToken CancellationToken { get; init; } }
    public class EnvironmentCallbackContext { public Dictionary<string, object> EnvironmentVariables { get; } = new(); }
}

namespace Aspire.Hosting.Python
{
    public class PythonAppResource : Aspire.Hosting.ApplicationModel.ExecutableResource { public PythonAppResource(string name, string executable, string directory) : base(name, executable, directory) { } }
}

namespace Aspire.Hosting
{
    using Aspire.Hosting.ApplicationModel;
    using Aspire.Hosting.Python;

    public interface IDistributedApplicationBuilder { }
    public class DistributedApplication { public static IDistributedApplicationBuilder CreateBuilder(string[] args) => throw new NotSupportedException(); }

    public static class ContainerResourceBuilderExtensions
    {
        public static IResourceBuilder<ContainerResource> AddContainer(this IDistributedApplicationBuilder builder, string name, string image) => throw new NotSupportedException();
        public static IResourceBuilder<ContainerResource> AddContainer(this IDistributedApplicationBuilder builder, string name, string image, string tag) => throw new NotSupportedException();
        public static IResourceBuilder<T> WithImage<T>(this IResourceBuilder<T> builder, string image, string? tag = null) where T : ContainerResource => builder;
        public static IResourceBuilder<T> WithImageTag<T>(this IResourceBuilder<T> builder, string tag) where T : ContainerResource => builder;
        public static IResourceBuilder<T> WithImageRegistry<T>(this IResourceBuilder<T> builder, string? registry) where T : ContainerResource => builder;
        public static IResourceBuilder<T> WithEntrypoint<T>(this IResourceBuilder<T> builder, string entrypoint) where T : ContainerResource => builder;
        public static IResourceBuilder<T> WithContainerRuntimeArgs<T>(this IResourceBuilder<T> builder, params string[] args) where T : ContainerResource => builder;
        public static IResourceBuilder<T> WithBindMount<T>(this IResourceBuilder<T> builder, string source, string target, bool isReadOnly = false) where T : ContainerResource => builder;
    }

    public static class ExecutableResourceBuilderExtensions
    {
        public static IResourceBuilder<ExecutableResource> AddExecutable(this IDistributedApplicationBuilder builder, string name, string command, string workingDirectory, params string[]? args) => throw new NotSupportedException();
        public static IResourceBuilder<ExecutableResource> AddExecutable(this IDistributedApplicationBuilder builder, string name, string command, string workingDirectory, params object[]? args) => throw new NotSupportedException();
    }

    public static class PythonAppResourceBuilderExtensions
    {
        public static IResourceBuilder<PythonAppResource> AddPythonApp(this IDistributedApplicationBuilder builder, string name, string appDirectory, string scriptPath) => throw new NotSupportedException();
        public static IResourceBuilder<PythonAppResource> AddPythonApp(this IDistributedApplicationBuilder builder, string name, string projectDirectory, string scriptPath, params string[] scriptArgs) => throw new NotSupportedException();
        public static IResourceBuilder<PythonAppResource> AddPythonModule(this IDistributedApplicationBuilder builder, string name, string appDirectory, string moduleName) => throw new NotSupportedException();
        public static IResourceBuilder<PythonAppResource> AddPythonExecutable(this IDistributedApplicationBuilder builder, string name, string appDirectory, string executableName) => throw new NotSupportedException();
    }

    public static class ResourceBuilderExtensions
    {
        public static IResourceBuilder<T> WithArgs<T>(this IResourceBuilder<T> builder, params string[] args) where T : IResourceWithArgs => builder;
        public static IResourceBuilder<T> WithArgs<T>(this IResourceBuilder<T> builder, params object[] args) where T : IResourceWithArgs => builder;
        public static IResourceBuilder<T> WithArgs<T>(this IResourceBuilder<T> builder, Action<CommandLineArgsCallbackContext> callback) where T : IResourceWithArgs => builder;
        public static IResourceBuilder<T> WithArgs<T>(this IResourceBuilder<T> builder, Func<CommandLineArgsCallbackContext, Task> callback) where T : IResourceWithArgs => builder;
        public static IResourceBuilder<T> WithEnvironment<T>(this IResourceBuilder<T> builder, string name, string? value) where T : IResourceWithEnvironment => builder;
        public static IResourceBuilder<T> WithEnvironment<T>(this IResourceBuilder<T> builder, string name, Func<string> callback) where T : IResourceWithEnvironment => builder;
        public static IResourceBuilder<T> WithEnvironment<T>(this IResourceBuilder<T> builder, string name, IResourceBuilder<ParameterResource> parameter) where T : IResourceWithEnvironment => builder;
        public static IResourceBuilder<T> WithEnvironment<T>(this IResourceBuilder<T> builder, string name, EndpointReference endpointReference) where T : IResourceWithEnvironment => builder;
        public static IResourceBuilder<T> WithEnvironment<T>(this IResourceBuilder<T> builder, Action<EnvironmentCallbackContext> callback) where T : IResourceWithEnvironment => builder;
        public static IResourceBuilder<T> WithEnvironment<T>(this IResourceBuilder<T> builder, Func<EnvironmentCallbackContext, Task> callback) where T : IResourceWithEnvironment => builder;
        public static IResourceBuilder<T> WithHttpEndpoint<T>(this IResourceBuilder<T> builder, int? port = null, int? targetPort = null, string? name = null, string? env = null, bool isProxied = true) where T : IResourceWithEndpoints => builder;
        public static IResourceBuilder<T> WithEndpoint<T>(this IResourceBuilder<T> builder, int? port = null, int? targetPort = null, string? scheme = null, string? name = null, string? env = null, bool isProxied = true) where T : IResourceWithEndpoints => builder;
        public static IResourceBuilder<T> WithExplicitStart<T>(this IResourceBuilder<T> builder) where T : IResource => builder;
        public static IResourceBuilder<T> WaitForCompletion<T>(this IResourceBuilder<T> builder, IResourceBuilder<IResource> dependency, int exitCode = 0) where T : IResource => builder;
        public static EndpointReference GetEndpoint<T>(this IResourceBuilder<T> builder, string name) where T : IResourceWithEndpoints => throw new NotSupportedException();
    }

    public static class ParameterResourceBuilderExtensions
    {
        public static IResourceBuilder<ParameterResource> AddParameter(this IDistributedApplicationBuilder builder, string name, bool secret = false) => throw new NotSupportedException();
    }
}
