using EngineConfigAnalyzers.Reading;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EngineConfigAnalyzers.CodeFixes.Writing;

/// <summary>Writes a further key beside one that is there: the same entry again, with the other key.</summary>
internal static class KeyWriter
{
    /// <summary>True where the place is an entry that can be repeated.</summary>
    public static bool CanWrite(SyntaxNode place) => WrittenValue.At(place, isMember: false) is not null && Whole(place) is not null;

    /// <summary>The changes that add the keys of the fixes after the entry at the place.</summary>
    public static IEnumerable<TextChange> Write(SyntaxNode place, IReadOnlyList<SettingFix> fixes, SourceText text)
    {
        var whole = Whole(place)!;
        var value = WrittenValue.At(place, isMember: false)!;
        var key = fixes[0].Launch.Metrics.Location.SourceSpan;
        if (place is LiteralExpressionSyntax)
        {
            // A key and its value are two arguments.
            return ElementWriter.After(value.Parent!, [.. fixes.SelectMany(fix => new[] { $"\"{fix.Target.Name}\"", fix.Value })], text);
        }

        List<string> entries = [.. fixes.Select(Entry)];
        return whole is StatementSyntax statement ? StatementWriter.Behind(statement, entries, text) : ElementWriter.After(whole, entries, text);

        string Entry(SettingFix fix) =>
            text.ToString(TextSpan.FromBounds(whole.SpanStart, key.Start))
            + (place is AnonymousObjectMemberDeclaratorSyntax or ArgumentSyntax ? fix.Target.Name : $"\"{fix.Target.Name}\"")
            + text.ToString(TextSpan.FromBounds(key.End, value.SpanStart)) + fix.Value
            + text.ToString(TextSpan.FromBounds(value.Span.End, whole.Span.End));
    }

    /// <summary>A switch that is on, in the form that a set of this type takes.</summary>
    public static string On(ITypeSymbol set) => HoldsTexts(set) || set is IArrayTypeSymbol array && HoldsTexts(array.ElementType) ? "\"true\"" : "true";

    // The values of a dictionary, of pairs, of a list of pairs.
    private static bool HoldsTexts(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeArguments: [.., var last] } && (last.SpecialType is SpecialType.System_String || HoldsTexts(last));

    /// <summary>The value for the other key: the same where it can be repeated, else the switch in the same form; null where values are lists.</summary>
    public static string? ValueLike(ExpressionSyntax? value, SemanticModel model) => value switch
    {
        LiteralExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax => value.ToString(),
        CollectionExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax => null,
        not null when model.GetTypeInfo(value).Type?.SpecialType is SpecialType.System_String => "\"true\"",
        _ => "true",
    };

    private static SyntaxNode? Whole(SyntaxNode place) => place switch
    {
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } or AnonymousObjectMemberDeclaratorSyntax or ArgumentSyntax or LiteralExpressionSyntax => place,
        InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression } => place,
        AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax statement } => statement,
        InvocationExpressionSyntax { Parent: ExpressionStatementSyntax statement } => statement,
        ExpressionSyntax { Parent: InitializerExpressionSyntax or ExpressionElementSyntax } => place,
        ExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Parent: ExpressionStatementSyntax statement } } } => statement,
        _ => null,
    };
}
