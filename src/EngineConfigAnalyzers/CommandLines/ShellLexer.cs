namespace EngineConfigAnalyzers.CommandLines;

/// <summary>
/// Cuts a POSIX shell script into words and separators: IEEE 1003.1, Shell Command Language, 2.2 to 2.3 and 2.7.
/// What a shell computes is a hole. Globs, tildes and braces are left as they are written.
/// </summary>
internal sealed class ShellLexer
{
    private readonly CommandText _text;
    private readonly WordBuilder _word;
    private readonly ImmutableArray<ShellToken>.Builder _tokens = ImmutableArray.CreateBuilder<ShellToken>();
    private readonly List<string> _hereDocuments = [];
    private string? _redirection;
    private bool _isAssignment;
    private bool _hasEquals;
    private int _next;

    private ShellLexer(CommandText text)
    {
        _text = text;
        _word = new(text);
    }

    /// <summary>The pieces of a script in order.</summary>
    public static ImmutableArray<ShellToken> Read(CommandText text)
    {
        var lexer = new ShellLexer(text);
        while (lexer._next < text.Length)
        {
            lexer.Step();
        }

        lexer.EndWord();
        return lexer._tokens.ToImmutable();
    }

    private void Step()
    {
        switch (_text.IsHole(_next) ? '\0' : _text[_next])
        {
            case ' ' or '\t' or '\r':
                EndWord();
                _next++;
                break;
            case '\n':
                Separate(1);
                SkipHereDocuments();
                break;
            case '#' when !_word.HasWord:
                while (_next < _text.Length && !_text.Has(_next, '\n'))
                {
                    _next++;
                }

                break;
            case '\\':
                Escape();
                break;
            case '\'':
                SingleQuotes();
                break;
            case '"':
                DoubleQuotes();
                break;
            case '$' or '`' when ShellExpansion.End(_text, _next) is var end && end > _next:
                Expand(end, quoted: false);
                break;
            case '&' when _text.Has(_next + 1, '>'):
                // A number before it is a word, not a descriptor.
                EndWord();
                _next++;
                break;
            case '&' or '|' or ';':
                Separate(_text.Has(_next + 1, _text[_next]) || (_text.Has(_next, '|') && _text.Has(_next + 1, '&')) ? 2 : 1);
                break;
            case '(' when _isAssignment && _word.HasWord:
                Expand(ShellExpansion.Balanced(_text, _next), quoted: true);
                break;
            case '(' or ')':
                var kind = _text.Has(_next, '(') ? ShellTokenKind.Open : ShellTokenKind.Close;
                EndWord();
                _tokens.Add(new(kind));
                _next++;
                break;
            case '<' or '>' when _text.Has(_next + 1, '('):
                Expand(ShellExpansion.Balanced(_text, _next + 1), quoted: true);
                break;
            case '<' or '>':
                Redirect();
                break;
            default:
                Take();
                break;
        }
    }

    private void Take()
    {
        // ${EXTRA:+…}--enable-metrics: the blank between them is in the expansion.
        if (_word is { IsSplice: true, IsQuoted: false } && _text.Has(_next, '-') && _text.Has(_next + 1, '-'))
        {
            EndWord();
        }

        if (_text.Has(_next, '=') && !_hasEquals)
        {
            _hasEquals = true;
            _isAssignment = _word.Plain is { Length: > 0 } name && !char.IsDigit(name[0]) && name.All(ShellExpansion.IsNameCharacter);
        }

        _word.Append(_next++, quoted: false);
    }

    private void Escape()
    {
        var lineBreak = _text.Has(_next + 1, '\n') ? 2 : _text.Has(_next + 1, '\r') && _text.Has(_next + 2, '\n') ? 3 : 0;
        if (lineBreak > 0)
        {
            _next += lineBreak;
            return;
        }

        var escaped = Math.Min(_next + 1, _text.Length - 1);
        _word.Quote(_next);
        _word.AppendEscaped(_next, escaped);
        _next = escaped + 1;
    }

    private void SingleQuotes()
    {
        _word.Quote(_next++);
        while (_next < _text.Length && !_text.Has(_next, '\''))
        {
            _word.Append(_next++, quoted: true);
        }

        _next = Math.Min(_next + 1, _text.Length);
    }

    private void DoubleQuotes()
    {
        _word.Quote(_next++);
        while (_next < _text.Length && !_text.Has(_next, '"'))
        {
            var escaped = _next + 1;
            if (_text.Has(_next, '\\') && escaped < _text.Length && !_text.IsHole(escaped) && _text[escaped] is '$' or '`' or '"' or '\\' or '\n')
            {
                if (!_text.Has(escaped, '\n'))
                {
                    _word.AppendEscaped(_next, escaped);
                }

                _next += 2;
            }
            else if ((_text.Has(_next, '$') || _text.Has(_next, '`')) && !_text.Has(escaped, '\'') && ShellExpansion.End(_text, _next) is var end && end > _next)
            {
                Expand(end, quoted: true);
            }
            else
            {
                _word.Append(_next++, quoted: true);
            }
        }

        _next = Math.Min(_next + 1, _text.Length);
    }

    private void Expand(int end, bool quoted)
    {
        _word.AppendHole(_next, end, splices: !quoted || ShellExpansion.GivesManyWords(_text, _next, end));
        _next = end;
    }

    private void Redirect()
    {
        if (_word.Plain is { Length: > 0 } descriptor && descriptor.All(c => c is >= '0' and <= '9'))
        {
            _word.Drop();
        }

        EndWord();
        var start = _next;
        while (_next - start < 3 && (_text.Has(_next, '<') || _text.Has(_next, '>')))
        {
            _next++;
        }

        var isHere = _next - start == 2 && _text.Has(start, '<') && _text.Has(start + 1, '<');
        if (_text.Has(_next, '&') || _text.Has(_next, '|') || (isHere && _text.Has(_next, '-')))
        {
            _next++;
        }

        _redirection = isHere ? "<<" : ">";
    }

    private void Separate(int length)
    {
        EndWord();
        _redirection = null;
        _tokens.Add(new(ShellTokenKind.Separator) { Sign = length == 1 ? _text[_next].ToString() : string.Concat(_text[_next], _text[_next + 1]) });
        _next += length;
    }

    private void EndWord()
    {
        if (_word.HasWord)
        {
            var word = _word.Finish(_next);
            if (_redirection is null)
            {
                _tokens.Add(new(ShellTokenKind.Word, word, _isAssignment));
            }
            else if (string.Equals(_redirection, "<<", StringComparison.Ordinal))
            {
                _hereDocuments.Add(word.Text);
            }

            _redirection = null;
        }

        _isAssignment = false;
        _hasEquals = false;
    }

    private void SkipHereDocuments()
    {
        foreach (var delimiter in _hereDocuments)
        {
            var isEnd = false;
            while (_next < _text.Length && !isEnd)
            {
                var line = _next;
                while (_next < _text.Length && !_text.Has(_next, '\n'))
                {
                    _next++;
                }

                isEnd = string.Equals(string.Concat(Enumerable.Range(line, _next - line).Select(i => _text[i])).Trim(), delimiter, StringComparison.Ordinal);
                _next = Math.Min(_next + 1, _text.Length);
            }
        }

        _hereDocuments.Clear();
    }
}
