using EngineConfigAnalyzers.Launches;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EngineConfigAnalyzers.CodeFixes.Writing;

/// <summary>
/// Takes words out of command lines: the element, call or statement that is the word, or the stretch of a longer text, each with the
/// comma, line or blank that only it needed.
/// </summary>
internal static class WordRemovalWriter
{
    /// <summary>True where every one of the words can be left out.</summary>
    public static bool CanRemove(ImmutableArray<WordSite> words, SemanticModel model) =>
        !words.IsEmpty
        && words.All(word => word.Anchor.SyntaxTree == model.SyntaxTree && word.IsWholeWord && HolderOf(word, model) is var holder && (holder is null || CanRemove(holder, model)))
        && TextRemoval.CanRemove(words.Where(word => HolderOf(word, model) is null));

    /// <summary>The changes that leave out words; asked only where each can be.</summary>
    public static IEnumerable<TextChange> Write(IEnumerable<WordSite> words, SourceText text, SemanticModel model)
    {
        var all = words.Distinct().ToLookup(word => HolderOf(word, model));
        var holders = all.Select(word => word.Key).OfType<SyntaxNode>().ToLookup(IsElement);
        return RemovalWriter.Elements(holders[true], text)
            .Concat(RemovalWriter.Write([.. holders[false]], text))
            .Concat(TextRemoval.Write(all[null]));
    }

    private static bool CanRemove(SyntaxNode holder, SemanticModel model) => IsElement(holder) || RemovalWriter.CanRemove(holder, model);

    private static bool IsElement(SyntaxNode holder) => holder is ExpressionElementSyntax or ArgumentSyntax or YieldStatementSyntax || holder.Parent is InitializerExpressionSyntax;

    // The code that says this word and nothing else; null where the word is a stretch of a longer text.
    private static SyntaxNode? HolderOf(WordSite word, SemanticModel model) => word.Anchor switch
    {
        LiteralExpressionSyntax { Parent: AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression } appended } text when TextRemoval.IsAll(word, text) => appended,
        LiteralExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Append" } } call } } text when TextRemoval.IsAll(word, text) => call,
        var anchor => ElementOf(anchor, word.Word, model),
    };

    private static SyntaxNode? ElementOf(SyntaxNode anchor, string word, SemanticModel model) => WordPosition.ElementOf(anchor, word, model) switch
    {
        { Parent: ExpressionElementSyntax element } => element,
        { Parent: InitializerExpressionSyntax } element => element,
        { Parent: YieldStatementSyntax { Parent: BlockSyntax } statement } => statement,
        { Parent: ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: > 1 } } argument } when WordPosition.IsOneOfMany(argument, model) => argument,
        { Parent: ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: 1, Parent: InvocationExpressionSyntax call } } } => AddedBy(call, model),
        _ => null,
    };

    // `args.Add(word);` by itself, or a link of a chain that goes on as it was.
    private static InvocationExpressionSyntax? AddedBy(InvocationExpressionSyntax call, SemanticModel model) => call switch
    {
        { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add", Expression: not InvocationExpressionSyntax }, Parent: ExpressionStatementSyntax } => call,
        { Expression: MemberAccessExpressionSyntax { Expression: var receiver }, Parent: not (ExpressionStatementSyntax or LambdaExpressionSyntax) }
            when SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(receiver).Type, model.GetTypeInfo(call).Type) => call,
        { Expression: MemberAccessExpressionSyntax { Expression: InvocationExpressionSyntax receiver } }
            when SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(receiver).Type, model.GetTypeInfo(call).Type) => call,
        _ => null,
    };
}
