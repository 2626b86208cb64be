using EngineConfigAnalyzers.Launches;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace EngineConfigAnalyzers.Reading.Flow;

/// <summary>
/// Reads settings that are given by key: dictionaries, JSON objects, lists of pairs, anonymous objects and Python keyword
/// arguments. A key that is not constant may be any key, and opens the set.
/// </summary>
internal sealed class KeySetReader(FlowMachine machine)
{
    private static readonly ImmutableHashSet<string> LookingCalls = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "ContainsKey", "TryGetValue", "GetValueOrDefault", "Contains", "Any", "Count", "GetEnumerator", "MoveNext", "ToString", "ToJsonString", "WriteTo", "GetHashCode", "Equals", "Dispose", "First", "FirstOrDefault", "Where", "Select", "ForEach");

    /// <summary>The set that a creation, array, list or call makes; open where it starts from something unseen.</summary>
    public FlowValue Create(SyntaxNode place, ITypeSymbol type, bool isOpen = false)
    {
        var one = machine.File.Object(FlowObjectKind.KeySet, place, () => new(FlowObjectKind.KeySet, type, place, null, null));
        var state = ObjectState.From(InstanceState.Empty);
        return machine.Create(one, isOpen ? state.With(ObjectFlags.Open) : state);
    }

    /// <summary><c>set["key"] = value</c>; false where the target is no element of a set.</summary>
    public bool TryAssign(IOperation target, FlowValue owner, IOperation? value, SyntaxNode place)
    {
        if (target is not IPropertyReferenceOperation { Arguments: [{ Value: var key }] } || !owner.HoldsKeySet)
        {
            return false;
        }

        Write(owner, key, value, place);
        return true;
    }

    /// <summary>Something happens to the sets that may have written any key.</summary>
    public void Open(FlowValue sets) => machine.Mark(sets.Where(IsKeySet), ObjectFlags.Open);

    /// <summary><c>set.Add("key", value)</c> and its like; false where the call is none on a set.</summary>
    public bool TryCall(IInvocationOperation call, FlowValue receiver, IReadOnlyList<GivenArgument> given)
    {
        if (!receiver.HoldsKeySet)
        {
            return false;
        }

        switch (call.TargetMethod.Name)
        {
            case "Add" or "TryAdd" or "Append" or "SetItem" when given is [{ Argument.Value: var key }, { Argument.Value: var value }] && key.Type?.SpecialType is SpecialType.System_String:
                Write(receiver, key, value, call.Syntax);
                return given.All(argument => argument.Value.Objects.IsEmpty);
            case "Add" or "Append" or "Enqueue" or "Insert" when given is [.., { Argument.Value: var entry }] && Entry(entry) is { } pair:
                Write(receiver, pair.Key, pair.Value, entry.Syntax);
                return true;
            case "Add" or "Insert" when given is [.., { Argument.Value: var added } last] && !KeySetTypes.IsEntry(added.Type) && !last.Value.IsUnknown:
                return false;
            case var name when LookingCalls.Contains(name):
                return false;
            default:
                Open(receiver);
                return false;
        }
    }

    /// <summary>An array or list of pairs, written out.</summary>
    public FlowValue List(IOperation list, IEnumerable<IOperation> elements)
    {
        var set = Create(list.Syntax, list.Type!);
        foreach (var element in elements)
        {
            if (Entry(element) is { } pair)
            {
                Write(set, pair.Key, pair.Value, element.Syntax);
            }
            else
            {
                machine.Mark(set, ObjectFlags.Open);
            }
        }

        return set;
    }

    /// <summary><c>new { enable_metrics = true }</c>.</summary>
    public FlowValue Anonymous(IAnonymousObjectCreationOperation creation)
    {
        var set = Create(creation.Syntax, creation.Type!);
        foreach (var assignment in creation.Initializers.OfType<ISimpleAssignmentOperation>())
        {
            if (assignment.Target is not IPropertyReferenceOperation { Property.Name: var name } || Declarator(assignment.Syntax) is not { } place)
            {
                continue;
            }

            if (place.NameEquals is null && Knowledge.Settings.TryFind(name) is { Kind: Knowledge.SettingKind.MetricsSwitch })
            {
                // `new { config.EnableMetrics }` repeats a name, it states nothing; but the name is taken.
                machine.Mark(set, ObjectFlags.Open);
                continue;
            }

            Write(set, name, assignment.Value, place, (place.NameEquals?.Name ?? (SyntaxNode)place).GetLocation());
        }

        return set;
    }

    /// <summary>Python keyword arguments: named ones of a dynamic call, or the pairs that <c>Py.kw</c> is given.</summary>
    public void Keywords(IOperation call, IEnumerable<(string? Name, IOperation Value, SyntaxNode Place)> arguments)
    {
        if (call.Type is not { } type)
        {
            return;
        }

        FlowValue? set = null;
        foreach (var (name, value, place) in arguments)
        {
            if (name is not null && ConfigurationShape.KeyOf(name, machine.File.Context.Policy) is not null)
            {
                set ??= Create(call.Syntax, type);
                var location = place is ArgumentSyntax { NameColon.Name: var named } ? named.GetLocation() : place.GetLocation();
                Write(set, name, value, place, location);
            }
        }
    }

    private void Write(FlowValue set, IOperation key, IOperation? value, SyntaxNode place)
    {
        if (key.ConstantValue is { HasValue: true, Value: string text })
        {
            Write(set, text, value, place, key.Syntax.GetLocation());
        }
        else
        {
            machine.Mark(set, ObjectFlags.Open);
        }
    }

    private void Write(FlowValue set, string name, IOperation? value, SyntaxNode place, Location location)
    {
        var given = Switch(ValueReader.Of(value));
        if (ConfigurationShape.KeyOf(name, machine.File.Context.Policy) is { } key && !IsReport(name, given))
        {
            machine.Write(set.Where(IsKeySet), key, new(name, given, place, location));
        }
    }

    // `["EnableMetrics"] = config.EnableMetrics` tells what a configuration holds, as tags and answers do; an argument of the
    // engine is spelled as the engine spells it, or is written as a constant.
    private static bool IsReport(string name, SettingValue value) =>
        value.Kind is SettingValueKind.Computed && Knowledge.Settings.TryFind(name) is { Kind: Knowledge.SettingKind.MetricsSwitch } && name.IndexOf('_') < 0 && name.IndexOf('-') < 0;

    private static bool IsKeySet(FlowObject one) => one.Kind is FlowObjectKind.KeySet;

    // A text is how a switch is written where all values are texts.
    private static SettingValue Switch(SettingValue value) => value.Text?.ToUpperInvariant() switch
    {
        "TRUE" => SettingValue.On,
        "FALSE" => SettingValue.Off,
        _ => value,
    };

    private static (IOperation Key, IOperation Value)? Entry(IOperation operation) => ValueReader.Unwrap(operation) switch
    {
        IObjectCreationOperation { Arguments: [{ Value: var key }, { Value: var value }] } creation when KeySetTypes.IsEntry(creation.Type) => (key, value),
        IInvocationOperation { TargetMethod.Name: "Create", Arguments: [{ Value: var key }, { Value: var value }] } call when KeySetTypes.IsEntry(call.Type) => (key, value),
        _ => null,
    };

    private static AnonymousObjectMemberDeclaratorSyntax? Declarator(SyntaxNode node) => node.FirstAncestorOrSelf<AnonymousObjectMemberDeclaratorSyntax>();
}
