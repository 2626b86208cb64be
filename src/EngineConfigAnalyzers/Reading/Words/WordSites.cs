using EngineConfigAnalyzers.CommandLines;
using EngineConfigAnalyzers.Knowledge;
using EngineConfigAnalyzers.Launches;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>Says where a command line could still be given what it lacks, or be rid of what it says wrongly.</summary>
internal sealed class WordSites(WordRoot root, CommandDraft draft, WordEvaluation evaluation)
{
    // `WithCreateParameterModifier(p => p.Env = …)` replaces all that the chain says, wherever it stands.
    private bool IsReplacedLater => draft.Host is LaunchHost.Testcontainers
        && root.Body.DescendantNodes().Any(node => node is AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Env" } });

    private WordSite Nowhere => new(WordSiteKind.None, root.Place, root.Place.Span);

    /// <summary>A flag beside one that is there.</summary>
    public SettingTarget Flag(Setting setting, CommandSetting beside) => Target(setting.Name, setting.Flags[0], Behind(beside));

    /// <summary>A flag behind the module; where that is the program of a chain, a further call of the chain.</summary>
    public SettingTarget Flag(Setting setting, CommandWord module) => Target(setting.Name, setting.Flags[0], draft switch
    {
        { Program: { } program } when program.Place == module.Place => draft is { Host: LaunchHost.Aspire, Creation: { } creation } ? new(WordSiteKind.ChainedArgument, creation, creation.Span) : Nowhere,
        _ when module.Parts.Select(part => part.Origin).Distinct().Count() > 1 => Nowhere,
        _ => WordOf(module) with { IsModule = true },
    });

    /// <summary>The port's variable, in the environment of the command.</summary>
    public ImmutableArray<SettingTarget> Endpoint(EngineCommand command, bool isInScript)
    {
        if (isInScript && command.Command.Host is CommandHost.Same && command.Command.Words is [var first, ..])
        {
            return [Port(Site(WordSiteKind.ShellVariable, first.Place))];
        }

        if (command.Command.Host is CommandHost.Container && draft.Host is null or LaunchHost.Process or LaunchHost.ProcessCall or LaunchHost.CliWrap)
        {
            return [Port(command.Command.Image is { } image ? Site(WordSiteKind.ContainerOption, image.Place) : Nowhere)];
        }

        return [Port(draft.Creation is { } creation && !IsReplacedLater ? new(KindOf(draft.Host), creation, creation.Span) : Nowhere)];
    }

    /// <summary>The address that the server listens on: replaced where it is written, else beside the metrics flag; null where neither can be.</summary>
    public SettingTarget? Host(EngineCommand command)
    {
        const string Everywhere = "0.0.0.0";
        var host = Settings.TryFind("host")!;
        if (command.Find(host) is { } written)
        {
            return Target(host.Name, host.Flags[0], (written.ValueWord is { } value ? Site(WordSiteKind.Replacement, value.Place) : Nowhere) with { Value = Everywhere });
        }

        // Behind both flags, whichever fix comes first.
        var metrics = command.Find(Settings.EnableMetrics);
        var all = command.Find(Settings.EnableMetricsForAllSchedulers);
        var last = all is { Value.Kind: not SettingValueKind.Off } && metrics is not null && command.Command.Words.IndexOf(all.Word) == command.Command.Words.IndexOf(metrics.ValueWord ?? metrics.Word) + 1 ? all : metrics;
        return last is null ? null : Target(host.Name, host.Flags[0], Behind(last) with { Value = Everywhere });
    }

    /// <summary>The old switch of the environment, with the port in its place.</summary>
    public SettingTarget Replaced(EnvironmentEntry enabled) => Port(Site(WordSiteKind.VariableReplacement, enabled.Place) with { Word = EnvironmentVariables.Enabled });

    /// <summary>The port that is there; in a loop that counts its rounds, one for each.</summary>
    public SettingTarget Written(EnvironmentEntry port, string? index)
    {
        var site = Site(WordSiteKind.Replacement, port.ValuePlace);
        return Port(index is not null && site.Anchor is LiteralExpressionSyntax && site.Anchor.Span == site.Place ? site with { Code = $"$\"{{{port.Value.Text} + {index}}}\"" } : site);
    }

    /// <summary>Where a variable is named: inside the text that names it, else all that sets it.</summary>
    public Location LocationOfName(EnvironmentEntry entry, string name)
    {
        var setter = evaluation.Origins.LocationOf(entry.Place);
        foreach (var token in evaluation.Origins[entry.Place.Origin].Node.DescendantTokens(setter.SourceSpan))
        {
            if (token.Span.IntersectsWith(setter.SourceSpan) && token.Text.IndexOf(name, StringComparison.Ordinal) is var at and >= 0)
            {
                return Location.Create(setter.SourceTree!, new(token.SpanStart + at, name.Length));
            }
        }

        return setter;
    }

    /// <summary>A value that a switch is given.</summary>
    public StrayValue Stray(CommandSetting written)
    {
        var name = written.Word.Prefix.Split('=')[0];
        var isOff = written.Value.Kind is SettingValueKind.Off;
        var place = written.StrayValue!.Value;
        var dropped = isOff ? WordsOf(written) : written.ValueWord is { } value ? [WordOf(value)] : ImmutableArray<WordSite>.Empty;
        var site = Site(WordSiteKind.StrayValue, written.ValueWord is null ? written.FlagPlace : place) with { Word = name, Dropped = dropped };
        site = written.ValueWord is null ? site with { Place = TextSpan.FromBounds(evaluation.Origins.SpanOf(written.FlagPlace).Start, evaluation.Origins.SpanOf(place).End) } : site;
        return new(name, isOff, evaluation.Origins.LocationOf(written.ValueWord is null ? written.Word.PlaceOf(0, written.Word.Text.Length) : written.ValueWord.PlaceOf(0, written.ValueWord.Text.Length)), Target(name + ".value", name, site));
    }

    /// <summary>The words that a switch is; none for an option, whose values may be many.</summary>
    public ImmutableArray<WordSite> WordsOf(CommandSetting written) =>
        !SettingFlags.IsSwitch(written.Setting) ? []
        : written.ValueWord is { } stray ? [FlagSite(written.Word, written.FlagPlace), WordOf(stray)]
        : [FlagSite(written.Word, written.FlagPlace)];

    // A value that a switch was wrongly given stays with it.
    private WordSite Behind(CommandSetting written) =>
        written is { StrayValue: not null, ValueWord: { } stray } ? WordOf(stray) : FlagSite(written.Word, written.FlagPlace);

    private WordSite WordOf(CommandWord word) => FlagSite(word, word.PlaceOf(0, word.Text.Length));

    // Quotes around a flag belong to its word.
    private WordSite FlagSite(CommandWord word, WordPlace place)
    {
        var flag = evaluation.Origins.SpanOf(place);
        var whole = word.Place.Origin == place.Origin && !evaluation.Origins[place.Origin].IsWhole && word.Place.End >= flag.End ? TextSpan.FromBounds(Math.Min(word.Place.Start, flag.Start), word.Place.End) : flag;
        return new(WordSiteKind.Flag, evaluation.Origins[place.Origin].Node, whole) { Word = word.Text, IsWholeWord = word.Parts.All(part => part.Origin == place.Origin) };
    }

    private WordSite Site(WordSiteKind kind, WordPlace place) => new(kind, evaluation.Origins[place.Origin].Node, evaluation.Origins.SpanOf(place));

    private SettingTarget Port(WordSite site) => Target(EnvironmentVariables.Port, EnvironmentVariables.Port, site);

    private static WordSiteKind KindOf(LaunchHost? host) => host switch
    {
        LaunchHost.Process => WordSiteKind.ProcessVariable,
        LaunchHost.CliWrap => WordSiteKind.CliWrapVariable,
        LaunchHost.Testcontainers or LaunchHost.Aspire => WordSiteKind.ChainedVariable,
        LaunchHost.DockerDotNet => WordSiteKind.TextEntry,
        LaunchHost.Kubernetes => WordSiteKind.ObjectEntry,
        _ => WordSiteKind.None,
    };

    private SettingTarget Target(string key, string name, WordSite site)
    {
        var text = evaluation.Code.Context.Compilation.GetSpecialType(SpecialType.System_String);
        return new(key, name, text, text) { Site = site };
    }
}
