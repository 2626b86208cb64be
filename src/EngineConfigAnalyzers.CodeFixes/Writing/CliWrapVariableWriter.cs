using EngineConfigAnalyzers.Launches;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EngineConfigAnalyzers.CodeFixes.Writing;

/// <summary>
/// Writes a variable into CliWrap's command. Its <c>WithEnvironmentVariables</c> replaces what an earlier one set, so that a second
/// call is never written: the variable goes into the one that is there.
/// </summary>
internal static class CliWrapVariableWriter
{
    /// <summary>The changes; none where the variables that are there are in a form that cannot be added to.</summary>
    public static IEnumerable<TextChange> Write(WordSite site, SettingFix fix, SourceText text, SemanticModel model)
    {
        if (model.GetTypeInfo(site.Anchor).Type?.GetMembers("WithEnvironmentVariables").IsEmpty ?? true)
        {
            return [];
        }

        var set = $".Set(\"{fix.Target.Name}\", \"{fix.Value}\")";
        var chain = site.Anchor.AncestorsAndSelf().TakeWhile(node => node is ExpressionSyntax).OfType<InvocationExpressionSyntax>().ToList();
        var existing = chain.LastOrDefault(call => IsCallOf(call, "WithEnvironmentVariables") && call.Parent is not ExpressionStatementSyntax);
        existing ??= HolderOf(chain.LastOrDefault() ?? site.Anchor) is { } holder ? ContinuedIn(site.Anchor, holder).FirstOrDefault(call => call.Parent is not ExpressionStatementSyntax) : null;
        if (existing is not null)
        {
            return existing.ArgumentList.Arguments is [{ Expression: LambdaExpressionSyntax { ExpressionBody: InvocationExpressionSyntax body } }] ? [new(new(body.Span.End, 0), set)] : [];
        }

        var arguments = chain.FirstOrDefault(call => IsCallOf(call, "WithArguments"));
        var after = arguments ?? (SyntaxNode)site.Anchor;
        var layout = arguments?.Expression as MemberAccessExpressionSyntax ?? after.Parent as MemberAccessExpressionSyntax;
        return [ChainWriter.After(after, layout, $".WithEnvironmentVariables(env => env{set})", text)];
    }

    private static string? HolderOf(SyntaxNode chain) => chain.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Identifier.ValueText: var local } } => local,
        AssignmentExpressionSyntax { Left: var target } assignment when assignment.Right == chain => target.ToString(),
        _ => null,
    };

    // A command that a variable holds is continued elsewhere in its block.
    private static IEnumerable<InvocationExpressionSyntax> ContinuedIn(SyntaxNode head, string holder) =>
        head.FirstAncestorOrSelf<SyntaxNode>(node => node is BlockSyntax or CompilationUnitSyntax)?.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Where(call => IsCallOf(call, "WithEnvironmentVariables") && string.Equals(ReceiverOf(call).ToString(), holder, StringComparison.Ordinal)) ?? [];

    private static ExpressionSyntax ReceiverOf(InvocationExpressionSyntax call)
    {
        ExpressionSyntax receiver = call;
        while (receiver is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var inner } })
        {
            receiver = inner;
        }

        return receiver;
    }

    private static bool IsCallOf(InvocationExpressionSyntax call, string name) =>
        call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var called } && string.Equals(called, name, StringComparison.Ordinal);
}
