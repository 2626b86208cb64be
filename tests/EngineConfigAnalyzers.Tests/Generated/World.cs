using System.Collections.Immutable;

namespace EngineConfigAnalyzers.Tests.Generated;

/// <summary>One execution at one point: what the variables hold, what has left and is held by none of them, and what shared conditions were.</summary>
internal sealed class World : IEquatable<World>
{
    private readonly ImmutableArray<int> _variables;
    private readonly ImmutableArray<Configured> _objects;
    private readonly ImmutableSortedSet<string> _goneKeys;
    private readonly string _key;

    private World(ImmutableArray<int> variables, ImmutableArray<Configured> objects, ImmutableHashSet<Configured> gone, ImmutableSortedDictionary<int, bool> known)
    {
        // Objects in the order of the variables that hold them; those that none holds matter only where they have left.
        var order = variables.Where(index => index >= 0).Distinct().ToList();
        gone = gone.Union(objects.Where((one, index) => one.HasLeft && !order.Contains(index)));
        _variables = [.. variables.Select(order.IndexOf)];
        _objects = [.. order.Select(index => objects[index])];
        Gone = gone;
        Known = known;
        _goneKeys = [.. gone.Select(one => one.ToString())];
        _key = string.Join(',', _variables) + string.Join(';', _objects) + "|" + string.Join(';', _goneKeys) + "|" + string.Join(';', known);
    }

    private ImmutableHashSet<Configured> Gone { get; }

    private ImmutableSortedDictionary<int, bool> Known { get; }

    public static World Start(int variables) => new([.. Enumerable.Repeat(-1, variables)], [], [], ImmutableSortedDictionary<int, bool>.Empty);

    /// <summary>What has left so far.</summary>
    public IEnumerable<Configured> HasLeft => Gone.Concat(_objects.Where(one => one.HasLeft));

    public World Make(int variable, Configured made) => new(_variables.SetItem(variable, _objects.Length), _objects.Add(made), Gone, Known);

    public World Point(int variable, int other) => new(_variables.SetItem(variable, _variables[other]), _objects, Gone, Known);

    public World Swap() => new([_variables[1], _variables[0]], _objects, Gone, Known);

    public World Write(int variable, Write write, int place) => Change(variable, one => one.With(write, place));

    public int SiteOf(int variable) => _objects[_variables[variable]].Site;

    public World Leave(int variable) => Change(variable, static one => one with { HasLeft = true });

    /// <summary>The executions in which a shared condition holds, or not: this one, or none where it is known to be otherwise.</summary>
    public IEnumerable<World> Where(int shared, bool value) =>
        Known.TryGetValue(shared, out var known) ? known == value ? [this] : [] : [new(_variables, _objects, Gone, Known.Add(shared, value))];

    public bool Equals(World? other) => other is not null && string.Equals(_key, other._key, StringComparison.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as World);

    public override int GetHashCode() => _key.GetHashCode(StringComparison.Ordinal);

    private World Change(int variable, Func<Configured, Configured> change)
    {
        var index = _variables[variable];
        return new(_variables, _objects.SetItem(index, change(_objects[index])), Gone, Known);
    }
}
