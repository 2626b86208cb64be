using EngineConfigAnalyzers.CommandLines;
using Microsoft.CodeAnalysis.Operations;

namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>Reads the text of a <c>StringBuilder</c>: what it was made with, and what chains and statements append.</summary>
internal sealed class BuilderText(WordEvaluation evaluation)
{
    /// <summary>True for <c>System.Text.StringBuilder</c>.</summary>
    public static bool IsBuilder(ITypeSymbol type) => type is { Name: "StringBuilder", ContainingNamespace: { Name: "Text", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } };

    /// <summary>Adds the text of a builder.</summary>
    public void Read(IOperation? builder, WordFrame frame, List<TextPart> parts)
    {
        builder = WordTypes.Unwrap(builder);
        if (builder is null || !evaluation.Step())
        {
            return;
        }

        switch (builder)
        {
            case IObjectCreationOperation creation:
                foreach (var argument in creation.Arguments.Where(argument => argument.Value.Type?.SpecialType is SpecialType.System_String))
                {
                    evaluation.Texts.Read(argument.Value, frame, parts);
                }

                break;
            case IInvocationOperation { Instance: { Type: { } type } receiver } call when IsBuilder(type):
                Read(receiver, frame, parts);
                Append(call, frame, parts);
                break;
            default:
                ReadVariable(builder, frame, parts);
                break;
        }
    }

    private void ReadVariable(IOperation reference, WordFrame frame, List<TextPart> parts)
    {
        if (evaluation.Variables.Of(reference, frame) is not { } writes)
        {
            evaluation.Open();
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
                case VariableWriteKind.Value:
                    Read(write.Operation, write.Frame, parts);
                    break;
                case VariableWriteKind.Use:
                    ReadUse(write.Operation!, write.Frame, parts);
                    break;
                case VariableWriteKind.Unknown:
                    parts.Add(evaluation.HoleAt(reference.Syntax, frame));
                    break;
            }
        }

        evaluation.Leave(variable, frame);
    }

    // `text.Append(a).AppendOwn().Append(b)`: every call of the chain is made on the same builder, extensions of one's own too.
    private void ReadUse(IOperation reference, WordFrame frame, List<TextPart> parts)
    {
        for (var current = reference; ;)
        {
            switch (VariableReading.Outwards(current))
            {
                case (var whole, IInvocationOperation call) when call.Instance == whole:
                    Append(call, frame, parts);
                    current = call;
                    continue;
                case (_, IArgumentOperation { Parameter: { } parameter, Parent: IInvocationOperation given }) when CalleeReading.IsOwn(given.TargetMethod):
                    ReadGiven(given, parameter, frame, parts);
                    if (given.Type is { } type && IsBuilder(type))
                    {
                        current = given;
                        continue;
                    }

                    return;
                default:
                    return;
            }
        }
    }

    private void ReadGiven(IInvocationOperation call, IParameterSymbol parameter, WordFrame frame, List<TextPart> parts)
    {
        if (evaluation.Callees.Enter(call.TargetMethod, call.Arguments, frame, call.Syntax) is not { } inside)
        {
            evaluation.Open();
            return;
        }

        foreach (var use in evaluation.Variables.UsesOf(call.TargetMethod.OriginalDefinition.Parameters[parameter.Ordinal], inside).Where(use => use.Kind is VariableWriteKind.Use))
        {
            ReadUse(use.Operation!, inside, parts);
        }
    }

    private void Append(IInvocationOperation call, WordFrame frame, List<TextPart> parts)
    {
        var values = call.Arguments.OrderBy(argument => argument.Parameter?.Ordinal ?? 0).Select(argument => argument.Value).ToList();
        switch (call.TargetMethod.Name)
        {
            case "Append" when values is [var value, ..]:
                evaluation.Texts.Read(value, frame, parts);
                break;
            case "AppendLine":
                if (values is [.., var line])
                {
                    evaluation.Texts.Read(line, frame, parts);
                }

                parts.Add(new("\n", evaluation.OriginOf(call.Syntax, frame), call.Syntax.Span.End, Length: 0));
                break;
            case "AppendJoin" when values is [var separator, ..]:
                evaluation.Composed.ReadJoin(separator, values.Skip(1), frame, parts);
                break;
            case "AppendFormat":
                evaluation.Composed.ReadFormat(values, frame, parts);
                break;
            case "Insert" when values is [{ ConstantValue: { HasValue: true, Value: 0 } }, var first, ..]:
                var inserted = new List<TextPart>();
                evaluation.Texts.Read(first, frame, inserted);
                parts.InsertRange(0, inserted);
                break;
            case "Replace":
                evaluation.IsRewritten = true;
                break;
            case "Clear" or "Remove" or "Insert":
                evaluation.Open();
                break;
        }
    }
}
