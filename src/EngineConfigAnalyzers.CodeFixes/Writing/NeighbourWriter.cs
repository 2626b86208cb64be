using EngineConfigAnalyzers.Reading;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EngineConfigAnalyzers.CodeFixes.Writing;

/// <summary>Declares a type's all-schedulers switch beside its metrics switch, in the shape of that one.</summary>
internal static class NeighbourWriter
{
    private const string Summary = "Lets every scheduler report metrics, not attention-TP rank 0 alone.";

    /// <summary>The changes that declare it; null where its shape cannot be said of a second member.</summary>
    public static IReadOnlyList<TextChange>? Write(IncompleteType type, bool startsOn, SourceText text)
    {
        var node = type.Declaration is VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } ? field : type.Declaration;
        return node.DescendantTrivia().Any(trivia => trivia.IsDirective && trivia.SpanStart > node.SpanStart)
            || node.GetDiagnostics().Any(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error)
            ? null
            : node switch
            {
                PropertyDeclarationSyntax property when PropertyLike(property, type.MissingName, startsOn, NewLine(property)) is { } declaration => [BesideMember(property, declaration, text)],
                FieldDeclarationSyntax { Declaration.Variables.Count: > 1, AttributeLists: [] } => [new(new(type.Declaration.Span.End, 0), $", {type.MissingName}{Initial(startsOn)}")],
                FieldDeclarationSyntax { Declaration.Variables.Count: 1 } single when FieldLike(single, type.MissingName, startsOn, NewLine(single)) is { } declaration => [BesideMember(single, declaration, text)],
                ParameterSyntax parameter => AtEnd(parameter, type.MissingName, startsOn, text),
                _ => null,
            };

