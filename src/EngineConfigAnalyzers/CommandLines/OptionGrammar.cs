namespace EngineConfigAnalyzers.CommandLines;

/// <summary>
/// Which options of a wrapping program take a value: what is needed to tell its options from the command behind them.
/// </summary>
/// <param name="ShortValued">The letters that take a value; the others of a cluster such as <c>-it</c> do not.</param>
internal sealed record OptionGrammar(string ShortValued = "")
{
    /// <summary>The words with dashes that take a value, single-dash words of MPI included.</summary>
    public ImmutableArray<string> Valued { get; init; } = [];

    /// <summary>Those that take two values.</summary>
    public ImmutableArray<string> TwoValued { get; init; } = [];

    /// <summary>Where set: every long option takes a value, save these.</summary>
    public ImmutableArray<string>? LongSwitches { get; init; }

    /// <summary>Reads options from <paramref name="next"/> on and leaves it at the first word that is none, behind a <c>--</c> where there is one.</summary>
    public ImmutableArray<ProgramOption> Read(ImmutableArray<CommandWord> words, ref int next)
    {
        var options = ImmutableArray.CreateBuilder<ProgramOption>();
        while (next < words.Length && words[next].Prefix is { Length: > 1 } text && text[0] == '-')
        {
            var word = words[next++];
            if (word.Is("--"))
            {
                break;
            }

            var equals = text.IndexOf('=');
            var isLong = text[1] == '-' || Valued.Contains(text, StringComparer.Ordinal) || TwoValued.Contains(text, StringComparer.Ordinal);
            if (!isLong)
            {
                options.AddRange(Cluster(word, text, words, ref next));
            }
            else if (equals > 0)
            {
                options.Add(new(text.Substring(0, equals), word.From(equals + 1)));
            }
            else if (TwoValued.Contains(text, StringComparer.Ordinal))
            {
                options.Add(new(text, Take(words, ref next), Take(words, ref next)));
            }
            else
            {
                options.Add(new(text, word.Known is not null && TakesValue(text) ? Take(words, ref next) : null));
            }
        }

        return options.ToImmutable();
    }

    private static CommandWord? Take(ImmutableArray<CommandWord> words, ref int next) => next < words.Length ? words[next++] : null;

    private bool TakesValue(string option) => LongSwitches is { } switches
        ? !switches.Contains(option, StringComparer.Ordinal)
        : Valued.Contains(option, StringComparer.Ordinal);

    private ImmutableArray<ProgramOption> Cluster(CommandWord word, string text, ImmutableArray<CommandWord> words, ref int next)
    {
        var options = ImmutableArray.CreateBuilder<ProgramOption>();
        for (var i = 1; i < text.Length; i++)
        {
            var name = "-" + text[i];
            if (ShortValued.IndexOf(text[i]) < 0)
            {
                options.Add(new(name));
                continue;
            }

            // -eK=V, -e=K=V and -e K=V are one to docker.
            var inline = i + 1 < text.Length && text[i + 1] == '=' ? i + 2 : i + 1;
            options.Add(new(name, inline < word.Text.Length ? word.From(inline) : Take(words, ref next)));
            break;
        }

        return options.ToImmutable();
    }
}
