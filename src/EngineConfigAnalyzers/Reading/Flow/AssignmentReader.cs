using EngineConfigAnalyzers.Launches;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EngineConfigAnalyzers.Reading.Flow;

/// <summary>Reads assignments: to a variable, to a setting, to a member or element that holds configurations.</summary>
internal sealed class AssignmentReader(FlowMachine machine, OperationReader reader)
{
    /// <summary>What a captured operation holds: of a setting the configuration that has it.</summary>
    public FlowValue Capture(IOperation value)
    {
        if (value is IMemberReferenceOperation { Instance: { } instance } member && IsSetting(member))
        {
            return reader.Read(instance);
        }

        var held = reader.Read(value);
        if (held.IsNothing && !ConfigurationTypes.MayHold(value.Type))
        {
            // One arm of a condition: with a constant in the other, the whole is none.
            return FlowValue.Computed;
        }

        // The graph shows the copy of a struct in `baseline with { … }` as a capture.
        return value.Syntax.Parent is WithExpressionSyntax with && with.Expression == value.Syntax && value.Type is { IsValueType: true }
            ? reader.Creations.CopyWith(with, value.Type, held)
            : held;
    }

    /// <summary>An assignment; it stands for what it assigns.</summary>
    public FlowValue Assign(ISimpleAssignmentOperation assignment)
    {
        if (assignment.Target is IMemberReferenceOperation { Instance: { } instance } setting && IsSetting(setting))
        {
            var owner = reader.Read(instance);
            return Write(setting, owner, assignment.Value, reader.Read(assignment.Value), assignment.Syntax);
        }

        if (assignment.Target is IFlowCaptureReferenceOperation reference && reader.Places.PlaceOf(reference) is { } target)
        {
            if (target is IMemberReferenceOperation member && IsSetting(member))
            {
                return Write(member, reader.Read(reference), assignment.Value, reader.Read(assignment.Value), assignment.Syntax);
            }

            var earlier = HeldBy(target);
            var late = reader.Read(assignment.Value);
            if (TryPutByKey(target, assignment, late))
            {
                return late;
            }

            Put(target, late);
            machine.Forget(earlier);
            return late;
        }

        var value = reader.Read(assignment.Value);
        if (TryPutByKey(assignment.Target, assignment, value))
        {
            return value;
        }

        if (assignment.Target is IMemberReferenceOperation { Instance: { } described } && RoleReader.NamesSchedulerlessRole(assignment.Value))
        {
            machine.Mark(reader.Read(described), ObjectFlags.Schedulerless);
        }

        if (assignment.IsRef)
        {
            reader.ReadReference(assignment.Value);
            machine.Mark(value, ObjectFlags.Several | ObjectFlags.Held);
        }

        if (assignment is { IsRef: true, Target: ILocalReferenceOperation { Local: var name } })
        {
            machine.State = machine.State.With(name, value);
            return value;
        }

        var replaced = HeldBy(assignment.Target);
        Put(assignment.Target, value);
        machine.Forget(replaced);
        return value;
    }

    /// <summary><c>|=</c>, <c>++</c>: a setting is computed then.</summary>
    public FlowValue Change(IOperation change, IOperation target, FlowValue value)
    {
        if (target is IFlowCaptureReferenceOperation reference && reader.Places.PlaceOf(reference) is { } known)
        {
            target = known;
        }

        if (target is IMemberReferenceOperation { Instance: { } instance } setting && IsSetting(setting))
        {
            Write(setting, reader.Read(instance), SettingValue.Computed, change.Syntax);
            return FlowValue.Nothing;
        }

        // `x += handler`: the handler may run.
        reader.Read(target);
        OpenSet(target);
        reader.Places.PutInto(target, value);
        return value;
    }

    /// <summary><c>(a, c.EnableMetrics) = (x, true)</c>, part by part where both sides show their parts.</summary>
    public FlowValue Deconstruct(IDeconstructionAssignmentOperation deconstruction)
    {
        var source = deconstruction.Value;
        while (source is IConversionOperation { OperatorMethod: null } conversion)
        {
            source = conversion.Operand;
        }

        var parts = source is ITupleOperation tuple ? tuple.Elements.Select(element => (Operation: (IOperation?)element, Value: reader.Read(element))).ToList() : null;
        var whole = parts is null ? reader.Read(source).Part() : parts.Aggregate(FlowValue.Nothing, (value, part) => value.Join(part.Value));
        Deconstruct(deconstruction.Target, parts, whole, deconstruction.Syntax);
        return whole;
    }

    private FlowValue? HeldBy(IOperation target) =>
        target is ILocalReferenceOperation { Local: var local } ? machine.State.Variables.GetValueOrDefault(local) : null;

    private void Deconstruct(IOperation target, List<(IOperation? Operation, FlowValue Value)>? parts, FlowValue whole, SyntaxNode place)
    {
        target = target is IDeclarationExpressionOperation declaration ? declaration.Expression : target;
        if (target is ITupleOperation tuple)
        {
            for (var i = 0; i < tuple.Elements.Length; i++)
            {
                var part = parts is not null && parts.Count == tuple.Elements.Length ? parts[i] : (null, whole);
                Deconstruct(tuple.Elements[i], [part], part.Item2, place);
            }

            return;
        }

        if (target is IMemberReferenceOperation { Instance: { } instance } setting && IsSetting(setting))
        {
            var value = parts is [{ Operation: { } given, Value: var read }] ? SettingPlace.Value(given, read) : SettingValue.Computed;
            Write(setting, reader.Read(instance), value, place);
            return;
        }

        Put(target, whole);
    }

