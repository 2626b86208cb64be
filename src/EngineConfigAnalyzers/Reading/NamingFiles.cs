using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.Reading;

/// <summary>
/// The files of a compilation in which names stand. Asked only when a finding is about to be reported, once for a name; texts are
/// looked at before syntax is.
/// </summary>
internal sealed class NamingFiles(ReadingContext context)
{
    private readonly Dictionary<string, ImmutableArray<(SyntaxTree Tree, string Text)>> files = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Question, string Name), Dictionary<ISymbol, bool>> answers = [];

    /// <summary>The roots of all files whose texts hold a name, and <paramref name="other"/> beside it where one is given.</summary>
    public IEnumerable<SyntaxNode> Of(string name, string other = "") => TextsOf(name)
        .Where(file => file.Text.IndexOf(other, StringComparison.Ordinal) >= 0)
        .Select(file => file.Tree == context.Model.SyntaxTree ? context.Root : file.Tree.GetRoot(context.Cancellation));

    /// <summary>The uses of a name below a root.</summary>
    public IEnumerable<SimpleNameSyntax> UsesIn(SyntaxNode root, string name) =>
        root == context.Root ? context.Names.Of(name) : root.DescendantNodes().OfType<SimpleNameSyntax>().Where(use => string.Equals(use.Identifier.ValueText, name, StringComparison.Ordinal));

#pragma warning disable RS1030 // The driver caches the models of the compilation's trees.
    /// <summary>What a name in any of the files stands for.</summary>
    public ISymbol? SymbolOf(SimpleNameSyntax use) =>
        (use.SyntaxTree == context.Model.SyntaxTree ? context.Model : context.Compilation.GetSemanticModel(use.SyntaxTree)).GetSymbolInfo(use, context.Cancellation).Symbol;
#pragma warning restore RS1030

    /// <summary>The answer to a question about a symbol and a name, asked once for a thousand launches.</summary>
    public bool Once(string question, ISymbol symbol, string name, Func<bool> ask)
    {
        if (!answers.TryGetValue((question, name), out var bySymbol))
        {
            answers.Add((question, name), bySymbol = new(SymbolEqualityComparer.Default));
        }

        if (!bySymbol.TryGetValue(symbol, out var answer))
        {
            bySymbol.Add(symbol, answer = ask());
        }

        return answer;
    }

    private ImmutableArray<(SyntaxTree Tree, string Text)> TextsOf(string name)
    {
        if (!files.TryGetValue(name, out var texts))
        {
            var found = ImmutableArray.CreateBuilder<(SyntaxTree, string)>();
            foreach (var tree in context.Compilation.SyntaxTrees)
            {
                context.Cancellation.ThrowIfCancellationRequested();
                if (tree.TryGetText(out var source) && source.ToString() is var text && text.IndexOf(name, StringComparison.Ordinal) >= 0)
                {
                    found.Add((tree, text));
                }
            }

            files.Add(name, texts = found.ToImmutable());
        }

        return texts;
    }
}
