using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace EngineConfigAnalyzers.Tests.Verification;

/// <summary>
/// Invariant 3, for every action offered anywhere in the snippet: it compiles as before, what it fixes is gone,
/// nothing is new, every comment and directive is still there, and a second run changes nothing.
/// </summary>
internal static class FixPromises
{
    public static async Task CheckAsync(Sample sample, Project project, ImmutableArray<Diagnostic> diagnostics, ImmutableArray<OfferedFix> offered)
    {
        if (offered.IsEmpty)
        {
            return;
        }

        var complaints = await Workbench.ComplaintsAsync(project);
        foreach (var fix in offered)
        {
            await CheckAsync(sample, fix, diagnostics, complaints);
        }
    }

    private static async Task CheckAsync(Sample sample, OfferedFix fix, ImmutableArray<Diagnostic> before, ImmutableArray<string> complaintsBefore)
    {
        var after = await fix.ApplyAsync();
        var text = await Workbench.ShowAsync(after, sample);

        var complaints = await Workbench.ComplaintsAsync(after);
        if (complaints.Length > complaintsBefore.Length)
        {
            throw Violation("compiles worse than before", string.Join('\n', complaints));
        }

        var moves = await PlaceMap.BetweenAsync(fix.Document.Project, after);
        var left = (await Workbench.AnalyzeAsync(after, text)).Select(Finding.Of).Select(finding => (finding.File, finding.Id, finding.Span)).ToList();
        foreach (var gone in fix.Fixes.Select(moves.Moved).Where(left.Contains))
        {
            throw Violation($"leaves {gone.Id} at {gone.Span}");
        }

        if (left.Except(before.Select(moves.Moved)).Select(place => $"{place.File}{place.Span}: {place.Id}").ToList() is { Count: > 0 } news)
        {
            throw Violation("brings new findings", string.Join('\n', news));
        }

        foreach (var (old, now) in moves.Changed)
        {
            if (await CommentsAndDirectives.LostAsync(old, now) is { Count: > 0 } lost)
            {
                throw Violation("loses comments or directives", string.Join('\n', lost));
            }
        }

        await CheckSecondRunAsync();

        async Task CheckSecondRunAsync()
        {
            var document = after.GetDocument(fix.Document.Id)!;
            var tree = (await document.GetSyntaxTreeAsync())!;
            var span = moves.Moved(fix.Fixes[0]).Span;
            ImmutableArray<Diagnostic> stale = [.. fix.Fixes.Select(diagnostic => Diagnostic.Create(diagnostic.Descriptor, Location.Create(tree, span), properties: diagnostic.Properties))];
            foreach (var again in (await OfferedFix.AtAsync(document, span, stale)).Where(again => again.Key == fix.Key))
            {
                var twice = await Workbench.ShowAsync(await again.ApplyAsync(), sample);
                if (twice != text)
                {
                    throw Violation("changes the text again when run twice", twice);
                }
            }
        }

        InvariantException Violation(string what, string detail = "") =>
            new($"{fix.Title} {what}", sample.ToString(), $"{text}\n--- more\n{detail}");
    }
}
