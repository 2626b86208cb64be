using EngineConfigAnalyzers.Knowledge;
using EngineConfigAnalyzers.Launches;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.Reading.Flow;

/// <summary>
/// What code says of one configuration at places of this file that are its own: not what a baseline said, which others share,
/// not what a helper wrote at its call, and not what a declaration gives.
/// </summary>
internal sealed class OwnWrites
{
    private readonly FlowObject one;
    private readonly SyntaxTree tree;

    /// <summary>The writes of a configuration as it left our sight.</summary>
    public OwnWrites(FlowObject one, ObjectState state, SyntaxTree tree)
    {
        this.one = one;
        this.tree = tree;
        All = Of(state);
        Metrics = state.Rows is [{ Key: { Value.MayBeOn: false } only }] && IsOwn(only) ? only : null;
        Anchor = Of(SettingKind.MetricsDetail, SettingKind.AllSchedulersSwitch) ?? EndpointOrNull() ?? Of(SettingKind.Argument, SettingKind.Topology);
        CanTurnOn = Metrics is not null || (Anchor is not null || one is { Kind: FlowObjectKind.Created, Origin: BaseObjectCreationExpressionSyntax }) && state.Rows.All(static row => row.Key.Location == Location.None);
    }

    /// <summary>All of them, in document order, by key.</summary>
    public ImmutableArray<KeyValuePair<string, SettingWrite>> All { get; }

    /// <summary>The one write that turned metrics off; null where there is none, or several.</summary>
    public SettingWrite? Metrics { get; }

    /// <summary>True where writing the switch at one place would turn metrics on.</summary>
    public bool CanTurnOn { get; }

    /// <summary>Beside what the switch would be written: the same place, whoever asks for it; null where that is the creation alone.</summary>
    public SettingWrite? Anchor { get; }

    // Each place once, however many rows it is in.
    private ImmutableArray<KeyValuePair<string, SettingWrite>> Of(ObjectState state)
    {
        var all = ImmutableArray.CreateBuilder<KeyValuePair<string, SettingWrite>>();
        var seen = new HashSet<(string, Location)>();
        foreach (var row in state.Rows)
        {
            foreach (var values in row.Value.All)
            {
                foreach (var write in values.Value)
                {
                    if (IsOwn(write) && seen.Add((values.Key, write.Location)))
                    {
                        all.Add(new(values.Key, write with { ValueLocation = ValueOf(write) }));
                    }
                }
            }
        }

        all.Sort(static (one, other) => one.Value.Location.SourceSpan.Start.CompareTo(other.Value.Location.SourceSpan.Start));
        return all.ToImmutable();
    }

    private bool IsOwn(SettingWrite write) =>
        write.Place.SyntaxTree == tree && write.Location != Location.None
        && (one.Origin is not WithExpressionSyntax || one.Origin.Contains(write.Place))
        && (one.Kind is FlowObjectKind.KeySet || write.Place is ArgumentSyntax || IsNamedAt(write))
        && !IsOfHelper(write.Place);

    // What a local function or a lambda writes to its parameter it writes for whoever calls it.
    private bool IsOfHelper(SyntaxNode place) => one.Kind is not FlowObjectKind.Options
        && place.Ancestors().TakeWhile(node => !node.Contains(one.Origin)).Any(node => node switch
        {
            LocalFunctionStatementSyntax local => Takes(local.ParameterList.Parameters, place),
            ParenthesizedLambdaExpressionSyntax lambda => Takes(lambda.ParameterList.Parameters, place),
            AnonymousMethodExpressionSyntax { ParameterList: { } list } => Takes(list.Parameters, place),
            SimpleLambdaExpressionSyntax lambda => Names(lambda.Parameter, place),
            _ => false,
        });

    private static bool Takes(SeparatedSyntaxList<ParameterSyntax> parameters, SyntaxNode place) => parameters.Any(parameter => Names(parameter, place));

    private static bool Names(ParameterSyntax parameter, SyntaxNode place) => string.Equals(parameter.Identifier.ValueText, place.GetFirstToken().ValueText, StringComparison.Ordinal);

    // What a helper writes has its call, or the name that is bound, for a place, and the whole of it for a location.
    private static bool IsNamedAt(SettingWrite write) =>
        write.Place is AssignmentExpressionSyntax or InvocationExpressionSyntax && write.Location.SourceSpan != write.Place.Span;

    private Location? ValueOf(SettingWrite write) => WrittenValue.At(write.Place, isMember: one.Kind is not FlowObjectKind.KeySet)?.GetLocation();

    private SettingWrite? Of(params SettingKind[] kinds) =>
        All.Where(pair => Settings.TryFind(pair.Key) is { } setting && kinds.Contains(setting.Kind)).Select(pair => pair.Value).FirstOrDefault();

    private SettingWrite? EndpointOrNull() => All.Where(pair => Settings.TryFind(pair.Key) is null).Select(pair => pair.Value).FirstOrDefault();
}
