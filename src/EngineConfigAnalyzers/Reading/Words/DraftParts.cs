using Microsoft.CodeAnalysis.Operations;

namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>Takes what a launch is given: a program, arguments, an image, an environment, or a callback that fills one of them.</summary>
internal sealed class DraftParts(WordEvaluation evaluation)
{
    /// <summary>Takes a nested initializer, which adds to what is there.</summary>
    public void ReadNested(LaunchPart part, IObjectOrCollectionInitializerOperation nested, WordFrame frame, CommandDraft draft)
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
                evaluation.Drafts.ReadInitializer(nested, frame, draft);
                break;
        }
    }

    /// <summary>Forgets what a later value replaces: CliWrap keeps the last of each, <c>ProcessStartInfo.Arguments</c> what was assigned last.</summary>
    public static void Replace(LaunchPart part, IOperation written, WordFrame frame, CommandDraft draft)
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

    /// <summary>Takes a value for a part of the launch.</summary>
    public void Give(LaunchPart part, IOperation value, WordFrame frame, CommandDraft draft)
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
                evaluation.Drafts.Read(value, frame, draft);
                break;
        }
    }

    /// <summary>Takes what goes behind the arguments that are there: <c>Arguments += x</c> needs no blank.</summary>
    public void Append(LaunchPart part, IOperation value, WordFrame frame, CommandDraft draft)
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
                evaluation.DraftUses.ReadUses(parameter, frame, draft);
                break;
            case IAnonymousFunctionOperation { Symbol.Parameters: [] }:
                break;
            case IMethodReferenceOperation { Method: var method } when evaluation.Callees.Enter(method, [], frame, callback.Syntax) is { } inside && method.OriginalDefinition.Parameters is [var parameter, ..]:
                evaluation.DraftUses.ReadUses(parameter, inside, draft);
                break;
            default:
                draft.HasMoreVariables = true;
                evaluation.Open();
                break;
        }
    }
}
