using Microsoft.CodeAnalysis.Operations;

namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>Reads what one use of a launch does to it: a member that is filled, a call of a chain, a helper it is given to, its start.</summary>
internal sealed class DraftUses(WordEvaluation evaluation)
{
    /// <summary>Reads all uses of a variable that holds the launch, or part of it.</summary>
    public void ReadUses(ISymbol variable, WordFrame frame, CommandDraft draft) => evaluation.ReadUses(variable, frame, use => ReadUse(use, frame, draft));

    /// <summary>Reads one use.</summary>
    public void ReadUse(IOperation reference, WordFrame frame, CommandDraft draft)
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
            case ISimpleAssignmentOperation assignment when assignment.Target == whole && !Reads(assignment.Value, member.Property):
                DraftParts.Replace(part, assignment, frame, draft);
                evaluation.DraftParts.Give(part, assignment.Value, frame, draft);
                break;
            case IAssignmentOperation assignment when assignment.Target == whole:
                evaluation.DraftParts.Append(part, assignment.Value, frame, draft);
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

    private static bool Reads(IOperation value, IPropertySymbol property) =>
        value.DescendantsAndSelf().Any(read => read is IPropertyReferenceOperation { Property: var other } && SymbolEqualityComparer.Default.Equals(other, property));

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

        evaluation.Drafts.ReadChained(call, frame, draft);
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

                // An extension of one's own in the middle of a chain: what stands behind it is said of the same launch.
                if (LaunchLibrary.HostOf(call.Type) is not null || SymbolEqualityComparer.Default.Equals(call.Type, parameter.Type))
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
                DraftReading.Start(call, frame, draft);
            }
        }
        else if (!Flow.FrameworkCalls.Looks(method))
        {
            draft.PassOn();
        }
    }
}
