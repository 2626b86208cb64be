using EngineConfigAnalyzers.CommandLines;
using EngineConfigAnalyzers.Reading.Texts;

namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>Reads a literal as parts: stretches that stand as they are, and single characters that are escaped.</summary>
internal static class LiteralParts
{
    /// <summary>Adds the parts of a token's content.</summary>
    public static void Read(SyntaxToken token, LiteralContent content, int origin, List<TextPart> parts)
    {
        var text = token.Text;
        var plain = content.Start;
        for (var at = content.Start; at < content.End;)
        {
            if (content.IsPlain(text, at))
            {
                at++;
                continue;
            }

            var (characters, length) = content.Decode(text, at);
            if (length != 1 || characters.Length != 1)
            {
                Plain(at);
                parts.Add(new(characters, origin, token.SpanStart + at, length));
                plain = at + length;
            }

            at += length;
        }

        Plain(content.End);

        void Plain(int end)
        {
            if (end > plain)
            {
                parts.Add(TextPart.Literal(text.Substring(plain, end - plain), origin, token.SpanStart + plain));
            }
        }
    }
}
