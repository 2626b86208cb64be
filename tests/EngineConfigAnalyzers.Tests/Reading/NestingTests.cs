using Microsoft.CodeAnalysis.Diagnostics;

namespace EngineConfigAnalyzers.Tests.Reading;

/// <summary>Deep nesting on a thread of 1 MB, as an editor's worker may have: read or silent, never a crash.</summary>
public class NestingTests
{
    private const string Launch = "new EngineConfig { EnableMetrics = true }";

    public static TheoryData<string, int> Kinds
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var kind in new[] { "parentheses", "chain", "initializer", "nested initializer", "block", "else if", "conditional", "coalesce", "lambda", "with", "array", "argument", "cast", "helpers", "aliases" })
            {
                foreach (var depth in new[] { 100, 190, 390, 450, 900 })
                {
                    data.Add(kind, depth);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Survives(string kind, int depth)
    {
        var sample = Sample.Parse("class P { class N { public N Inner = null!; public EngineConfig C = new(); } " + Member(kind, depth) + " }", SnippetOptions.Default);
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    var thrown = new List<Exception>();
                    var options = new CompilationWithAnalyzersOptions(new([]), (exception, _, _) => thrown.Add(exception), concurrentAnalysis: false, logAnalyzerExecutionTime: false);
                    var analysis = new CompilationWithAnalyzers(sample.Compile(), [new EngineLaunchAnalyzer()], options);
#pragma warning disable xUnit1031 // The thread's own stack is what is tested.
                    analysis.GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
#pragma warning restore xUnit1031
                    failure = thrown.FirstOrDefault();
                }
                catch (InsufficientExecutionStackException)
                {
                    // The compiler itself gave up; nothing of ours was asked.
                }
            },
            1 << 20);
        thread.Start();
        thread.Join();
        Assert.Null(failure);
    }

    private static string Member(string kind, int depth)
    {
        string Times(string text) => string.Concat(Enumerable.Repeat(text, depth));
        return kind switch
        {
            "parentheses" => $"object M() => {Times("(")}{Launch}{Times(")")};",
            "chain" => $"object M() => {Launch}{Times(".ToString()")};",
            "initializer" => $"object M() => {Times("new N { Inner = ")}new N {{ C = {Launch} }}{Times("}")};",
            "nested initializer" => $"object M() => new N {{ {Times("Inner = { ")} C = {{ EnableMetrics = true }} {Times("}")} }};",
            "block" => $"void M() {{ {Times("{")} var c = {Launch}; {Times("}")} }}",
            "else if" => $"void M(int x) {{ {string.Concat(Enumerable.Range(0, depth).Select(i => $"if (x == {i}) {{ }} else "))} {{ var c = {Launch}; }} }}",
            "conditional" => $"EngineConfig M(bool a) => {Times("a ? new() : ")} {Launch};",
            "coalesce" => $"EngineConfig M(EngineConfig? a) => {Times("a ?? ")} {Launch};",
            "lambda" => $"Func<object> M() => {Times("new Func<object>(() => ")}{Launch}{Times(")")};",
            "with" => $"object M() => new EngineSpec(){Times(" with { EnableMetrics = true }")};",
            "array" => $"object M() => {Times("new object[] { ")}{Launch}{Times(" }")};",
            "argument" => $"EngineConfig I(EngineConfig c) => c; object M() => {Times("I(")}{Launch}{Times(")")};",
            "cast" => $"object M() => {Times("(object)")}{Launch};",
            "helpers" => "object M() => H0(" + Launch + "); " + string.Concat(Enumerable.Range(0, depth).Select(i => $"string H{i}(EngineConfig c) => H{i + 1}(c);")) + $" string H{depth}(EngineConfig c) => \"\";",
            _ => "object M() { var c0 = " + Launch + "; " + string.Concat(Enumerable.Range(1, depth).Select(i => $"var c{i} = c{i - 1};")) + $" return c{depth}; }}",
        };
    }
}
