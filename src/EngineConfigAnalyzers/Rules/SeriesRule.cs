using EngineConfigAnalyzers.Knowledge;
using EngineConfigAnalyzers.Reading.Texts;

namespace EngineConfigAnalyzers.Rules;

/// <summary>One diagnostic about the names in texts: its descriptor, and the judgement that knows no syntax.</summary>
internal abstract class SeriesRule
{
    /// <summary>Every rule, in the order of their ids.</summary>
    public static readonly ImmutableArray<SeriesRule> All = [new UnknownSeries(), new RenamedSeries(), new UnknownStage()];

    /// <summary>What it reports.</summary>
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>Everything that the rules have against the names in a file, in document order.</summary>
    public static IEnumerable<SeriesFinding> Judge(SyntaxNode root, CancellationToken cancellation) =>
        SeriesReader.Read(root, cancellation)
            .SelectMany(mention => All.Select(rule => rule.Judge(mention, Location.Create(root.SyntaxTree, mention.Place))))
            .OfType<SeriesFinding>();

    /// <summary>The finding about a name; null when it is known, or too little is known of it.</summary>
    protected abstract SeriesFinding? Judge(SeriesMention mention, Location location);

    /// <summary>
    /// A descriptor in the house form. Information, not a warning: the lists behind these rules end with the engines that were read.
    /// </summary>
    protected static DiagnosticDescriptor Describe(string id, string title, string message, string description) =>
        new(id, title, message, "Metrics", DiagnosticSeverity.Info, isEnabledByDefault: true, description,
            $"https://github.com/engine-config-analyzers/engine-config-analyzers/blob/main/docs/rules/{id}.md");

    /// <summary>What replaces the place of a mention.</summary>
    protected static string Written(SeriesMention mention, string name) => mention.IsQualified ? Series.Prefix + name : name;
}
