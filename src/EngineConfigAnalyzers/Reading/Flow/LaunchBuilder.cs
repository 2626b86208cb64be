using EngineConfigAnalyzers.Knowledge;
using EngineConfigAnalyzers.Launches;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.Reading.Flow;

/// <summary>Turns what the flow has shown into launches: one for every place of the file that turned a configuration's metrics on.</summary>
internal sealed class LaunchBuilder(FileFlow file)
{
    private readonly ILookup<FlowObject, KeyValuePair<ISymbol, MemberFacts>> holders = file.Members
        .SelectMany(member => member.Value.Objects.Select(one => (one, member)))
        .ToLookup(pair => pair.one, pair => pair.member);

    private readonly ILookup<FlowObject, ISymbol> origins = file.Members
        .SelectMany(member => member.Value.Objects.Concat(member.Value.Copies).Select(one => (one, member.Key)))
        .ToLookup(pair => pair.one, pair => pair.Key);

    // An interface's property and the one that implements it are one member to whoever writes through it.
    private readonly ILookup<string, MemberFacts> factsByName = file.Members.ToLookup(member => member.Key.Name, member => member.Value, StringComparer.Ordinal);

    // What one place writes to several may be meant for one that is on somewhere, or comes from elsewhere.
    private readonly Lazy<HashSet<Location>> effective = new(() => [.. file.Left.Values
        .Where(state => !state.IsOff || state.Has(ObjectFlags.Open))
        .SelectMany(state => state.Rows)
        .SelectMany(row => row.Value.All)
        .SelectMany(values => values.Value)
        .Select(write => write.Location)]);

    /// <summary>The launches of the file.</summary>
    public IEnumerable<EngineLaunch> Build() => file.Left.Keys.OrderBy(one => one.Origin.SpanStart).ThenBy(one => one.Kind).ToList().SelectMany(one => Build(one, file.Left[one]));

    private IEnumerable<EngineLaunch> Build(FlowObject one, ObjectState state)
    {
        if (state.Has(ObjectFlags.Baseline))
        {
            // A baseline is a launch only where it leaves as what it is; what was added to a copy was thought of.
            if (!state.Has(ObjectFlags.Escaped))
            {
                yield break;
            }

            state = file.CopiesOf(one).Aggregate(state, (joined, copy) => file.Left.TryGetValue(copy, out var left) ? joined.Join(left.Without((ObjectFlags)~0)) : joined);
        }

        if (one.Kind is FlowObjectKind.KeySet && !KeySetEvidence.IsSglang(one, state, file.Context))
        {
            yield break;
        }

        var isOn = false;
        var supplied = Supplied(one).ToList();
        var said = new OwnWrites(one, state, file.Context.Model.SyntaxTree);
        foreach (var row in ByPlace(state))
        {
            var metrics = row.Key;
            if (!metrics.Value.MayBeOn || metrics.Place.SyntaxTree != file.Context.Model.SyntaxTree || IsOnByDeclaration(one))
            {
                continue;
            }

            var writes = ImmutableDictionary.CreateBuilder<string, SettingWrite>(StringComparer.Ordinal);
            foreach (var values in row.Value.All)
            {
                if (Settle(values.Key, values.Value) is { } settled)
                {
                    writes[values.Key] = settled;
                }
            }

            foreach (var key in supplied)
            {
                writes[key] = ObjectState.Absent with { Value = SettingValue.Computed };
            }

            isOn = true;
            yield return Launch(one, state, metrics, writes.ToImmutable()) with { OwnWrites = said.All, IsOnEverywhere = IsOnEverywhere(state) };
        }

        if (!isOn)
        {
            yield return Idle(one, state, said, supplied);
        }
    }

    // What turns no metrics on. Whether anybody else does is for the rules to ask.
    private EngineLaunch Idle(FlowObject one, ObjectState state, OwnWrites said, List<string> supplied)
    {
        var writes = state.Values.All
            .Select(values => (values.Key, Write: Settle(values.Key, values.Value)))
            .Where(row => row.Write is not null)
            .ToImmutableDictionary(row => row.Key, row => row.Write!, StringComparer.Ordinal);
        var metrics = said.Metrics ?? said.Anchor ?? new SettingWrite(Settings.EnableMetrics.MemberName, SettingValue.Absent, one.Origin, one.Origin.GetFirstToken().GetLocation());
        var launch = Launch(one, state, metrics with { Value = said.Metrics is null ? SettingValue.Absent : SettingValue.Off }, writes);
        return launch with
        {
            OwnWrites = [.. said.All.Where(write => !effective.Value.Contains(write.Value.Location))],
            IsIdle = state.IsOff && !supplied.Contains(Settings.EnableMetrics.Name, StringComparer.Ordinal)
                && (one.Kind is not FlowObjectKind.Options || file.Left.Where(other => other.Key.Kind is FlowObjectKind.Options && SymbolEqualityComparer.Default.Equals(other.Key.Type, one.Type)).All(other => other.Value.IsOff)),
            IsOnEverywhere = IsOnEverywhere(state),
            Switch = said.CanTurnOn ? Target(one, metrics, Settings.EnableMetrics) : null,
            Writes = said.Metrics is null ? writes : writes.SetItem(Settings.EnableMetrics.Name, said.Metrics),
        };
    }

