namespace EngineConfigAnalyzers.Tests.Reading.Words.LookAlikes;

/// <summary>What only talks of a command line, and other programs that share the flag.</summary>
public class CommandTalkSilenceTests
{
    private const string Usings = "using System.Diagnostics;\nusing System.IO;\nusing System.Text;\nusing System.Text.RegularExpressions;\n";

    public static TheoryData<string, string> Texts => new()
    {
        {
            "markup for a console",
            """
            class T { public static void MarkupLine(string s) { } public static void Write(string s) {} } class P { void X() { T.MarkupLine("python3 -m dynamo.sglang --enable-metrics"); T.Write("python3 -m dynamo.sglang --enable-metrics"); } }
            """
        },
        {
            "constraints of NUnit",
            """
            namespace NUnit.Framework { public class Assert { public static void That(object a, object c) {} public static void AreEqual(object a, object b) {} } public class Is { public static object EqualTo(object o) => o; public static object EquivalentTo(object o) => o; } public class Does { public static object Contain(string o) => o; } }
            class T { void X(string line, string[] a) { NUnit.Framework.Assert.That(line, NUnit.Framework.Is.EqualTo("python3 -m dynamo.sglang --enable-metrics")); NUnit.Framework.Assert.That(a, NUnit.Framework.Is.EqualTo(new[] { "-m", "dynamo.sglang", "--enable-metrics" })); NUnit.Framework.Assert.That(a, NUnit.Framework.Is.EquivalentTo(new[] { "-m", "dynamo.sglang", "--enable-metrics" })); NUnit.Framework.Assert.That(a, NUnit.Framework.Does.Contain("--enable-metrics")); } }
            """
        },
        {
            "assertions of MSTest",
            """
            namespace Microsoft.VisualStudio.TestTools.UnitTesting { public class Assert { public static void AreEqual<T>(T a, T b) {} } public class CollectionAssert { public static void AreEqual(System.Collections.ICollection a, System.Collections.ICollection b) {} public static void Contains(System.Collections.ICollection a, object b) {} } public class StringAssert { public static void Contains(string a, string b) {} } }
            class T { void X(string line, string[] a) { Microsoft.VisualStudio.TestTools.UnitTesting.Assert.AreEqual("python3 -m dynamo.sglang --enable-metrics", line); Microsoft.VisualStudio.TestTools.UnitTesting.CollectionAssert.AreEqual(new[] { "-m", "dynamo.sglang", "--enable-metrics" }, a); Microsoft.VisualStudio.TestTools.UnitTesting.StringAssert.Contains(line, "python3 -m dynamo.sglang --enable-metrics"); } }
            """
        },
        {
            "assertions of FluentAssertions",
            """
            namespace FluentAssertions { public static class AssertionExtensions { public static StringAssertions Should(this string s) => null; public static CollAssertions Should(this IEnumerable<string> s) => null; } public class StringAssertions { public void Be(string s) {} public void Contain(string s) {} } public class CollAssertions { public void BeEquivalentTo(params string[] s) {} public void Equal(IEnumerable<string> s) {} public void ContainInOrder(params string[] s) {} } }
            namespace N { using FluentAssertions; class T { void X(string line, string[] a) { line.Should().Be("python3 -m dynamo.sglang --enable-metrics"); line.Should().Contain("python3 -m dynamo.sglang --enable-metrics"); a.Should().BeEquivalentTo("-m", "dynamo.sglang", "--enable-metrics"); a.Should().Equal(new[] { "-m", "dynamo.sglang", "--enable-metrics" }); a.Should().ContainInOrder(["-m", "dynamo.sglang", "--enable-metrics"]); var expected = new[] { "-m", "dynamo.sglang", "--enable-metrics" }; a.Should().Equal(expected); } } }
            """
        },
        {
            "assertions of Shouldly",
            """
            namespace Shouldly { public static class ShouldBeTestExtensions { public static void ShouldBe<T>(this T a, T b) {} } public static class ShouldBeStringTestExtensions { public static void ShouldContain(this string a, string b) {} } }
            namespace N { using Shouldly; class T { void X(string line, string[] a) { line.ShouldBe("python3 -m dynamo.sglang --enable-metrics"); line.ShouldContain("python3 -m dynamo.sglang --enable-metrics"); a.ShouldBe(new[] { "-m", "dynamo.sglang", "--enable-metrics" }); a.ShouldBe(["-m", "dynamo.sglang", "--enable-metrics"]); } } }
            """
        },
        {
            "calls that Moq verifies",
            """
            namespace Moq { public class Mock<T> { public object Setup<R>(System.Linq.Expressions.Expression<Func<T, R>> e) => e; public void Verify<R>(System.Linq.Expressions.Expression<Func<T, R>> e) {} public void Verify(System.Linq.Expressions.Expression<Action<T>> e) {} } public class It { public static T Is<T>(System.Linq.Expressions.Expression<Func<T, bool>> e) => default; } }
            interface IRunner { int Run(string line); int Exec(string[] args); void Go(string file, params string[] a); } 
            class T { void X(Moq.Mock<IRunner> m) { m.Setup(x => x.Run("python3 -m dynamo.sglang --enable-metrics")); m.Verify(x => x.Run("python3 -m dynamo.sglang --enable-metrics")); m.Verify(x => x.Exec(new[] { "-m", "dynamo.sglang", "--enable-metrics" })); m.Verify(x => x.Go("python3", "-m", "dynamo.sglang", "--enable-metrics")); m.Verify(x => x.Exec(Moq.It.Is<string[]>(a => a.SequenceEqual(new[] { "dynamo.sglang", "--enable-metrics" })))); } }
            """
        },
        {
            "calls that NSubstitute verifies",
            """
            namespace NSubstitute { public static class SubstituteExtensions { public static T Received<T>(this T t) => t; public static T DidNotReceive<T>(this T t) => t; public static void Returns<T>(this T t, T v) {} } public class Arg { public static T Is<T>(System.Linq.Expressions.Expression<Predicate<T>> p) => default; } }
            interface IRunner { int Run(string line); int Exec(string[] args); void Go(string file, params string[] a); }
            namespace N { using NSubstitute; class T { void X(IRunner m) { m.Received().Run("python3 -m dynamo.sglang --enable-metrics"); m.DidNotReceive().Go("python3", "-m", "dynamo.sglang", "--enable-metrics"); m.Received().Exec(Arg.Is<string[]>(a => a.SequenceEqual(new[] { "dynamo.sglang", "--enable-metrics" }))); } } }
            """
        },
        {
            "snapshots",
            """
            namespace VerifyTests { public class Verifier { public static Task Verify(object o) => null; } } class T { Task X() => VerifyTests.Verifier.Verify("python3 -m dynamo.sglang --enable-metrics"); }
            """
        },
        {
            "data of theories",
            """
            namespace Xunit { public class TheoryData<T1, T2> : System.Collections.IEnumerable { public void Add(T1 a, T2 b) {} public System.Collections.IEnumerator GetEnumerator() => null; } } class T { public static Xunit.TheoryData<string, bool> Data => new() { { "python3 -m dynamo.sglang --enable-metrics", true } }; public static IEnumerable<object[]> More() { yield return new object[] { "python3 -m dynamo.sglang --enable-metrics", true }; } public static IEnumerable<object[]> Data3 => new[] { new object[] { new[] { "dynamo.sglang", "--enable-metrics" }, true } }; }
            """
        },
        {
            "patterns",
            """
            class P { static readonly Regex R = new(@"python3 -m dynamo\.sglang.* --enable-metrics"); bool X(string s) => Regex.IsMatch(s, "python3 -m dynamo.sglang .*--enable-metrics") || R.IsMatch(s); }
            """
        },
        {
            "manifest",
            """"
            class P { string Y => """
            apiVersion: nvidia.com/v1alpha1
            kind: DynamoGraphDeployment
            spec:
              services:
                Worker:
                  extraPodSpec:
                    mainContainer:
                      command: ["python3", "-m", "dynamo.sglang"]
                      args: ["--model-path", "x", "--enable-metrics"]
            """; }
            """"
        },
        {
            "file of docker compose",
            """"
            class P { void Y() => File.WriteAllText("docker-compose.yml", """
            services:
              worker:
                image: lmsysorg/sglang
                command: python3 -m sglang.launch_server --enable-metrics
            """); }
            """"
        },
        {
            "arguments in YAML",
            """"
            class P { string Y(string m) => $"""
                  containers:
                  - name: main
                    command:
                    - python3
                    - -m
                    - dynamo.sglang
                    args:
                    - --model-path
                    - {m}
                    - --enable-metrics
            """; }
            """"
        },
        {
            "JSON",
            """"
            class P { string Y => """{ "command": ["python3", "-m", "dynamo.sglang", "--enable-metrics"] }"""; string Z => "{\"cmd\": \"python3 -m dynamo.sglang --enable-metrics\"}"; }
            """"
        },
        {
            "Markdown",
            """"
            class P { void Y() => File.WriteAllText("README.md", """
            # Worker

            ```bash
            python3 -m dynamo.sglang --model x --enable-metrics
            ```
            """); void Z(StringBuilder sb) { sb.AppendLine("Run `python3 -m dynamo.sglang --enable-metrics` to start."); sb.AppendLine("```").AppendLine("python3 -m dynamo.sglang --enable-metrics").AppendLine("```"); } }
            """"
        },
        {
            "SQL",
            """
            class P { string Y => "INSERT INTO jobs(cmd) VALUES ('python3 -m dynamo.sglang --enable-metrics')"; string Z => "UPDATE jobs SET args = '--enable-metrics' WHERE module = 'dynamo.sglang'"; }
            """
        },
        {
            "Dockerfile",
            """"
            class P { string Y => """
            FROM lmsysorg/sglang
            CMD ["python3", "-m", "sglang.launch_server", "--enable-metrics"]
            """; string Z => "FROM lmsysorg/sglang\nENTRYPOINT python3 -m sglang.launch_server --enable-metrics"; }
            """"
        },
        {
            "parsing",
            """
            class P { bool Y(string[] args) { var on = false; foreach (var a in args) { switch (a) { case "--enable-metrics": on = true; break; case "dynamo.sglang": break; } } return on || args is ["dynamo.sglang", "--enable-metrics", ..]; } }
            """
        },
        {
            "usage",
            """
            class P { void X(TextWriter w) { w.WriteLine("python3 -m dynamo.sglang --enable-metrics"); Console.Error.WriteLine($"python3 -m dynamo.sglang --enable-metrics"); } void Y(StreamWriter w) => w.Write("Usage: sglang serve --enable-metrics"); }
            """
        },
        {
            "notifications",
            """
            interface IToast { void Notify(string s); void SetStatus(string s); void Report(string s); } class P { void X(IToast w) { w.Notify("python3 -m dynamo.sglang --enable-metrics"); w.Report("Start with --enable-metrics on sglang"); } }
            """
        },
        {
            "search for processes",
            """
            class P { void X() { Process.Start("pkill", "-f \"dynamo.sglang --enable-metrics\""); Process.Start("pgrep", "-f dynamo.sglang.*--enable-metrics"); Process.Start("bash", "-c \"ps aux | grep 'dynamo.sglang --enable-metrics'\""); Process.Start("bash", "-c \"pkill -f 'python3 -m dynamo.sglang --enable-metrics'\""); } }
            """
        },
        {
            "printed by a shell",
            """
            class P { void X() { Process.Start("bash", "-c \"echo python3 -m dynamo.sglang --enable-metrics\""); Process.Start("bash", "-c \"echo 'python3 -m dynamo.sglang --enable-metrics' >> run.sh\""); Process.Start("git", "commit -m \"python3 -m dynamo.sglang --enable-metrics\""); } }
            """
        },
        {
            "another program",
            """
            class P { object X() => Process.Start("daprd", "--app-id x --enable-metrics --metrics-port 9090"); object Y() => new ProcessStartInfo("dapr") { ArgumentList = { "run", "--app-id", "sglang", "--enable-metrics" } }; object Z() => new[] { "daprd", "--app-id", "sglang-client", "--enable-metrics=true" }; }
            """
        },
        {
            "another program beside a worker",
            """
            class P { void X() { Process.Start("python3", "-m dynamo.sglang --model m"); Process.Start("my-proxy", "--enable-metrics --port 9000"); } }
            """
        },
        {
            "another process beside a worker",
            """
            class P { void X() { var worker = new ProcessStartInfo("python3", "-m dynamo.sglang --model m"); var proxy = new ProcessStartInfo("envoy-proxy") { ArgumentList = { "--enable-metrics", "--port", "9000" } }; Process.Start(worker); Process.Start(proxy); } }
            """
        },
        {
            "another list beside a worker",
            """
            class P { object X() { var worker = new[] { "-m", "dynamo.sglang" }; var proxy = new[] { "--enable-metrics", "--port", "9000" }; return (worker, proxy); } }
            """
        },
        {
            "side car",
            """
            class P { object X(string f) { var sidecar = new List<string> { f, "--enable-metrics" }; return new { sidecar, main = new[] { "python3", "-m", "dynamo.sglang" } }; } }
            """
        },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public Task Is_silent(string behaviour, string source)
    {
        Assert.NotEmpty(behaviour);
        return Snippet.Silent(Usings + source, LaunchPair.Plain);
    }
}