        string NewLine(SyntaxNode member) => ElementWriter.NewLine(text, member.Span.End) + IndentOf(member, text);
    }

    private static string Initial(bool startsOn) => startsOn ? " = true" : "";

    private static string? PropertyLike(PropertyDeclarationSyntax property, string name, bool startsOn, string newLine)
    {
        if (Modifiers(property.Modifiers) is not { } modifiers || AccessorsLike(property) is not { } accessors
            || NeighbourAttributes.Of(property.AttributeLists, startsOn ? "true" : "false", newLine) is not { } attributes)
        {
            return null;
        }

        var initial = startsOn ? " = true;" : property.Initializer is { Value.RawKind: (int)SyntaxKind.FalseLiteralExpression } ? " = false;" : "";
        return $"{attributes}{modifiers}{property.Type} {name}{accessors}{initial}";
    }

    private static string? FieldLike(FieldDeclarationSyntax field, string name, bool startsOn, string newLine) =>
        Modifiers(field.Modifiers) is { } modifiers && NeighbourAttributes.Of(field.AttributeLists, startsOn ? "true" : "false", newLine) is { } attributes
            ? $"{attributes}{modifiers}{field.Declaration.Type} {name}{(startsOn ? " = true" : field.Declaration.Variables[0].Initializer is { Value.RawKind: (int)SyntaxKind.FalseLiteralExpression } ? " = false" : "")};"
            : null;

    // `required` would break every creation; heirs and other parts cannot be asked for what an abstract or partial member needs.
    private static string? Modifiers(SyntaxTokenList modifiers) =>
        modifiers.Any(modifier => modifier.Kind() is SyntaxKind.AbstractKeyword or SyntaxKind.OverrideKeyword or SyntaxKind.PartialKeyword or SyntaxKind.ExternKeyword)
            ? null
            : string.Concat(modifiers.Where(modifier => modifier.Kind() is not (SyntaxKind.RequiredKeyword or SyntaxKind.NewKeyword)).Select(modifier => modifier.ValueText + " "));

    // With what stands between the name and them. A body that does no more than keep the value is an automatic one.
    private static string? AccessorsLike(PropertyDeclarationSyntax property)
    {
        if (property.AccessorList is not { Accessors: var accessors } list)
        {
            return null;
        }

        var isAutomatic = accessors.All(accessor => accessor is { Body: null, ExpressionBody: null });
        if (isAutomatic && !list.DescendantTrivia().Any(IsComment) && !property.Identifier.TrailingTrivia.Any(IsComment))
        {
            return property.Identifier.TrailingTrivia.ToFullString() + list.OpenBraceToken.LeadingTrivia.ToFullString() + list;
        }

        return isAutomatic || accessors.All(KeepsValue)
            ? " { " + string.Concat(accessors.Select(accessor => string.Concat(accessor.Modifiers.Select(modifier => modifier.ValueText + " ")) + accessor.Keyword.ValueText + "; ")) + "}"
            : null;
    }

    private static bool KeepsValue(AccessorDeclarationSyntax accessor) =>
        (accessor.ExpressionBody?.Expression ?? accessor.Body?.Statements switch
        {
            [ReturnStatementSyntax { Expression: var returned }] => returned,
            [ExpressionStatementSyntax { Expression: var done }] => done,
            _ => null,
        }) switch
        {
            AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: var kept, Right: IdentifierNameSyntax { Identifier.ValueText: "value" } } => IsField(kept),
            { } read => IsField(read),
            null => false,
        };

    // The keyword `field` has a node of its own in compilers newer than the one this is built with.
    private static bool IsField(ExpressionSyntax expression) =>
        expression is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } || expression.ToString() is "field";

    private static TextChange BesideMember(MemberDeclarationSyntax member, string declaration, SourceText text)
    {
        var end = member.GetLastToken().TrailingTrivia.LastOrDefault(IsComment) is { RawKind: not 0 } comment ? comment.Span.End : member.Span.End;
        var line = text.Lines.GetLineFromPosition(end);
        if (!IsFirstOnLine(member, text) || !string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(end, line.End))))
        {
            return new(new(member.Span.End, 0), " " + declaration);
        }

        var newLine = ElementWriter.NewLine(text, end);
        var indent = IndentOf(member, text);
        var summary = member.GetLeadingTrivia().Any(trivia => trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineDocumentationCommentTrivia))
            ? $"{indent}/// <summary>{Summary}</summary>{newLine}"
            : "";
        return new(new(end, 0), (IsApart(member, text) ? newLine : "") + newLine + summary + indent + declaration);
    }

    // A blank line stands between members where one stands to either side; alone, where the member takes more than one line.
    private static bool IsApart(MemberDeclarationSyntax member, SourceText text)
    {
        var members = ((TypeDeclarationSyntax)member.Parent!).Members;
        var at = members.IndexOf(member);
        var votes = new List<bool>();
        if (at > 0 && members[at - 1] is PropertyDeclarationSyntax or FieldDeclarationSyntax)
        {
            votes.Add(IsBlankBelow(members[at - 1], text));
        }

        if (at + 1 < members.Count && members[at + 1] is PropertyDeclarationSyntax or FieldDeclarationSyntax)
        {
            votes.Add(IsBlankBelow(member, text));
        }

        return votes.Count > 0 ? votes.TrueForAll(vote => vote)
            : text.Lines.IndexOf(member.SpanStart) < text.Lines.IndexOf(member.Span.End) || member.GetLeadingTrivia().Any(trivia => trivia.HasStructure && !trivia.IsDirective);
    }

    private static bool IsBlankBelow(MemberDeclarationSyntax member, SourceText text) =>
        text.Lines.IndexOf(member.Span.End) + 1 is var below && below < text.Lines.Count && string.IsNullOrWhiteSpace(text.Lines[below].ToString());

    // A further parameter must not move the others: it comes last, and may be left out.
    private static IReadOnlyList<TextChange>? AtEnd(ParameterSyntax parameter, string name, bool startsOn, SourceText text)
    {
        var parameters = ((ParameterListSyntax)parameter.Parent!).Parameters;
        if (parameters.Last().Modifiers.Any(SyntaxKind.ParamsKeyword) || parameter.Modifiers.Count > 0 || parameter.Type is not { } type
            || NeighbourAttributes.Of(parameter.AttributeLists, startsOn ? "true" : "false", IsFirstOnLine(parameter, text) ? ElementWriter.NewLine(text, parameter.SpanStart) + IndentOf(parameter, text) : " ") is not { } attributes)
        {
            return null;
        }

        var value = startsOn ? "true" : type is NullableTypeSyntax ? "null" : "false";
        return [.. DocumentedBelow(parameter, name, text), .. ElementWriter.After(parameters.Last(), [$"{attributes}{type} {name} = {value}"], text)];
    }

    // Where parameters are documented, one without is a warning.
    private static IEnumerable<TextChange> DocumentedBelow(ParameterSyntax parameter, string name, SourceText text)
    {
        var tag = parameter.Parent!.Parent!.GetLeadingTrivia()
            .Where(trivia => trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineDocumentationCommentTrivia))
            .SelectMany(trivia => trivia.GetStructure()!.DescendantNodes().OfType<XmlElementSyntax>())
            .LastOrDefault(element => element.StartTag.Name.ToString() is "param");
        if (tag is not null && text.Lines.GetLineFromPosition(tag.SpanStart).ToString().Split('<')[0] is var margin && !margin.Contains("/**"))
        {
            yield return new(new(tag.Span.End, 0), $"{ElementWriter.NewLine(text, tag.Span.End)}{margin}<param name=\"{name}\">{Summary}</param>");
        }
    }

    private static bool IsFirstOnLine(SyntaxNode node, SourceText text) =>
        string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(text.Lines.GetLineFromPosition(node.SpanStart).Start, node.SpanStart)));

    private static string IndentOf(SyntaxNode node, SourceText text)
    {
        var line = text.Lines.GetLineFromPosition(node.SpanStart).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    private static bool IsComment(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia);
}