    private static bool IsOnEverywhere(ObjectState state) => state.Rows.All(static row => row.Key.Value.Kind is SettingValueKind.On);

    // One place may write on and off, as a helper's call does: one row then.
    private static ImmutableArray<KeyValuePair<SettingWrite, SettingValues>> ByPlace(ObjectState state) => state.Rows.Length is 1
        ? state.Rows
        : [.. state.Rows.GroupBy(row => row.Key.Location).Select(place => new KeyValuePair<SettingWrite, SettingValues>(
            place.Select(row => row.Key).OrderBy(write => write.Value.MayBeOn ? 0 : 1).First(), place.Select(row => row.Value).Aggregate(static (one, other) => one.Union(other))))];

    private EngineLaunch Launch(FlowObject one, ObjectState state, SettingWrite metrics, ImmutableDictionary<string, SettingWrite> writes)
    {
        // Beside an argument goes an argument where the method has one, beside a member a member.
        var isArgument = metrics.Place is ArgumentSyntax;
        var preferred = isArgument ? one.Parameters ?? one.Members : one.Members ?? one.Parameters;
        var other = isArgument ? one.Members : null;
        ImmutableArray<SettingTarget> endpoints = preferred?.Endpoints ?? [];
        var origin = OriginOf(one, metrics);
        return new(
            metrics,
            writes,
            Target(one, metrics, Settings.EnableMetricsForAllSchedulers),
            [.. endpoints, .. (other?.Endpoints ?? []).Where(endpoint => !endpoints.Any(twin => string.Equals(twin.Key, endpoint.Key, StringComparison.Ordinal)))],
            one.Kind is FlowObjectKind.This ? LaunchForm.Constructor : LaunchForm.Instance)
        {
            Subject = one,
            IsCertain = one.Kind is not FlowObjectKind.This && !state.Has(ObjectFlags.Uncertain | ObjectFlags.Baseline) && !IsKeptAsBaseline(one),
            ContinuedThrough = ContinuedThrough(one),
            StatedBy = one.Kind is FlowObjectKind.Created ? StatedBy(one.Origin) : null,
            HandedTo = file.HandedTo.TryGetValue(one, out var methods) ? [.. methods.Cast<IMethodSymbol>()] : [],
            OptionsType = one.Kind is FlowObjectKind.Options ? one.Type : null,
            Start = (origin ?? metrics.Place).GetFirstToken().GetLocation(),
            Block = origin is null ? null : LaunchBlock.Of(origin),
            TakenFlag = TakenFlag(one, metrics, writes),
            IsOpen = state.Has(ObjectFlags.Open) || (one.Kind is FlowObjectKind.Nested && holders[one].Any(holder => holder.Value.IsSwitchedOff)),
            IsHandedOn = state.Has(ObjectFlags.HandedOn) || holders[one].Any(holder => holder.Value.IsHandedOn),
            IsSchedulerless = state.Has(ObjectFlags.Schedulerless) || TypeNameWords.NamesSchedulerlessRole(one.Type.Name),
            HasFixedEndpoint = (one.Members?.HasFixedEndpoint ?? false) || (one.Parameters?.HasFixedEndpoint ?? false),
            ReachableThrough = [.. origins[one].Where(IsReachable).Select(member => member.Name).Distinct(StringComparer.Ordinal)],
        };
    }

    // Options come from nowhere in sight: they begin with the lambda that is given away, and run with that. A stored one may never run.
    private static SyntaxNode? OriginOf(FlowObject one, SettingWrite metrics) =>
        one.Kind is not FlowObjectKind.Options ? one.Origin
        : metrics.Place.FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>() is { Parent: ArgumentSyntax } lambda ? lambda
        : null;

    // Reported once, where the default is declared.
    private bool IsOnByDeclaration(FlowObject one) =>
        one.Members is { IsBuilder: false } members && members.Targets.TryGetValue(Settings.EnableMetrics.Name, out var metrics)
        && metrics.Symbol.DeclaringSyntaxReferences.Length > 0
        && DeclaredDefaults.Of(metrics.Symbol, file.Context.Compilation, file.Context.Cancellation)?.Value.Kind is SettingValueKind.On;

    // Where a setting would be written beside another.
    private static SettingTarget? Target(FlowObject one, SettingWrite beside, Setting setting)
    {
        if (one.Kind is FlowObjectKind.KeySet)
        {
            return KeyLike(beside, one, setting);
        }

        var isArgument = beside.Place is ArgumentSyntax;
        return (isArgument ? one.Parameters ?? one.Members : one.Members ?? one.Parameters)?.Targets.GetValueOrDefault(setting.Name)
            ?? (isArgument ? one.Members?.Targets.GetValueOrDefault(setting.Name) : null);
    }

