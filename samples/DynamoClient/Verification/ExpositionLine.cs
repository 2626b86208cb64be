using System.Globalization;
using System.Text;

namespace DynamoClient.Verification;

/// <summary>
/// One line of Prometheus' text format: <c>name{label="value",…} value [timestamp]</c>. Exemplars, which OpenMetrics appends after a number
/// sign, are skipped; names in quotes are not read, since only a scraper that asks for them is given any.
/// </summary>
internal ref struct ExpositionLine
{
    private readonly ReadOnlySpan<char> _line;
    private int _at;

    private ExpositionLine(ReadOnlySpan<char> line) => _line = line;

    private readonly char Next => _at < _line.Length ? _line[_at] : '\0';

    /// <summary>False for a line that is none; a comment and an empty line are lines without a sample.</summary>
    public static bool TryParse(ReadOnlySpan<char> line, out MetricSample? sample)
    {
        sample = null;
        var text = line.Trim(" \t\r");
        return text.IsEmpty || text[0] is '#' || new ExpositionLine(text).TryReadSample(out sample);
    }

    private bool TryReadSample(out MetricSample? sample)
    {
        sample = null;
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        if (ReadName() is not { Length: > 0 } name)
        {
            return false;
        }

        SkipBlanks();
        if (Next is '{' && !TryReadLabels(labels))
        {
            return false;
        }

        SkipBlanks();
        if (!TryParseValue(ReadWord(), out var value))
        {
            return false;
        }

        SkipBlanks();
        var timestamp = Next is '#' ? default : ReadWord();
        SkipBlanks();
        if (!timestamp.IsEmpty && !double.TryParse(timestamp, NumberStyles.Float, CultureInfo.InvariantCulture, out _) || Next is not ('\0' or '#'))
        {
            return false;
        }

        sample = new(name, labels, value);
        return true;
    }

    private bool TryReadLabels(Dictionary<string, string> labels)
    {
        _at++;
        for (SkipBlanks(); Next is not '}'; SkipBlanks())
        {
            var name = ReadName();
            SkipBlanks();
            if (name.Length == 0 || !TrySkip('='))
            {
                return false;
            }

            SkipBlanks();
            if (!TryReadQuoted(out var value) || !labels.TryAdd(name, value))
            {
                return false;
            }

            SkipBlanks();
            if (!TrySkip(',') && Next is not '}')
            {
                return false;
            }
        }

        _at++;
        return true;
    }

    private bool TryReadQuoted(out string value)
    {
        value = "";
        if (!TrySkip('"'))
        {
            return false;
        }

        var text = new StringBuilder();
        for (; _at < _line.Length && Next is not '"'; _at++)
        {
            if (Next is not '\\')
            {
                text.Append(Next);
                continue;
            }

            _at++;
            text.Append(Next is 'n' ? '\n' : Next);
        }

        value = text.ToString();
        return TrySkip('"');
    }

    private string ReadName()
    {
        var start = _at;
        while (char.IsAsciiLetter(Next) || Next is '_' or ':' || (_at > start && char.IsAsciiDigit(Next)))
        {
            _at++;
        }

        return _line[start.._at].ToString();
    }

    private ReadOnlySpan<char> ReadWord()
    {
        var start = _at;
        while (Next is not (' ' or '\t' or '\0'))
        {
            _at++;
        }

        return _line[start.._at];
    }

    private void SkipBlanks()
    {
        while (Next is ' ' or '\t')
        {
            _at++;
        }
    }

    private bool TrySkip(char expected)
    {
        var found = Next == expected;
        _at += found ? 1 : 0;
        return found;
    }

    // Go's spelling: an infinity has a sign or none, and is no .NET word.
    private static bool TryParseValue(ReadOnlySpan<char> word, out double value)
    {
        var magnitude = word.TrimStart("+-");
        if (magnitude.Equals("inf", StringComparison.OrdinalIgnoreCase) || magnitude.Equals("infinity", StringComparison.OrdinalIgnoreCase))
        {
            value = word[0] is '-' ? double.NegativeInfinity : double.PositiveInfinity;
            return true;
        }

        return double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
    }
}
