using EngineConfigAnalyzers.Launches;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.Reading.Flow;

/// <summary>The state of the code that is being read, and what can happen to the configurations in it.</summary>
internal sealed class FlowMachine(FileFlow file, SyntaxNode root)
{
    private const ObjectFlags LeftSight = ObjectFlags.Escaped | ObjectFlags.Held | ObjectFlags.Captured | ObjectFlags.HandedOver | ObjectFlags.HandedOn;

    private bool anyHandedOver;

    /// <summary>The variable that stands for the instance whose code is read.</summary>
    public const string This = "this";

    /// <summary>The file that is read.</summary>
    public FileFlow File { get; } = file;

    /// <summary>The member that is read.</summary>
    public SyntaxNode Root { get; } = root;

    /// <summary>What is left to spend on it.</summary>
    public FlowBudget Budget { get; } = new(file.Context.Cost);

    /// <summary>The methods that are being read at calls, the outermost first.</summary>
    public ImmutableArray<FlowFrame> Frames { get; set; } = [];

    /// <summary>The functions that are being read, so that none is read inside itself.</summary>
    public Stack<ISymbol> Active { get; } = new();

    /// <summary>The private method that is read by itself: what it is given is seen where it is called. Null for any other member.</summary>
    public IMethodSymbol? SeenAtCalls { get; set; }

    /// <summary>How many setters are being read: a field that one writes is its own.</summary>
    public int Setters { get; set; }

    /// <summary>The state at this point.</summary>
    public FlowState State { get; set; } = FlowState.Empty;

    /// <summary>
    /// A new instance of a configuration. The one that the same expression made before goes on under another name while
    /// something holds it, so that what is written to the new one is not written to both.
    /// </summary>
    public FlowValue Create(FlowObject one, ObjectState fresh)
    {
        if (State.Objects.TryGetValue(one, out var earlier))
        {
            if (earlier.Has(LeftSight))
            {
                File.Leave(one, earlier);
            }

            if (IsHeld(one))
            {
                var older = File.OlderOf(one);
                State = new(
                    State.Variables.SetItems(State.Variables.Where(variable => variable.Value.Objects.Contains(one)).Select(variable => new KeyValuePair<object, FlowValue>(variable.Key, variable.Value.Replace(one, older))).ToList()),
                    State.Objects.SetItem(older, State.Objects.TryGetValue(older, out var oldest) ? oldest.Join(earlier).With(ObjectFlags.Several) : earlier));
            }
        }

        // What is made inside a helper is not its caller's: what is written to it stands where it is written.
        Frames = [.. Frames.Select(frame => frame with { Before = frame.Before.Remove(one) })];
        State = State.With(one, fresh);
        return FlowValue.Of(one);
    }

    /// <summary>A variable was given another value. What only it held is gone, and was never launched.</summary>
    public void Forget(FlowValue? replaced)
    {
        foreach (var one in (replaced?.Objects ?? []).SelectMany(one => new[] { one, File.OlderOf(one) }))
        {
            if (State.Objects.TryGetValue(one, out var state) && !state.Has(LeftSight | ObjectFlags.Baseline) && !IsHeld(one))
            {
                State = State with { Objects = State.Objects.Remove(one) };
            }
        }
    }

    /// <summary>What a setting is given, whichever of the configurations it reaches.</summary>
    public void Write(FlowValue target, string key, SettingWrite write)
    {
        foreach (var member in target.Through)
        {
            if (write.Value.IsEndpoint)
            {
                File.Member(member).Written.Add(key);
            }
            else if (string.Equals(key, Knowledge.Settings.EnableMetrics.Name, StringComparison.Ordinal) && write.Value.Kind is SettingValueKind.Off)
            {
                File.Member(member).IsSwitchedOff = true;
            }
        }

        var isCertain = !target.IsPart && !target.IsUnknown && (target.Objects.Count < 2 || AreAlternatives(target.Objects));
        foreach (var one in target.Objects)
        {
            var state = StateOf(one);
            var written = state.With(key, At(one, write));
            var reached = isCertain && !state.Has(ObjectFlags.Several) ? written : state.Join(written).With(ObjectFlags.Uncertain);
            State = State.With(one, target.Objects.Count > 1 ? reached.With(ObjectFlags.Uncertain) : reached);
        }

        if (target.IsUnknown)
        {
            // The same code writes what came from elsewhere, and may have been completed there.
            Mark(target, ObjectFlags.Open);
        }
    }

    /// <summary>
    /// A creation is done: what its constructor wrote has no place of its own at the creation, which is not blamed for it,
    /// and what the creation itself gave is what counts.
    /// </summary>
    public void Settle(FlowObject one, SyntaxNode creation, InstanceState arguments) =>
        State = State.With(one, StateOf(one).WithoutPlace(creation).With(arguments));

    /// <summary>The value is looked at. What was handed over before is no longer in our hands alone.</summary>
    public void Use(FlowValue value)
    {
        if (!anyHandedOver)
        {
            return;
        }

        foreach (var one in value.Objects)
        {
            if (StateOf(one).Has(ObjectFlags.HandedOver))
            {
                Mark(one, ObjectFlags.HandedOn);
            }
        }
    }

