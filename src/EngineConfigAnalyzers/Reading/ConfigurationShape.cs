using EngineConfigAnalyzers.Knowledge;
using EngineConfigAnalyzers.Launches;
using EngineConfigAnalyzers.Options;

namespace EngineConfigAnalyzers.Reading;

/// <summary>
/// What can be said through a type's members or a method's parameters: which settings it takes, by which names,
/// and whether that is evidence enough that it configures an engine.
/// </summary>
internal sealed class ConfigurationShape
{
    private ConfigurationShape(ImmutableDictionary<string, SettingTarget> targets, ImmutableArray<SettingTarget> endpoints, bool hasFixedEndpoint)
    {
        Targets = targets;
        Endpoints = endpoints;
        HasFixedEndpoint = hasFixedEndpoint;
    }

    /// <summary>Settable members or parameters by setting name.</summary>
    public ImmutableDictionary<string, SettingTarget> Targets { get; }

    /// <summary>Settable endpoint members, the preferred one first.</summary>
    public ImmutableArray<SettingTarget> Endpoints { get; }

    /// <summary>True where its targets are methods, which are called one after the other.</summary>
    public bool IsBuilder { get; private init; }

    /// <summary>True where an endpoint member exists that cannot be written: it counts as set.</summary>
    public bool HasFixedEndpoint { get; }

    /// <summary>The shape of a type with its inherited members; null when it is no engine configuration.</summary>
    public static ConfigurationShape? Of(ITypeSymbol type, Compilation compilation, Policy policy)
    {
        var members = MembersOf(type).ToList();
        var shape = Create(members.Where(member => IsSettable(member, compilation)), members.Where(member => !IsSettable(member, compilation)), policy);
        return shape.IsEngine(type as INamedTypeSymbol, policy) ? shape : OfBuilder(type, policy);
    }

    /// <summary>The method of a builder that writes a setting: it takes the value, or nothing where the setting is a switch; null for any other.</summary>
    public static string? BuilderKeyOf(IMethodSymbol method, Policy policy) =>
        method is { MethodKind: MethodKind.Ordinary, IsStatic: false, Parameters.Length: <= 1 } && BuilderMethods.KeyOf(method.Name, policy.EndpointMembers) is { } key
            && (method.Parameters is [] ? Settings.TryFind(key) is not null : method.Parameters[0].Type is var type && (Settings.TryFind(key) is not { Kind: SettingKind.MetricsSwitch or SettingKind.AllSchedulersSwitch } || IsSwitch(type)))
                ? key
                : null;

    // Its two methods are the evidence: a builder has nothing that can be set.
    private static ConfigurationShape? OfBuilder(ITypeSymbol type, Policy policy)
    {
        var targets = ImmutableDictionary.CreateBuilder<string, SettingTarget>(StringComparer.Ordinal);
        var endpoints = new List<SettingTarget>();
        foreach (var method in Levels(type).SelectMany(level => level.GetMembers()).OfType<IMethodSymbol>().Where(method => method.DeclaredAccessibility is not Accessibility.Private))
        {
            if (BuilderKeyOf(method, policy) is not { } key)
            {
                continue;
            }

            var target = new SettingTarget(key, method.Name, method, method.Parameters is [var value] ? value.Type : method.ReturnType);
            if (Settings.TryFind(key) is null)
            {
                endpoints.Add(target);
            }
            else if (!targets.ContainsKey(key))
            {
                targets.Add(key, target);
            }
        }

        return targets.ContainsKey(Settings.EnableMetrics.Name) && targets.ContainsKey(Settings.EnableMetricsForAllSchedulers.Name)
            && (type is not INamedTypeSymbol named || !policy.ExcludedTypes.Contains(Policy.NameOf(named.OriginalDefinition), StringComparer.OrdinalIgnoreCase))
            ? new(targets.ToImmutable(), [.. endpoints], hasFixedEndpoint: false) { IsBuilder = true }
            : null;
    }

    /// <summary>The shape of a method's or constructor's parameters; null when they are no engine configuration.</summary>
    public static ConfigurationShape? Of(IMethodSymbol method, Policy policy)
    {
        var shape = Create(method.Parameters, [], policy);
        return shape.IsEngine(method.ContainingType, policy) ? shape : null;
    }

    /// <summary>
    /// True where the engine's arguments, or the type's name with one of them, are the evidence: neither the all-schedulers switch nor
    /// the policy is needed.
    /// </summary>
    public bool IsEngineByItself(INamedTypeSymbol type) =>
        !TypeNameWords.NamesOtherEngine(type.Name)
        && (Settings.All.Count(setting => setting.Evidence is EvidenceStrength.Strong && Targets.ContainsKey(setting.Name)) >= 2
            || (NamesEngine(type) && !TypeNameWords.NamesClientSide(type.Name)
                && Settings.All.Any(setting => setting.Kind is not SettingKind.MetricsSwitch
                    && (setting.Evidence is not EvidenceStrength.None) && Targets.ContainsKey(setting.Name))));

