using Microsoft.CodeAnalysis.Operations;

namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>Reads a list of words: arrays, lists, collection expressions, what queries make of them, variables and methods that give one.</summary>
internal sealed class ListReading(WordEvaluation evaluation)
{
    /// <summary>Adds the elements of a list to <paramref name="items"/>; what is not known is one splice.</summary>
    public void Read(IOperation? list, WordFrame frame, List<ListItem> items)
    {
        list = WordTypes.Unwrap(list);
        if (list is null || !evaluation.Step())
        {
            return;
        }

        switch (list)
        {
            case ICollectionExpressionOperation collection:
                foreach (var element in collection.Elements)
                {
                    if (element is ISpreadOperation spread)
                    {
                        Read(spread.Operand, frame, items);
                    }
                    else
                    {
                        ReadElement(element, frame, items);
                    }
                }

                break;
            case IArrayCreationOperation { Initializer.ElementValues: var elements }:
                ReadElements(elements, frame, items);
                break;
            case IArrayCreationOperation:
                break;
            case IArrayInitializerOperation { ElementValues: var elements }:
                ReadElements(elements, frame, items);
                break;
            case IObjectCreationOperation creation:
                ReadCreation(creation, frame, items);
                break;
            case IObjectOrCollectionInitializerOperation initializer:
                ReadInitializer(initializer, frame, items);
                break;
            case var choice when WordTypes.ArmsOf(choice) is { } arms:
                foreach (var arm in arms)
                {
                    Read(arm, frame, items);
                }

                break;
            case var outer when WordTypes.GivenBy(outer) is { } given:
                Read(given, frame, items);
                break;
            case IInvocationOperation call:
                ReadCall(call, frame, items);
                break;
            case IThrowOperation or IDefaultValueOperation or { ConstantValue: { HasValue: true, Value: null } }:
                break;
            default:
                ReadVariable(list, frame, items);
                break;
        }
    }

