using EngineConfigAnalyzers.Reading.Flow;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>Reads what one use of a list does to it: <c>Add</c> and its kin, an element that is replaced, a helper that is given it, an alias.</summary>
internal sealed class ListWrites(WordEvaluation evaluation)
{
    /// <summary>Adds to <paramref name="items"/> what the use puts into the list that <paramref name="reference"/> names.</summary>
    public void Read(IOperation reference, WordFrame frame, List<ListItem> items)
    {
        var (whole, parent) = VariableReading.Outwards(reference);
        switch (parent)
        {
            case IInvocationOperation call when call.Instance == whole:
                ReadCall(call, call.Arguments, frame, items);
                break;
            case IConditionalAccessOperation access when access.Operation == whole:
                foreach (var call in access.WhenNotNull.DescendantsAndSelf().OfType<IInvocationOperation>().Where(call => call.Instance is IConditionalAccessInstanceOperation))
                {
                    ReadCall(call, call.Arguments, frame, items);
                }

                break;
            case IArgumentOperation { Parent: IInvocationOperation call } argument:
                ReadArgument(call, argument, frame, items);
                break;
            case IReturnOperation returned:
                ReadExposed(returned, items);
                break;
            case IPropertyReferenceOperation { Property.IsIndexer: true } or IArrayElementReferenceOperation or IImplicitIndexerReferenceOperation when parent is { Parent: ISimpleAssignmentOperation replaced } && replaced.Target == parent:
                // Which element it was is not followed.
                evaluation.IsRewritten = true;
                evaluation.Lists.ReadElement(replaced.Value, frame, items);
                break;
            case IMethodReferenceOperation { Method.Name: "Add" } method when method.Instance == whole && WordTypes.RunsOver(method) is { } collection:
                evaluation.Lists.Read(collection, frame, items);
                break;
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var alias } } when WordTypes.IsMutable(alias.Type):
                ReadUses(alias, frame, items);
                break;
            case ISimpleAssignmentOperation assignment when assignment.Value == whole && WordTypes.IsMutable(assignment.Target.Type) && VariableReading.SymbolOf(assignment.Target) is ILocalSymbol alias:
                ReadUses(alias, frame, items);
                break;
        }
    }

    // A property that gives the list itself: what the file adds through it is added to the list.
    private void ReadExposed(IReturnOperation returned, List<ListItem> items)
    {
        var context = evaluation.Code.Context;
        if (returned.Syntax.FirstAncestorOrSelf<PropertyDeclarationSyntax>() is not { } declaration || declaration.SyntaxTree != context.Model.SyntaxTree
            || context.Model.GetDeclaredSymbol(declaration, context.Cancellation) is not IPropertySymbol property || !WordTypes.IsMutable(property.Type))
        {
            return;
        }

        foreach (var member in context.Names.Of(property.Name).Select(name => MemberRoot.Of(name)).OfType<SyntaxNode>().Distinct())
        {
            ReadUses(property, new(member, Guard.None, Depth: 0, evaluation.Code), items);
        }
    }

    private void ReadUses(ISymbol variable, WordFrame frame, List<ListItem> items) => evaluation.ReadUses(variable, frame, use => Read(use, frame, items));

    private void ReadCall(IInvocationOperation call, IEnumerable<IArgumentOperation> arguments, WordFrame frame, List<ListItem> items)
    {
        switch (call.TargetMethod.Name)
        {
            // An immutable list gives a new one, which is followed where it goes.
            case "Add" or "AddRange" or "Insert" or "InsertRange" or "Push" or "Enqueue" or "AddLast" or "AddFirst" or "UnionWith" or "AddAll" when WordTypes.IsMutable(call.TargetMethod.ContainingType):
                var isFirst = call.TargetMethod.Name is "AddFirst" || (call.TargetMethod.Name is "Insert" or "InsertRange" && arguments.FirstOrDefault()?.Value.ConstantValue is { HasValue: true, Value: 0 });
                var added = isFirst ? [] : items;
                foreach (var argument in arguments)
                {
                    ReadGiven(argument.Value, frame, added);
                }

                if (isFirst)
                {
                    items.InsertRange(0, added);
                }

                // `list.Add(x).Add(y)`: a list of one's own that returns itself.
                if (call.Parent is IInvocationOperation next && next.Instance == call)
                {
                    Read(call, frame, items);
                }

                break;
            case "Clear" when frame.GuardOf(call.Syntax) == frame.Guard:
                items.Clear();
                break;
            case "Remove" when arguments.FirstOrDefault()?.Value.ConstantValue is { HasValue: true, Value: string word } && !string.Equals(word, Knowledge.Settings.EnableMetrics.Flags[0], StringComparison.Ordinal):
                break;
            case "Clear" or "Remove" or "RemoveAt" or "RemoveAll" or "RemoveRange" or "Pop" or "Dequeue":
                evaluation.Open();
                break;
        }
    }

    private void ReadArgument(IInvocationOperation call, IArgumentOperation argument, WordFrame frame, List<ListItem> items)
    {
        var method = call.TargetMethod;
        if (argument.Parameter is not { } parameter)
        {
            return;
        }

        if (CalleeReading.IsOwn(method))
        {
            if (parameter.RefKind is RefKind.None && !WordTypes.IsMutable(parameter.Type))
            {
                return;
            }

            if (evaluation.Callees.Enter(method, call.Arguments, frame, call.Syntax) is { } inside)
            {
                ReadUses(method.OriginalDefinition.Parameters[parameter.Ordinal], inside, items);
                if (call.Parent is IInvocationOperation next && WordTypes.ReceiverOf(next) == call)
                {
                    Read(call, frame, items);
                }
            }
            else
            {
                evaluation.Open();
            }
        }
        else if (WordTypes.IsMutable(parameter.Type) && !WordTypes.OnlyReads(method))
        {
            evaluation.Open();
        }
    }

    private void ReadGiven(IOperation value, WordFrame frame, List<ListItem> items)
    {
        if (WordTypes.IsList(value))
        {
            evaluation.Lists.Read(value, frame, items);
        }
        else if (value.Type?.SpecialType is SpecialType.System_String or SpecialType.System_Object)
        {
            evaluation.Lists.ReadElement(value, frame, items);
        }
    }
}
