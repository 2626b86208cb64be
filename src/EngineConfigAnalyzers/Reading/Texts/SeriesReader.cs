using EngineConfigAnalyzers.Knowledge;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.Reading.Texts;

/// <summary>
/// Reads the series and stages that the strings of a file name. Nothing is bound: a literal is a literal, and what it is put together with
/// is a hole in its text.
/// </summary>
internal static class SeriesReader
{
    // A table of thousands of names is generated; its square is not worth reading.
    private const int MostBeside = 256;

    /// <summary>The mentions in document order, without those of series that the file itself makes.</summary>
    public static ImmutableArray<SeriesMention> Read(SyntaxNode root, CancellationToken cancellation)
    {
        var literals = new List<(EmbeddedText Text, LiteralUse Use)>();
        foreach (var node in root.DescendantNodes())
        {
            cancellation.ThrowIfCancellationRequested();
            if (node is ExpressionSyntax expression && MayMention(expression) && LiteralUse.Of(expression) is { IsExempt: false } use
                && EmbeddedText.Read(expression, use.IsContinued, use.Continues) is { } text)
            {
                literals.Add((text, use));
            }
        }

        var byScope = literals.ToLookup(literal => literal.Use.Scope, literal => literal.Text);
        ImmutableArray<SeriesMention> mentions =
        [
            .. literals.SelectMany(literal => Read(literal.Text, literal.Use, byScope[literal.Use.Scope])).OrderBy(mention => mention.Place.Start),
        ];
        var own = mentions.Where(mention => mention.Defines).Select(mention => mention.Name).ToImmutableHashSet(StringComparer.Ordinal);
        return own.IsEmpty ? mentions : [.. mentions.Where(mention => !IsOwn(mention.Name, own))];
    }

    private static bool MayMention(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax literal => literal.Kind() is SyntaxKind.StringLiteralExpression or SyntaxKind.Utf8StringLiteralExpression && MayMention(literal.Token.Text),
        InterpolatedStringExpressionSyntax interpolated => interpolated.Contents.Any(part => part is InterpolatedStringTextSyntax text && MayMention(text.TextToken.Text)),
        _ => false,
    };

    private static bool MayMention(string text) =>
        text.IndexOf(Series.Prefix, StringComparison.Ordinal) >= 0 || text.IndexOf(Stages.Series, StringComparison.Ordinal) >= 0;

    private static IEnumerable<SeriesMention> Read(EmbeddedText text, LiteralUse use, IEnumerable<EmbeddedText> inScope)
    {
        var beside = inScope.Where(other => other != text).Take(MostBeside).Select(other => other.Text).ToImmutableArray();
        return SeriesNameReader.Read(text, use, beside).Concat(StageReader.Read(text));
    }

    // With its samples: who makes a histogram asks for its buckets.
    private static bool IsOwn(string name, ImmutableHashSet<string> own) =>
        own.Contains(name) || Series.Suffixes.Any(suffix =>
            name.EndsWith(suffix, StringComparison.Ordinal) && own.Contains(name.Substring(0, name.Length - suffix.Length)));
}
