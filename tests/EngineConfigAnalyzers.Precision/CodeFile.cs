using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace EngineConfigAnalyzers.Precision;

/// <summary>Source files as a compiler reads them.</summary>
internal static class CodeFile
{
    public static SyntaxTree Parse(string path, CSharpParseOptions options)
    {
        using var stream = File.OpenRead(path);
        SourceText text;
        try
        {
            text = SourceText.From(stream, Encoding.UTF8);
        }
        catch (InvalidDataException)
        {
            // A binary that is called .cs.
            text = SourceText.From("", Encoding.UTF8);
        }

        return CSharpSyntaxTree.ParseText(text, options, path);
    }
}
