using EngineConfigAnalyzers.CommandLines;
using EngineConfigAnalyzers.Launches;
using Microsoft.CodeAnalysis.Operations;

namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>Reads the environment of a launch: dictionaries, lists of <c>K=V</c> or of entries, and what is done to them.</summary>
internal sealed class EnvironmentReading(WordEvaluation evaluation)
{
    /// <summary>Adds the variables that a value holds; where they are not known there may be more.</summary>
    public void Read(IOperation? value, WordFrame frame, CommandDraft draft)
    {
        value = WordTypes.Unwrap(value);
        if (value is null or IDefaultValueOperation or { ConstantValue: { HasValue: true, Value: null } } || !evaluation.Step())
        {
            return;
        }

        switch (value)
        {
            case IObjectCreationOperation creation when IsDictionary(creation.Type):
                foreach (var copied in creation.Arguments.Where(argument => argument.Value.Type is { } type && IsDictionary(type)))
                {
                    Read(copied.Value, frame, draft);
                }

                ReadInitializer(creation.Initializer, frame, draft);
                break;
            case ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation when IsDictionary(value.Type):
                ReadVariable(value, frame, draft);
                break;
            case IInvocationOperation call when IsDictionary(call.Type) && CalleeReading.IsOwn(call.TargetMethod) && evaluation.Callees.Enter(call.TargetMethod, call.Arguments, frame, call.Syntax) is { } inside:
                foreach (var returned in evaluation.Callees.Returns(inside))
                {
                    Read(returned.ReturnedValue, inside, draft);
                }

                break;
            case not null when WordTypes.IsList(value) && !IsDictionary(value.Type):
                var items = new List<ListItem>();
                evaluation.Lists.Read(value, frame, items);
                AddEntries(items, draft);
                break;
            default:
                draft.HasMoreVariables = true;
                break;
        }
    }

