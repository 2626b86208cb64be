using EngineConfigAnalyzers.Launches;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EngineConfigAnalyzers.CodeFixes.Writing;

/// <summary>Writes <c>.WithEnvironment(name, value)</c> into a chain, behind the call that holds the flag.</summary>
internal static class ChainedVariableWriter
{
    /// <summary>The changes.</summary>
    public static IEnumerable<TextChange> Write(WordSite site, SettingFix fix, SourceText text)
    {
        var call = Link(fix.Launch.Metrics.Place, site.Anchor) ?? site.Anchor;
        var written = $".WithEnvironment(\"{fix.Target.Name}\", \"{fix.Value}\")";
        var layout = call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } && call != site.Anchor ? access
            : call.Parent as MemberAccessExpressionSyntax ?? (call as InvocationExpressionSyntax)?.Expression as MemberAccessExpressionSyntax;
        return [ChainWriter.After(call, layout, written, text)];
    }

    // The call of the chain that the flag is given to.
    private static InvocationExpressionSyntax? Link(SyntaxNode flag, SyntaxNode head) => flag.Ancestors()
        .OfType<InvocationExpressionSyntax>()
        .FirstOrDefault(call => call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "WithArgs" or "WithCommand" or "WithEntrypoint" } || call == head);
}
