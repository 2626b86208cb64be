using EngineConfigAnalyzers.Reading.Flow;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>
/// Collects what a variable was given, in document order. Not in the order of execution: a write on some path counts as one that
/// may have happened, and its <see cref="Guard"/> tells beside which others.
/// </summary>
internal sealed class VariableReading(WordEvaluation evaluation)
{
    /// <summary>The writes to a local, parameter, field or property; null for anything else.</summary>
    public IReadOnlyList<VariableWrite>? Of(IOperation reference, WordFrame frame) => SymbolOf(reference) is { } variable ? Of(variable, reference.Syntax, frame) : null;

    /// <summary>The writes to a variable that is used at a place.</summary>
    public IReadOnlyList<VariableWrite>? Of(ISymbol variable, SyntaxNode use, WordFrame frame) => variable switch
    {
        ILocalSymbol local => OfLocal(local, frame),
        IParameterSymbol parameter => OfParameter(parameter, frame),
        _ => OfMember(variable, use, frame),
    };

    /// <summary>The variable that an operation names; null where it names none.</summary>
    public static ISymbol? SymbolOf(IOperation? reference) => reference switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation field => field.Field.OriginalDefinition,
        IPropertyReferenceOperation { Property.IsIndexer: false } property => property.Property.OriginalDefinition,
        _ => null,
    };

    /// <summary>What a body does to a variable, its first value left out.</summary>
    public IEnumerable<VariableWrite> UsesOf(ISymbol variable, WordFrame frame)
    {
        var uses = evaluation.Code.Around(frame.Body).Of(variable);
        return variable is ILocalSymbol or IParameterSymbol && uses.Any(use => CapturingBelow(use, variable, frame.Body) is not null)
            ? Captured(uses, variable, frame.Body, frame).OfType<VariableWrite>()
            : uses.Select(use => Use(use, frame)).OfType<VariableWrite>();
    }

    // What a local function does to a variable that it captures happens where it is called, with what the call gives it.
    private IEnumerable<VariableWrite?> Captured(IReadOnlyList<IOperation> uses, ISymbol variable, SyntaxNode region, WordFrame frame)
    {
        var functions = uses.Select(use => CapturingBelow(use, variable, region)).OfType<LocalFunctionStatementSyntax>().ToImmutableHashSet();
        var calls = evaluation.Code.Around(region).Calls.OfType<IInvocationOperation>()
            .Where(call => region.Span.Contains(call.Syntax.Span) && functions.Any(function => IsCallOf(call, function)) && CapturingBelow(call, variable, region) is null).ToList();
        foreach (var operation in uses.Where(use => region.Span.Contains(use.Syntax.Span)).Concat(calls).OrderBy(operation => operation.Syntax.SpanStart))
        {
            if (operation is IInvocationOperation called && calls.Contains(called))
            {
                if (evaluation.Callees.Enter(called.TargetMethod, called.Arguments, frame, called.Syntax) is not { } inside)
                {
                    evaluation.Open();
                    continue;
                }

                foreach (var write in Captured(uses, variable, inside.Body, inside))
                {
                    yield return write;
                }
            }
            else if (CapturingBelow(operation, variable, region) is not { } function || !calls.Exists(call => IsCallOf(call, function)))
            {
                yield return Use(operation, frame);
            }
        }
    }

    // The outermost local function between a piece of code and the region that a variable of that region is used in.
    private LocalFunctionStatementSyntax? CapturingBelow(IOperation use, ISymbol variable, SyntaxNode region)
    {
        LocalFunctionStatementSyntax? outermost = null;
        for (var node = use.Syntax.Parent; node is not null && node != region; node = node.Parent)
        {
            if (node is LocalFunctionStatementSyntax function && DeclarationOf(variable) is { } declaration && !function.Span.Contains(declaration.Span))
            {
                outermost = function;
            }
        }

        return outermost;
    }

    private static bool IsCallOf(IInvocationOperation call, LocalFunctionStatementSyntax function) =>
        call.TargetMethod.OriginalDefinition.DeclaringSyntaxReferences is [var reference] && reference.Span == function.Span && reference.SyntaxTree == function.SyntaxTree;

    /// <summary>The collection that a loop's variable runs over; null for another variable.</summary>
    public IOperation? LoopedOver(ILocalSymbol local) =>
        (DeclarationOf(local) is { } declaration ? declaration as CommonForEachStatementSyntax ?? declaration.FirstAncestorOrSelf<ForEachVariableStatementSyntax>(loop => loop.Variable.Contains(declaration)) : null) is { } loop && evaluation.Code.OperationOf(loop) is IForEachLoopOperation operation ? operation.Collection : null;

    private static VariableWrite? Use(IOperation use, WordFrame frame)
    {
        var (whole, parent) = Outwards(use);
        return parent switch
        {
            ISimpleAssignmentOperation assignment when assignment.Target == whole => new(assignment.Value, frame, VariableWriteKind.Value),
            ICoalesceAssignmentOperation assignment when assignment.Target == whole => new(assignment.Value, frame, VariableWriteKind.Value),
            ICompoundAssignmentOperation { Type.SpecialType: SpecialType.System_String } assignment when assignment.Target == whole => new(assignment.Value, frame, VariableWriteKind.Appended),

            // Arithmetic is not followed, nor what a tuple gives.
            ICompoundAssignmentOperation assignment when assignment.Target == whole => VariableWrite.Unknown(frame),
            IIncrementOrDecrementOperation or ITupleOperation { Parent: IDeconstructionAssignmentOperation } => VariableWrite.Unknown(frame),
            _ => new(use, frame, VariableWriteKind.Use),
        };
    }

    /// <summary>An operation with the conversions around it, and what stands around those.</summary>
    public static (IOperation Whole, IOperation? Parent) Outwards(IOperation operation)
    {
        while (operation.Parent is IConversionOperation or IParenthesizedOperation or ITranslatedQueryOperation)
        {
            operation = operation.Parent;
        }

        return (operation, operation.Parent);
    }

    private List<VariableWrite> OfLocal(ILocalSymbol local, WordFrame frame)
    {
        var writes = new List<VariableWrite>();
        switch (DeclarationOf(local))
        {
            case VariableDeclaratorSyntax { Initializer.Value: var value }:
                writes.Add(new(evaluation.Code.OperationOf(value), frame, VariableWriteKind.Value));
                break;
            case VariableDeclaratorSyntax:
                break;
            default:
                writes.Add(VariableWrite.Unknown(frame));
                break;
        }

        writes.AddRange(UsesOf(local, frame));
        return writes;
    }

    private List<VariableWrite> OfParameter(IParameterSymbol parameter, WordFrame frame)
    {
        var writes = new List<VariableWrite>();
        for (var outer = frame; outer is not null; outer = outer.Caller)
        {
            if (outer.Given.TryGetValue(parameter, out var given))
            {
                writes.Add(new(given.Value, given.Frame, VariableWriteKind.Value));
                break;
            }
        }

        if (writes.Count == 0)
        {
            writes.AddRange(GivenInFile(parameter, frame));
            if (writes.Count == 0 || IsCallable(parameter))
            {
                writes.Insert(0, VariableWrite.Unknown(frame));
            }
        }

        writes.AddRange(UsesOf(parameter, frame));
        return writes;
    }

    // Read by itself, a helper is given what all the calls of the file give it.
    private IEnumerable<VariableWrite> GivenInFile(IParameterSymbol parameter, WordFrame frame)
    {
        if (frame.Depth >= CalleeReading.MaximumDepth || parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } method || method.DeclaringSyntaxReferences is not [var reference] || reference.SyntaxTree != evaluation.Code.Context.Model.SyntaxTree)
        {
            yield break;
        }

        foreach (var call in CallsOf(method))
        {
            if (call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal) is { } argument)
            {
                yield return new(argument.Value, new(MemberRoot.Of(call.Syntax)!, Guard.None, frame.Depth + 1, frame.Code), VariableWriteKind.Value);
            }
        }
    }

    /// <summary>True for a parameter that code of other files can give a value.</summary>
    public static bool IsCallable(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: not Accessibility.Private } or IMethodSymbol { MethodKind: not (MethodKind.Ordinary or MethodKind.LocalFunction) };

    private List<VariableWrite>? OfMember(ISymbol member, SyntaxNode use, WordFrame frame)
    {
        if (member.DeclaringSyntaxReferences is not [var declared] || declared.GetSyntax(evaluation.Code.Context.Cancellation) is not { } declaration)
        {
            return null;
        }

        if (member is IPropertySymbol property && evaluation.Callees.EnterGetter(property, frame, use) is { } getter)
        {
            return [.. evaluation.Callees.Returns(getter).Select(returned => new VariableWrite(returned.ReturnedValue, getter, VariableWriteKind.Value))];
        }

        var writes = new List<VariableWrite>();
        var initial = declaration switch
        {
            PropertyDeclarationSyntax { Initializer: { } value } => value,
            VariableDeclaratorSyntax { Initializer: { } value } => value,
            _ => null,
        };
        var isUnknown = initial is null;
        if (initial is not null)
        {
            writes.Add(new(evaluation.Code.OperationOf(initial.Value), new(initial, frame.Guard, frame.Depth, frame.Code), VariableWriteKind.Value));
        }

        if (declaration.SyntaxTree == evaluation.Code.Context.Model.SyntaxTree)
        {
            foreach (var root in evaluation.Code.Context.Names.Of(member.Name).Select(name => MemberRoot.Of(name)).OfType<SyntaxNode>().Distinct())
            {
                foreach (var body in FramesOf(root, frame, depth: 0))
                {
                    var uses = UsesOf(member, body).ToList();
                    isUnknown &= !uses.Exists(write => write.Kind is VariableWriteKind.Value);
                    writes.AddRange(uses);
                }
            }
        }

        evaluation.Members.Add(member);
        if (OtherWords.MayComplete(member, evaluation.Code.Context))
        {
            evaluation.Open();
        }

        return isUnknown ? [VariableWrite.Unknown(frame), .. writes] : writes;
    }

    // The body that is being read runs as it is being read, a private method as the calls of the file run it, any other by itself.
    private IEnumerable<WordFrame> FramesOf(SyntaxNode root, WordFrame frame, int depth)
    {
        if (root.Span.Contains(frame.Body.Span) && root.SyntaxTree == frame.Body.SyntaxTree)
        {
            return [frame];
        }

        var calls = depth < CalleeReading.MaximumDepth && root is MethodDeclarationSyntax { ParameterList.Parameters.Count: > 0 } declaration
            && evaluation.Code.Context.Model.GetDeclaredSymbol(declaration, evaluation.Code.Context.Cancellation) is IMethodSymbol { DeclaredAccessibility: Accessibility.Private } method ? CallsOf(method).ToList() : [];
        return calls.Count == 0
            ? [new(root, Guard.None, frame.Depth, frame.Code)]
            : calls.SelectMany(call => MemberRoot.Of(call.Syntax) is { } caller && caller != root ? FramesOf(caller, frame, depth + 1).Select(outer => evaluation.Callees.Enter(call.TargetMethod, call.Arguments, outer, call.Syntax)).OfType<WordFrame>() : []);
    }

    private IEnumerable<IInvocationOperation> CallsOf(IMethodSymbol method) => evaluation.Code.Context.Names.CallsOf(method.Name)
        .Where(use => MemberRoot.Of(use) is { } root && !evaluation.Code.Context.IsTooDeep(root)).Select(evaluation.Code.OperationOf).OfType<IInvocationOperation>()
        .Where(call => SymbolEqualityComparer.Default.Equals(call.TargetMethod.OriginalDefinition, method.OriginalDefinition));

    private SyntaxNode? DeclarationOf(ISymbol symbol) =>
        symbol.DeclaringSyntaxReferences is [var reference] ? reference.GetSyntax(evaluation.Code.Context.Cancellation) : null;
}
