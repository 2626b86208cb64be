using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.Reading;

/// <summary>The files of a compilation in which names stand. Asked only when a finding is about to be reported; texts are looked at before syntax is.</summary>
internal static class NamingFiles
{
    /// <summary>The roots of all files whose texts hold every one of the names.</summary>
    public static IEnumerable<SyntaxNode> Of(ReadingContext context, params string[] names)
    {
        foreach (var tree in context.Compilation.SyntaxTrees)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (tree.TryGetText(out var source) && source.ToString() is var text && names.All(name => text.IndexOf(name, StringComparison.Ordinal) >= 0))
            {
                yield return tree == context.Model.SyntaxTree ? context.Root : tree.GetRoot(context.Cancellation);
            }
        }
    }

    /// <summary>The uses of a name below a root.</summary>
    public static IEnumerable<SimpleNameSyntax> Uses(SyntaxNode root, string name, ReadingContext context) =>
        root == context.Root ? context.Names.Of(name) : root.DescendantNodes().OfType<SimpleNameSyntax>().Where(use => string.Equals(use.Identifier.ValueText, name, StringComparison.Ordinal));

#pragma warning disable RS1030 // The driver caches the models of the compilation's trees.
    /// <summary>What a name in any of the files stands for.</summary>
    public static ISymbol? SymbolOf(SimpleNameSyntax use, ReadingContext context) =>
        (use.SyntaxTree == context.Model.SyntaxTree ? context.Model : context.Compilation.GetSemanticModel(use.SyntaxTree)).GetSymbolInfo(use, context.Cancellation).Symbol;
#pragma warning restore RS1030
}
