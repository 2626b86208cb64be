using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace EngineConfigAnalyzers.Tests.Verification;

/// <summary>Where the places of one state of a project are in a later one.</summary>
internal sealed class PlaceMap
{
    private readonly Dictionary<string, TokenMoves> _moves = new(StringComparer.Ordinal);

    public List<(Document Old, Document New)> Changed { get; } = [];

    public static async Task<PlaceMap> BetweenAsync(Project before, Project after)
    {
        var map = new PlaceMap();
        foreach (var id in after.GetChanges(before).GetChangedDocuments())
        {
            var (old, now) = (before.GetDocument(id)!, after.GetDocument(id)!);
            map.Changed.Add((old, now));
            map._moves.Add(now.Name, new TokenMoves((await old.GetSyntaxRootAsync())!, (await now.GetSyntaxRootAsync())!));
        }

        return map;
    }

    public (string File, string Id, TextSpan Span) Moved(Diagnostic diagnostic)
    {
        var finding = Finding.Of(diagnostic);
        var span = _moves.TryGetValue(finding.File, out var moves) ? moves.Moved(finding.Span) : finding.Span;
        return (finding.File, finding.Id, span);
    }
}
