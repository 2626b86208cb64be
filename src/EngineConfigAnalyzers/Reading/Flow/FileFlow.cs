using Microsoft.CodeAnalysis.FlowAnalysis;

namespace EngineConfigAnalyzers.Reading.Flow;

/// <summary>What the flow of one file has shown so far: its configurations as they leave its sight, its members, its graphs.</summary>
internal sealed class FileFlow(ReadingContext context)
{
    private readonly Dictionary<(FlowObjectKind Kind, object Key), FlowObject> objects = [];
    private readonly Dictionary<SyntaxNode, ControlFlowGraph?> graphs = [];
    private readonly Dictionary<FlowObject, HashSet<FlowObject>> copies = [];

    /// <summary>The file.</summary>
    public ReadingContext Context { get; } = context;

    /// <summary>The states of configurations where they leave our sight, united.</summary>
    public Dictionary<FlowObject, ObjectState> Left { get; private set; } = [];

    /// <summary>The same of the round before: what other members have made of them.</summary>
    public IReadOnlyDictionary<FlowObject, ObjectState> LeftBefore { get; private set; } = new Dictionary<FlowObject, ObjectState>();

    /// <summary>What is known of fields and properties.</summary>
    public Dictionary<ISymbol, MemberFacts> Members { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Methods of the compilation that configurations are handed to without being read.</summary>
    public Dictionary<FlowObject, HashSet<ISymbol>> HandedTo { get; } = [];

    /// <summary>The object of a kind that a node or symbol stands for; made by <paramref name="make"/> when first met.</summary>
    public FlowObject Object(FlowObjectKind kind, object key, Func<FlowObject> make)
    {
        if (!objects.TryGetValue((kind, key), out var one))
        {
            objects.Add((kind, key), one = make());
        }

        return one;
    }

    /// <summary>What was made from the baseline of a <c>with</c>.</summary>
    public HashSet<FlowObject> CopiesOf(FlowObject baseline)
    {
        if (!copies.TryGetValue(baseline, out var made))
        {
            copies.Add(baseline, made = []);
        }

        return made;
    }

    /// <summary>Reads all members anew, knowing what the last round has shown.</summary>
    public void StartRound()
    {
        LeftBefore = Left;
        Left = [];
    }

    /// <summary>The object for the instances that an expression made before its last one.</summary>
    public FlowObject OlderOf(FlowObject one) => one.Newest is not null ? one : Object(one.Kind, one, one.Older);

    /// <summary>The facts of a member; empty when nothing is known yet.</summary>
    public MemberFacts Member(ISymbol member)
    {
        if (!Members.TryGetValue(member, out var facts))
        {
            Members.Add(member, facts = new());
        }

        return facts;
    }

    /// <summary>A configuration leaves our sight in this state.</summary>
    public void Leave(FlowObject one, ObjectState state)
    {
        // What one expression makes is one launch, whichever time it made it.
        one = one.Newest ?? one;
        Left[one] = Left.TryGetValue(one, out var earlier) ? earlier.Join(state) : state;
    }

    /// <summary>A configuration is handed to a method that is not read.</summary>
    public void KeepHandedTo(FlowObject one, IMethodSymbol method)
    {
        if (!HandedTo.TryGetValue(one, out var methods))
        {
            HandedTo.Add(one, methods = new(SymbolEqualityComparer.Default));
        }

        methods.Add(method);
    }

    /// <summary>The graph of a declaration of the compilation; null where it has none.</summary>
    public ControlFlowGraph? GraphOf(SyntaxNode declaration)
    {
        if (!graphs.TryGetValue(declaration, out var graph))
        {
            graphs.Add(declaration, graph = Build(declaration));
        }

        return graph;
    }

    // A callee may stand in another file; only the few that a launch is handed to are bound there.
#pragma warning disable RS1030 // The driver caches the models of the compilation's trees.
    private ControlFlowGraph? Build(SyntaxNode declaration)
    {
        if (Context.IsTooDeep(declaration))
        {
            return null;
        }

        Context.Cost.Graphs++;
        var model = declaration.SyntaxTree == Context.Model.SyntaxTree ? Context.Model : Context.Compilation.GetSemanticModel(declaration.SyntaxTree);
        return model.GetOperation(declaration, Context.Cancellation) switch
        {
            Microsoft.CodeAnalysis.Operations.IMethodBodyOperation body => ControlFlowGraph.Create(body, Context.Cancellation),
            Microsoft.CodeAnalysis.Operations.IConstructorBodyOperation body => ControlFlowGraph.Create(body, Context.Cancellation),
            Microsoft.CodeAnalysis.Operations.IFieldInitializerOperation field => ControlFlowGraph.Create(field, Context.Cancellation),
            Microsoft.CodeAnalysis.Operations.IPropertyInitializerOperation property => ControlFlowGraph.Create(property, Context.Cancellation),
            Microsoft.CodeAnalysis.Operations.IBlockOperation { Parent: null } block => ControlFlowGraph.Create(block, Context.Cancellation),
            _ => null,
        };
    }
#pragma warning restore RS1030
}
