using Microsoft.CodeAnalysis.Operations;

namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>
/// Reads one process, container or resource: its creation or chain, the variable that holds it, and all that is done through that.
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
            case IConditionalOperation { WhenFalse: { } otherwise } conditional:
                Read(conditional.WhenTrue, frame, draft);
                Read(otherwise, frame, draft);
                break;
            case ICoalesceOperation coalesce:
                Read(coalesce.Value, frame, draft);
                Read(coalesce.WhenNull, frame, draft);
                break;
            case IAwaitOperation awaited:
                Read(awaited.Operation, frame, draft);
                break;
            case IConditionalAccessOperation access:
                Read(access.WhenNotNull, frame, draft);
                break;
            case IConditionalAccessInstanceOperation instance:
                Read(WordTypes.AccessedBy(instance), frame, draft);
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

    private void ReadInitializer(IObjectOrCollectionInitializerOperation? initializer, WordFrame frame, CommandDraft draft)
    {
        foreach (var member in initializer?.Initializers ?? [])
        {
            switch (member)
            {
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property }, Value: var value }:
                    Give(LaunchLibrary.PartOf(property), value, frame, draft);
                    break;
                case IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation { Property: var property }, Initializer: var nested }:
                    ReadNested(LaunchLibrary.PartOf(property), nested, frame, draft);
                    break;
            }
        }
    }

    private void ReadNested(LaunchPart part, IObjectOrCollectionInitializerOperation nested, WordFrame frame, CommandDraft draft)
    {
        switch (part)
        {
            case LaunchPart.Arguments:
                evaluation.Lists.ReadInitializer(nested, frame, draft.Arguments);
                break;
            case LaunchPart.Entrypoint:
                evaluation.Lists.ReadInitializer(nested, frame, draft.Entrypoint);
                break;
            case LaunchPart.Environment:
                evaluation.Environments.ReadInitializer(nested, frame, draft);
                break;
            case LaunchPart.Inner:
                ReadInitializer(nested, frame, draft);
                break;
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

    // What one call of a chain adds.
    private void ReadChained(IInvocationOperation call, WordFrame frame, CommandDraft draft)
    {
        ReadArguments(call.TargetMethod, call.Arguments, call, frame, draft);
        if (LaunchLibrary.Starts(call.TargetMethod))
        {
            Start(call, frame, draft);
        }
    }

    private static void Start(IInvocationOperation call, WordFrame frame, CommandDraft draft)
    {
        draft.IsStarted = true;
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
                    Replace(part, call, frame, draft);
                    Give(part, argument.Value, frame, draft);
                    break;
            }
        }

        if (name is not null)
        {
            evaluation.Environments.Add(name, value, call, frame, draft);
        }
    }

    // CliWrap keeps the last of each, ProcessStartInfo.Arguments what was assigned last.
    private static void Replace(LaunchPart part, IOperation written, WordFrame frame, CommandDraft draft)
    {
        if (written is IInvocationOperation { TargetMethod.Name: not ("WithArguments" or "WithEnvironmentVariables") } || frame.GuardOf(written.Syntax) != frame.Guard)
        {
            return;
        }

        switch (part)
        {
            case LaunchPart.Arguments:
                draft.ArgumentText.Clear();
                draft.Arguments.Clear();
                break;
            case LaunchPart.Environment:
                draft.Variables.Clear();
                draft.HasMoreVariables = false;
                break;
        }
    }

    private void Give(LaunchPart part, IOperation value, WordFrame frame, CommandDraft draft)
    {
        switch (part)
        {
            case LaunchPart.Program:
                draft.Program = evaluation.WordOf(new(value, frame));
                break;
            case LaunchPart.Image:
                draft.Image = evaluation.WordOf(new(value, frame));
                break;
            case LaunchPart.Arguments:
                GiveArguments(value, frame, draft);
                break;
            case LaunchPart.Entrypoint when WordTypes.IsList(value):
                evaluation.Lists.Read(value, frame, draft.Entrypoint);
                break;
            case LaunchPart.Entrypoint:
                draft.Entrypoint.Add(new(value, frame));
                break;
            case LaunchPart.Environment when WordTypes.Unwrap(value) is IDelegateCreationOperation callback:
                ReadCallback(callback, frame, draft);
                break;
            case LaunchPart.Environment:
                evaluation.Environments.Read(value, frame, draft);
                break;
            case LaunchPart.OwnVariable:
                evaluation.Environments.AddComputed(value, frame, draft);
                break;
            case LaunchPart.RuntimeOptions when WordTypes.IsList(value):
                draft.HasMoreVariables |= evaluation.Words(value, frame).Any(word => word.Known is not { } option || option.StartsWith("-e", StringComparison.Ordinal) || option.StartsWith("--env", StringComparison.Ordinal));
                break;
            case LaunchPart.Inner when WordTypes.Unwrap(value) is IDelegateCreationOperation callback:
                ReadCallback(callback, frame, draft);
                break;
            case LaunchPart.MoreEnvironment or LaunchPart.RuntimeOptions:
                draft.HasMoreVariables = true;
                break;
            case LaunchPart.Inner:
                Read(value, frame, draft);
                break;
        }
    }

    // `Arguments += x`, `Arguments = Arguments + x`: what was there goes on without a blank.
    private void Append(LaunchPart part, IOperation value, WordFrame frame, CommandDraft draft)
    {
        if (part is LaunchPart.Arguments && value.Type?.SpecialType is SpecialType.System_String)
        {
            evaluation.Texts.Read(value, frame, draft.ArgumentText);
        }
        else
        {
            Give(part, value, frame, draft);
        }
    }

    private void GiveArguments(IOperation value, WordFrame frame, CommandDraft draft)
    {
        if (WordTypes.Unwrap(value) is IDelegateCreationOperation callback)
        {
            ReadCallback(callback, frame, draft);
        }
        else if (WordTypes.IsList(value))
        {
            evaluation.Lists.Read(value, frame, draft.Arguments);
        }
        else if (value.Type?.SpecialType is SpecialType.System_String && draft.Host is LaunchHost.Process or LaunchHost.ProcessCall or LaunchHost.CliWrap)
        {
            GiveText(value, frame, draft);
        }
        else
        {
            evaluation.Lists.ReadElement(value, frame, draft.Arguments);
        }
    }

    // ArgumentsBuilder.Add(text) is one word, WithArguments(text) all of them.
    private void GiveText(IOperation value, WordFrame frame, CommandDraft draft)
    {
        if (value.Parent is IArgumentOperation { Parameter.ContainingType.Name: "ArgumentsBuilder" })
        {
            evaluation.Lists.ReadElement(value, frame, draft.Arguments);
            return;
        }

        if (draft.ArgumentText is [.., var last])
        {
            draft.ArgumentText.Add(new(" ", last.Origin, last.Offset, Length: 0));
        }

        evaluation.Texts.Read(value, frame, draft.ArgumentText);
    }

    private void ReadCallback(IDelegateCreationOperation callback, WordFrame frame, CommandDraft draft)
    {
        switch (WordTypes.Unwrap(callback.Target))
        {
            case IAnonymousFunctionOperation { Symbol.Parameters: [var parameter, ..] }:
                ReadUses(parameter, frame, draft);
                break;
            case IAnonymousFunctionOperation { Symbol.Parameters: [] }:
                break;
            case IMethodReferenceOperation { Method: var method } when evaluation.Callees.Enter(method, [], frame, callback.Syntax) is { } inside && method.OriginalDefinition.Parameters is [var parameter, ..]:
                ReadUses(parameter, inside, draft);
                break;
            default:
                draft.HasMoreVariables = true;
                evaluation.Open();
                break;
        }
    }

    private void ReadUses(ISymbol variable, WordFrame frame, CommandDraft draft)
    {
        if (!evaluation.Enter(variable, frame))
        {
            return;
        }

        foreach (var use in evaluation.Variables.UsesOf(variable, frame).Where(use => use.Kind is VariableWriteKind.Use))
        {
            ReadUse(use.Operation!, frame, draft);
        }

        evaluation.Leave(variable, frame);
    }

    private void ReadUse(IOperation reference, WordFrame frame, CommandDraft draft)
    {
        if (!evaluation.Step())
        {
            return;
        }

        var (whole, parent) = VariableReading.Outwards(reference);
        switch (parent)
        {
            case IPropertyReferenceOperation member when member.Instance == whole:
                ReadMemberUse(member, frame, draft);
                break;
            case IInvocationOperation call when call.Instance == whole:
                ReadReceived(call, frame, draft);
                break;
            case IConditionalAccessOperation access when access.Operation == whole:
                foreach (var instance in access.WhenNotNull.DescendantsAndSelf().OfType<IConditionalAccessInstanceOperation>().Where(instance => WordTypes.AccessedBy(instance) == whole))
                {
                    ReadUse(instance, frame, draft);
                }

                break;
            case IArgumentOperation { Parent: IInvocationOperation call } argument:
                ReadGiven(call, argument, whole, frame, draft);
                break;
            case IArgumentOperation:
                draft.PassOn();
                break;
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var alias } }:
                ReadUses(alias, frame, draft);
                break;
            case ISimpleAssignmentOperation assignment when assignment.Value == whole:
                if (VariableReading.SymbolOf(assignment.Target) is ILocalSymbol local)
                {
                    ReadUses(local, frame, draft);
                }
                else if (assignment.Target is not IPropertyReferenceOperation { Property: var property } || LaunchLibrary.PartOf(property) is not LaunchPart.Inner)
                {
                    draft.PassOn();
                }

                break;
            case IReturnOperation when frame.Depth == 0:
                draft.PassOn();
                break;
            case IArrayInitializerOperation or ICollectionExpressionOperation or ITupleOperation or ICoalesceOperation or ISwitchExpressionArmOperation:
            case IConditionalOperation { Syntax: Microsoft.CodeAnalysis.CSharp.Syntax.ConditionalExpressionSyntax } conditional when conditional.Condition != whole:
                // It goes by another name, which is not followed.
                draft.HasMoreVariables = true;
                break;
        }
    }

    private void ReadMemberUse(IPropertyReferenceOperation member, WordFrame frame, CommandDraft draft)
    {
        var part = LaunchLibrary.PartOf(member.Property);
        var (whole, parent) = VariableReading.Outwards(member);
        switch (parent)
        {
            case ISimpleAssignmentOperation assignment when assignment.Target == whole && !assignment.Value.DescendantsAndSelf().Any(read => read is IPropertyReferenceOperation { Property: var property } && SymbolEqualityComparer.Default.Equals(property, member.Property)):
                Replace(part, assignment, frame, draft);
                Give(part, assignment.Value, frame, draft);
                break;
            case IAssignmentOperation assignment when assignment.Target == whole:
                Append(part, assignment.Value, frame, draft);
                break;
            case not null when part is LaunchPart.Inner:
                ReadUse(member, frame, draft);
                break;
            case not null when part is LaunchPart.Arguments or LaunchPart.Entrypoint:
                evaluation.ListWrites.Read(member, frame, part is LaunchPart.Arguments ? draft.Arguments : draft.Entrypoint);
                break;
            case not null when part is LaunchPart.Environment:
                evaluation.Environments.ReadUse(member, frame, draft);
                break;
        }
    }

    private void ReadReceived(IInvocationOperation call, WordFrame frame, CommandDraft draft)
    {
        if (CalleeReading.IsOwn(call.TargetMethod))
        {
            draft.PassOn();
            return;
        }

        if (draft.Host is LaunchHost.CliWrap or LaunchHost.Testcontainers && LaunchLibrary.HostOf(call.Type) is not null && IsDropped(call))
        {
            evaluation.Idle.Add(call.Syntax);
            return;
        }

        ReadChained(call, frame, draft);
        if (LaunchLibrary.HostOf(call.Type) is not null || SymbolEqualityComparer.Default.Equals(call.Type?.OriginalDefinition, call.TargetMethod.ContainingType.OriginalDefinition))
        {
            ReadUse(call, frame, draft);
        }
    }

    // Their methods give a new one; what nobody takes changes nothing.
    private static bool IsDropped(IInvocationOperation call)
    {
        while (true)
        {
            if (LaunchLibrary.Starts(call.TargetMethod))
            {
                return false;
            }

            var (whole, parent) = VariableReading.Outwards(call);
            if (parent is IInvocationOperation next && next.Instance == whole || parent is IArgumentOperation { Parent: IInvocationOperation extended } && (next = extended) is not null)
            {
                call = next;
                continue;
            }

            return parent is IExpressionStatementOperation;
        }
    }

    private void ReadGiven(IInvocationOperation call, IArgumentOperation argument, IOperation given, WordFrame frame, CommandDraft draft)
    {
        var method = call.TargetMethod;
        if (CalleeReading.IsOwn(method))
        {
            if (argument.Parameter is { } parameter && evaluation.Callees.Enter(method, call.Arguments, frame, call.Syntax) is { } inside)
            {
                ReadUses(method.OriginalDefinition.Parameters[parameter.Ordinal], inside, draft);
                if (LaunchLibrary.HostOf(call.Type) is not null)
                {
                    ReadUse(call, frame, draft);
                }
            }
            else
            {
                // It may write to it, and be followed by the start.
                evaluation.Open();
            }
        }
        else if (method.IsExtensionMethod && WordTypes.ReceiverOf(call) == WordTypes.Unwrap(given))
        {
            ReadReceived(call, frame, draft);
        }
        else if (argument.Parameter is { } parameter && LaunchLibrary.PartOf(method, parameter) is LaunchPart.Inner)
        {
            if (LaunchLibrary.Starts(method))
            {
                Start(call, frame, draft);
            }
        }
        else if (!Flow.FrameworkCalls.Looks(method))
        {
            draft.PassOn();
        }
    }
}
