using System.Globalization;
using EngineConfigAnalyzers.CommandLines;
using EngineConfigAnalyzers.Reading.Texts;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>
/// Reads a string as literals and holes, each with its place: literals of every kind, interpolations, concatenations, formats,
/// variables and methods that give one.
/// </summary>
internal sealed class TextReading(WordEvaluation evaluation)
{
    /// <summary>The words of a text that blanks separate.</summary>
    public ImmutableArray<CommandWord> WordsIn(IOperation text, WordFrame frame)
    {
        var parts = new List<TextPart>();
        Read(text, frame, parts);
        return WindowsArguments.Split(CommandText.Join([new CommandWord([.. parts], evaluation.PlaceOf(text.Syntax, frame))]));
    }

    /// <summary>Adds the parts of a text; what is not known is one hole.</summary>
    public void Read(IOperation? text, WordFrame frame, List<TextPart> parts)
    {
        text = WordTypes.Unwrap(text);
        if (text is null || !evaluation.Step())
        {
            return;
        }

        switch (text)
        {
            case { Syntax: LiteralExpressionSyntax { Token: var token } } when LiteralContent.TryFind(token) is { } content:
                LiteralParts.Read(token, content, evaluation.OriginOf(text.Syntax, frame), parts);
                break;
            case { Syntax: InterpolatedStringExpressionSyntax interpolated }:
                Read(interpolated, frame, parts);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum:
                evaluation.Composed.ReadSum(sum, frame, parts);
                break;
            case { ConstantValue: { HasValue: true, Value: var constant } }:
                if (Convert.ToString(constant, CultureInfo.InvariantCulture) is { Length: > 0 } known)
                {
                    parts.Add(evaluation.WholeAt(known, text.Syntax, frame));
                }

                break;
            case var choice when WordTypes.ArmsOf(choice) is { } arms:
                ReadArms(arms, text.Syntax, frame, parts);
                break;
            case var outer when WordTypes.GivenBy(outer) is { } given:
                Read(given, frame, parts);
                break;
            case IInvocationOperation call:
                ReadCall(call, frame, parts);
                break;
            case IFieldReferenceOperation { Field: { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String } } or IThrowOperation or IDefaultValueOperation:
                break;
            default:
                ReadVariable(text, frame, parts);
                break;
        }
    }

    /// <summary>Adds the arms of a choice: flags as words of their own, whatever stands beside them; values as one hole.</summary>
    private void ReadArms(IEnumerable<IOperation> arms, SyntaxNode choice, WordFrame frame, List<TextPart> parts)
    {
        var isHole = false;
        foreach (var arm in arms)
        {
            var read = new List<TextPart>();
            Read(arm, frame, read);
            if (read.Count == 0)
            {
                continue;
            }

            if (read[0].Text is { } text && (char.IsWhiteSpace(text[0]) || text[0] is '-'))
            {
                parts.Add(Blank(read[0]));
                parts.AddRange(read);
                parts.Add(Blank(read[read.Count - 1]));
            }
            else if (read.Exists(part => part.Text?.IndexOf(' ') >= 0))
            {
                // `K=V command`, `python -m module`: words all the same.
                parts.AddRange(read);
                parts.Add(Blank(read[read.Count - 1]));
            }
            else
            {
                isHole = true;
            }
        }

        if (isHole)
        {
            parts.Add(evaluation.HoleAt(choice, frame));
        }
    }

    private static TextPart Blank(TextPart beside) => new(" ", beside.Origin, beside.Offset, Length: 0);

    private void Read(InterpolatedStringExpressionSyntax interpolated, WordFrame frame, List<TextPart> parts)
    {
        var form = LiteralContent.FormOf(interpolated.StringStartToken);
        foreach (var content in interpolated.Contents)
        {
            switch (content)
            {
                case InterpolatedStringTextSyntax { TextToken: var token }:
                    LiteralParts.Read(token, new(0, token.Text.Length, form, IsInterpolated: true), evaluation.OriginOf(content, frame), parts);
                    break;
                case InterpolationSyntax { AlignmentClause: null, FormatClause: null, Expression: var value } when evaluation.Code.OperationOf(value) is { } operation:
                    var read = new List<TextPart>();
                    Read(operation, frame, read);
                    parts.AddRange(operation.ConstantValue.HasValue ? read.Select(part => part with { Offset = content.SpanStart, Length = content.Span.Length }) : read);
                    break;
                default:
                    parts.Add(evaluation.HoleAt(content, frame));
                    break;
            }
        }
    }

