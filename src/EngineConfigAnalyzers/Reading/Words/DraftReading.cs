using Microsoft.CodeAnalysis.Operations;

namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>
/// Reads one process, container or resource: its creation or chain, or the variable that holds it, with all that is done through that.
/// </summary>
internal sealed class DraftReading(WordEvaluation evaluation)
{
    /// <summary>Adds what an expression says about the launch that it gives.</summary>
    public void Read(IOperation? value, WordFrame frame, CommandDraft draft)
    {
        value = WordTypes.Unwrap(value);
        if (value is null || !evaluation.Step())
        {
            return;
        }

        switch (value)
        {
            case IObjectCreationOperation creation:
                ReadCreation(creation, frame, draft);
                break;
            case IInvocationOperation call:
                ReadCall(call, frame, draft);
                break;
            case var choice when WordTypes.ArmsOf(choice) is { } arms:
                foreach (var arm in arms)
                {
                    Read(arm, frame, draft);
                }

                break;
            case var outer when WordTypes.GivenBy(outer) is { } given:
                Read(given, frame, draft);
                break;
            case IPropertyReferenceOperation { Instance: { } holder } inner when LaunchLibrary.PartOf(inner.Property) is LaunchPart.Inner:
                Read(holder, frame, draft);
                break;
            case IThrowOperation or IDefaultValueOperation or ILiteralOperation:
                break;
            default:
                ReadVariable(value, frame, draft);
                break;
        }
    }

    private void ReadVariable(IOperation reference, WordFrame frame, CommandDraft draft)
    {
        if (VariableReading.SymbolOf(reference) is not { } variable)
        {
            draft.HasMoreVariables = true;
            return;
        }

        ReadVariable(variable, reference.Syntax, frame, draft);
    }

    /// <summary>Adds what is said through a variable that is used at a place.</summary>
    public void ReadVariable(ISymbol variable, SyntaxNode use, WordFrame frame, CommandDraft draft)
    {
        if (evaluation.Variables.Of(variable, use, frame) is not { } writes)
        {
            draft.HasMoreVariables = true;
            return;
        }

        if (!evaluation.Enter(variable, frame))
        {
            return;
        }

        foreach (var write in writes)
        {
            switch (write.Kind)
            {
                case VariableWriteKind.Use:
                    evaluation.DraftUses.ReadUse(write.Operation!, write.Frame, draft);
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

    private void ReadCreation(IObjectCreationOperation creation, WordFrame frame, CommandDraft draft)
    {
        if (LaunchLibrary.HostOf(creation.Type) is not { } host || creation.Constructor is not { } constructor)
        {
            evaluation.Open();
            return;
        }

        draft.HasMoreVariables |= LaunchLibrary.IsDerived(creation.Type);
        draft.Host ??= host;
        draft.Creation ??= frame.Depth == 0 ? creation.Syntax : null;
        ReadArguments(constructor, creation.Arguments, creation, frame, draft);
        ReadInitializer(creation.Initializer, frame, draft);
    }

    /// <summary>Reads the members that an initializer fills.</summary>
    public void ReadInitializer(IObjectOrCollectionInitializerOperation? initializer, WordFrame frame, CommandDraft draft)
    {
        foreach (var member in initializer?.Initializers ?? [])
        {
            switch (member)
            {
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property }, Value: var value }:
                    evaluation.DraftParts.Give(LaunchLibrary.PartOf(property), value, frame, draft);
                    break;
                case IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation { Property: var property }, Initializer: var nested }:
                    evaluation.DraftParts.ReadNested(LaunchLibrary.PartOf(property), nested, frame, draft);
                    break;
            }
        }
    }

    private void ReadCall(IInvocationOperation call, WordFrame frame, CommandDraft draft)
    {
        if (CalleeReading.IsOwn(call.TargetMethod))
        {
            if (evaluation.Callees.Enter(call.TargetMethod, call.Arguments, frame, call.Syntax) is not { } inside)
            {
                evaluation.Open();
                return;
            }

            foreach (var returned in evaluation.Callees.Returns(inside))
            {
                Read(returned.ReturnedValue, inside, draft);
            }

            return;
        }

        if (LaunchLibrary.HeadOf(call) is { } host)
        {
            draft.Host ??= host;
            draft.Creation ??= frame.Depth == 0 ? call.Syntax : null;
        }
        else if (WordTypes.ReceiverOf(call) is { } receiver && LaunchLibrary.HostOf(receiver.Type) is not null)
        {
            Read(receiver, frame, draft);
        }

        ReadChained(call, frame, draft);
    }

    /// <summary>Reads what one call of a chain adds.</summary>
    public void ReadChained(IInvocationOperation call, WordFrame frame, CommandDraft draft)
    {
        draft.IsExtended |= call.TargetMethod.IsExtensionMethod && !LaunchLibrary.Knows(call.TargetMethod);
        ReadArguments(call.TargetMethod, call.Arguments, call, frame, draft);
        if (LaunchLibrary.Starts(call.TargetMethod))
        {
            Start(call, frame, draft);
        }
    }

    /// <summary>The launch is started here.</summary>
    public static void Start(IInvocationOperation call, WordFrame frame, CommandDraft draft)
    {
        draft.IsStarted = true;
        draft.Start ??= call.Syntax;
        draft.HasStarted |= frame.GuardOf(call.Syntax) == frame.Guard;
    }

    private void ReadArguments(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments, IOperation call, WordFrame frame, CommandDraft draft)
    {
        IOperation? name = null;
        IOperation? value = null;
        foreach (var argument in arguments.Where(argument => argument is { Parameter: not null, ArgumentKind: not ArgumentKind.DefaultValue }))
        {
            switch (LaunchLibrary.PartOf(method, argument.Parameter!))
            {
                case LaunchPart.VariableName:
                    name = argument.Value;
                    break;
                case LaunchPart.VariableValue:
                case LaunchPart.Environment when name is not null:
                    value = argument.Value;
                    break;
                case var part:
                    DraftParts.Replace(part, call, frame, draft);
                    evaluation.DraftParts.Give(part, argument.Value, frame, draft);
                    break;
            }
        }

        if (name is not null)
        {
            evaluation.Environments.Add(name, value, call, frame, draft);
        }
    }
}
