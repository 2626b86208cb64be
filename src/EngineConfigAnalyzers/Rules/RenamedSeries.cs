using EngineConfigAnalyzers.Knowledge;
using EngineConfigAnalyzers.Reading.Texts;

namespace EngineConfigAnalyzers.Rules;

/// <summary>
/// ECA2002. An engine reports a series under its old name or its new one, never both. A text that names both serves engines of either
/// kind (<c>new or old</c>), and is as it should be.
/// </summary>
internal sealed class RenamedSeries : SeriesRule
{
    private static readonly DiagnosticDescriptor Rule = Describe(
        "ECA2002",
        "Engine metric was renamed",
        "SGLang renamed the series '{0}': newer engines report '{1}'",
        "Newer engines report this series under another name only, so that a query for the old one returns an empty result and no error. "
        + "Where engines of both kinds are watched, a query that names both series is not reported.");

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    protected override SeriesFinding? Judge(SeriesMention mention, Location location) =>
        mention.Kind is SeriesMentionKind.Series && SeriesCorrections.TryCorrect(SeriesCorrections.Renames, mention.Name) is { } current
        && !mention.IsInTextWith(current) && !mention.IsBeside(current)
            ? new(mention, Diagnostic.Create(Rule, location, Series.Prefix + mention.Name, Series.Prefix + current), Written(mention, current))
            : null;
}
