using EngineConfigAnalyzers.CommandLines;
using EngineConfigAnalyzers.Knowledge;
using EngineConfigAnalyzers.Launches;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>States one engine of a command line as a launch, as it is beside one place that turns metrics on, or without any.</summary>
internal sealed class WordLaunch(WordRoot root, CommandDraft draft, WordEvaluation evaluation, EngineCommand command, ImmutableArray<CommandWord> words, Guard guard)
{
    private readonly WordSites sites = new(root, draft, evaluation);

    /// <summary>
    /// True where nothing else can turn metrics on: the code starts it, every word is known to stand there, and no user's arguments,
    /// file or unseen code adds one.
    /// </summary>
    public bool IsWhole =>
        IsKnown && root.Kind is WordRootKind.Launch && IsStartedHere
        && command.Command.Words.All(word => evaluation.Origins.GuardOf(word).Steps.All(step => step.Arm == GuardStep.Perhaps));

    // Every word is in sight, or is the value of an option.
    private bool IsKnown =>
        !evaluation.IsOpen && !evaluation.IsRewritten && !command.IsOpen
        && command.Command.Words.All(word => word.Kind is WordKind.Known or WordKind.PartlyKnown || IsValue(word));

    /// <summary>True where this is surely a TensorRT-LLM worker that nothing tells to publish metrics.</summary>
    public bool IsUnpublished =>
        TrtllmCommand.IsRun(command) && IsWhole && !TrtllmCommand.MayPublish(command) && IsEnvironmentInSight(NodeOf(command.Place!.Value))
        && !draft.IsExtended && !evaluation.Code.MayPublishElsewise && !evaluation.Members.Any(member => OtherWords.MayPublish(member, evaluation.Code.Context));

    // A script's commands are not the words that the code writes.
    private bool IsInScript => !words.Any(word => command.Command.Words.Contains(word));

    // Created and started in one member.
    private bool IsStartedHere =>
        draft is { Creation: not null, IsPassedOn: false, Host: not null } && (draft.IsStarted || draft.Host is LaunchHost.Kubernetes or LaunchHost.Aspire);

    /// <summary>The launch beside the place that turned metrics on.</summary>
    public EngineLaunch TurnedOn(CommandSetting metrics) => State(
        Write(metrics, metrics.Value),
        sites.Flag(Settings.EnableMetricsForAllSchedulers, metrics),
        IsEnvironmentInSight(NodeOf(metrics.FlagPlace))) with
    {
        IsOnEverywhere = guard.Steps.IsEmpty && metrics.Value.Kind is SettingValueKind.On,
        IsCertain = IsKnown && ClosedLine.Is(command, root, draft, evaluation.Origins),
    };

    /// <summary>The launch that nothing turns metrics on for.</summary>
    /// <param name="off">Where it turns them off; null where it does not name them.</param>
    public EngineLaunch Idle(CommandSetting? off)
    {
        var place = command.Place!.Value;
        var node = NodeOf(place);
        var launch = State(
            off is null ? new(Settings.EnableMetrics.Flags[0], SettingValue.Absent, node, evaluation.Origins.LocationOf(place)) : Write(off, off.Value),
            BesideOthers(Settings.EnableMetricsForAllSchedulers),
            IsEnvironmentInSight(node));
        return launch with { IsIdle = true, IsCertain = true, Switch = BesideOthers(Settings.EnableMetrics) };
    }

    /// <summary>The worker that nothing tells to publish metrics.</summary>
    public EngineLaunch Unpublished()
    {
        var place = command.Place!.Value;
        var publish = TrtllmSettings.PublishMetrics;
        var launch = State(new(publish.Flags[0], SettingValue.Absent, NodeOf(place), evaluation.Origins.LocationOf(place)), allSchedulers: null, isEnvironmentInSight: true);
        return launch with { IsIdle = true, IsCertain = true, Switch = command.Marker.Module is { } module ? sites.Flag(publish, module) : null };
    }

    // Beside what refines metrics, else behind the module.
    private SettingTarget? BesideOthers(Setting setting) =>
        command.Written.FirstOrDefault(written => written is { Setting.Kind: SettingKind.AllSchedulersSwitch or SettingKind.MetricsDetail, Value.Kind: not SettingValueKind.Off }) is { } other ? sites.Flag(setting, other)
        : command.Marker.Module is { } module ? sites.Flag(setting, module)
        : null;

