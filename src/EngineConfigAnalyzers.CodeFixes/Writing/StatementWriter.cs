using EngineConfigAnalyzers.Launches;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EngineConfigAnalyzers.CodeFixes.Writing;

/// <summary>
/// Writes settings as statements after the one that turned metrics on, so that what guards that one guards these too.
/// A statement that stands alone under its guard, and an expression that is a whole body, get a block.
/// </summary>
internal static class StatementWriter
{
    /// <summary>True where a statement can follow the place, and the target can be written there.</summary>
    public static bool CanWrite(SyntaxNode place, SettingTarget target, SemanticModel model) =>
        !target.IsParameter && !target.IsMethod && target.Symbol is not IPropertySymbol { SetMethod.IsInitOnly: true }
        && Receiver(place, target, model) is not null
        && BodyOf(place) switch
        {
            ExpressionStatementSyntax => true,
            LambdaExpressionSyntax lambda => model.GetSymbolInfo(lambda).Symbol is IMethodSymbol { ReturnsVoid: true },
            ArrowExpressionClauseSyntax { Parent: BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax } arrow => model.GetDeclaredSymbol(arrow.Parent!) is IMethodSymbol { ReturnsVoid: true },
            _ => false,
        };

    /// <summary>The changes that write the fixes after the place.</summary>
    public static IEnumerable<TextChange> Write(SyntaxNode place, IEnumerable<SettingFix> fixes, SourceText text, SemanticModel model)
    {
        var statements = fixes.Select(fix => Receiver(place, fix.Target, model) + fix.Target.Name + " = " + fix.Value + ";").ToList();
        return BodyOf(place) switch
        {
            ExpressionStatementSyntax statement => Behind(statement, statements, text),
            LambdaExpressionSyntax lambda => [new(new(lambda.Body.SpanStart, 0), "{ "), new(new(lambda.Body.Span.End, 0), "; " + string.Join(" ", statements) + " }")],
            ArrowExpressionClauseSyntax arrow => AsBody(arrow, statements, text),
            _ => [],
        };
    }

    /// <summary>The changes that put statements behind one; where it stands alone under a guard, both get a block.</summary>
    public static IEnumerable<TextChange> Behind(StatementSyntax statement, List<string> statements, SourceText text) =>
        statement.Parent is BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax ? After(statement, statements, text) : InBlock(statement, statements, text);

    /// <summary>The changes that put statements before one of a block.</summary>
    public static IEnumerable<TextChange> Before(StatementSyntax statement, List<string> statements, SourceText text) =>
        IndentOf(statement, text) is { } indent
            ? [new(new(statement.SpanStart, 0), string.Concat(statements.Select(added => added + ElementWriter.NewLine(text, statement.SpanStart) + indent)))]
            : [new(new(statement.SpanStart, 0), string.Concat(statements.Select(added => added + " ")))];

    private static SyntaxNode? BodyOf(SyntaxNode place)
    {
        var body = place.Parent;
        while (body is ParenthesizedExpressionSyntax or ConditionalAccessExpressionSyntax or AwaitExpressionSyntax)
        {
            body = body.Parent;
        }

        return body;
    }

