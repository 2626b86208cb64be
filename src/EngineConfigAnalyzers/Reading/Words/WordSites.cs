using EngineConfigAnalyzers.CommandLines;
using EngineConfigAnalyzers.Knowledge;
using EngineConfigAnalyzers.Launches;
using Microsoft.CodeAnalysis.Text;

namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>Says where a command line could still be given what it lacks.</summary>
internal sealed class WordSites(WordRoot root, CommandDraft draft, WordEvaluation evaluation, ReadingContext context)
{
    /// <summary>The all-schedulers flag, beside the metrics flag.</summary>
    public SettingTarget Flag(CommandSetting metrics)
    {
        var all = Settings.EnableMetricsForAllSchedulers;
        var origin = evaluation.Origins[metrics.FlagPlace.Origin];
        return Target(all.Name, all.Flags[0], new(WordSiteKind.Flag, origin.Node, WholeSpan(metrics)) { IsWholeWord = IsWholeWord(metrics) });
    }

    /// <summary>The port's variable, in the environment of the command.</summary>
    public ImmutableArray<SettingTarget> Endpoint(EngineCommand command, bool isInScript)
    {
        if (isInScript && command.Command.Host is CommandHost.Same && command.Command.Words is [var first, ..])
        {
            return [Target(EnvironmentVariables.Port, EnvironmentVariables.Port, new(WordSiteKind.ShellVariable, evaluation.Origins[first.Place.Origin].Node, evaluation.Origins.SpanOf(first.Place)))];
        }

        var isInLine = command.Command.Host is CommandHost.Container && draft.Host is null or LaunchHost.Process or LaunchHost.ProcessCall or LaunchHost.CliWrap;
        if (isInLine)
        {
            var image = command.Command.Image?.Place;
            return [Target(EnvironmentVariables.Port, EnvironmentVariables.Port, image is { } place ? new(WordSiteKind.ContainerOption, evaluation.Origins[place.Origin].Node, evaluation.Origins.SpanOf(place)) : Nowhere)];
        }

        return [Target(EnvironmentVariables.Port, EnvironmentVariables.Port, draft.Creation is { } creation ? new(KindOf(draft.Host), creation, creation.Span) : Nowhere)];
    }

    // Quotes around the flag belong to its word.
    private TextSpan WholeSpan(CommandSetting metrics)
    {
        var flag = evaluation.Origins.SpanOf(metrics.FlagPlace);
        var word = metrics.Word.Place;
        return word.Origin == metrics.FlagPlace.Origin && !evaluation.Origins[word.Origin].IsWhole && word.End >= flag.End ? TextSpan.FromBounds(flag.Start, word.End) : flag;
    }

    private WordSite Nowhere => new(WordSiteKind.None, root.Place, root.Place.Span);

    private static WordSiteKind KindOf(LaunchHost? host) => host switch
    {
        LaunchHost.Process => WordSiteKind.ProcessVariable,
        LaunchHost.CliWrap => WordSiteKind.CliWrapVariable,
        LaunchHost.Testcontainers or LaunchHost.Aspire => WordSiteKind.ChainedVariable,
        LaunchHost.DockerDotNet => WordSiteKind.TextEntry,
        LaunchHost.Kubernetes => WordSiteKind.ObjectEntry,
        _ => WordSiteKind.None,
    };

    // One element of a list, not a stretch of a longer text.
    private static bool IsWholeWord(CommandSetting metrics) => metrics.Word.Parts.All(part => part.Origin == metrics.FlagPlace.Origin);

    private SettingTarget Target(string key, string name, WordSite site)
    {
        var text = context.Compilation.GetSpecialType(SpecialType.System_String);
        return new(key, name, text, text) { Site = site };
    }
}
