using System.Text;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EngineConfigAnalyzers.Reading.Texts;

/// <summary>
/// The text that a string expression holds, and where each of its characters stands in the source. What is not constant is one
/// <see cref="Hole"/>. Raw strings keep their indentation: here it is white space like any other.
/// </summary>
internal sealed class EmbeddedText
{
    /// <summary>Stands for what a part is put together with: an interpolation, the other side of a concatenation.</summary>
    public const char Hole = '\uFFFC';

    private readonly ImmutableArray<TextSpan> _places;

    private EmbeddedText(string text, ImmutableArray<TextSpan> places)
    {
        Text = text;
        _places = places;
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The text of a literal or an interpolated string; null for any other expression, and for one that is not complete.</summary>
    public static EmbeddedText? Read(ExpressionSyntax expression, bool holeBefore, bool holeAfter)
    {
        var builder = new Builder();
        if (holeBefore)
        {
            builder.Add(Hole, new(expression.SpanStart, 0));
        }

        if (expression.ContainsDiagnostics || !builder.TryAdd(expression))
        {
            return null;
        }

        if (holeAfter)
        {
            builder.Add(Hole, new(expression.Span.End, 0));
        }

        return builder.ToText();
    }

    /// <summary>Where a part of the text stands.</summary>
    public TextSpan PlaceOf(int start, int length) => TextSpan.FromBounds(_places[start].Start, _places[start + length - 1].End);

    /// <summary>The line of the text around a position, as far as it is near: a minified dashboard is one line.</summary>
    public string LineAt(int position)
    {
        const int Near = 240;
        var first = Math.Max(0, position - Near);
        var last = Math.Min(Text.Length, position + Near);
        var start = position == first ? first : Text.LastIndexOf('\n', position - 1, position - first) + 1;
        var end = Text.IndexOf('\n', position, last - position);
        return Text.Substring(start == 0 ? first : start, (end < 0 ? last : end) - (start == 0 ? first : start));
    }

    private sealed class Builder
    {
        private readonly StringBuilder _text = new();
        private readonly ImmutableArray<TextSpan>.Builder _places = ImmutableArray.CreateBuilder<TextSpan>();

        public EmbeddedText ToText() => new(_text.ToString(), _places.ToImmutable());

        public void Add(char character, TextSpan place)
        {
            _text.Append(character);
            _places.Add(place);
        }

        public bool TryAdd(ExpressionSyntax expression)
        {
            switch (expression)
            {
                case LiteralExpressionSyntax { Token: var token }:
                    return LiteralContent.TryFind(token) is { } content && Add(token, content);

                case InterpolatedStringExpressionSyntax interpolated:
                    var form = LiteralContent.FormOf(interpolated.StringStartToken);
                    foreach (var part in interpolated.Contents)
                    {
                        if (part is InterpolatedStringTextSyntax { TextToken: var text })
                        {
                            Add(text, new(0, text.Text.Length, form, IsInterpolated: true));
                        }
                        else
                        {
                            Add(Hole, part.Span);
                        }
                    }

                    return true;

                default:
                    return false;
            }
        }

        private bool Add(SyntaxToken token, LiteralContent content)
        {
            var text = token.Text;
            for (var at = content.Start; at < content.End;)
            {
                var (characters, length) = content.Decode(text, at);
                foreach (var character in characters)
                {
                    Add(character, new(token.SpanStart + at, length));
                }

                at += length;
            }

            return true;
        }
    }
}