    // What stands before the member's name: `config.`, `this.`, nothing; of a helper's call, what it was given.
    private static string? Receiver(SyntaxNode place, SettingTarget target, SemanticModel model) => place switch
    {
        AssignmentExpressionSyntax { Left: TupleExpressionSyntax tuple } =>
            tuple.Arguments.Select(part => part.Expression).OfType<MemberAccessExpressionSyntax>().FirstOrDefault(part => Takes(part.Expression, target, model)) is { } part ? Before(part) : null,
        AssignmentExpressionSyntax { Parent: ConditionalAccessExpressionSyntax, Left: MemberAccessExpressionSyntax { Name: var name } } => Before(name),
        AssignmentExpressionSyntax { Parent: ConditionalAccessExpressionSyntax, Left: MemberBindingExpressionSyntax { Name: var name } } => Before(name),
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax access } => Before(access),
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax } => "",
        InvocationExpressionSyntax call => call.ArgumentList.Arguments.Select(argument => argument.Expression)
            .Concat(call.Expression is MemberAccessExpressionSyntax { Expression: var receiver } ? [receiver] : [])
            .FirstOrDefault(given => given is IdentifierNameSyntax or MemberAccessExpressionSyntax && Takes(given, target, model)) is { } configuration
                ? configuration + "."
                : null,
        _ => null,
    };

    // `worker?.Engine.` of a null-conditional assignment (C# 14), whose parts stand in one another.
    private static string Before(SimpleNameSyntax name)
    {
        var whole = name.Ancestors().TakeWhile(ancestor => ancestor is ExpressionSyntax).OfType<ConditionalAccessExpressionSyntax>().Last();
        return whole.ToString().Substring(0, name.SpanStart - whole.SpanStart);
    }

    private static string Before(MemberAccessExpressionSyntax access) => access.ToString().Substring(0, access.Name.SpanStart - access.SpanStart);

    /// <summary>True where an expression is of a type that has the target for a member.</summary>
    public static bool Takes(ExpressionSyntax expression, SettingTarget target, SemanticModel model)
    {
        for (var type = model.GetTypeInfo(expression).Type; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type, target.Symbol.ContainingType))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<TextChange> After(StatementSyntax statement, List<string> statements, SourceText text)
    {
        if (IndentOf(statement, text) is not { } indent)
        {
            return [new(new(statement.Span.End, 0), string.Concat(statements.Select(added => " " + added)))];
        }

        // A comment behind the statement belongs to it.
        var comment = statement.GetTrailingTrivia().LastOrDefault(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia));
        var end = comment.RawKind == 0 ? statement.Span.End : comment.Span.End;
        var newLine = ElementWriter.NewLine(text, statement.Span.End) + indent;
        return [new(new(end, 0), string.Concat(statements.Select(added => newLine + added)))];
    }

    private static IEnumerable<TextChange> InBlock(StatementSyntax statement, List<string> statements, SourceText text)
    {
        var guard = text.Lines.GetLineFromPosition(statement.Parent!.SpanStart);
        var guardIndent = LeadingWhitespace(text.ToString(guard.Span));
        if (IndentOf(statement, text) is null)
        {
            return [new(new(statement.SpanStart, 0), "{ "), new(new(statement.Span.End, 0), " " + string.Join(" ", statements) + " }")];
        }

        var before = text.Lines.GetLineFromPosition(statement.GetFirstToken().GetPreviousToken().Span.End);
        var newLine = ElementWriter.NewLine(text, statement.SpanStart);
        return
        [
            new(new(before.EndIncludingLineBreak, 0), guardIndent + "{" + newLine),
            .. After(statement, [.. statements], text).Select(change => new TextChange(change.Span, change.NewText + newLine + guardIndent + "}")),
        ];
    }

    private static IEnumerable<TextChange> AsBody(ArrowExpressionClauseSyntax arrow, List<string> statements, SourceText text)
    {
        var member = arrow.Parent!;
        var line = text.Lines.GetLineFromPosition(member.SpanStart);
        var indent = LeadingWhitespace(text.ToString(line.Span));
        var newLine = ElementWriter.NewLine(text, member.SpanStart);
        var inner = newLine + indent + (indent.Contains('\t') ? "\t" : "    ");
        var body = newLine + indent + "{" + inner + arrow.Expression + ";" + string.Concat(statements.Select(added => inner + added)) + newLine + indent + "}";
        var head = arrow.GetFirstToken().GetPreviousToken().Span.End;
        return [new(TextSpan.FromBounds(head, member.Span.End), body)];
    }

    private static string? IndentOf(StatementSyntax statement, SourceText text)
    {
        var line = text.Lines.GetLineFromPosition(statement.SpanStart);
        var indent = text.ToString(TextSpan.FromBounds(line.Start, statement.SpanStart));
        return string.IsNullOrWhiteSpace(indent) ? indent : null;
    }

    private static string LeadingWhitespace(string line) => line.Substring(0, line.Length - line.TrimStart().Length);
}
