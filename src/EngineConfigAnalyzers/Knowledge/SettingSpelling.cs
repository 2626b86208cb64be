using System.Text;

namespace EngineConfigAnalyzers.Knowledge;

/// <summary>The spellings of one name: <c>enable_metrics</c>, <c>enable-metrics</c>, <c>EnableMetrics</c>, <c>enableMetrics</c>.</summary>
internal static class SettingSpelling
{
    /// <summary><c>enable_metrics</c> to <c>EnableMetrics</c>.</summary>
    public static string ToPascal(string snake) => Join(snake, upperFirst: true);

    /// <summary><c>enable_metrics</c> to <c>enableMetrics</c>.</summary>
    public static string ToCamel(string snake) => Join(snake, upperFirst: false);

    /// <summary><c>enable_metrics</c> to <c>enable-metrics</c>.</summary>
    public static string ToKebab(string snake) => snake.Replace('_', '-');

    /// <summary>
    /// Words of a name in any spelling, lower-cased: <c>DPSize2</c> gives <c>dp size2</c>.
    /// An upper-case run ends before the capital that a lower-case letter follows.
    /// </summary>
    public static ImmutableArray<string> Words(string name)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var word = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            var startsWord = char.IsUpper(c) && i > 0
                && (char.IsLower(name[i - 1]) || char.IsDigit(name[i - 1])
                    || (char.IsUpper(name[i - 1]) && i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (startsWord || !char.IsLetterOrDigit(c))
            {
                Flush();
            }

            if (char.IsLetterOrDigit(c))
            {
                word.Append(char.ToLowerInvariant(c));
            }
        }

        Flush();
        return words.ToImmutable();

        void Flush()
        {
            if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }
    }

    private static string Join(string snake, bool upperFirst)
    {
        if (snake.IndexOf('_') < 0 && snake.IndexOf('-') < 0 && (!upperFirst || snake.Length > 0 && char.ToUpperInvariant(snake[0]) == snake[0]))
        {
            return snake;
        }

        var text = new StringBuilder(snake.Length);
        var upper = upperFirst;
        foreach (var c in snake)
        {
            if (c is '_' or '-')
            {
                upper = true;
                continue;
            }

            text.Append(upper ? char.ToUpperInvariant(c) : c);
            upper = false;
        }

        return text.ToString();
    }
}
