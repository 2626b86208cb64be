using EngineConfigAnalyzers.Launches;

namespace EngineConfigAnalyzers.Reading.Flow;

/// <summary>
/// What is known of one configuration at one point: for every write of the metrics switch that may be in force, what each
/// other setting may hold there. Rows and values are united where paths meet: exact as long as conditions do not depend on each other.
/// </summary>
internal sealed class ObjectState
{
    private static readonly SyntaxNode NoPlace = Microsoft.CodeAnalysis.CSharp.SyntaxFactory.CompilationUnit();

    private ObjectState(ImmutableArray<KeyValuePair<SettingWrite, SettingValues>> rows, ObjectFlags flags)
    {
        Rows = rows;
        Flags = flags;
    }

    /// <summary>The write of a setting that nobody wrote.</summary>
    public static SettingWrite Absent { get; } = new("", SettingValue.Absent, NoPlace, Location.None);

    /// <summary>By the write that turned metrics on or off: the values of the other settings. There is one row at least, and no two of one write.</summary>
    public ImmutableArray<KeyValuePair<SettingWrite, SettingValues>> Rows { get; }

    /// <summary>What has happened to it.</summary>
    public ObjectFlags Flags { get; }

    /// <summary>True where metrics are off, or absent, in every row.</summary>
    public bool IsOff => !Rows.Any(static row => row.Key.Value.MayBeOn);

    /// <summary>What the other settings may hold, whichever row is in force.</summary>
    public SettingValues Values
    {
        get
        {
            var united = Rows[0].Value;
            for (var i = 1; i < Rows.Length; i++)
            {
                united = united.Union(Rows[i].Value);
            }

            return united;
        }
    }

    /// <summary>The state of a new instance.</summary>
    public static ObjectState From(InstanceState instance)
    {
        var metrics = instance.Writes.GetValueOrDefault(Knowledge.Settings.EnableMetrics.Name) ?? Absent;
        var values = SettingValues.Empty;
        foreach (var write in instance.Writes)
        {
            values = IsSwitch(write.Key) ? values : values.With(write.Key, [write.Value]);
        }

        var flags = (instance.IsOpen ? ObjectFlags.Open : ObjectFlags.None) | (instance.IsSchedulerless ? ObjectFlags.Schedulerless : ObjectFlags.None);
        return new([new(metrics, values)], flags);
    }

    /// <summary>True where any of the flags is set.</summary>
    public bool Has(ObjectFlags flags) => (Flags & flags) is not ObjectFlags.None;

    /// <summary>The state with flags added.</summary>
    public ObjectState With(ObjectFlags flags) => (Flags & flags) == flags ? this : new(Rows, Flags | flags);

    /// <summary>The state with flags taken away.</summary>
    public ObjectState Without(ObjectFlags flags) => new(Rows, Flags & ~flags);

    /// <summary>The state after a setting was written, whichever row is in force.</summary>
    public ObjectState With(string key, SettingWrite write)
    {
        if (IsSwitch(key))
        {
            return new([new(write, Values)], Flags);
        }

        var rows = Rows.ToBuilder();
        ImmutableArray<SettingWrite> values = [write];
        for (var i = 0; i < rows.Count; i++)
        {
            rows[i] = new(rows[i].Key, rows[i].Value.With(key, values));
        }

        return new(rows.MoveToImmutable(), Flags);
    }

    /// <summary>The state after several settings were written.</summary>
    public ObjectState With(InstanceState writes)
    {
        var state = writes.IsSchedulerless ? With(ObjectFlags.Schedulerless) : this;
        foreach (var write in writes.Writes)
        {
            state = state.With(write.Key, write.Value);
        }

        return state;
    }

    /// <summary>The state in which what was written at a place was written nowhere in particular.</summary>
    public ObjectState WithoutPlace(SyntaxNode place)
    {
        if (!Rows.Any(row => IsThere(row.Key) || row.Value.All.Any(values => values.Value.Any(IsThere))))
        {
            return this;
        }

        ImmutableArray<KeyValuePair<SettingWrite, SettingValues>> rows = [];
        foreach (var row in Rows)
        {
            rows = Add(rows, Moved(row.Key), row.Value.Select(Moved), hint: 0);
        }

        return new(rows, Flags);

        bool IsThere(SettingWrite write) => write.Place == place;
        SettingWrite Moved(SettingWrite write) => IsThere(write) ? write with { Place = NoPlace, Location = Location.None } : write;
    }

    /// <summary>The state after one path or the other; the same instance where the other adds nothing.</summary>
    public ObjectState Join(ObjectState other)
    {
        if (ReferenceEquals(this, other))
        {
            return this;
        }

        var rows = Rows;
        for (var i = 0; i < other.Rows.Length && rows != other.Rows; i++)
        {
            rows = Add(rows, other.Rows[i].Key, other.Rows[i].Value, hint: i);
        }

        var flags = Flags | other.Flags;
        return rows == Rows && flags == Flags ? this : new(rows, flags);
    }

    // Paths that part and meet have their rows in one order: the hint spares the search.
    private static ImmutableArray<KeyValuePair<SettingWrite, SettingValues>> Add(ImmutableArray<KeyValuePair<SettingWrite, SettingValues>> rows, SettingWrite metrics, SettingValues values, int hint)
    {
        var index = hint < rows.Length && rows[hint].Key == metrics ? hint : 0;
        while (index < rows.Length && rows[index].Key != metrics)
        {
            index++;
        }

        if (index == rows.Length)
        {
            return rows.Add(new(metrics, values));
        }

        var united = rows[index].Value.Union(values);
        return united.IsSameAs(rows[index].Value) ? rows : rows.SetItem(index, new(metrics, united));
    }

    private static bool IsSwitch(string key) => string.Equals(key, Knowledge.Settings.EnableMetrics.Name, StringComparison.Ordinal);
}