    /// <summary>Properties and fields of a type, most derived first, an overridden or hidden one only once.</summary>
    public static IEnumerable<ISymbol> MembersOf(ITypeSymbol type)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var level in Levels(type))
        {
            foreach (var member in level.GetMembers())
            {
                if (member is IPropertySymbol { IsIndexer: false } or IFieldSymbol { AssociatedSymbol: null } && !member.IsStatic && seen.Add(member.Name))
                {
                    yield return member;
                }
            }
        }
    }

    /// <summary>The setting name or endpoint member name under which a write to this name is kept; null when it is neither.</summary>
    public static string? KeyOf(string name, Policy policy) =>
        Settings.TryFind(name)?.Name ?? (EndpointMembers.Rank(name, policy.EndpointMembers) >= 0 ? SettingSpelling.ToPascal(name) : null);

    /// <summary>True for a name whose write could change a judgement: a switch, a size, an endpoint; not a model's path.</summary>
    public static bool Matters(string name, Policy policy) =>
        Settings.TryFind(name) is { } setting
            ? setting.Kind is not (SettingKind.Argument or SettingKind.MetricsDetail)
            : EndpointMembers.Rank(name, policy.EndpointMembers) >= 0;

    private static ConfigurationShape Create(IEnumerable<ISymbol> settable, IEnumerable<ISymbol> others, Policy policy)
    {
        var targets = ImmutableDictionary.CreateBuilder<string, SettingTarget>(StringComparer.Ordinal);
        var endpoints = new List<SettingTarget>();
        foreach (var symbol in settable)
        {
            if (TypeOf(symbol) is not { } type)
            {
                continue;
            }

            if (Settings.TryFind(symbol.Name) is { } setting)
            {
                if (!targets.ContainsKey(setting.Name))
                {
                    targets.Add(setting.Name, new(setting.Name, symbol.Name, symbol, type));
                }
            }
            else if (EndpointMembers.Rank(symbol.Name, policy.EndpointMembers) >= 0)
            {
                endpoints.Add(new(SettingSpelling.ToPascal(symbol.Name), symbol.Name, symbol, type));
            }
        }

        return new(
            targets.ToImmutable(),
            [.. endpoints.OrderBy(endpoint => EndpointMembers.Rank(endpoint.Name, policy.EndpointMembers))],
            others.Any(other => EndpointMembers.Rank(other.Name, policy.EndpointMembers) >= 0));
    }

    private bool IsEngine(INamedTypeSymbol? type, Policy policy)
    {
        if (!Targets.TryGetValue(Settings.EnableMetrics.Name, out var metrics) || !IsSwitch(metrics.Type))
        {
            return false;
        }

        var name = type is null ? "" : Policy.NameOf(type.OriginalDefinition);
        if (policy.ExcludedTypes.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            return false;
        }

        if (policy.EngineTypes.Contains(name, StringComparer.OrdinalIgnoreCase)
            || (Targets.TryGetValue(Settings.EnableMetricsForAllSchedulers.Name, out var all) && IsSwitch(all.Type)))
        {
            return true;
        }

        return type is not null && IsEngineByItself(type);
    }

    private static bool NamesEngine(INamedTypeSymbol type) =>
        TypeNameWords.NamesEngine(type.Name)
        || (type.ContainingNamespace is { IsGlobalNamespace: false } space && TypeNameWords.NamesEngine(space.ToDisplayString()));

    private static bool IsSettable(ISymbol member, Compilation compilation) => member switch
    {
        IPropertySymbol { SetMethod: { } setter } => compilation.IsSymbolAccessibleWithin(setter, compilation.Assembly),
        IFieldSymbol { IsReadOnly: false, IsConst: false } => compilation.IsSymbolAccessibleWithin(member, compilation.Assembly),
        _ => false,
    };

    // A switch that is no boolean (an options object, an enum) cannot be mirrored or judged.
    private static bool IsSwitch(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_Boolean
        || type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [{ SpecialType: SpecialType.System_Boolean }] };

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        IParameterSymbol parameter => parameter.Type,
        _ => null,
    };

    private static IEnumerable<ITypeSymbol> Levels(ITypeSymbol type)
    {
        if (type is ITypeParameterSymbol parameter)
        {
            return parameter.ConstraintTypes.SelectMany(Levels);
        }

        var bases = new List<ITypeSymbol>();
        for (ITypeSymbol? level = type; level is { SpecialType: not SpecialType.System_Object }; level = level.BaseType)
        {
            bases.Add(level);
        }

        return type.TypeKind is TypeKind.Interface ? bases.Concat(type.AllInterfaces) : bases;
    }
}