    /// <summary>Adds what a dictionary's or list's initializer adds.</summary>
    public void ReadInitializer(IObjectOrCollectionInitializerOperation? initializer, WordFrame frame, CommandDraft draft)
    {
        foreach (var added in initializer?.Initializers ?? [])
        {
            switch (added)
            {
                case IInvocationOperation { Arguments: [var name, var value] }:
                    Add(name.Value, value.Value, added, frame, draft);
                    break;
                case IInvocationOperation { Arguments: [var entry] }:
                    AddEntries([new(entry.Value, frame)], draft);
                    break;
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [var name] }, Value: var value }:
                    Add(name.Value, value, added, frame, draft);
                    break;
                default:
                    draft.HasMoreVariables = true;
                    break;
            }
        }
    }

    /// <summary>Adds what one use of an environment puts into it.</summary>
    public void ReadUse(IOperation reference, WordFrame frame, CommandDraft draft)
    {
        var (whole, parent) = VariableReading.Outwards(reference);
        switch (parent)
        {
            case IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: [var name], Parent: ISimpleAssignmentOperation { Value: var value } written } indexer when indexer.Instance == whole && written.Target == indexer:
                Add(name.Value, value, written, frame, draft);
                break;
            case IPropertyReferenceOperation { Property.IsIndexer: true, Parent: ICoalesceAssignmentOperation } indexer when indexer.Instance == whole:
                draft.HasMoreVariables = true;
                break;
            case IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "TryAdd" or "Add", IsExtensionMethod: true }, Arguments: [var receiver, var name, var value] } call } argument when receiver == argument:
                Add(name.Value, value.Value, call, frame, draft);
                break;
            case IInvocationOperation { TargetMethod.Name: "Add" or "TryAdd" or "Set", Arguments: [var name, var value] } call when call.Instance == whole:
                Add(name.Value, value.Value, call, frame, draft);
                break;
            case IInvocationOperation { TargetMethod.Name: "Add" or "Insert" or "AddRange", Arguments: [.., var entry] } call when call.Instance == whole:
                if (WordTypes.IsList(entry.Value))
                {
                    Read(entry.Value, frame, draft);
                }
                else
                {
                    AddEntries([new(entry.Value, frame)], draft);
                }

                break;
            case IInvocationOperation { TargetMethod.Name: "Remove", Arguments: [var removed, ..] } call when call.Instance == whole:
                Add(removed.Value, value: null, call, frame, draft);
                break;
            case IInvocationOperation { TargetMethod.Name: "Clear" } call when call.Instance == whole:
                draft.HasMoreVariables |= frame.GuardOf(call.Syntax) != frame.Guard;
                draft.Variables.Clear();
                break;
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var alias } }:
                ReadUses(alias, frame, draft);
                break;
            case IArgumentOperation { Parameter: { } parameter, Parent: IInvocationOperation given } when CalleeReading.IsOwn(given.TargetMethod) && evaluation.Callees.Enter(given.TargetMethod, given.Arguments, frame, given.Syntax) is { } inside:
                ReadUses(given.TargetMethod.OriginalDefinition.Parameters[parameter.Ordinal], inside, draft);
                break;
            case IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var method } } when LaunchLibrary.Knows(method) || WordTypes.OnlyReads(method) && method.Name is not "TryAdd":
            case IArgumentOperation { Parent: IObjectCreationOperation }:
                break;
            case IArgumentOperation or IConditionalAccessOperation or IMethodReferenceOperation:
                draft.HasMoreVariables = true;
                break;
        }
    }

    /// <summary>Adds one variable.</summary>
    public void Add(IOperation name, IOperation? value, IOperation written, WordFrame frame, CommandDraft draft)
    {
        if (CopiedFrom(WordTypes.Unwrap(name)) is { } copied)
        {
            Read(copied, frame, draft);
            return;
        }

        Add(name, new(ValueOf(value, frame), evaluation.PlaceOf(written.Syntax, frame), evaluation.PlaceOf((value ?? written).Syntax, frame)), frame, draft);
    }

    /// <summary>Adds one variable that something unseen gives its value.</summary>
    public void AddComputed(IOperation name, WordFrame frame, CommandDraft draft)
    {
        var place = evaluation.PlaceOf(name.Syntax, frame);
        Add(name, new(SettingValue.Computed, place, place), frame, draft);
    }

    private void Add(IOperation name, EnvironmentEntry entry, WordFrame frame, CommandDraft draft)
    {
        var parts = new List<TextPart>();
        evaluation.Texts.Read(name, frame, parts);
        if (parts.Count == 0 || parts.Exists(part => part.IsHole))
        {
            // `"K" + x` is another one, whatever x is.
            var beginning = string.Concat(parts.TakeWhile(part => !part.IsHole).Select(part => part.Text));
            draft.HasMoreVariables |= EnvironmentVariables.MayBegin(beginning);
            return;
        }

        if (!draft.HasStarted)
        {
            draft.Variables.Add((string.Concat(parts.Select(part => part.Text)), entry));
        }
    }

    /// <summary>Adds variables that are texts <c>K=V</c> or objects with a name and a value.</summary>
    private void AddEntries(IEnumerable<ListItem> items, CommandDraft draft)
    {
        foreach (var item in items)
        {
            if (item.Value is { } pair && WordTypes.Unwrap(pair) is IObjectCreationOperation { Type.Name: "KeyValuePair", Arguments: [var key, var held] })
            {
                Add(key.Value, held.Value, pair, item.Frame, draft);
            }
            else if (item.Value is { } value && WordTypes.Unwrap(value) is IObjectCreationOperation { Type.Name: "V1EnvVar" } entry)
            {
                var members = entry.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>().Where(member => member.Target is IPropertyReferenceOperation)
                    .ToLookup(member => ((IPropertyReferenceOperation)member.Target).Property.Name, member => member.Value, StringComparer.Ordinal);
                if (members?["Name"].FirstOrDefault() is { } name)
                {
                    Add(name, members["Value"].FirstOrDefault() ?? members["ValueFrom"].FirstOrDefault(), entry, item.Frame, draft);
                }
                else
                {
                    draft.HasMoreVariables = true;
                }
            }
            else if (evaluation.WordOf(item) is { IsSpliced: false } word && EnvironmentEntry.TryRead(word, out var name, out var read))
            {
                draft.Variables.Add((name, read));
            }
            else
            {
                draft.HasMoreVariables = true;
            }
        }
    }

    // `foreach (var pair in variables) psi.Environment[pair.Key] = pair.Value;`
    private IOperation? CopiedFrom(IOperation? name)
    {
        var element = name is IPropertyReferenceOperation { Property.Name: "Key", Instance: { } pair } ? WordTypes.Unwrap(pair) : name;
        return element is ILocalReferenceOperation { Local: var local } && evaluation.Variables.LoopedOver(local) is { Type: { } type } collection && IsDictionary(WordTypes.Unwrap(collection)?.Type ?? type) ? collection : null;
    }

    private SettingValue ValueOf(IOperation? value, WordFrame frame)
    {
        if (value is null || WordTypes.Unwrap(value) is { ConstantValue: { HasValue: true, Value: null } })
        {
            return SettingValue.Absent;
        }

        if (value.Type is { SpecialType: not (SpecialType.System_String or SpecialType.System_Object) } && WordTypes.Unwrap(value)?.ConstantValue.HasValue is not true)
        {
            return SettingValue.Computed;
        }

        var parts = new List<TextPart>();
        evaluation.Texts.Read(value, frame, parts);
        return parts.Exists(part => part.IsHole || !evaluation.Origins[part.Origin].Guard.IsImpliedBy(frame.GuardOf(value.Syntax))) ? SettingValue.Computed : SettingValue.FromConstant(string.Concat(parts.Select(part => part.Text)));
    }

    private void ReadVariable(IOperation reference, WordFrame frame, CommandDraft draft)
    {
        if (evaluation.Variables.Of(reference, frame) is not { } writes)
        {
            draft.HasMoreVariables = true;
            return;
        }

        var variable = VariableReading.SymbolOf(reference)!;
        if (!evaluation.Enter(variable, frame))
        {
            return;
        }

        foreach (var write in writes)
        {
            switch (write.Kind)
            {
                case VariableWriteKind.Use:
                    ReadUse(write.Operation!, write.Frame, draft);
                    break;
                case VariableWriteKind.Unknown:
                    draft.HasMoreVariables = true;
                    break;
                default:
                    Read(write.Operation, write.Frame, draft);
                    break;
            }
        }

        evaluation.Leave(variable, frame);
    }

    private void ReadUses(ISymbol variable, WordFrame frame, CommandDraft draft) => evaluation.ReadUses(variable, frame, use => ReadUse(use, frame, draft));

    private static bool IsDictionary(ITypeSymbol? type) =>
        type is INamedTypeSymbol named && (named.Name.IndexOf("Dictionary", StringComparison.Ordinal) >= 0 || named.AllInterfaces.Any(part => part.Name is "IDictionary" or "IReadOnlyDictionary"));
}
