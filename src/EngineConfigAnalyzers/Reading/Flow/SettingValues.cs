using EngineConfigAnalyzers.Launches;

namespace EngineConfigAnalyzers.Reading.Flow;

/// <summary>
/// What settings may hold at one point: by key the writes that may be in force; a setting that is not among them is absent.
/// Code writes few of them, and writes them often: a flat list is copied for less than a tree is changed.
/// </summary>
internal readonly struct SettingValues
{
    // More values than this are not told apart: the setting counts as computed, and so as written.
    private const int MaximumValues = 16;

    private static readonly ImmutableArray<SettingWrite> NotWritten = [ObjectState.Absent];

    private readonly ImmutableArray<KeyValuePair<string, ImmutableArray<SettingWrite>>> all;

    private SettingValues(ImmutableArray<KeyValuePair<string, ImmutableArray<SettingWrite>>> all) => this.all = all;

    /// <summary>No setting is written.</summary>
    public static SettingValues Empty { get; } = new([]);

    /// <summary>The settings that are written, by key, with the writes that may be in force: never none, no two alike.</summary>
    public ImmutableArray<KeyValuePair<string, ImmutableArray<SettingWrite>>> All => all;

    /// <summary>What a setting may hold.</summary>
    public ImmutableArray<SettingWrite> this[string key] => IndexOf(key) is var index and >= 0 ? all[index].Value : NotWritten;

    /// <summary>True where both are one: what came from the other by no change.</summary>
    public bool IsSameAs(SettingValues other) => all == other.all;

    /// <summary>The values with those of one setting replaced.</summary>
    public SettingValues With(string key, ImmutableArray<SettingWrite> values)
    {
        var (index, pair) = (IndexOf(key), new KeyValuePair<string, ImmutableArray<SettingWrite>>(key, values));
        return new(index < 0 ? all.Add(pair) : all.SetItem(index, pair));
    }

    /// <summary>The values of both; the same where the other adds nothing.</summary>
    public SettingValues Union(SettingValues other)
    {
        if (IsSameAs(other))
        {
            return this;
        }

        var united = this;
        foreach (var mine in all)
        {
            united = united.Add(mine.Key, mine.Value, other[mine.Key]);
        }

        foreach (var theirs in other.all)
        {
            if (IndexOf(theirs.Key) < 0)
            {
                united = united.Add(theirs.Key, NotWritten, theirs.Value);
            }
        }

        return united;
    }

    /// <summary>The values with every write replaced.</summary>
    public SettingValues Select(Func<SettingWrite, SettingWrite> change) =>
        new([.. all.Select(values => new KeyValuePair<string, ImmutableArray<SettingWrite>>(values.Key, [.. values.Value.Select(change).Distinct()]))]);

    private SettingValues Add(string key, ImmutableArray<SettingWrite> values, ImmutableArray<SettingWrite> more)
    {
        var both = values;
        foreach (var write in more)
        {
            both = both.Contains(write) ? both : both.Add(write);
        }

        return both.Length == values.Length ? this : With(key, both.Length > MaximumValues ? [ObjectState.Absent with { Value = SettingValue.Computed }] : both);
    }

    private int IndexOf(string key)
    {
        for (var i = 0; i < all.Length; i++)
        {
            if (string.Equals(all[i].Key, key, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
