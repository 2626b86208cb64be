using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EngineConfigAnalyzers.Tests.Verification;

/// <summary>What of a text is neither code nor white space.</summary>
internal static class CommentsAndDirectives
{
    public static async Task<List<string>> LostAsync(Document before, Document after)
    {
        var left = new Queue<string>(Of((await after.GetSyntaxRootAsync())!));
        List<string> lost = [];
        foreach (var text in Of((await before.GetSyntaxRootAsync())!))
        {
            var rest = new Queue<string>(left);
            while (rest.TryDequeue(out var candidate) && candidate != text)
            {
            }

            if (left.Contains(text))
            {
                left = rest;
            }
            else
            {
                lost.Add(text);
            }
        }

        return lost;
    }

    // Line by line: documentation may get further lines.
    private static IEnumerable<string> Of(SyntaxNode root) => root
        .DescendantTrivia(descendIntoTrivia: false)
        .Where(trivia => trivia.IsDirective || trivia.Kind() is
            SyntaxKind.SingleLineCommentTrivia or
            SyntaxKind.MultiLineCommentTrivia or
            SyntaxKind.SingleLineDocumentationCommentTrivia or
            SyntaxKind.MultiLineDocumentationCommentTrivia or
            SyntaxKind.DisabledTextTrivia)
        .SelectMany(trivia => trivia.ToFullString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