    /// <summary>Adds one element: every arm of a choice by itself, all of a collection where it is a loop's variable.</summary>
    public void ReadElement(IOperation element, WordFrame frame, List<ListItem> items)
    {
        if (frame.GuardOf(element.Syntax).IsNever)
        {
            return;
        }

        var value = WordTypes.Unwrap(element);
        switch (value)
        {
            case not null when WordTypes.ArmsOf(value) is { } arms:
                foreach (var arm in arms)
                {
                    ReadArm(arm, frame, items);
                }

                break;
            case ILocalReferenceOperation { Local: var local } when evaluation.Variables.LoopedOver(local) is { } collection:
                Read(collection, frame, items);
                break;
            case IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } } parameter }
                when WordTypes.RunsOver(parameter, evaluation.Code) is { } collection:
                Read(collection, frame, items);
                break;
            default:
                items.Add(new(element, frame));
                break;
        }
    }

    private void ReadArm(IOperation value, WordFrame frame, List<ListItem> items)
    {
        // An empty or absent arm adds nothing that matters.
        if (WordTypes.Unwrap(value) is not (null or IThrowOperation or { ConstantValue: { HasValue: true, Value: null or "" } }))
        {
            ReadElement(value, frame, items);
        }
    }

    private void ReadElements(IEnumerable<IOperation> elements, WordFrame frame, List<ListItem> items)
    {
        foreach (var element in elements)
        {
            ReadElement(element, frame, items);
        }
    }

    private void ReadCreation(IObjectCreationOperation creation, WordFrame frame, List<ListItem> items)
    {
        foreach (var argument in creation.Arguments.Where(argument => WordTypes.IsList(argument.Value)))
        {
            Read(argument.Value, frame, items);
        }

        ReadInitializer(creation.Initializer, frame, items);
    }

    /// <summary>Adds what a collection initializer adds.</summary>
    public void ReadInitializer(IObjectOrCollectionInitializerOperation? initializer, WordFrame frame, List<ListItem> items)
    {
        foreach (var added in initializer?.Initializers ?? [])
        {
            if (added is IInvocationOperation { Arguments: [.., var element] })
            {
                ReadElement(element.Value, frame, items);
            }
        }
    }

    private void ReadCall(IInvocationOperation call, WordFrame frame, List<ListItem> items)
    {
        if (CalleeReading.IsOwn(call.TargetMethod))
        {
            ReadCallee(call, frame, items);
            return;
        }

        var given = WordTypes.ReceiverAndArguments(call);
        switch (call.TargetMethod.Name)
        {
            case "Concat" or "Union" or "AddRange" or "Append" or "Add" or "InsertRange" or "Insert" or "Prepend" or "Push" or "Enqueue" when given.Count > 0:
                var added = new List<ListItem>();
                foreach (var value in given.Skip(1))
                {
                    ReadGiven(value, frame, added);
                }

                var from = items.Count;
                Read(given[0], frame, items);
                var isFirst = call.TargetMethod.Name is "Prepend" || call.TargetMethod.Name is "Insert" or "InsertRange" && given is [_, { ConstantValue: { HasValue: true, Value: 0 } }, ..];
                items.InsertRange(isFirst ? from : items.Count, added);
                break;
            case "Empty":
                break;
            case "Create" or "CreateRange" or "ToImmutableArray" or "Of":
                foreach (var value in given)
                {
                    ReadGiven(value, frame, items);
                }

                break;
            case "Split" when given is [{ Type.SpecialType: SpecialType.System_String } text, ..]:
                items.AddRange(evaluation.Texts.WordsIn(text, frame).Select(word => new ListItem(Value: null, frame, word)));
                break;
            case "Select" when given is [var source, var mapped] && MappedList.LambdaOf(mapped) is { } lambda:
                MappedList.Read(source, lambda, frame, evaluation, items);
                break;
            case "ToArray" or "ToList" or "AsEnumerable" or "AsReadOnly" or "ToImmutableList" or "AsSpan" or "AsMemory" or "Cast" or "OfType" or "Where" or "Distinct" or "Skip" or "Take"
                or "Select" or "Reverse" or "ToFrozenSet" or "DefaultIfEmpty" or "Clone" or "FromResult" or "ConfigureAwait" when given.Count > 0:
                Read(given[0], frame, items);
                break;
            default:
                items.Add(new(Value: null, frame, evaluation.Splice(call.Syntax, frame)));
                break;
        }
    }

    private void ReadGiven(IOperation value, WordFrame frame, List<ListItem> items)
    {
        if (WordTypes.IsList(value))
        {
            Read(value, frame, items);
        }
        else if (value.Type?.SpecialType is SpecialType.System_String or SpecialType.System_Object)
        {
            ReadElement(value, frame, items);
        }
    }

    private void ReadCallee(IInvocationOperation call, WordFrame frame, List<ListItem> items)
    {
        if (evaluation.Callees.Enter(call.TargetMethod, call.Arguments, frame, call.Syntax) is not { } inside)
        {
            // What a method of one's own adds is not the user's extra arguments.
            evaluation.Open();
            return;
        }

        foreach (var returned in evaluation.Callees.Returns(inside))
        {
            if (returned.Kind is OperationKind.YieldReturn)
            {
                ReadElement(returned.ReturnedValue!, inside, items);
            }
            else
            {
                Read(returned.ReturnedValue, inside, items);
            }
        }
    }

    private void ReadVariable(IOperation reference, WordFrame frame, List<ListItem> items)
    {
        if (VariableReading.SymbolOf(reference) is { } variable)
        {
            ReadVariable(variable, reference.Syntax, frame, items);
        }
        else
        {
            items.Add(new(Value: null, frame, evaluation.Splice(reference.Syntax, frame)));
        }
    }

    /// <summary>Adds what a variable that is used at a place holds.</summary>
    public void ReadVariable(ISymbol variable, SyntaxNode use, WordFrame frame, List<ListItem> all)
    {
        if (evaluation.Variables.Of(variable, use, frame) is not { } writes)
        {
            all.Add(new(Value: null, frame, evaluation.Splice(use, frame)));
            return;
        }

        if (!evaluation.Enter(variable, frame))
        {
            return;
        }

        var items = new List<ListItem>();

        foreach (var write in writes)
        {
            switch (write.Kind)
            {
                case VariableWriteKind.Value or VariableWriteKind.Appended:
                    if (write.Replaces(variable))
                    {
                        items.Clear();
                    }

                    Read(write.Operation, write.Frame, items);
                    break;
                case VariableWriteKind.Use:
                    evaluation.ListWrites.Read(write.Operation!, write.Frame, items);
                    break;
                default:
                    items.Add(new(Value: null, frame, evaluation.Splice(use, frame)));
                    break;
            }
        }

        evaluation.Leave(variable, frame);
        all.AddRange(items);
    }
}
