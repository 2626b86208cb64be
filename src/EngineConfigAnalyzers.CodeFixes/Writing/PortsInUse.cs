using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;

namespace EngineConfigAnalyzers.CodeFixes.Writing;

/// <summary>
/// The numbers of a file that a metrics port must not repeat. Any number counts, also inside a text (<c>"localhost:9090"</c>):
/// a port skipped without need costs nothing.
/// </summary>
internal static class PortsInUse
{
    private static readonly Regex Number = new("[0-9]{2,5}", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>The numbers written in the file.</summary>
    public static HashSet<int> Of(SyntaxNode root)
    {
        var used = new HashSet<int>();
        foreach (var token in root.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.NumericLiteralToken) && token.Value is int number)
            {
                used.Add(number);
            }
            else if (token.RawKind is (int)SyntaxKind.StringLiteralToken or (int)SyntaxKind.InterpolatedStringTextToken or (int)SyntaxKind.SingleLineRawStringLiteralToken)
            {
                foreach (Match match in Number.Matches(token.Text))
                {
                    used.Add(int.Parse(match.Value, NumberStyles.None, CultureInfo.InvariantCulture));
                }
            }
        }

        return used;
    }
}
