using EngineConfigAnalyzers.Launches;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EngineConfigAnalyzers.CodeFixes.Writing;

/// <summary>Writes a flag beside one that is there: a further element, the same call or statement again, or text right behind it.</summary>
internal static class FlagWriter
{
    /// <summary>The changes; none where the form that is there takes no further flag.</summary>
    public static IEnumerable<TextChange> Write(WordSite site, string existing, string flag, SourceText text, SemanticModel model)
    {
        if (site.IsWholeWord && WordPosition.ElementOf(site.Anchor, existing, model) is { } element)
        {
            return Repeat(element, site.Anchor, flag) is { } repeated ? Beside(element, site.Anchor, repeated, flag, text, model) : [];
        }

        return InText(site, flag);
    }

    private static IEnumerable<TextChange> Beside(ExpressionSyntax element, SyntaxNode anchor, string repeated, string flag, SourceText text, SemanticModel model)
    {
        switch (element.Parent)
        {
            case ExpressionElementSyntax or InitializerExpressionSyntax:
                return ElementWriter.After(element.Parent is ExpressionElementSyntax ? element.Parent : element, [repeated], text);
            case YieldStatementSyntax statement:
                return StatementWriter.Behind(statement, [Replace(statement, element, repeated)], text);
            case ArgumentSyntax argument when WordPosition.IsOneOfMany(argument, model):
                return ElementWriter.After(argument, [repeated], text);
            case ArgumentSyntax { Parent: ArgumentListSyntax list } argument when model.GetSymbolInfo(list.Parent!).Symbol is IMethodSymbol { IsStatic: true, Name: "Create", ReturnType: INamedTypeSymbol { TypeArguments.Length: 1 } }:
                return ElementWriter.After(argument, [repeated], text);
            case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }:
                return Again(call, anchor, flag, text, model);
            default:
                return [];
        }
    }

    // The call once more, with the other flag: behind it in a chain, else as a statement of its own.
    private static IEnumerable<TextChange> Again(InvocationExpressionSyntax call, SyntaxNode anchor, string flag, SourceText text, SemanticModel model)
    {
        var written = "\"" + flag + "\"";
        if (call.Expression is MemberAccessExpressionSyntax access && model.GetSymbolInfo(call).Symbol is IMethodSymbol { ReturnsVoid: false, ReturnType.SpecialType: not SpecialType.System_Boolean }
            && model.GetSymbolInfo(access.Expression).Symbol is not INamedTypeSymbol
            && (call.Parent is MemberAccessExpressionSyntax or not ExpressionStatementSyntax || access.Expression is InvocationExpressionSyntax))
        {
            var again = access.OperatorToken + access.Name.ToString() + Replace(call.ArgumentList, anchor, written);
            return [new(new(call.Span.End, 0), ChainWriter.Separator(access, text) + again)];
        }

        return call.Parent switch
        {
            ExpressionStatementSyntax statement => StatementWriter.Behind(statement, [Replace(statement, anchor, written)], text),
            LambdaExpressionSyntax lambda => [new(new(lambda.Body.SpanStart, 0), "{ "), new(new(lambda.Body.Span.End, 0), "; " + Replace(call, anchor, written) + "; }")],
            ConditionalAccessExpressionSyntax { Parent: ExpressionStatementSyntax statement } => StatementWriter.Behind(statement, [Replace(statement, anchor, written)], text),
            _ => [],
        };
    }

    // The element again with the other flag; a choice only where its other arms say nothing.
    private static string? Repeat(ExpressionSyntax element, SyntaxNode anchor, string flag)
    {
        var arms = element.DescendantNodesAndSelf().SelectMany(node => node switch
        {
            ConditionalExpressionSyntax choice => [choice.WhenTrue, choice.WhenFalse],
            SwitchExpressionSyntax choice => choice.Arms.Select(arm => arm.Expression),
            _ => Enumerable.Empty<ExpressionSyntax>(),
        });
        var isAlone = arms.All(arm => arm.Contains(anchor) || arm is LiteralExpressionSyntax { Token.ValueText: "" or "null" } || arm.ToString() is "string.Empty" or "String.Empty" or "null" or "null!" || arm is ThrowExpressionSyntax);
        return isAlone ? Replace(element, anchor, "\"" + flag + "\"") : null;
    }

    private static IEnumerable<TextChange> InText(WordSite site, string flag)
    {
        switch (site.Anchor)
        {
            case LiteralExpressionSyntax or InterpolatedStringTextSyntax or InterpolatedStringExpressionSyntax:
                return [new(new(site.Place.End, 0), " " + flag)];
            case ExpressionSyntax { Parent: InterpolationSyntax hole }:
                return [new(new(hole.Span.End, 0), " " + flag)];
            case ExpressionSyntax { Parent: BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } } name:
                return [new(new(name.Span.End, 0), " + \" " + flag + "\"")];
            default:
                return [];
        }
    }

    private static string Replace(SyntaxNode whole, SyntaxNode part, string by)
    {
        var text = whole.ToString();
        return part == whole ? by : text.Substring(0, part.SpanStart - whole.SpanStart) + by + text.Substring(part.Span.End - whole.SpanStart);
    }
}
