using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.Tests.Fuzz;

/// <summary>One small change of a text, as likely to leave it compilable as not.</summary>
internal static class FuzzMutation
{
    public static string Apply(string text, string other, Random random)
    {
        var root = CSharpSyntaxTree.ParseText(text, Sample.ParseOptionsOf(LanguageVersion.Preview)).GetRoot();
        SyntaxToken[] tokens = [.. root.DescendantTokens()];
        var (one, two) = (Any(tokens, random), Any(tokens, random));
        return random.Next(14) switch
        {
            0 => Replace(text, one, ""),
            1 => Insert(text, one, one.Text + " "),
            2 => Swap(text, one, two),
            3 => text[..one.Span.End],
            4 => Insert(text, one, Any(FuzzWords.Tokens, random) + " "),
            5 => Replace(text, one, Any(FuzzWords.Tokens, random)),
            6 => text.Insert(random.Next(2) == 0 ? one.SpanStart : random.Next(text.Length + 1), Any(FuzzWords.Trivia, random)),
            7 => Splice(text, other, random),
            8 or 9 => Named(text, tokens, random),
            10 => Valued(text, tokens, random),
            11 or 12 => Grafted(text, root, other, random),
            _ => Doubled(text, root, random),
        };
    }

    private static T Any<T>(IReadOnlyList<T> values, Random random) => values[random.Next(values.Count)];

    private static string Replace(string text, SyntaxToken token, string by) => text[..token.SpanStart] + by + text[token.Span.End..];

    private static string Insert(string text, SyntaxToken token, string piece) => text.Insert(token.SpanStart, piece);

    private static string Swap(string text, SyntaxToken one, SyntaxToken two)
    {
        var (first, second) = one.SpanStart < two.SpanStart ? (one, two) : (two, one);
        // What is missing has no length and may stand inside its neighbour.
        return second.SpanStart < first.Span.End ? text : text[..first.SpanStart] + second.Text + text[first.Span.End..second.SpanStart] + first.Text + text[second.Span.End..];
    }

    private static string Splice(string text, string other, Random random) =>
        text[..random.Next(text.Length + 1)] + other[random.Next(other.Length + 1)..];

    // Another name where a name stands.
    private static string Named(string text, SyntaxToken[] tokens, Random random)
    {
        SyntaxToken[] names = [.. tokens.Where(token => token.IsKind(SyntaxKind.IdentifierToken))];
        return names.Length == 0 ? text : Replace(text, Any(names, random), random.Next(3) == 0 ? Any(names, random).Text : Any(FuzzWords.Names, random));
    }

    // Another value where a literal stands.
    private static string Valued(string text, SyntaxToken[] tokens, Random random)
    {
        SyntaxToken[] literals = [.. tokens.Where(token => token.Parent is LiteralExpressionSyntax)];
        return literals.Length == 0 ? text : Replace(text, Any(literals, random), random.Next(2) == 0 ? Any(literals, random).Text : Any(FuzzWords.Texts, random));
    }

    // A piece of the other text where a piece of the same nature stands: what comes out often compiles.
    private static string Grafted(string text, SyntaxNode root, string other, Random random)
    {
        SyntaxNode[] places = [.. root.DescendantNodes().Where(IsGraft)];
        SyntaxNode[] grafts = [.. CSharpSyntaxTree.ParseText(random.Next(2) == 0 ? text : other, Sample.ParseOptionsOf(LanguageVersion.Preview)).GetRoot().DescendantNodes().Where(IsGraft)];
        if (places.Length == 0 || grafts.Length == 0)
        {
            return text;
        }

        var place = Any(places, random);
        SyntaxNode[] alike = [.. grafts.Where(graft => Nature(graft) == Nature(place))];
        return alike.Length == 0 ? text : text[..place.SpanStart] + Any(alike, random) + text[place.Span.End..];
    }

    private static string Doubled(string text, SyntaxNode root, Random random)
    {
        SyntaxNode[] pieces = [.. root.DescendantNodes().Where(node => node is StatementSyntax or MemberDeclarationSyntax)];
        if (pieces.Length == 0)
        {
            return text;
        }

        var piece = Any(pieces, random);
        return text.Insert(piece.Span.End, $" {piece}");
    }

    private static bool IsGraft(SyntaxNode node) => Nature(node) > 0;

    private static int Nature(SyntaxNode node) => node switch
    {
        InitializerExpressionSyntax => 1,
        TypeSyntax => 2,
        ExpressionSyntax => 3,
        StatementSyntax => 4,
        MemberDeclarationSyntax => 5,
        _ => 0,
    };
}
