using EngineConfigAnalyzers.Reading.Texts;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.Tests.Reading;

/// <summary>The text of a literal is the compiler's, and each of its characters is found in the source.</summary>
public class EmbeddedTextTests
{
    [Theory]
    [InlineData(""" "plain" """)]
    [InlineData(""" "" """)]
    [InlineData(""" "a\"b\\c\n\t\0\e\u0041\x41g\U0001F600z" """)]
    [InlineData(""" @"a""b\c" """)]
    [InlineData(""" "text"u8 """)]
    [InlineData(""" @"te""xt"u8 """)]
    [InlineData("\"\"\"a\"b\\n\"\"\"")]
    [InlineData("\"\"\"\"a\"\"\"b\"\"\"\"u8")]
    public void Reads_what_the_compiler_reads(string literal)
    {
        var expression = (LiteralExpressionSyntax)SyntaxFactory.ParseExpression(literal.Trim(), options: new Microsoft.CodeAnalysis.CSharp.CSharpParseOptions(Microsoft.CodeAnalysis.CSharp.LanguageVersion.Preview));
        var text = EmbeddedText.Read(expression, holeBefore: false, holeAfter: false)!;
        Assert.Equal(expression.Token.ValueText, text.Text.Replace("\uFFFD", "\U0001F600", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("$\"a{x}b{{c}}\\t{y:N0}\"", "a￼b{c}\t￼")]
    [InlineData("$@\"a\"\"{x}{{\"", "a\"￼{")]
    [InlineData("$$\"\"\"{a}{{x}}\\n\"\"\"", "{a}￼\\n")]
    public void Puts_a_hole_where_a_value_is_put_in(string literal, string expected) =>
        Assert.Equal(expected, EmbeddedText.Read(SyntaxFactory.ParseExpression(literal), holeBefore: false, holeAfter: false)!.Text);

    [Fact]
    public void Finds_the_place_of_a_part_behind_escapes()
    {
        const string Source = "\"\\u0041\\n@name\\\"\"";
        var text = EmbeddedText.Read(SyntaxFactory.ParseExpression(Source), holeBefore: true, holeAfter: true)!;
        var place = text.PlaceOf(text.Text.IndexOf("name", StringComparison.Ordinal), 4);
        Assert.Equal("name", Source.Substring(place.Start, place.Length));
    }

    [Fact]
    public void Reads_nothing_of_a_literal_without_an_end() =>
        Assert.Null(EmbeddedText.Read(SyntaxFactory.ParseExpression("\"open"), holeBefore: false, holeAfter: false));
}