    private FlowValue Write(IMemberReferenceOperation setting, FlowValue owner, IOperation given, FlowValue read, SyntaxNode place)
    {
        var value = SettingPlace.Value(given, read);
        Write(setting, owner, value, place);
        if (value.IsEndpoint && place.Parent?.Parent is AssignmentExpressionSyntax && setting.Instance is IMemberReferenceOperation { Member: var filled })
        {
            machine.File.Member(filled.OriginalDefinition).WrittenByInitializers.Add(Key(setting));
        }

        return FlowValue.Nothing;
    }

    // What a wrapper holds is not what the wrapper is: its own port is none of its engine's.
    private void Write(IMemberReferenceOperation setting, FlowValue owner, SettingValue value, SyntaxNode place)
    {
        owner = owner.OfType(setting.Member.ContainingType);
        machine.Write(owner, Key(setting), SettingPlace.Of(setting, value, place));
        if (setting is IPropertyReferenceOperation { Property.SetMethod: { } setter } && reader.Functions.CanRead(setter))
        {
            reader.Functions.RunSetter(setter, owner, FlowValue.Of(value), place);
        }
    }

    private void Put(IOperation target, FlowValue value)
    {
        switch (target)
        {
            case ILocalReferenceOperation { Local: { RefKind: not RefKind.None } reference }:
                // Whatever it refers to is given the value.
                machine.Mark(value, ObjectFlags.Open);
                machine.State = machine.State.With(reference, value);
                break;
            case ILocalReferenceOperation { Local: var local }:
                machine.State = machine.State.With(local, value.Constant is null ? value : FlowValue.Nothing);
                break;
            case IParameterReferenceOperation { Parameter: var parameter }:
                // An unknown constant: what the caller gave no longer counts.
                machine.State = machine.State.With(parameter, value.Objects.IsEmpty && value.Functions.IsEmpty ? FlowValue.Unknown : value);
                break;
            case IFlowCaptureReferenceOperation capture when reader.Places.PlaceOf(capture) is { } place:
                Put(place, value);
                break;
            case IDiscardOperation:
                break;
            case IInstanceReferenceOperation instance:
                // A struct replaces itself.
                machine.Mark(reader.Read(instance), ObjectFlags.Open);
                break;
            case IMemberReferenceOperation member and (IPropertyReferenceOperation { Arguments.Length: 0 } or IFieldReferenceOperation):
                Store(member, value);
                break;
            default:
                // An element of a list, an array or a dictionary.
                reader.Read(target);
                OpenSet(target);
                machine.Escape(value);
                reader.Places.PutInto(target, value);
                break;
        }
    }

    // `set["key"] = value`, also where the value is a choice, and the element a place that was captured before.
    private bool TryPutByKey(IOperation target, ISimpleAssignmentOperation assignment, FlowValue value)
    {
        if (target is not IPropertyReferenceOperation { Instance: { } set, Arguments.Length: 1 }
            || !reader.KeySets.TryAssign(target, reader.Read(set), assignment.Value, assignment.Syntax))
        {
            return false;
        }

        if (!value.Objects.IsEmpty)
        {
            reader.Places.PutInto(set, value);
        }

        return true;
    }

    // `set["key"] |= value`, `(set["key"], x) = …`: the set has the key, and what it holds is not told.
    private void OpenSet(IOperation target)
    {
        if (target is IPropertyReferenceOperation { Instance: { } set, Arguments.Length: 1 })
        {
            reader.KeySets.Open(reader.Read(set));
        }
    }

    private void Store(IMemberReferenceOperation member, FlowValue value)
    {
        var instance = member.Instance;
        var owner = reader.Read(instance);
        if (member is IPropertyReferenceOperation { Property.SetMethod: { } setter })
        {
            reader.Functions.RunSetter(setter, owner, value, member.Syntax);
        }
        else if (machine.Setters == 0 && owner.Objects.Any(one => DeclaredDefaults.HasWrittenAccessors(one.Type, machine.File.Context)))
        {
            // A field behind a setting may be what is written.
            machine.Mark(owner, ObjectFlags.Open);
        }

        if (!ConfigurationTypes.MayHold(member.Type))
        {
            return;
        }

        // What a stored function makes is held where the function is.
        foreach (var function in value.Functions)
        {
            value = value.Join(reader.Delegates.MayRun(function, FlowValue.Unknown, member.Syntax).Part());
        }

        var ofThisCode = instance is null or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance };
        if (!value.Objects.IsEmpty || value.IsUnknown || machine.File.Members.ContainsKey(member.Member.OriginalDefinition))
        {
            machine.Store(member.Member.OriginalDefinition, value, replaces: ofThisCode, livesOn: ofThisCode || owner.IsUnknown || !owner.Through.IsEmpty);
        }

        if (!ofThisCode)
        {
            reader.Places.PutInto(instance, value);
        }
    }

    private bool IsSetting(IMemberReferenceOperation member) =>
        member is IPropertyReferenceOperation { Arguments.Length: 0 } or IFieldReferenceOperation
        && ConfigurationShape.KeyOf(member.Member.Name, machine.File.Context.Policy) is not null;

    private string Key(IMemberReferenceOperation member) => ConfigurationShape.KeyOf(member.Member.Name, machine.File.Context.Policy)!;
}
