using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EngineConfigAnalyzers.Tests.Generated;

/// <summary>Several programs in one file, analyzed together; none has to do with another.</summary>
internal static class ProgramBatch
{
    private const string Head = """
        internal static class Extensions
        {
            public static void Extend(this EngineConfig c) => c.EnableMetricsForAllSchedulers = true;
        }

        internal static class Programs
        {

        """;

    private static readonly CSharpParseOptions s_parse = Sample.ParseOptionsOf(LanguageVersion.Latest);

    private static readonly string s_helpers =
        "    private static bool Coin() => Random.Shared.Next(2) == 0;\n\n    private static int Count() => Random.Shared.Next(3);\n\n" + Helper.Declarations;

    /// <summary>Prints, runs and analyzes the programs.</summary>
    public static async Task<IReadOnlyList<Judged>> JudgeAsync(IReadOnlyList<GeneratedProgram> programs, bool compile)
    {
        var text = new StringBuilder(Head.Replace("\r", "", StringComparison.Ordinal)).Append(s_helpers);
        var printed = new List<(ProgramPrinter Printer, int Start, int End)>();
        foreach (var program in programs)
        {
            var printer = new ProgramPrinter(text, program);
            var start = text.Length;
            printer.Print($"M{printed.Count:D4}");
            printed.Add((printer, start, text.Length));
        }

        var source = text.Append("}\n").ToString();
        var tree = CSharpSyntaxTree.ParseText(source, s_parse, MarkedFile.PathOf("Programs.cs"));
        var compilation = BaseCompilations.For(SnippetOptions.Default, s_parse, OutputKind.DynamicallyLinkedLibrary).AddSyntaxTrees(tree);
        if (compile && compilation.GetSemanticModel(tree).GetDiagnostics().Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error).ToList() is { Count: > 0 } errors)
        {
            throw new InvariantException("A generated program does not compile", source, string.Join('\n', errors));
        }

        var diagnostics = await Analysis.RunAsync(compilation, [tree], Analysis.OptionsOf(Sample.Parse("", SnippetOptions.Default)), source);
        if (diagnostics.Where(diagnostic => !printed.Any(one => Contains(one, diagnostic))).ToList() is { Count: > 0 } stray)
        {
            throw new InvariantException("Reported outside of the programs", source, string.Join('\n', stray));
        }

        return [.. programs.Select((program, i) =>
        {
            var (printer, start, end) = printed[i];
            var paths = new Interpreter(program, PlaceOf, sharesConditions: false);
            var left = paths.Run();
            var real = program.IsIndependent ? left : new Interpreter(program, PlaceOf, sharesConditions: true).Run();
            return new Judged(program, source[start..end], left, real, paths.Written, paths.Given, Verdict.Of(diagnostics.Where(diagnostic => Contains(printed[i], diagnostic)), start));

            int PlaceOf(object node) => printer.Places[node] - start;
        })];
    }

    private static bool Contains((ProgramPrinter Printer, int Start, int End) printed, Diagnostic diagnostic) =>
        diagnostic.Location.SourceSpan.Start >= printed.Start && diagnostic.Location.SourceSpan.Start < printed.End;
}