    private void ReadCall(IInvocationOperation call, WordFrame frame, List<TextPart> parts)
    {
        var given = WordTypes.ReceiverAndArguments(call);
        if (CalleeReading.IsOwn(call.TargetMethod))
        {
            ReadCallee(call, frame, parts);
        }
        else if (call.TargetMethod is { Name: "Join", ContainingType.SpecialType: SpecialType.System_String } && given is [var separator, ..])
        {
            evaluation.Composed.ReadJoin(separator, given.Skip(1), frame, parts);
        }
        else if (call.TargetMethod is { Name: "Concat", ContainingType.SpecialType: SpecialType.System_String })
        {
            evaluation.Composed.ReadConcat(given, frame, parts);
        }
        else if (call.TargetMethod is { Name: "Format", ContainingType.SpecialType: SpecialType.System_String })
        {
            evaluation.Composed.ReadFormat(given, frame, parts);
        }
        else if (call.TargetMethod.Name is "ToString" && given is [{ Type: { } type }, ..] && BuilderText.IsBuilder(type))
        {
            evaluation.Builders.Read(given[0], frame, parts);
        }
        else if (call.TargetMethod.Name is "Trim" or "TrimEnd" or "TrimStart" or "ReplaceLineEndings" or "Replace" or "ToString" or "Normalize" && given is [{ Type.SpecialType: SpecialType.System_String } trimmed, ..])
        {
            evaluation.IsRewritten |= call.TargetMethod.Name is "Replace" && !given.Skip(1).All(argument => IsBlank(argument.ConstantValue.Value));
            Read(trimmed, frame, parts);
        }
        else
        {
            parts.Add(evaluation.HoleAt(call.Syntax, frame));
        }
    }

    private static bool IsBlank(object? constant) => constant is string text ? string.IsNullOrWhiteSpace(text) : constant is char character && char.IsWhiteSpace(character);

    private void ReadCallee(IInvocationOperation call, WordFrame frame, List<TextPart> parts)
    {
        if (evaluation.Callees.Enter(call.TargetMethod, call.Arguments, frame, call.Syntax) is not { } inside)
        {
            evaluation.Open();
            parts.Add(evaluation.HoleAt(call.Syntax, frame));
            return;
        }

        var returned = evaluation.Callees.Returns(inside).Select(value => value.ReturnedValue!).ToList();
        if (returned is [var only])
        {
            Read(only, inside, parts);
        }
        else
        {
            ReadArms(returned, call.Syntax, inside, parts);
        }
    }

    private void ReadVariable(IOperation reference, WordFrame frame, List<TextPart> parts)
    {
        if (VariableReading.SymbolOf(reference) is { } variable)
        {
            ReadVariable(variable, reference.Syntax, frame, parts);
        }
        else
        {
            parts.Add(evaluation.HoleAt(reference.Syntax, frame));
        }
    }

    /// <summary>Adds what a variable that is used at a place holds.</summary>
    public void ReadVariable(ISymbol variable, SyntaxNode use, WordFrame frame, List<TextPart> all)
    {
        if (evaluation.Variables.Of(variable, use, frame) is not { } writes)
        {
            all.Add(evaluation.HoleAt(use, frame));
            return;
        }

        if (!evaluation.Enter(variable, frame))
        {
            return;
        }

        var parts = new List<TextPart>(1);
        writes = [.. writes.Skip(Math.Max(0, writes.ToList().FindLastIndex(write => write.Replaces(variable))))];
        var isChoice = writes.Count(write => write.Kind is VariableWriteKind.Value && WordTypes.Unwrap(write.Operation)?.ConstantValue is not { HasValue: true, Value: "" or null }) > 1;
        foreach (var write in writes)
        {
            switch (write.Kind)
            {
                case VariableWriteKind.Value when isChoice:
                    ReadArms([write.Operation!], use, write.Frame, parts);
                    break;
                case VariableWriteKind.Value or VariableWriteKind.Appended:
                    Read(write.Operation, write.Frame, parts);
                    break;
                case VariableWriteKind.Use:
                    if (WordTypes.Unwrap(write.Operation) is { Parent: IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } })
                    {
                        evaluation.Open();
                    }

                    break;
                default:
                    parts.Add(evaluation.HoleAt(use, frame));
                    break;
            }
        }

        evaluation.Leave(variable, frame);
        all.AddRange(parts);
    }
}
