namespace EngineConfigAnalyzers.Knowledge;

/// <summary>
/// The known name that a misspelled one was meant to be. A slip leaves the words of a name what they are: another word of the same length
/// (<c>read</c>, <c>write</c>; <c>kv</c>, <c>swa</c>) is more likely a series that the lists do not have yet.
/// </summary>
internal static class NearestName
{
    private const int MostEdits = 2;

    /// <summary>The nearest, at most two edits away; null when there is none, or more than one.</summary>
    public static string? Of(string name, IEnumerable<string> known)
    {
        var (best, fewest, ambiguous) = ((string?)null, MostEdits + 1, false);
        foreach (var candidate in known)
        {
            if (Math.Abs(candidate.Length - name.Length) > MostEdits)
            {
                continue;
            }

            var edits = Edits(name, candidate);
            if (edits < fewest)
            {
                (best, fewest, ambiguous) = (candidate, edits, false);
            }
            else if (edits == fewest)
            {
                ambiguous = true;
            }
        }

        return best is not null && !ambiguous && IsSlip(name, best) ? best : null;
    }

    /// <summary>Insertions, deletions, replacements and exchanges of neighbours that make one text of the other.</summary>
    internal static int Edits(string from, string to)
    {
        var (before, above, row) = (new int[to.Length + 1], new int[to.Length + 1], new int[to.Length + 1]);
        for (var j = 0; j <= to.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= from.Length; i++)
        {
            (before, above, row) = (above, row, before);
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var same = from[i - 1] == to[j - 1];
                row[j] = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }
        }

        return row[to.Length];
    }

    private static bool IsSlip(string name, string known)
    {
        var (written, meant) = (name.Split('_'), known.Split('_'));
        if (written.Length != meant.Length)
        {
            // An underscore is lost or doubled.
            return name[0] == known[0] && Edits(string.Concat(written), string.Concat(meant)) <= 1;
        }

        return written.Zip(meant, IsSlipOfWord).All(slip => slip);
    }

    private static bool IsSlipOfWord(string written, string meant)
    {
        if (string.Equals(written, meant, StringComparison.Ordinal))
        {
            return true;
        }

        // used, unused: a syllable in front makes another word.
        var isPrefixed = Math.Abs(written.Length - meant.Length) > 1
            && (written.EndsWith(meant, StringComparison.Ordinal) || meant.EndsWith(written, StringComparison.Ordinal));
        return written.Length > 0 && written[0] == meant[0] && !isPrefixed
            && Edits(written, meant) * 2 < Math.Max(written.Length, meant.Length);
    }
}