    /// <summary>The value is given to code that cannot be read: to <paramref name="to"/>, where that is known.</summary>
    public void HandOver(FlowValue value, IMethodSymbol? to = null)
    {
        foreach (var member in value.Through)
        {
            File.Member(member).IsHandedOn = true;
        }

        foreach (var one in value.Objects)
        {
            var livesOn = !value.Through.IsEmpty || one.Kind is not (FlowObjectKind.Created or FlowObjectKind.Nested or FlowObjectKind.KeySet)
                || StateOf(one).Has(ObjectFlags.Held | ObjectFlags.Captured | ObjectFlags.HandedOver);
            anyHandedOver = true;
            if (to is { DeclaringSyntaxReferences.Length: > 0 })
            {
                File.KeepHandedTo(one.Newest ?? one, to.OriginalDefinition);
            }

            Mark(one, ObjectFlags.Escaped | (livesOn ? ObjectFlags.HandedOn : ObjectFlags.HandedOver));
            File.Leave(one, StateOf(one));
        }
    }

    /// <summary>The value leaves as what it is: returned, or put into something.</summary>
    public void Escape(FlowValue value) => Mark(value, ObjectFlags.Escaped);

    /// <summary>The member that is read returns the value. What a private one of a partial type returns, or what a member holds, others may finish.</summary>
    public void Publish(FlowValue value)
    {
        var declaration = Root is ArrowExpressionClauseSyntax or AccessorDeclarationSyntax ? Root.FirstAncestorOrSelf<BasePropertyDeclarationSyntax>()! : Root;
        if (!value.Objects.IsEmpty && File.Context.Model.GetDeclaredSymbol(declaration, File.Context.Cancellation) is (IMethodSymbol or IPropertySymbol) and var member
            && (member.DeclaredAccessibility is Accessibility.Private || !value.Through.IsEmpty))
        {
            File.Member(member).Objects.UnionWith(value.Objects.Select(one => one.Newest ?? one));
        }
    }

    /// <summary>
    /// The value is stored in a field or property: of one owner that is known and so <paramref name="replaces"/> what was there,
    /// and of one that <paramref name="livesOn"/> after this code.
    /// </summary>
    public void Store(ISymbol member, FlowValue value, bool replaces, bool livesOn)
    {
        var facts = File.Member(member);
        facts.Objects.UnionWith(value.Objects.Select(one => one.Newest ?? one));
        facts.HoldsUnknown |= value.IsUnknown;
        Use(value);
        if (livesOn)
        {
            Mark(value, ObjectFlags.Held);
        }

        State = State.With(member, replaces ? value : (State.Variables.GetValueOrDefault(member) ?? FlowValue.Nothing).Join(value).Part());
    }

    /// <summary>Adds flags to all that a value may be.</summary>
    public void Mark(FlowValue value, ObjectFlags flags)
    {
        foreach (var one in value.Objects)
        {
            Mark(one, flags);
        }
    }

    /// <summary>The state of a configuration here; of one that was made elsewhere, as it left there.</summary>
    public ObjectState StateOf(FlowObject one) =>
        State.Objects.TryGetValue(one, out var state) ? state
        : File.Left.TryGetValue(one, out var left) || File.LeftBefore.TryGetValue(one, out left) ? left
        : ObjectState.From(InstanceState.Unseen);

    /// <summary>All that is here leaves our sight.</summary>
    public void LeaveAll()
    {
        foreach (var one in State.Objects)
        {
            File.Leave(one.Key, one.Value);
        }
    }

    private void Mark(FlowObject one, ObjectFlags flags) => State = State.With(one, StateOf(one).With(flags));

    // A capture is done with where the next statement begins.
    private bool IsHeld(FlowObject one) => State.Variables.Any(variable => variable.Key is ISymbol or string && variable.Value.Objects.Contains(one));

    // One variable holds one of them on each path, and nothing else holds any: each is there only where it is the one.
    private bool AreAlternatives(ImmutableHashSet<FlowObject> objects) =>
        objects.All(one => !StateOf(one).Has(ObjectFlags.Escaped | ObjectFlags.Held | ObjectFlags.HandedOver))
        && State.Variables.Count(variable => variable.Key is string or ISymbol && !IsParameterOfHelper(variable.Key) && variable.Value.Objects.Overlaps(objects)) <= 1;

    // It is another name for what the caller gave.
    private bool IsParameterOfHelper(object variable) => variable is IParameterSymbol parameter && Active.Contains(parameter.ContainingSymbol, SymbolEqualityComparer.Default);

    // What a method writes to a configuration of its caller is written at the call.
    private SettingWrite At(FlowObject one, SettingWrite write)
    {
        foreach (var frame in Frames)
        {
            if (frame.Before.ContainsKey(one))
            {
                return write with { Place = frame.Call, Location = frame.Call.GetLocation() };
            }
        }

        return write;
    }
}
