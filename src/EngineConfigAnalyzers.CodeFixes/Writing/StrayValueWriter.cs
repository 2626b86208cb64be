using EngineConfigAnalyzers.Launches;
using Microsoft.CodeAnalysis.Text;

namespace EngineConfigAnalyzers.CodeFixes.Writing;

/// <summary>Drops the value of a switch; where it says that the switch is off, the switch with it.</summary>
internal static class StrayValueWriter
{
    /// <summary>The changes for all that are dropped of one launch; none for what cannot be taken away whole.</summary>
    public static IEnumerable<TextChange> Write(IEnumerable<WordSite> sites, SourceText text, SemanticModel model)
    {
        var written = sites.ToLookup(site => site.Dropped.IsEmpty);
        return written[true].Select(site => new TextChange(TextSpan.FromBounds(site.Place.Start + text.ToString(site.Place).IndexOf('='), site.Place.End), ""))
            .Concat(WordRemovalWriter.Write(written[false].Where(site => WordRemovalWriter.CanRemove(site.Dropped, model)).SelectMany(site => site.Dropped), text, model));
    }
}
