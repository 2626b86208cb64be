using EngineConfigAnalyzers.Launches;

namespace EngineConfigAnalyzers.Reading.Flow;

/// <summary>
/// What an expression may stand for: the configurations that it is or holds. A list, a tuple and a worker stand for everything
/// they hold, since what is done to a part is done to one of those.
/// </summary>
internal sealed class FlowValue : IEquatable<FlowValue>
{
    // Before the values that hold it.
    private static readonly ImmutableHashSet<ISymbol> NoSymbols = ImmutableHashSet.Create<ISymbol>(SymbolEqualityComparer.Default);

    /// <summary>No configuration, and nothing unseen.</summary>
    public static readonly FlowValue Nothing = new();

    /// <summary>Something that this code has not seen made.</summary>
    public static readonly FlowValue Unknown = new() { IsUnknown = true };

    /// <summary>A switch that is true.</summary>
    public static readonly FlowValue On = new() { Constant = SettingValue.On };

    /// <summary>A switch that is false.</summary>
    public static readonly FlowValue Off = new() { Constant = SettingValue.Off };

    /// <summary>No constant.</summary>
    public static readonly FlowValue Computed = new() { Constant = SettingValue.Computed };

    private FlowValue()
    {
    }

    /// <summary>The configurations that are known.</summary>
    public ImmutableHashSet<FlowObject> Objects { get; private init; } = [];

    /// <summary>Functions that may be called through it.</summary>
    public ImmutableHashSet<FlowFunction> Functions { get; private init; } = [];

    /// <summary>The fields and properties it was read through: others hold it too.</summary>
    public ImmutableHashSet<ISymbol> Through { get; private init; } = NoSymbols;

    /// <summary>True where it may also be something unseen.</summary>
    public bool IsUnknown { get; private init; }

    /// <summary>True where it is one of the objects, and not known which.</summary>
    public bool IsPart { get; private init; }

    /// <summary>True where a set of keys is among the objects.</summary>
    public bool HoldsKeySet { get; private init; }

    /// <summary>The constant it is, as a switch; null where it is none.</summary>
    public SettingValue? Constant { get; private init; }

    /// <summary>True where nothing is known of it, not even that it is unseen.</summary>
    public bool IsNothing => Objects.IsEmpty && Functions.IsEmpty && !IsUnknown && Constant is null;

    /// <summary>The value that is one object.</summary>
    public static FlowValue Of(FlowObject one) => one.Alone ??= new() { Objects = [one], HoldsKeySet = one.Kind is FlowObjectKind.KeySet };

    /// <summary>The value that is one of several objects.</summary>
    public static FlowValue OneOf(IReadOnlyCollection<FlowObject> objects) => new() { Objects = [.. objects], IsPart = true, HoldsKeySet = objects.Any(one => one.Kind is FlowObjectKind.KeySet) };

    /// <summary>The value that is a function.</summary>
    public static FlowValue Of(FlowFunction function) => new() { Functions = [function] };

    /// <summary>The value that is a constant.</summary>
    public static FlowValue Of(SettingValue constant) => new() { Constant = constant };

    /// <summary>The value that is what this one holds: an element, a member, a copy.</summary>
    public FlowValue Part() => IsPart || Objects.IsEmpty ? this : Copy(isPart: true);

    /// <summary>The value as read through a member.</summary>
    public FlowValue ReadThrough(ISymbol member) => new()
    {
        Objects = Objects, Functions = Functions, Through = Through.Add(member), IsUnknown = IsUnknown, IsPart = IsPart, HoldsKeySet = HoldsKeySet, Constant = Constant,
    };

    /// <summary>The value with one of its objects replaced by another.</summary>
    public FlowValue Replace(FlowObject one, FlowObject other) => new()
    {
        Objects = Objects.Remove(one).Add(other), Functions = Functions, Through = Through, IsUnknown = IsUnknown, IsPart = IsPart, HoldsKeySet = HoldsKeySet, Constant = Constant,
    };

    /// <summary>The value without the objects that the test leaves out.</summary>
    public FlowValue Where(Func<FlowObject, bool> test) => Objects.All(test)
        ? this
        : new() { Objects = [.. Objects.Where(test)], Functions = Functions, Through = Through, IsUnknown = IsUnknown, IsPart = IsPart, HoldsKeySet = HoldsKeySet, Constant = Constant };

    /// <summary>The value without the objects that are not of the type.</summary>
    public FlowValue OfType(ITypeSymbol type) => Where(one => ConfigurationTypes.IsOrInherits(one.Type, type));

    /// <summary>The value that is this or the other; no constant, unless both are the same value.</summary>
    public FlowValue Join(FlowValue other)
    {
        if (ReferenceEquals(this, other) || other.IsNothing && !IsNothing && Constant is null)
        {
            return this;
        }

        if (IsNothing && other.Constant is null)
        {
            return other;
        }

        return new()
        {
            Objects = Objects.Union(other.Objects),
            Functions = Functions.Union(other.Functions),
            Through = Through.Union(other.Through),
            IsUnknown = IsUnknown || other.IsUnknown,
            IsPart = IsPart || other.IsPart,
            HoldsKeySet = HoldsKeySet || other.HoldsKeySet,
        };
    }

    /// <inheritdoc/>
    public bool Equals(FlowValue? other) =>
        ReferenceEquals(this, other)
        || other is not null && IsUnknown == other.IsUnknown && IsPart == other.IsPart && Constant == other.Constant
            && Objects.SetEquals(other.Objects) && Functions.SetEquals(other.Functions) && Through.SetEquals(other.Through);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FlowValue);

    /// <inheritdoc/>
    public override int GetHashCode() => Objects.Count * 31 + Functions.Count;

    private FlowValue Copy(bool isPart) => new()
    {
        Objects = Objects, Functions = Functions, Through = Through, IsUnknown = IsUnknown, IsPart = isPart, HoldsKeySet = HoldsKeySet, Constant = Constant,
    };
}
