namespace EngineConfigAnalyzers.Tests.Reading.Words.LookAlikes;

/// <summary>Types that are called like those of the launch APIs, and libraries that declare options, by stub in their real namespaces.</summary>
public class OwnTypesSilenceTests
{
    [Fact]
    public Task Option_declarations_of_a_command_line_library() => Snippet.Silent("""
        namespace System.CommandLine
        {
            public class Symbol { public string Name { get; init; } = ""; public string? Description { get; set; } }
            public class Option<T> : Symbol { public Option(string name, params string[] aliases) { } public Option(string[] aliases, string? description = null) { } }
            public class Argument<T> : Symbol { public Argument(string name) { } }
            public class Command : Symbol { public Command(string name, string? description = null) { } public List<Symbol> Options { get; } = new(); public void Add(Symbol symbol) { } }
            public class RootCommand : Command { public RootCommand(string description = "") : base("root", description) { } }
        }

        namespace App
        {
            using System.CommandLine;

            class Program
            {
                static Command Declare()
                {
                    var module = new Option<string>("--module") { Description = "dynamo.sglang or sglang.launch_server" };
                    var metrics = new Option<bool>("--enable-metrics", "-em") { Description = "dynamo.sglang --enable-metrics" };
                    var legacy = new Option<bool>(new[] { "--enable-metrics", "--metrics" }, "Passed to dynamo.sglang");
                    var root = new RootCommand("Starts python3 -m dynamo.sglang --enable-metrics") { Options = { module, metrics } };
                    root.Add(new Option<double>("--mem-fraction-static"));
                    root.Add(legacy);
                    return root;
                }
            }
        }
        """, LaunchPair.Plain);

    [Fact]
    public Task Switch_maps_of_a_configuration() => Snippet.Silent("""
        namespace Microsoft.Extensions.Configuration
        {
            public interface IConfigurationBuilder { }
            public static class CommandLineConfigurationExtensions
            {
                public static IConfigurationBuilder AddCommandLine(this IConfigurationBuilder builder, string[] args, IDictionary<string, string>? switchMappings) => builder;
            }
        }

        namespace App
        {
            using Microsoft.Extensions.Configuration;

            class Program
            {
                private static readonly Dictionary<string, string> Switches = new()
                {
                    ["--module"] = "dynamo.sglang",
                    ["--enable-metrics"] = "Worker:EnableMetrics",
                    ["--mem-fraction-static"] = "Worker:MemFractionStatic",
                };

                static void Configure(IConfigurationBuilder builder, string[] args)
                {
                    builder.AddCommandLine(args, Switches);
                    builder.AddCommandLine(args, new Dictionary<string, string> { { "--enable-metrics", "dynamo.sglang" }, { "--chunked-prefill-size", "x" } });
                }
            }
        }
        """, LaunchPair.Plain);

    [Fact]
    public Task Attributes_that_name_options() => Snippet.Silent("""
        [AttributeUsage(AttributeTargets.All)]
        class OptionAttribute : Attribute { public OptionAttribute(string name, string help = "") { } public string[] Aliases { get; set; } = []; }

        [Option("dynamo.sglang", "python3 -m dynamo.sglang --enable-metrics")]
        class Settings
        {
            [Option("--enable-metrics", "Passed on to dynamo.sglang", Aliases = ["dynamo.sglang", "--enable-metrics"])]
            public bool Metrics { get; set; }
        }
        """, LaunchPair.Plain);

    [Fact]
    public Task Constants_alone_launch_nothing() => Snippet.Silent("""
        static class Flags
        {
            public const string Module = "dynamo.sglang";
            public const string Metrics = "--enable-metrics";
            public const string Example = "python3 -m dynamo.sglang --enable-metrics";
            public static bool IsMetrics(string word) => word == Metrics;
        }
        """, LaunchPair.Plain);

    // Their members take any text: what they do with it is not known, so that nothing is said about an environment either.
    [Fact]
    public Task Own_types_are_not_those_of_the_launch_apis() => Snippet.Silent("""
        namespace Contoso.Docs
        {
            class ProcessStartInfo { public string FileName { get; set; } = ""; public string Arguments { get; set; } = ""; public Dictionary<string, string> Environment { get; } = new(); }
            class Cli { public static Cli Wrap(string name) => new(); public Cli WithArguments(string text) => this; public string Render() => ""; }
            class ContainerBuilder { public ContainerBuilder WithEnvironment(string k, string v) => this; public ContainerBuilder WithCommand(params string[] words) => this; }

            class Program
            {
                static void Run()
                {
                    var page = new ProcessStartInfo { FileName = "python3", Arguments = "-m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers" };
                    Console.WriteLine(page.Arguments);
                    var cli = Cli.Wrap("python3").WithArguments("-m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers").Render();
                    var container = new ContainerBuilder().WithCommand("dynamo.sglang", "--enable-metrics", "--enable-metrics-for-all-schedulers");
                }
            }
        }
        """, LaunchPair.Plain);

    [Fact]
    public Task The_launch_apis_themselves_are() => Snippet.Reports("""
        using System.Diagnostics;

        class Program
        {
            static void Run()
            {
                var page = new ProcessStartInfo { FileName = "python3", Arguments = "-m dynamo.sglang {|ECA1002:--enable-metrics|} --enable-metrics-for-all-schedulers" };
                Process.Start(page);
            }
        }
        """, LaunchPair.Plain);

    [Fact]
    public Task A_vendored_copy_with_the_same_full_name_is_the_api() => Snippet.Reports("""
        namespace CliWrap
        {
            public class Command
            {
                public Command WithArguments(string arguments) => this;
                public Command WithWorkingDirectory(string path) => this;
                public Task ExecuteAsync() => Task.CompletedTask;
            }

            public static class Cli { public static Command Wrap(string target) => new(); }
        }

        class Program
        {
            static Task Run() => CliWrap.Cli.Wrap("python3").WithArguments("-m dynamo.sglang {|ECA1001:{|ECA1002:--enable-metrics|}|}").ExecuteAsync();
        }
        """, LaunchPair.Plain);

    [Fact]
    public Task Test_doubles_of_a_launcher() => Snippet.Silent("""
        namespace Xunit
        {
            public sealed class FactAttribute : Attribute { }
            public static class Assert { public static void Equal<T>(IEnumerable<T> expected, IEnumerable<T> actual) { } public static void Equal(string expected, string actual) { } public static void Collection<T>(IEnumerable<T> all, params Action<T>[] each) { } }
        }

        namespace App.Tests
        {
            using Xunit;

            static class Should { public static void BeEquivalentTo(this IEnumerable<string> actual, params string[] expected) { } public static void ShouldBe(this string actual, string expected) { } }

            public class BuilderTests
            {
                static IReadOnlyList<string> Build() => [];

                [Fact]
                public void Writes_the_flag()
                {
                    string[] expected = ["-m", "dynamo.sglang", "--enable-metrics"];
                    Assert.Equal(expected, Build());
                    Assert.Equal(["-m", "dynamo.sglang", "--enable-metrics"], Build());
                    Assert.Equal("-m dynamo.sglang --enable-metrics", string.Join(' ', Build()));
                    Build().BeEquivalentTo("-m", "dynamo.sglang", "--enable-metrics");
                    string.Join(' ', Build()).ShouldBe("-m dynamo.sglang --enable-metrics");
                    Assert.Collection(Build(), w => Assert.Equal("dynamo.sglang", w), w => Assert.Equal("--enable-metrics", w));
                }
            }
        }
        """, LaunchPair.Plain);
}
