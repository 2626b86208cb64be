using EngineConfigAnalyzers.Launches;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EngineConfigAnalyzers.CodeFixes.Writing;

/// <summary>Writes a flag beside one that is there: a further element, the same call or statement again, or text right behind it.</summary>
internal static class FlagWriter
{
    /// <summary>The changes; none where the form that is there takes no further flag.</summary>
    public static IEnumerable<TextChange> Write(WordSite site, IReadOnlyList<string> words, SourceText text, SemanticModel model)
    {
        if (site.IsWholeWord && WordPosition.ElementOf(site.Anchor, site.Word, model) is { } element)
        {
            return CanRepeat(element, site.Anchor) ? Beside(element, site.Anchor, site.IsModule, [.. words.Select(word => "\"" + word + "\"")], text, model) : [];
        }

        // Behind a word in several pieces there is no one place.
        return site.IsWholeWord ? InText(site, string.Join(" ", words)) : [];
    }

    /// <summary>The changes that write flags in the place of a value that is dropped.</summary>
    public static IEnumerable<TextChange> Replace(WordSite site, IReadOnlyList<string> words, SourceText text, SemanticModel model)
    {
        if (!site.IsWholeWord || WordPosition.ElementOf(site.Anchor, site.Word, model) is not { } element)
        {
            return [new(site.Place, string.Join(" ", words))];
        }

        // Another call for each: `args.Add("true");`
        var whole = element.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: 1 } } argument && argument.FirstAncestorOrSelf<StatementSyntax>() is { } statement ? statement : (SyntaxNode)element;
        var separator = whole is StatementSyntax ? ElementWriter.NewLine(text, whole.SpanStart) + text.ToString(TextSpan.FromBounds(text.Lines.GetLineFromPosition(whole.SpanStart).Start, whole.SpanStart)) : ", ";
        return [new(whole.Span, string.Join(separator, words.Select(word => Replace(whole, site.Anchor, "\"" + word + "\""))))];
    }

    private static IEnumerable<TextChange> Beside(ExpressionSyntax element, SyntaxNode anchor, bool isModule, List<string> written, SourceText text, SemanticModel model)
    {
        List<string> elements = [.. written.Select(word => Replace(element, anchor, word))];
        switch (element.Parent)
        {
            case ExpressionElementSyntax or InitializerExpressionSyntax:
                return ElementWriter.After(element.Parent is ExpressionElementSyntax ? element.Parent : element, elements, text);
            case YieldStatementSyntax statement:
                return StatementWriter.Behind(statement, [.. written.Select(word => Replace(statement, anchor, word))], text);
            case ArgumentSyntax argument when WordPosition.IsOneOfMany(argument, model):
                return ElementWriter.After(argument, elements, text);
            case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } argument when !isModule || IsBehind(call, argument, model):
                return Again(call, anchor, written, text, model);
            default:
                return [];
        }
    }

    // Add(args, "-m", "dynamo.sglang") again would give -m another value, and Insert(0, …) goes before the module.
    private static bool IsBehind(InvocationExpressionSyntax call, ArgumentSyntax argument, SemanticModel model) =>
        model.GetSymbolInfo(call).Symbol is { Name: not ("Insert" or "InsertRange" or "Prepend") }
        && !call.ArgumentList.Arguments.Any(other => other != argument && model.GetConstantValue(other.Expression).Value is string);

    // The call once more, with the other flag: behind it in a chain, else as a statement of its own.
    private static IEnumerable<TextChange> Again(InvocationExpressionSyntax call, SyntaxNode anchor, List<string> written, SourceText text, SemanticModel model)
    {
        if (call.Expression is MemberAccessExpressionSyntax access && model.GetSymbolInfo(call).Symbol is IMethodSymbol { ReturnsVoid: false, ReturnType.SpecialType: not SpecialType.System_Boolean }
            && model.GetSymbolInfo(access.Expression).Symbol is not INamedTypeSymbol
            && (call.Parent is MemberAccessExpressionSyntax or not ExpressionStatementSyntax || access.Expression is InvocationExpressionSyntax))
        {
            var again = written.Select(word => ChainWriter.Separator(access, text) + access.OperatorToken + access.Name.ToString() + Replace(call.ArgumentList, anchor, word));
            return [new(new(call.Span.End, 0), string.Concat(again))];
        }

        return call.Parent switch
        {
            ExpressionStatementSyntax statement => StatementWriter.Behind(statement, [.. written.Select(word => Replace(statement, anchor, word))], text),
            LambdaExpressionSyntax lambda => [new(new(lambda.Body.SpanStart, 0), "{ "), new(new(lambda.Body.Span.End, 0), string.Concat(written.Select(word => "; " + Replace(call, anchor, word))) + "; }")],
            ConditionalAccessExpressionSyntax { Parent: ExpressionStatementSyntax statement } => StatementWriter.Behind(statement, [.. written.Select(word => Replace(statement, anchor, word))], text),
            _ => [],
        };
    }

    // A choice is written again only where its other arms say nothing.
    private static bool CanRepeat(ExpressionSyntax element, SyntaxNode anchor) => element.DescendantNodesAndSelf()
        .SelectMany(node => node switch
        {
            ConditionalExpressionSyntax choice => [choice.WhenTrue, choice.WhenFalse],
            SwitchExpressionSyntax choice => choice.Arms.Select(arm => arm.Expression),
            _ => Enumerable.Empty<ExpressionSyntax>(),
        })
        .All(arm => arm.Contains(anchor) || arm is LiteralExpressionSyntax { Token.ValueText: "" or "null" } || arm.ToString() is "string.Empty" or "String.Empty" or "null" or "null!" || arm is ThrowExpressionSyntax);

    private static IEnumerable<TextChange> InText(WordSite site, string flag)
    {
        switch (site.Anchor)
        {
            case LiteralExpressionSyntax { Token.Value: string } or InterpolatedStringTextSyntax or InterpolatedStringExpressionSyntax:
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
