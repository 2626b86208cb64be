using EngineConfigAnalyzers.CommandLines;
using Microsoft.CodeAnalysis.Operations;

namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>Reads texts that are put together from others: sums, joined lists, composite formats.</summary>
internal sealed class ComposedText(WordEvaluation evaluation)
{
    /// <summary>Adds the operands of a sum. A long one nests to the left; it is not walked by recursion.</summary>
    public void ReadSum(IBinaryOperation sum, WordFrame frame, List<TextPart> parts)
    {
        var operands = new Stack<IOperation>();
        IOperation? left = sum;
        while (WordTypes.Unwrap(left) is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } inner)
        {
            operands.Push(inner.RightOperand);
            left = inner.LeftOperand;
        }

        if (operands.Count == 0)
        {
            parts.Add(evaluation.HoleAt(sum.Syntax, frame));
            return;
        }

        evaluation.Texts.Read(left, frame, parts);
        foreach (var operand in operands)
        {
            evaluation.Texts.Read(operand, frame, parts);
        }
    }

    /// <summary>Adds the texts of all values.</summary>
    public void ReadConcat(IEnumerable<IOperation> values, WordFrame frame, List<TextPart> parts)
    {
        var items = new List<ListItem>();
        foreach (var value in values)
        {
            Add(value, frame, items);
        }

        parts.AddRange(items.SelectMany(item => evaluation.WordOf(item).Parts));
    }

    /// <summary>Adds the elements of a list with a separator between them.</summary>
    public void ReadJoin(IOperation separator, IEnumerable<IOperation> values, WordFrame frame, List<TextPart> parts)
    {
        var between = WordTypes.Unwrap(separator)?.ConstantValue.Value switch { string text => text, char character => character.ToString(), _ => null };
        var items = new List<ListItem>();
        foreach (var value in values)
        {
            Add(value, frame, items);
        }

        var isFirst = true;
        foreach (var word in items.Select(evaluation.WordOf))
        {
            if (!isFirst)
            {
                parts.Add(between is null ? evaluation.HoleAt(separator.Syntax, frame) : new TextPart(between, word.Place.Origin, word.Place.Start, Length: 0));
            }

            isFirst = false;
            parts.AddRange(word.Parts);
        }
    }

    /// <summary>Adds a composite format, <c>{0}</c> replaced by what was given for it; a provider may stand before the format.</summary>
    public void ReadFormat(IEnumerable<IOperation> given, WordFrame frame, List<TextPart> parts)
    {
        var values = given.SkipWhile(value => value.Type?.SpecialType is not SpecialType.System_String).ToList();
        if (values is not [var format, ..])
        {
            return;
        }

        var read = new List<TextPart>();
        evaluation.Texts.Read(format, frame, read);
        var items = new List<ListItem>();
        foreach (var value in values.Skip(1))
        {
            Add(value, frame, items);
        }

        foreach (var part in read)
        {
            CompositeFormat.Expand(part, index => index < items.Count ? evaluation.WordOf(items[index]).Parts : [evaluation.HoleAt(format.Syntax, frame)], parts);
        }
    }

    private void Add(IOperation value, WordFrame frame, List<ListItem> items)
    {
        if (WordTypes.IsList(value))
        {
            evaluation.Lists.Read(value, frame, items);
        }
        else
        {
            items.Add(new(value, frame));
        }
    }
}
