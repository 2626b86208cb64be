using EngineConfigAnalyzers.Launches;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.Reading.Flow;

/// <summary>
/// Follows the configurations of one file through the members that write them. Members are read one by one; what one stores
/// in a field or property the others find there, so that they are read again until that is settled.
/// </summary>
internal sealed class FlowReader(ReadingContext context)
{
    // What one member stores another hands on, once a round. What is not settled by then is not judged.
    private const int MaximumRounds = 8;

    private readonly FileFlow file = new(context);
    private readonly SortedDictionary<int, SyntaxNode> roots = [];
    private readonly HashSet<string> followed = new(StringComparer.Ordinal);

    /// <summary>The launches that the code around the nodes states.</summary>
    public IEnumerable<EngineLaunch> Read(IEnumerable<SyntaxNode> mentions)
    {
        foreach (var mention in mentions)
        {
            Add(mention);
        }

        if (roots.Count == 0)
        {
            return [];
        }

        FollowNames(roots.Values.Select(MemberRoot.NameOf));
        try
        {
            return IsSettled() ? new LaunchBuilder(file).Build() : [];
        }
        catch (Exception exception) when (exception is FlowBudgetExceededException or InsufficientExecutionStackException)
        {
            // A member that is not read may complete what the others start.
            return [];
        }
    }

    // Reads all members until a round shows nothing new; false where one cannot be read, or it takes too long.
    private bool IsSettled()
    {
        for (var round = 0; round < MaximumRounds; round++)
        {
            var known = Known();
            file.StartRound();
            foreach (var root in roots.Values)
            {
                if (!TryReadMember(root))
                {
                    return false;
                }
            }

            FollowNames(file.Members.Keys.Select(member => member.Name));
            if (known == Known())
            {
                return true;
            }
        }

        return false;
    }

    private (int Roots, int Held, int Unknown) Known() =>
        (roots.Count, file.Members.Values.Sum(facts => facts.Objects.Count), file.Members.Values.Count(facts => facts.HoldsUnknown));

    private bool TryReadMember(SyntaxNode root)
    {
        if (file.GraphOf(root) is not { } graph)
        {
            // A member without a body has no graph either, and nothing to say.
            return !context.IsTooDeep(root);
        }

        var machine = new FlowMachine(file, root);
        new MemberEntry(machine).Enter(root);
        if (new GraphWalk(machine, graph, function: null).Run())
        {
            machine.LeaveAll();
        }

        return true;
    }

    private void Add(SyntaxNode node)
    {
        if (MemberRoot.Of(node) is not { } root)
        {
            return;
        }

        roots[root.SpanStart] = root;

        // A constructor is called by `: this(…)` without a name.
        foreach (var sibling in root is ConstructorDeclarationSyntax { Parent: TypeDeclarationSyntax type } ? type.Members.OfType<ConstructorDeclarationSyntax>() : [])
        {
            roots[sibling.SpanStart] = sibling;
        }
    }

    // Whoever names a factory, a helper or a member of this file may finish, or start, what stands here.
    private void FollowNames(IEnumerable<string?> names)
    {
        var open = new Queue<string>(names.OfType<string>());
        while (open.Count > 0)
        {
            var name = open.Dequeue();
            if (!followed.Add(name))
            {
                continue;
            }

            foreach (var use in context.Names.Of(name))
            {
                if (MemberRoot.Of(use) is { } root && !roots.ContainsKey(root.SpanStart))
                {
                    roots.Add(root.SpanStart, root);
                    if (MemberRoot.NameOf(root) is { } further)
                    {
                        open.Enqueue(further);
                    }
                }
            }

            foreach (var declaration in context.Names.DeclarationsOf(name))
            {
                Add(declaration);
            }
        }
    }
}
