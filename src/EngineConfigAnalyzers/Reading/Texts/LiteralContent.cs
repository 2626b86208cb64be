using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace EngineConfigAnalyzers.Reading.Texts;

/// <summary>The part of a token between its quotes, and how to read it. <c>ValueText</c> has lost the places.</summary>
/// <param name="Start">The first character after the opening quotes.</param>
/// <param name="End">The closing quotes.</param>
/// <param name="Form">How it escapes.</param>
/// <param name="IsInterpolated">Braces are doubled, too.</param>
internal readonly record struct LiteralContent(int Start, int End, LiteralForm Form, bool IsInterpolated = false)
{
    /// <summary>The content of a string literal; null for any other token.</summary>
    public static LiteralContent? TryFind(SyntaxToken token)
    {
        var isString = token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
            or SyntaxKind.Utf8StringLiteralToken or SyntaxKind.Utf8SingleLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken;
        var text = token.Text;
        var (open, close) = (text.IndexOf('"'), text.LastIndexOf('"'));
        if (!isString || open < 0 || close <= open)
        {
            return null;
        }

        var form = FormOf(token);
        var quotes = 1;
        while (form is LiteralForm.Raw && open + quotes < close && text[open + quotes] == '"')
        {
            quotes++;
        }

        return new(open + quotes, close - quotes + 1, form);
    }

    /// <summary>The form of a literal, or of an interpolated string by its start.</summary>
    public static LiteralForm FormOf(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken => token.Text[0] == '@' ? LiteralForm.Verbatim : LiteralForm.Escaped,
        SyntaxKind.InterpolatedStringStartToken => LiteralForm.Escaped,
        SyntaxKind.InterpolatedVerbatimStringStartToken => LiteralForm.Verbatim,
        _ => LiteralForm.Raw,
    };

    /// <summary>True where the character at a position of the token's text stands for itself.</summary>
    public bool IsPlain(string text, int at) => !IsDoubled(text, at) && !(Form is LiteralForm.Escaped && text[at] == '\\');

    /// <summary>The characters that stand at a position of the token's text, and how much of it they take.</summary>
    public (string Characters, int Length) Decode(string text, int at) =>
        IsDoubled(text, at) ? (text[at].ToString(), 2)
        : Form is LiteralForm.Escaped && text[at] == '\\' ? Unescape(text, at)
        : (text[at].ToString(), 1);

    private bool IsDoubled(string text, int at) =>
        (at + 1 < text.Length ? text[at + 1] : '\0') == text[at]
        && ((Form is LiteralForm.Verbatim && text[at] == '"') || (Form is not LiteralForm.Raw && IsInterpolated && text[at] is '{' or '}'));

    private static (string Characters, int Length) Unescape(string text, int at)
    {
        var kind = at + 1 < text.Length ? text[at + 1] : '\0';
        var digits = kind switch { 'x' => 4, 'u' => 4, 'U' => 8, _ => 0 };
        var length = 2;
        while (length < digits + 2 && at + length < text.Length && Uri.IsHexDigit(text[at + length]))
        {
            length++;
        }

        if (digits > 0)
        {
            return int.TryParse(text.Substring(at + 2, length - 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
                && code is >= 0 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF)
                ? (char.ConvertFromUtf32(code), length)
                : ("\uFFFD", length);
        }

        var character = kind switch { 'n' => '\n', 'r' => '\r', 't' => '\t', '0' => '\0', 'a' => '\a', 'b' => '\b', 'f' => '\f', 'v' => '\v', 'e' => '\u001B', _ => kind };
        return (character.ToString(), Math.Min(2, text.Length - at));
    }
}
