using System.Text;

namespace EngineConfigAnalyzers.Tests.CommandLines;

/// <summary>Writes words as command lines, by rules written independently of the readers under test.</summary>
internal static class Printed
{
    /// <summary>As dotnet/runtime's <c>PasteArguments</c> documents it: quote always, double the backslashes before a quote.</summary>
    public static string ForWindows(IEnumerable<string> words) => string.Join(' ', words.Select(word =>
    {
        if (word.Length > 0 && !word.Any(c => c is ' ' or '\t' or '"'))
        {
            return word;
        }

        var text = new StringBuilder("\"");
        var slashes = 0;
        foreach (var c in word)
        {
            text.Append(c == '"' ? new string('\\', slashes + 1) : "").Append(c);
            slashes = c == '\\' ? slashes + 1 : 0;
        }

        return text.Append('\\', slashes).Append('"').ToString();
    }));

    /// <summary>With single quotes, double quotes or backslashes, by the given choice.</summary>
    public static string ForShell(IEnumerable<string> words, int style) => string.Join(' ', words.Select((word, index) => ((style + index) % 3) switch
    {
        0 => "'" + word.Replace("'", "'\\''", StringComparison.Ordinal) + "'",
        1 => "\"" + string.Concat(word.Select(c => c is '"' or '\\' or '$' or '`' ? "\\" + c : c.ToString())) + "\"",
        _ => word.Length == 0 ? "''" : string.Concat(word.Select(c => char.IsLetterOrDigit(c) || c is '-' or '.' or '/' ? c.ToString() : c == '\n' ? "'\n'" : "\\" + c)),
    }));
}
