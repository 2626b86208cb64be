using EngineConfigAnalyzers.CommandLines;
using EngineConfigAnalyzers.Knowledge;
using EngineConfigAnalyzers.Launches;
using Microsoft.CodeAnalysis.Text;

namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>Turns one command line into launches: one for every place that turned metrics on, judged by the words that can stand beside it.</summary>
internal sealed class WordLaunches
{
    private readonly WordRoot root;
    private readonly CodeIndex code;
    private readonly WordEvaluation evaluation;
    private readonly CommandDraft draft = new();

    private WordLaunches(WordRoot root, CodeIndex code)
    {
        this.root = root;
        this.code = code;
        evaluation = new(code);
    }

    /// <summary>What the line at a root says.</summary>
    public static WordReading Of(WordRoot root, CodeIndex code) => new WordLaunches(root, code).Read();

    private WordReading Read()
    {
        var words = ReadWords();
        var environment = EnvironmentBeside(Guard.None);
        var kind = code.EngineAt(root.Body);
        if (root.Variable is IParameterSymbol given && VariableReading.IsCallable(given))
        {
            // Whoever calls this may say the rest.
            return new([], PlacesOf(words, holes: true), []);
        }

        var commands = Commands(words, environment, kind);
        var launches = commands.Where(command => command.IsSglang).SelectMany(command => Launches(command, commands, words, kind)).ToList();
        var isWhole = launches.Count > 0 || root.Kind is WordRootKind.Launch || words.Any(word => word.Text.IndexOf("sglang", StringComparison.Ordinal) >= 0);

        // A test that starts nothing tries out what reads, writes or shows command lines.
        var all = launches.Concat(Unpublished(commands, words)).Where(launch => draft.IsStarted || !TestClass.Holds(launch.Metrics.Place));
        return new([.. all], PlacesOf(words, holes: true), isWhole ? [.. PlacesOf(words, holes: false), .. evaluation.Idle.Select(node => (node.SyntaxTree, node.Span))] : []);
    }

    private List<(SyntaxTree Tree, TextSpan Span)> PlacesOf(ImmutableArray<CommandWord> words, bool holes)
    {
        var places = new List<(SyntaxTree Tree, TextSpan Span)>(words.Length);
        foreach (var word in words)
        {
            foreach (var part in word.Parts)
            {
                // The words of one text have one origin.
                var node = evaluation.Origins[part.Origin].Node;
                if ((holes || !part.IsHole) && (places.Count == 0 || places[places.Count - 1] != (node.SyntaxTree, node.Span)))
                {
                    places.Add((node.SyntaxTree, node.Span));
                }
            }
        }

        return places;
    }

    private ImmutableArray<CommandWord> ReadWords()
    {
        var frame = new WordFrame(root.Body, Guard.None, Depth: 0, evaluation.Code);
        switch (root.Kind)
        {
            case WordRootKind.Launch when root.Variable is { } variable:
                evaluation.Drafts.ReadVariable(variable, root.Place, frame, draft);
                return draft.Words(evaluation);
            case WordRootKind.Launch:
                evaluation.Drafts.Read(root.Value, frame, draft);
                return draft.Words(evaluation);
            case WordRootKind.Iterator:
                var yielded = new List<ListItem>();
                foreach (var value in evaluation.Callees.Returns(frame).Where(returned => returned.Kind is OperationKind.YieldReturn))
                {
                    evaluation.Lists.ReadElement(value.ReturnedValue!, frame, yielded);
                }

                return [.. yielded.Select(evaluation.WordOf)];
            case WordRootKind.List:
                var items = new List<ListItem>();
                evaluation.Lists.Read(root.Before, frame, items);
                if (root.Variable is { } list)
                {
                    evaluation.Lists.ReadVariable(list, root.Place, frame, items);
                }
                else
                {
                    evaluation.Lists.Read(root.Value, frame, items);
                }

                return [.. items.Select(evaluation.WordOf)];
            default:
                var parts = new List<TextPart>();
                if (root.Variable is { } text)
                {
                    evaluation.Texts.ReadVariable(text, root.Place, frame, parts);
                }
                else
                {
                    evaluation.Texts.Read(root.Value, frame, parts);
                }

                return parts.Count == 0 ? [] : [new([.. parts], evaluation.PlaceOf(root.Place, frame))];
        }
    }

