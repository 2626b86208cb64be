using EngineConfigAnalyzers.Reading.Flow;
using Microsoft.CodeAnalysis.Operations;

namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>Finds the processes, containers and resources of the members around the mentions, and of those that use these members.</summary>
internal sealed class LaunchRoots(CodeIndex code)
{
    private const int MaximumMembers = 200;

    /// <summary>The launches of these members, in document order.</summary>
    public IReadOnlyList<WordRoot> Around(IEnumerable<SyntaxNode> mentions)
    {
        var roots = new Dictionary<object, WordRoot>();
        foreach (var member in Members(mentions))
        {
            var uses = code.Around(member);
            foreach (var call in uses.Calls)
            {
                if (LaunchLibrary.HeadOf(call) is not null && !WordUses.IsDescribed(call))
                {
                    var root = RootOf(call, member);
                    roots[root.Identity] = roots.TryGetValue(root.Identity, out var first) ? first : root;
                }
            }

            // What another member or a caller made is filled here.
            foreach (var given in uses.Symbols.Where(symbol => symbol is IParameterSymbol or IFieldSymbol or IPropertySymbol && LaunchLibrary.HostOf(WordTypes.TypeOf(symbol)) is not null))
            {
                if (!roots.ContainsKey(given) && given.DeclaringSyntaxReferences.Length > 0)
                {
                    roots.Add(given, new(WordRootKind.Launch, given, Value: null, member, member));
                }
            }
        }

        return [.. roots.Values];
    }

    private List<SyntaxNode> Members(IEnumerable<SyntaxNode> mentions)
    {
        var members = new List<SyntaxNode>();
        var open = new Queue<SyntaxNode>(mentions.Select(mention => MemberRoot.Of(mention)).OfType<SyntaxNode>().Distinct());
        while (open.Count > 0 && members.Count < MaximumMembers)
        {
            var member = open.Dequeue();
            if (members.Contains(member))
            {
                continue;
            }

            members.Add(member);
            if (MemberRoot.NameOf(member) is { } name)
            {
                foreach (var user in code.Context.Names.Of(name).Select(use => MemberRoot.Of(use)).OfType<SyntaxNode>())
                {
                    open.Enqueue(user);
                }
            }

            // The fields that the member fills are used by others.
            foreach (var held in code.Around(member).Symbols.Where(symbol => symbol is IFieldSymbol or IPropertySymbol && symbol.DeclaringSyntaxReferences is [var reference] && reference.SyntaxTree == code.Context.Model.SyntaxTree && IsHeld(WordTypes.TypeOf(symbol))))
            {
                foreach (var user in code.Context.Names.Of(held.Name).Select(use => MemberRoot.Of(use)).OfType<SyntaxNode>())
                {
                    open.Enqueue(user);
                }
            }
        }

        return members;
    }

    private static WordRoot RootOf(IOperation head, SyntaxNode member)
    {
        var current = head;
        while (true)
        {
            var (whole, parent) = VariableReading.Outwards(current);
            switch (parent)
            {
                case IInvocationOperation call when WordTypes.ReceiverOf(call) == WordTypes.Unwrap(whole) && !CalleeReading.IsOwn(call.TargetMethod):
                    current = call;
                    continue;
                case IArgumentOperation { Parent: IInvocationOperation call } when WordTypes.ReceiverOf(call) == WordTypes.Unwrap(whole) || CalleeReading.IsOwn(call.TargetMethod) && LaunchLibrary.HostOf(call.Type) is not null:
                    current = call;
                    continue;
                case IArgumentOperation { Parameter: { } parameter, Parent: IInvocationOperation call } when LaunchLibrary.PartOf(call.TargetMethod, parameter) is LaunchPart.Inner:
                    current = call;
                    continue;
                case IAwaitOperation:
                    current = parent;
                    continue;

                // `new Process { StartInfo = new … }`
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property, Instance: IInstanceReferenceOperation }, Parent: IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation holder } } assignment
                    when assignment.Value == whole && LaunchLibrary.PartOf(property) is LaunchPart.Inner:
                    current = holder;
                    continue;
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } when LaunchLibrary.HostOf(local.Type) is not null:
                    return new(WordRootKind.Launch, local, Value: null, head.Syntax, member);
                case ISimpleAssignmentOperation assignment when assignment.Value == whole && LaunchLibrary.HostOf(assignment.Target.Type) is not null && VariableReading.SymbolOf(assignment.Target) is { DeclaringSyntaxReferences.Length: > 0 } variable:
                    return new(WordRootKind.Launch, variable, Value: null, head.Syntax, member);
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property, Instance: { } holder } } assignment
                    when assignment.Value == whole && LaunchLibrary.PartOf(property) is LaunchPart.Inner && VariableReading.SymbolOf(WordTypes.Unwrap(holder)) is { } variable:
                    return new(WordRootKind.Launch, variable, Value: null, head.Syntax, member);
                default:
                    return new(WordRootKind.Launch, Variable: null, current, head.Syntax, member);
            }
        }
    }

    private static bool IsHeld(ITypeSymbol? type) => type is not null && (LaunchLibrary.HostOf(type) is not null || WordTypes.ElementOf(type)?.SpecialType is SpecialType.System_String || type.SpecialType is SpecialType.System_String || BuilderText.IsBuilder(type));
}
