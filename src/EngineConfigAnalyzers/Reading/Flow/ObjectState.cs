using EngineConfigAnalyzers.Launches;

namespace EngineConfigAnalyzers.Reading.Flow;

/// <summary>
/// What is known of one configuration at one point: for every write of the metrics switch that may be in force, what each
/// other setting may hold there. Rows and values are united where paths meet: exact as long as conditions do not depend on each other.
/// </summary>
internal sealed class ObjectState
{
    // More values than this are not told apart: the setting counts as computed, and so as written.
    private const int MaximumValues = 16;

    private static readonly SyntaxNode NoPlace = Microsoft.CodeAnalysis.CSharp.SyntaxFactory.CompilationUnit();
    private static readonly ImmutableDictionary<string, ImmutableHashSet<SettingWrite>> EmptyRow =
        ImmutableDictionary.Create<string, ImmutableHashSet<SettingWrite>>(StringComparer.Ordinal);

    private ObjectState(ImmutableDictionary<SettingWrite, ImmutableDictionary<string, ImmutableHashSet<SettingWrite>>> rows, ObjectFlags flags)
    {
        Rows = rows;
        Flags = flags;
    }

    /// <summary>The write of a setting that nobody wrote.</summary>
    public static SettingWrite Absent { get; } = new("", SettingValue.Absent, NoPlace, Location.None);

    private static ImmutableHashSet<SettingWrite> NotWritten { get; } = [Absent];

    /// <summary>By the write that turned metrics on or off: the values of the other settings, by key; a setting without values is absent.</summary>
    public ImmutableDictionary<SettingWrite, ImmutableDictionary<string, ImmutableHashSet<SettingWrite>>> Rows { get; }

    /// <summary>What has happened to it.</summary>
    public ObjectFlags Flags { get; }

    /// <summary>The state of a new instance.</summary>
    public static ObjectState From(InstanceState instance)
    {
        var metrics = instance.Writes.GetValueOrDefault(Knowledge.Settings.EnableMetrics.Name) ?? Absent;
        var row = EmptyRow;
        foreach (var write in instance.Writes.Where(write => !string.Equals(write.Key, Knowledge.Settings.EnableMetrics.Name, StringComparison.Ordinal)))
        {
            row = row.SetItem(write.Key, [write.Value]);
        }

        var flags = (instance.IsOpen ? ObjectFlags.Open : ObjectFlags.None) | (instance.IsSchedulerless ? ObjectFlags.Schedulerless : ObjectFlags.None);
        return new(ImmutableDictionary<SettingWrite, ImmutableDictionary<string, ImmutableHashSet<SettingWrite>>>.Empty.Add(metrics, row), flags);
    }

    /// <summary>What a setting may hold in a row.</summary>
    public static ImmutableHashSet<SettingWrite> ValuesOf(ImmutableDictionary<string, ImmutableHashSet<SettingWrite>> row, string key) =>
        row.TryGetValue(key, out var values) ? values : NotWritten;

    /// <summary>True where any of the flags is set.</summary>
    public bool Has(ObjectFlags flags) => (Flags & flags) is not ObjectFlags.None;

    /// <summary>The state with flags added.</summary>
    public ObjectState With(ObjectFlags flags) => (Flags & flags) == flags ? this : new(Rows, Flags | flags);

    /// <summary>The state with flags taken away.</summary>
    public ObjectState Without(ObjectFlags flags) => new(Rows, Flags & ~flags);

    /// <summary>The state after a setting was written, whichever row is in force.</summary>
    public ObjectState With(string key, SettingWrite write)
    {
        if (!string.Equals(key, Knowledge.Settings.EnableMetrics.Name, StringComparison.Ordinal))
        {
            return new(Rows.ToImmutableDictionary(row => row.Key, row => row.Value.SetItem(key, [write])), Flags);
        }

        var merged = Rows.Values.Aggregate(Union);
        return new(ImmutableDictionary<SettingWrite, ImmutableDictionary<string, ImmutableHashSet<SettingWrite>>>.Empty.Add(write, merged), Flags);
    }

    /// <summary>The state after several settings were written.</summary>
    public ObjectState With(InstanceState writes) =>
        writes.Writes.Aggregate(this, (state, write) => state.With(write.Key, write.Value)).With(writes.IsSchedulerless ? ObjectFlags.Schedulerless : ObjectFlags.None);

    /// <summary>The state in which what was written at a place was written nowhere in particular.</summary>
    public ObjectState WithoutPlace(SyntaxNode place)
    {
        SettingWrite Moved(SettingWrite write) => write.Place == place ? write with { Place = NoPlace, Location = Location.None } : write;
        var rows = ImmutableDictionary<SettingWrite, ImmutableDictionary<string, ImmutableHashSet<SettingWrite>>>.Empty;
        foreach (var row in Rows)
        {
            var moved = row.Value.ToImmutableDictionary(values => values.Key, values => values.Value.Select(Moved).ToImmutableHashSet(), StringComparer.Ordinal);
            rows = rows.SetItem(Moved(row.Key), rows.TryGetValue(Moved(row.Key), out var known) ? Union(known, moved) : moved);
        }

        return new(rows, Flags);
    }

    /// <summary>The state after one path or the other; the same instance where the other adds nothing.</summary>
    public ObjectState Join(ObjectState other)
    {
        if (ReferenceEquals(this, other))
        {
            return this;
        }

        var rows = Rows;
        foreach (var row in other.Rows)
        {
            if (!rows.TryGetValue(row.Key, out var mine))
            {
                rows = rows.Add(row.Key, row.Value);
            }
            else if (!ReferenceEquals(mine, row.Value) && Union(mine, row.Value) is var united && !ReferenceEquals(united, mine))
            {
                rows = rows.SetItem(row.Key, united);
            }
        }

        var flags = Flags | other.Flags;
        return ReferenceEquals(rows, Rows) && flags == Flags ? this : new(rows, flags);
    }

    /// <summary>The values of both rows.</summary>
    public static ImmutableDictionary<string, ImmutableHashSet<SettingWrite>> Union(
        ImmutableDictionary<string, ImmutableHashSet<SettingWrite>> one, ImmutableDictionary<string, ImmutableHashSet<SettingWrite>> other)
    {
        var united = one;
        foreach (var key in one.Keys.Concat(other.Keys.Where(key => !one.ContainsKey(key))))
        {
            var values = ValuesOf(one, key);
            var more = ValuesOf(other, key);
            if (ReferenceEquals(values, more) || more.IsSubsetOf(values))
            {
                continue;
            }

            values = values.Union(more);
            united = united.SetItem(key, values.Count > MaximumValues ? [Absent with { Value = SettingValue.Computed }] : values);
        }

        return united;
    }
}