    private ImmutableArray<EngineCommand> Commands(ImmutableArray<CommandWord> words, CommandEnvironment environment, EngineKind? kind)
    {
        if (root.Kind is WordRootKind.Text)
        {
            // A string without an API is a shell's line, and prose unless it begins like one.
            return words is [var text] && (root.IsFile ? CommandProse.IsScript(text) : CommandProse.IsCommand(text)) ? EngineCommandReader.ReadAll(ShellLine.Read(CommandText.Join([ContinuedLines.Join(text)]))) : [];
        }

        if (root.Kind is not WordRootKind.Launch && CommandProse.IsRegistry(words))
        {
            return [];
        }

        var found = EngineCommandReader.Read(words, environment, draft.Image);
        return found.IsEmpty && kind is not null && (draft.Program is not { Known: { } program } || CommandProse.IsProgram(program)) && draft.Image is not { Known: not null } && words.Any(word => word.Prefix.StartsWith(Settings.EnableMetrics.Flags[0], StringComparison.Ordinal)) ? EngineCommandReader.Read(words, environment, draft.Image, kind) : found;
    }

    private CommandEnvironment EnvironmentBeside(Guard guard)
    {
        var environment = draft.Host is LaunchHost.Process or LaunchHost.ProcessCall or LaunchHost.CliWrap or null ? CommandEnvironment.Inherited : CommandEnvironment.Fresh;
        foreach (var (name, entry) in draft.Variables)
        {
            var written = evaluation.Origins[entry.Place.Origin].Guard;
            if (!written.Excludes(guard, root.Place))
            {
                var known = environment[name];
                environment = environment.With(name, written.IsImpliedBy(guard) ? entry : known is { Value.IsEndpoint: true } ? known : entry with { Value = SettingValue.Computed });
            }
        }

        return environment with { HasMore = draft.HasMoreVariables };
    }

    private IEnumerable<EngineLaunch> Launches(EngineCommand command, ImmutableArray<EngineCommand> commands, ImmutableArray<CommandWord> words, EngineKind? kind)
    {
        // `--enable-metrics=false` is meant as off.
        var switches = command.Written.Where(written => written.Setting == Settings.EnableMetrics).ToList();
        if (switches.All(IsOff) && command.Place is { } place && IsHere(place) && new WordLaunch(root, draft, evaluation, command, words, Guard.None) is { IsWhole: true } launch)
        {
            yield return launch.Idle(switches.Find(metrics => IsHere(metrics.FlagPlace)));
            yield break;
        }

        foreach (var metrics in switches.Where(metrics => IsHere(metrics.FlagPlace)))
        {
            var guard = evaluation.Origins.GuardOf(metrics.Word);
            var beside = Beside(metrics.Word, guard, words);

            // What excludes none of it leaves the line as it was read.
            var those = beside == words && draft.Variables.Count == 0 ? commands : Commands(beside, EnvironmentBeside(guard), kind);
            var read = those.FirstOrDefault(other => other.IsSglang && other.Written.Any(written => written.FlagPlace == metrics.FlagPlace));
            if (read is not null || root.Kind is not WordRootKind.Text)
            {
                var on = new WordLaunch(root, draft, evaluation, read ?? command, words, guard).TurnedOn(metrics);
                var all = Settings.EnableMetricsForAllSchedulers;
                yield return beside.Any(word => KeptFlags.In(word.Text, all.Flags[0])) ? on.MayWrite(all, on.Metrics.Place) : on;
            }
        }
    }

    // The words, or the parts of a text, that can stand beside a word: another arm's program or flag is not this one's.
    private ImmutableArray<CommandWord> Beside(CommandWord word, Guard guard, ImmutableArray<CommandWord> words)
    {
        if (root.Kind is not WordRootKind.Text)
        {
            ImmutableArray<CommandWord> beside = [.. words.Where(other => other == word || !evaluation.Origins.GuardOf(other).Excludes(guard, root.Place))];
            return beside.Length == words.Length ? words : beside;
        }

        return words.Any(text => text.Parts.Any(IsElsewhere)) ? [.. words.Select(text => new CommandWord([.. text.Parts.Where(part => !IsElsewhere(part))], text.Place))] : words;

        bool IsElsewhere(TextPart part) => evaluation.Origins[part.Origin].Guard.Excludes(guard, root.Place) && !word.Parts.Any(own => own.Origin == part.Origin);
    }

    private static bool IsOff(CommandSetting written) => written.Value.Kind is SettingValueKind.Off;

    // One port for a worker that publishes and one that does not is a choice between the two.
    private IEnumerable<EngineLaunch> Unpublished(ImmutableArray<EngineCommand> commands, ImmutableArray<CommandWord> words) => commands
        .Where(command => command.Place is { } place && IsHere(place) && !commands.Any(other => TrtllmCommand.MayPublish(other) && PortOf(other) is { } port && port == PortOf(command)))
        .Select(command => new WordLaunch(root, draft, evaluation, command, words, Guard.None))
        .Where(launch => launch.IsUnpublished)
        .Select(launch => launch.Unpublished());

    private static WordPlace? PortOf(EngineCommand command) => command.Command.Environment[EnvironmentVariables.Port]?.Place;

    private bool IsHere(WordPlace place) => evaluation.Origins[place.Origin].Node.SyntaxTree == code.Context.Model.SyntaxTree;
}
