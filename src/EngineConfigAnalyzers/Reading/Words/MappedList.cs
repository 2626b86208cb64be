using Microsoft.CodeAnalysis.Operations;

namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>Reads <c>names.Select(name => "--" + name)</c>: every element as the lambda makes it.</summary>
internal static class MappedList
{
    /// <summary>The lambda that an argument is; null for a method or a delegate, which is taken to quote or escape.</summary>
    public static IAnonymousFunctionOperation? LambdaOf(IOperation value) =>
        WordTypes.Unwrap(value) is IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda } ? lambda : null;

    /// <summary>Adds the elements; one that is not known, or that a lambda with statements makes, is a splice.</summary>
    public static void Read(IOperation source, IAnonymousFunctionOperation lambda, WordFrame frame, WordEvaluation evaluation, List<ListItem> items)
    {
        var elements = new List<ListItem>();
        evaluation.Lists.Read(source, frame, elements);
        foreach (var element in elements)
        {
            if (element.Value is { } value && lambda.Symbol.Parameters is [var parameter, ..] && lambda.Body.Operations is [IReturnOperation { ReturnedValue: { } made }])
            {
                evaluation.Lists.ReadElement(made, frame with { Given = frame.Given.SetItem(parameter, (value, element.Frame)) }, items);
            }
            else
            {
                items.Add(new(Value: null, frame, evaluation.Splice(lambda.Syntax, frame)));
            }
        }
    }
}