    // What another file may do with what is made here: by the name of what returns or holds it, of an options type by its own.
    private static ImmutableArray<string> ContinuedThrough(FlowObject one) => one.Kind is FlowObjectKind.Options
        ? [one.Type.Name]
        : MemberRoot.Of(one.Origin) is { } root && MemberRoot.NameOf(root) is { } name ? [name] : [];

    // Whether a method returns this instance is not asked, only whether it returns anything.
    private ISymbol? StatedBy(SyntaxNode origin) =>
        origin.SyntaxTree == file.Context.Model.SyntaxTree && MemberRoot.Of(origin) is { } root
        && file.Context.Model.GetDeclaredSymbol(root is ArrowExpressionClauseSyntax or AccessorDeclarationSyntax or EqualsValueClauseSyntax ? root.Ancestors().First(ancestor => ancestor is BasePropertyDeclarationSyntax or VariableDeclaratorSyntax) : root, file.Context.Cancellation) is
            { DeclaredAccessibility: not Accessibility.Private } and (IMethodSymbol { MethodKind: MethodKind.Ordinary, ReturnsVoid: false } or IPropertySymbol or IFieldSymbol) and var declared
            ? declared
            : null;

    // A record that a static member keeps is there to be copied, by whatever file.
    private static bool IsKeptAsBaseline(FlowObject one) =>
        one.Type.IsRecord && MemberRoot.Of(one.Origin)?.FirstAncestorOrSelf<MemberDeclarationSyntax>() is (BaseFieldDeclarationSyntax or PropertyDeclarationSyntax) and { Modifiers: var modifiers }
        && modifiers.Any(modifier => modifier.ValueText is "static");

    // Another key, spelled as the first is.
    private static SettingTarget KeyLike(SettingWrite like, FlowObject set, Setting key)
    {
        var name = like.Name switch
        {
            ['-', '-', ..] => "--" + SettingSpelling.ToKebab(key.Name),
            var kebab when kebab.IndexOf('-') > 0 => SettingSpelling.ToKebab(key.Name),
            var snake when snake.IndexOf('_') > 0 => key.Name,
            [>= 'a' and <= 'z', ..] => key.ParameterName,
            _ => key.MemberName,
        };
        return new(key.Name, name, set.Type, set.Type);
    }

    // A copy that takes away what its baseline had is reported where it does that.
    private static SettingWrite? TakenFlag(FlowObject one, SettingWrite metrics, ImmutableDictionary<string, SettingWrite> writes) =>
        one.Origin is WithExpressionSyntax && !one.Origin.Contains(metrics.Place)
        && writes.TryGetValue(Settings.EnableMetricsForAllSchedulers.Name, out var taken)
        && taken.Value.Kind is SettingValueKind.Off && one.Origin.Contains(taken.Place)
            ? taken
            : null;

    // One value for all paths: on where any path has it on, a number only where all agree; null where it is absent somewhere.
    private static SettingWrite? Settle(string key, ImmutableArray<SettingWrite> values)
    {
        if (values is [var only])
        {
            return only;
        }

        if (Settings.TryFind(key) is { Kind: SettingKind.Topology or SettingKind.Argument })
        {
            return ObjectState.Absent with { Value = SettingValue.Computed };
        }

        return values.FirstOrDefault(write => write.Value.IsEndpoint)
            ?? (values.Contains(ObjectState.Absent) ? null : values.OrderBy(write => write.Location.SourceSpan.Start).First());
    }

    // What the file writes elsewhere to what may be the same instance.
    private IEnumerable<string> Supplied(FlowObject one)
    {
        foreach (var facts in holders[one].SelectMany(holder => factsByName[holder.Key.Name]))
        {
            foreach (var key in one.Kind is FlowObjectKind.Nested ? facts.Written : facts.Written.Concat(facts.WrittenByInitializers))
            {
                yield return key;
            }
        }

        // Creations finish what a constructor of theirs starts, other members what one configures.
        var others = one.Kind switch
        {
            FlowObjectKind.This => file.Left.Keys.Where(made => made.Kind is FlowObjectKind.Created && ConfigurationTypes.IsOrInherits(made.Type, one.Type)),
            FlowObjectKind.Options => holders[one].SelectMany(holder => holder.Value.Objects).Where(other => other != one && file.Left.ContainsKey(other)),
            _ => [],
        };
        foreach (var other in others)
        {
            foreach (var values in file.Left[other].Rows.SelectMany(row => row.Value.All).Where(values => values.Value.Any(write => write.Value.IsEndpoint && other.Origin.Contains(write.Place))))
            {
                yield return values.Key;
            }
        }
    }

    private static bool IsReachable(ISymbol member) =>
        member.DeclaredAccessibility is not Accessibility.Private || member.ContainingType?.DeclaringSyntaxReferences.Length > 1;
}
