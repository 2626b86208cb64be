using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EngineConfigAnalyzers.CodeFixes.Writing;

/// <summary>Writes members into the initializer of a creation, which gets one where it has none.</summary>
internal static class InitializerWriter
{
    /// <summary>The changes that add <paramref name="members"/> to the creation.</summary>
    public static IEnumerable<TextChange> Append(BaseObjectCreationExpressionSyntax creation, IReadOnlyList<string> members, SourceText text) =>
        creation.Initializer switch
        {
            { Expressions: [.., var last] } => ElementWriter.After(last, members, text),
            { OpenBraceToken: var open } => [new(new(open.Span.End, 0), " " + string.Join(", ", members))],
            null => [new(new(creation.Span.End, 0), " { " + string.Join(", ", members) + " }")],
        };
}
