namespace EngineConfigAnalyzers.Reading.Flow;

/// <summary>What is known at one point of the code: what each variable stands for, and the state of each configuration.</summary>
/// <param name="Variables">Locals, parameters, captures and members that were assigned here.</param>
/// <param name="Objects">The configurations made so far.</param>
internal sealed record FlowState(ImmutableDictionary<object, FlowValue> Variables, ImmutableDictionary<FlowObject, ObjectState> Objects)
{
    /// <summary>Nothing has happened.</summary>
    public static readonly FlowState Empty = new(ImmutableDictionary.Create<object, FlowValue>(VariableComparer.Instance), ImmutableDictionary<FlowObject, ObjectState>.Empty);

    /// <summary>The state with a variable given a value.</summary>
    public FlowState With(object variable, FlowValue value) =>
        value.IsNothing
            ? Variables.ContainsKey(variable) ? this with { Variables = Variables.Remove(variable) } : this
            : this with { Variables = Variables.SetItem(variable, value) };

    /// <summary>The state with a configuration changed.</summary>
    public FlowState With(FlowObject one, ObjectState state) => this with { Objects = Objects.SetItem(one, state) };

    /// <summary>The state after one path or the other; the same instance where the other adds nothing.</summary>
    public FlowState Join(FlowState other)
    {
        if (ReferenceEquals(this, other))
        {
            return this;
        }

        var variables = Variables;
        if (!ReferenceEquals(Variables, other.Variables))
        {
            foreach (var variable in other.Variables)
            {
                var mine = Variables.GetValueOrDefault(variable.Key);
                if (mine is null || !mine.Equals(variable.Value))
                {
                    var joined = mine?.Join(variable.Value) ?? variable.Value;
                    variables = joined.Equals(mine) ? variables : variables.SetItem(variable.Key, joined);
                }
            }
        }

        var objects = Objects;
        if (!ReferenceEquals(Objects, other.Objects))
        {
            foreach (var one in other.Objects)
            {
                var mine = Objects.GetValueOrDefault(one.Key);
                var joined = mine?.Join(one.Value) ?? one.Value;
                objects = ReferenceEquals(joined, mine) ? objects : objects.SetItem(one.Key, joined);
            }
        }

        return ReferenceEquals(variables, Variables) && ReferenceEquals(objects, Objects) ? this : new(variables, objects);
    }

    // Symbols by their own comparer; captures and syntax by identity.
    private sealed class VariableComparer : IEqualityComparer<object>
    {
        public static readonly VariableComparer Instance = new();

        bool IEqualityComparer<object>.Equals(object? x, object? y) =>
            x is ISymbol one && y is ISymbol other ? SymbolEqualityComparer.Default.Equals(one, other) : Equals(x, y);

        int IEqualityComparer<object>.GetHashCode(object obj) => obj is ISymbol symbol ? SymbolEqualityComparer.Default.GetHashCode(symbol) : obj.GetHashCode();
    }
}