    private EngineLaunch State(SettingWrite metrics, SettingTarget? allSchedulers, bool isEnvironmentInSight)
    {
        var writes = ImmutableDictionary.CreateBuilder<string, SettingWrite>(StringComparer.Ordinal);
        var own = new List<KeyValuePair<string, SettingWrite>>();
        foreach (var written in command.Written.Where(written => written.Setting != Settings.EnableMetrics))
        {
            var beside = GuardOf(written);
            if (!beside.Excludes(guard, root.Place))
            {
                var write = Write(written, beside.IsImpliedBy(guard) ? written.Value : SettingValue.Computed);
                writes[written.Setting.Name] = write;
                own.Add(new(written.Setting.Name, write));
            }
        }

        var environment = command.Command.Environment;
        foreach (var variable in EnvironmentVariables.All)
        {
            if (environment[variable] is { } entry)
            {
                var write = new SettingWrite(variable, entry.Value, NodeOf(entry.ValuePlace), variable is EnvironmentVariables.Port ? evaluation.Origins.LocationOf(entry.ValuePlace) : sites.LocationOfName(entry, variable));
                writes[variable] = write;
                own.AddRange(command.Kind is EngineKind.DynamoSglang ? [new(variable, write)] : []);
            }
        }

        return new(metrics, writes.ToImmutable(), allSchedulers, isEnvironmentInSight ? sites.Endpoint(command, IsInScript) : [], LaunchForm.CommandLine)
        {
            Subject = (root.Identity, command.Place),
            IsOpen = evaluation.IsOpen || command.IsOpen,
            IsSchedulerless = command.IsSchedulerless,
            OwnWrites = [.. own.OrderBy(write => write.Value.Location.SourceSpan.Start)],
            Start = command.Place is { } place ? evaluation.Origins.LocationOf(place) : metrics.Location,
            Block = IsStartedHere ? PortSpace.BlockOf(draft) : null,
            Process = Process(environment),
        };
    }

    private EngineProcess Process(CommandEnvironment environment)
    {
        var isContainer = command.Command.Host is CommandHost.Container || draft.Host is LaunchHost.Testcontainers or LaunchHost.DockerDotNet or LaunchHost.Kubernetes || (draft.Host is LaunchHost.Aspire && draft.Image is not null);
        var ports = PortSpace.Of(draft, command);
        return new(command.Kind, isContainer, command.Command.SharesHostNetwork || (isContainer && NamesHostNetwork()), [.. command.Written.Where(written => written.StrayValue is not null).Select(sites.Stray)])
        {
            PortSpace = ports,
            IsRepeated = ports?.Loop is not null,
            HostTarget = sites.Host(command),
            ReplacedSwitch = environment[EnvironmentVariables.Enabled] is { } enabled ? sites.Replaced(enabled) : null,
            WrittenPort = environment[EnvironmentVariables.Port] is { } port ? sites.Written(port, ports?.Loop is { } loop ? IndexOf(loop) : null) : null,
        };
    }

    // NetworkMode = "host", HostNetwork = true: which container it is for is not followed.
    private bool NamesHostNetwork() => root.Body.DescendantTokens().Any(token => token.ValueText is "NetworkMode" or "HostNetwork" or "WithNetwork");

    private SyntaxNode NodeOf(WordPlace place) => evaluation.Origins[place.Origin].Node;

    // Dynamo's workers alone need an endpoint of their own: the server serves itself, and an operator brings the port.
    private bool IsEnvironmentInSight(SyntaxNode place)
    {
        if (command.Kind is not (EngineKind.DynamoSglang or EngineKind.DynamoTrtllm) || command.Command.Environment.HasMore || UnseenVariables.May(command, EnvironmentVariables.Port) || evaluation.Code.IsOperatedAt(root.Place)
            || (root.Variable is IFieldSymbol or IPropertySymbol && OtherWords.MaySetPort(root.Variable, evaluation.Code.Context)))
        {
            return false;
        }

        return command.Command.Host is CommandHost.Container
            || (command.Command.Host is CommandHost.Same && IsStartedHere && (draft.Host is not LaunchHost.ProcessCall || IsInScript)
                && root.Body.Span.Contains(place.Span)
                && !(command.Command.Environment.Inherits && (command.Kind is EngineKind.DynamoTrtllm ? evaluation.Code.Publishes : evaluation.Code.SetsPort)));
    }

    // `--model-path {model}`: what follows an option that takes a value, in a text without quotes too. Behind a switch, or what is not
    // known, it may be a flag.
    private bool IsValue(CommandWord word)
    {
        var index = command.Command.Words.IndexOf(word);
        return (index == 0 && !word.IsSpliced) || (index > 0 && (!word.IsSpliced || word.Parts.All(part => part.IsHole && WordTypes.IsOneWord(evaluation.Code.OperationOf(NodeOf(part.PlaceAt(0)))))) && command.Command.Words[index - 1].Known is { } option
            && (option is "--model" or "-m" || (SettingFlags.Find(option) is { } setting && !SettingFlags.IsSwitch(setting))));
    }

    private SettingWrite Write(CommandSetting written, SettingValue value) =>
        new(written.Word.Prefix.IndexOf('=') is var end and >= 0 ? written.Word.Prefix.Substring(0, end) : written.Word.Prefix, value, NodeOf(written.FlagPlace), evaluation.Origins.LocationOf(written.FlagPlace))
        {
            Words = sites.WordsOf(written),
        };

    // `"--tp", big ? "8" : "1"`: the value depends on more than its flag does.
    private Guard GuardOf(CommandSetting written) => written.ValueWord is { } value ? evaluation.Origins.GuardOf(written.Word).And(evaluation.Origins.GuardOf(value)) : evaluation.Origins.GuardOf(written.Word);

    // The number that counts the rounds; null where the loop has none.
    private static string? IndexOf(SyntaxNode loop) => loop is ForStatementSyntax { Declaration: { Type: var type, Variables: [{ Identifier.ValueText: var name, Initializer.Value: LiteralExpressionSyntax { Token.Value: int } }] } } && (type.IsVar || type is PredefinedTypeSyntax { Keyword.ValueText: "int" }) ? name : null;
}
