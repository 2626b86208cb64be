using EngineConfigAnalyzers.Launches;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EngineConfigAnalyzers.CodeFixes.Writing;

/// <summary>Writes <c>-e K=V</c> before the image of a <c>docker run</c>, in its text or among its elements.</summary>
internal static class ContainerOptionWriter
{
    /// <summary>The changes; none where the image stands in a form that cannot be added to.</summary>
    public static IEnumerable<TextChange> Write(WordSite site, string variable, SourceText text, SemanticModel model)
    {
        switch (site.Anchor)
        {
            // A script, whatever it is an element or argument of: `ssh`, `bash -c`.
            case LiteralExpressionSyntax { Token.ValueText: var script } when script.Any(char.IsWhiteSpace):
                return [new(new(site.Place.Start, 0), $"-e {variable} ")];
            case ExpressionSyntax { Parent: ExpressionElementSyntax or InitializerExpressionSyntax } image:
                return ElementWriter.Before(image, ["\"-e\"", $"\"{variable}\""], text);
            case ExpressionSyntax { Parent: ArgumentSyntax argument } image when WordPosition.IsOneOfMany(argument, model):
                return ElementWriter.Before(image, ["\"-e\"", $"\"{variable}\""], text);
            case ExpressionSyntax { Parent: ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: 1, Parent: InvocationExpressionSyntax { Parent: ExpressionStatementSyntax { Parent: BlockSyntax or GlobalStatementSyntax } statement } call } } }
                when !(call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Append" or "AppendLine" }):
                return StatementWriter.Before(statement, [call.Expression + "(\"-e\");", $"{call.Expression}(\"{variable}\");"], text);
            case LiteralExpressionSyntax or InterpolatedStringTextSyntax:
                return [new(new(site.Place.Start, 0), $"-e {variable} ")];
            case ExpressionSyntax { Parent: InterpolationSyntax hole }:
                return [new(new(hole.SpanStart, 0), $"-e {variable} ")];
            case InterpolationSyntax hole:
                return [new(new(hole.SpanStart, 0), $"-e {variable} ")];
            default:
                return [];
        }
    }
}
