using EngineConfigAnalyzers.Knowledge;
using EngineConfigAnalyzers.Reading.Texts;

namespace EngineConfigAnalyzers.Rules;

/// <summary>
/// ECA2001. A query for a series that does not exist is no error to Prometheus: it returns nothing, and the panel or the alert stays empty.
/// What is merely unknown is not reported: engines add series with every version.
/// </summary>
internal sealed class UnknownSeries : SeriesRule
{
    private static readonly DiagnosticDescriptor Rule = Describe(
        "ECA2001",
        "Engine metric does not exist",
        "No known SGLang version has a series '{0}': '{1}' is the one it resembles",
        "Prometheus answers a query for a series that does not exist with an empty result, not with an error: the panel stays empty, the alert never fires. "
        + "Reported are names that no known version of SGLang has and that are a slip away from a known one or a known mistake.");

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    protected override SeriesFinding? Judge(SeriesMention mention, Location location)
    {
        if (mention.Kind is not SeriesMentionKind.Series || SeriesCatalogue.IsKnown(mention.Name)
            || SeriesCorrections.TryCorrect(SeriesCorrections.Renames, mention.Name) is not null
            || (!mention.IsClosed && SeriesCatalogue.IsBeginning(mention.Name)))
        {
            return null;
        }

        var known = SeriesCorrections.TryCorrect(SeriesCorrections.Mistakes, mention.Name) ?? NearestName.Of(mention.Name, SeriesCatalogue.Samples);
        return known is null || mention.IsBeside(known)
            ? null
            : new(mention, Diagnostic.Create(Rule, location, Series.Prefix + mention.Name, Series.Prefix + known), Written(mention, known));
    }
}
