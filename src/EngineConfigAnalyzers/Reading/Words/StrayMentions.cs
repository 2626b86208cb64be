using EngineConfigAnalyzers.Knowledge;
using EngineConfigAnalyzers.Reading.Flow;
using EngineConfigAnalyzers.Reading.Texts;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>
/// Finds what a file says of the all-schedulers flag that no reading of a command line has come across. It goes a way that is not followed
/// (a delegate, a dictionary's key, a template), so that any launch it is connected with may be given it. What is only compared, logged or
/// thrown goes nowhere.
/// </summary>
internal sealed class StrayMentions
{
    private static readonly ImmutableArray<string> Spellings = [SettingSpelling.ToKebab(Settings.EnableMetricsForAllSchedulers.Name), Settings.EnableMetricsForAllSchedulers.Name];

    private readonly List<SyntaxNode> strays;
    private readonly MemberReach reach;
    private readonly CodeIndex code;
    private readonly List<ExpressionSyntax> attributes;
    private readonly Lazy<IReadOnlyList<SyntaxNode>> elsewhere;

    /// <summary>Collects those of a file; <paramref name="read"/> are the places that the readings came across.</summary>
    public StrayMentions(CodeIndex code, ILookup<SyntaxTree, TextSpan> read)
    {
        this.code = code;
        reach = new(code.Context);
        strays = [.. WordMentions.In(code.Context, Spellings).Distinct().Where(mention => !read[mention.SyntaxTree].Any(span => span.IntersectsWith(mention.Span)) && !IsTalk(mention, code)), .. Disabled(code.Context.Root)];
        attributes = [.. WordMentions.TextsIn(code.Context.Root, Spellings).Where(mention => mention.FirstAncestorOrSelf<AttributeSyntax>() is not null)];
        elsewhere = new(InOtherFiles);
    }

    /// <summary>One that may reach a launch that is written at a place; null where there is none.</summary>
    public SyntaxNode? Beside(SyntaxNode place) =>
        strays.Find(stray => reach.Connects(MemberRoot.Of(place), MemberRoot.Of(stray))) ?? attributes.Concat(elsewhere.Value).FirstOrDefault(stray => reach.Names(place, stray));

    // Code that `#if` leaves out of this build.
    private static IEnumerable<SyntaxNode> Disabled(SyntaxNode root) => root.DescendantTrivia()
        .Where(trivia => trivia.IsKind(SyntaxKind.DisabledTextTrivia) && TextSearch.HoldsAny(trivia.ToString(), Spellings))
        .Select(trivia => trivia.Token.Parent).OfType<SyntaxNode>();

    // By syntax alone: attributes too, which a loop over members reads. Constants are read where they are used.
    private List<SyntaxNode> InOtherFiles()
    {
        var found = new List<SyntaxNode>();
        foreach (var tree in code.Context.Compilation.SyntaxTrees)
        {
            code.Context.Cancellation.ThrowIfCancellationRequested();
            if (tree != code.Context.Model.SyntaxTree && tree.TryGetText(out var source) && source.ToString() is var text && TextSearch.HoldsAny(text, Spellings))
            {
                found.AddRange(WordMentions.TextsIn(tree.GetRoot(code.Context.Cancellation), Spellings).Where(mention => !IsCompared(mention)));
            }
        }

        return found;
    }

    private static bool IsCompared(ExpressionSyntax mention) =>
        (mention is LiteralExpressionSyntax or InterpolatedStringExpressionSyntax && CommandProse.IsSentence(mention.ToString()))
        || mention.Parent is CaseSwitchLabelSyntax or ConstantPatternSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression };

    private static bool IsTalk(ExpressionSyntax mention, CodeIndex code)
    {
        if (IsCompared(mention))
        {
            return true;
        }

        if (mention.FirstAncestorOrSelf<SyntaxNode>(node => node is ArgumentSyntax or StatementSyntax or MemberDeclarationSyntax) is not ArgumentSyntax argument
            || argument.Parent?.Parent is not { } holder || code.OperationOf(holder) is not { } operation)
        {
            return false;
        }

        return operation switch
        {
            IInvocationOperation call => WordUses.IsIgnored(call.TargetMethod) && call.TargetMethod.ContainingType.SpecialType is not SpecialType.System_String && !BuilderText.IsBuilder(call.TargetMethod.ContainingType)
                || call.Type?.SpecialType is SpecialType.System_Boolean or SpecialType.System_Int32 && WordUses.LooksUp(call.TargetMethod)
                || call.Arguments.Any(given => given.Syntax == argument && WordUses.IsExpected(given)),
            IObjectCreationOperation creation => WordUses.IsThrown(creation) || WordUses.Declares(creation),
            _ => false,
        };
    }
}
