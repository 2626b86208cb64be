using System.Text;

namespace EngineConfigAnalyzers.CommandLines;

/// <summary>Puts one word after another together while a splitter walks over a text.</summary>
internal sealed class WordBuilder(CommandText text)
{
    private readonly ImmutableArray<TextPart>.Builder _parts = ImmutableArray.CreateBuilder<TextPart>();
    private readonly StringBuilder _run = new();
    private WordPlace _runStart;
    private int _start = -1;
    private bool _splices = true;

    /// <summary>True while a word has begun, the empty word <c>""</c> too.</summary>
    public bool HasWord => _start >= 0;

    /// <summary>True where only holes were read, each of which may hold several words.</summary>
    public bool IsSplice => HasWord && _splices;

    /// <summary>The literal characters of the word so far where it has no holes and no quotes, else null.</summary>
    public string? Plain => HasWord && !IsQuoted && _parts.All(part => !part.IsHole) ? _parts.Aggregate("", (all, part) => all + part.Text) + _run : null;

    /// <summary>True where a quote or a backslash was seen in the word.</summary>
    public bool IsQuoted { get; private set; }

    /// <summary>Begins the word at a quote, or notes one inside of it.</summary>
    public void Quote(int index)
    {
        Begin(index);
        IsQuoted = true;
    }

    /// <summary>Takes the character or hole at a position; an unquoted hole may hold several words.</summary>
    public void Append(int index, bool quoted)
    {
        if (text.IsHole(index))
        {
            AppendHole(index, index + 1, splices: !quoted);
            return;
        }

        Begin(index);
        _splices = false;
        var place = text.PlaceAt(index);
        if (place.End != place.Start + 1)
        {
            // It was escaped in the text around this one, or is a blank between joined words.
            AppendEscaped(index, index);
            return;
        }

        if (_run.Length > 0 && (place.Origin != _runStart.Origin || place.Start != _runStart.Start + _run.Length))
        {
            EndRun();
        }

        if (_run.Length == 0)
        {
            _runStart = place;
        }

        _run.Append(text[index]);
    }

    /// <summary>Takes the character at a position together with what escapes it, from <paramref name="start"/> on.</summary>
    public void AppendEscaped(int start, int index)
    {
        Begin(start);
        if (text.IsHole(index))
        {
            AppendHole(start, index + 1, splices: false);
            return;
        }

        _splices = false;
        EndRun();
        _parts.Add(Cover(text[index].ToString(), start, index + 1));
    }

    /// <summary>Takes a stretch whose value is not known, such as <c>$(date)</c>.</summary>
    public void AppendHole(int start, int end, bool splices)
    {
        Begin(start);
        EndRun();
        _splices &= splices;
        _parts.Add(Cover(literal: null, start, end));
    }

    /// <summary>The word, which ends before <paramref name="end"/>; the next one can begin.</summary>
    public CommandWord Finish(int end)
    {
        EndRun();
        var first = text.PlaceAt(_start);
        var last = text.PlaceAt(end - 1);
        var place = first with { End = last.Origin == first.Origin ? last.End : first.End };

        // Quotes around nothing but holes: "$@" still is any number of words, "{name}" is one.
        var word = new CommandWord(_parts.ToImmutable(), place) { IsSpliced = _splices && _parts.Count > 0 };
        _parts.Clear();
        _start = -1;
        _splices = true;
        IsQuoted = false;
        return word;
    }

    /// <summary>Forgets the word: it was the file descriptor of a redirection.</summary>
    public void Drop()
    {
        if (HasWord)
        {
            Finish(_start + 1);
        }
    }

    private TextPart Cover(string? literal, int start, int end)
    {
        var first = text.PlaceAt(start);
        var last = text.PlaceAt(end - 1);
        return new(literal, first.Origin, first.Start, last.Origin == first.Origin ? Math.Max(0, last.End - first.Start) : first.End - first.Start);
    }

    private void Begin(int index) => _start = HasWord ? _start : index;

    private void EndRun()
    {
        if (_run.Length > 0)
        {
            _parts.Add(TextPart.Literal(_run.ToString(), _runStart.Origin, _runStart.Start));
            _run.Clear();
        }
    }
}
