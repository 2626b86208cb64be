using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace EngineConfigAnalyzers.CodeFixes.Writing;

/// <summary>
/// Takes settings away, with the commas and lines that only they needed. Comments and directives stay where they are: what they
/// are about is for people to say.
/// </summary>
internal static class RemovalWriter
{
    /// <summary>True where what stands at the place can be left out.</summary>
    public static bool CanRemove(SyntaxNode place, SemanticModel model) => !IsNeeded(place, model) && Whole(place) switch
    {
        ExpressionStatementSyntax { Parent: BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax } => true,
        ExpressionStatementSyntax => false,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => !HasMore(TextSpan.FromBounds(access.Expression.Span.End, place.Span.End), place.SyntaxTree),
        { } whole => ListOf(whole) is not null,
        null => false,
    };

    /// <summary>The changes that leave out what stands at the places; asked only where all can be.</summary>
    public static IEnumerable<TextChange> Write(ImmutableArray<SyntaxNode> places, SourceText text)
    {
        var wholes = places.Select(place => Whole(place)!).Distinct().ToList();
        foreach (var call in wholes.OfType<InvocationExpressionSyntax>())
        {
            yield return new(TextSpan.FromBounds(((MemberAccessExpressionSyntax)call.Expression).Expression.Span.End, call.Span.End), "");
        }

        foreach (var change in Elements(wholes.Where(whole => whole is not InvocationExpressionSyntax), text))
        {
            yield return change;
        }
    }

    /// <summary>The changes that leave out statements, and elements of lists.</summary>
    public static IEnumerable<TextChange> Elements(IEnumerable<SyntaxNode> elements, SourceText text) => elements
        .GroupBy(element => element.Parent!)
        .SelectMany(list => ListOf(list.First()) is { } separated ? FromList(separated, list.ToList(), text) : list.Select(statement => Without(statement.Span, text)));

    // Without a required member, or an argument that has no default, it does not compile.
    private static bool IsNeeded(SyntaxNode place, SemanticModel model) => place switch
    {
        ArgumentSyntax argument => model.GetOperation(argument) is not IArgumentOperation { Parameter.IsOptional: true },
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax, Left: var member } => model.GetSymbolInfo(member).Symbol is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true },
        _ => false,
    };

    // What is left out with the setting: an element, an argument, a link of a chain, a statement.
    private static SyntaxNode? Whole(SyntaxNode place) => place switch
    {
        // Beside an element of another kind, which is a mistake, the rest would become a collection.
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax list } when list.Expressions.All(member => member is AssignmentExpressionSyntax { Left: IdentifierNameSyntax or ImplicitElementAccessSyntax }) => place,
        AttributeArgumentSyntax { NameEquals: not null } or AnonymousObjectMemberDeclaratorSyntax => place,
        ArgumentSyntax { NameColon: not null } => place,
        ArgumentSyntax { Parent: ArgumentListSyntax list } argument when list.Arguments.Last() == argument => place,
        InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression } => place,
        AssignmentExpressionSyntax { Left: not TupleExpressionSyntax, Parent: ExpressionStatementSyntax statement } => statement,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: not InvocationExpressionSyntax }, Parent: ExpressionStatementSyntax statement } => statement,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax, Parent: not (InitializerExpressionSyntax or ExpressionElementSyntax or ArgumentSyntax) } => place,
        BaseObjectCreationExpressionSyntax { Parent: InitializerExpressionSyntax } => place,
        _ => null,
    };

    private static SyntaxNodeOrTokenList? ListOf(SyntaxNode element) => element.Parent switch
    {
        InitializerExpressionSyntax list => list.Expressions.GetWithSeparators(),
        AttributeArgumentListSyntax list => list.Arguments.GetWithSeparators(),
        ArgumentListSyntax list => list.Arguments.GetWithSeparators(),
        AnonymousObjectCreationExpressionSyntax list => list.Initializers.GetWithSeparators(),
        CollectionExpressionSyntax list => list.Elements.GetWithSeparators(),
        _ => null,
    };

    // A comma goes with the element before it; where the last elements go, the one that was before them goes too.
    private static IEnumerable<TextChange> FromList(SyntaxNodeOrTokenList list, List<SyntaxNode> gone, SourceText text)
    {
        var tree = list[0].SyntaxTree!;
        var endsWithComma = list[list.Count - 1].IsToken;
        var last = list.Count - 1;
        while (last >= 0 && (list[last].IsToken || gone.Contains(list[last].AsNode()!)))
        {
            last--;
        }

        if (last >= 0 && last + 1 < list.Count && !endsWithComma)
        {
            var tail = TextSpan.FromBounds(list[last].Span.End, list[list.Count - 1].Span.End);
            if (!HasMore(tail, tree))
            {
                yield return new(tail, "");
                gone.RemoveAll(element => element.SpanStart > tail.Start);
            }
            else
            {
                yield return new(list[last + 1].Span, "");
            }
        }

        for (var i = 0; i < list.Count; i += 2)
        {
            if (!gone.Contains(list[i].AsNode()!))
            {
                continue;
            }

            var comma = i + 1 < list.Count ? list[i + 1].Span : (TextSpan?)null;
            if (comma is { } apart && HasMore(TextSpan.FromBounds(list[i].Span.End, apart.Start), tree))
            {
                yield return new(list[i].Span, "");
                yield return new(apart, "");
            }
            else
            {
                yield return Without(TextSpan.FromBounds(list[i].SpanStart, comma?.End ?? list[i].Span.End), text);
            }
        }
    }

    // The span, with its line where nothing else stands there, else with the blank behind it.
    private static TextChange Without(TextSpan span, SourceText text)
    {
        var first = text.Lines.GetLineFromPosition(span.Start);
        var last = text.Lines.GetLineFromPosition(span.End);
        var isAlone = IsBlank(first.Start, span.Start) && IsBlank(span.End, last.End);
        if (isAlone)
        {
            return new(TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak), "");
        }

        var end = span.End;
        while (end < last.End && text[end] is ' ' or '\t')
        {
            end++;
        }

        return new(TextSpan.FromBounds(span.Start, end), "");

        bool IsBlank(int start, int stop) => string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(start, stop)));
    }

    /// <summary>True where comments or directives would go with a span.</summary>
    public static bool HasMore(TextSpan span, SyntaxTree tree) =>
        tree.GetRoot().DescendantTrivia(span, descendIntoTrivia: false)
            .Any(trivia => span.Contains(trivia.Span) && !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia));
}
