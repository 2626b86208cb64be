using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>The branches that have to be taken for a piece of code to run, the innermost first.</summary>
internal sealed record Guard(ImmutableArray<GuardStep> Steps)
{
    /// <summary>Runs always.</summary>
    public static readonly Guard None = new(ImmutableArray<GuardStep>.Empty);

    /// <summary>True where no run reaches both.</summary>
    public bool Excludes(Guard other, SyntaxNode subject)
    {
        foreach (var step in Steps)
        {
            foreach (var twin in other.Steps)
            {
                if (step.Excludes(twin, subject))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>True where whatever reaches <paramref name="other"/> reaches this too.</summary>
    public bool IsImpliedBy(Guard other)
    {
        foreach (var step in Steps)
        {
            if (!other.Steps.Contains(step))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>True where no run reaches it.</summary>
    public bool IsNever => Steps.Any(step => step.Arm == GuardStep.Never);

    /// <summary>Both together.</summary>
    public Guard And(Guard other) => IsImpliedBy(other) ? other : other.IsImpliedBy(this) ? this : new([.. Steps.Concat(other.Steps).Distinct()]);

    /// <summary>The branches between a node and the body of the frame, in which it stands.</summary>
    public static Guard Of(SyntaxNode node, WordFrame frame)
    {
        // Most code runs always.
        List<GuardStep>? steps = null;
        var body = frame.Body;
        for (var child = node; child != body && child.Parent is { } parent; child = parent)
        {
            var (branching, arm) = parent == body || (parent is AnonymousFunctionExpressionSyntax function && frame.Code.RunsAlways(function)) ? (null, 0) : Step(child, parent);
            if (parent is IfStatementSyntax { Condition: var condition } && arm >= 0 && branching is not null && frame.Decides(condition) is { } holds)
            {
                branching = holds == (arm == 0) ? null : branching;
                arm = GuardStep.Never;
            }

            if (branching is not null)
            {
                arm = arm >= 0 && frame.MayGoBack ? GuardStep.Perhaps : arm;
                (steps ??= []).Add(new(branching, arm, Loop: null, frame));
            }

            if (parent is BlockSyntax block)
            {
                // Behind `if (x) { …; return; }` stands what else would hold.
                foreach (var earlier in frame.ExitsOf(block))
                {
                    if (earlier.SpanStart < child.SpanStart && frame.Decides(earlier.Condition) is not false)
                    {
                        (steps ??= []).Add(new(earlier, 1, Loop: null, frame));
                    }
                }
            }

            if (steps is not null && IsLoop(parent))
            {
                for (var i = 0; i < steps.Count; i++)
                {
                    steps[i] = steps[i].Loop is null ? steps[i] with { Loop = parent } : steps[i];
                }
            }
        }

        return steps is null ? None : new([.. steps]);
    }

    /// <summary>The conditions of a block behind which the rest of it is left.</summary>
    public static IReadOnlyList<IfStatementSyntax> ExitsOf(BlockSyntax block) => [.. block.Statements.OfType<IfStatementSyntax>().Where(statement => statement.Else is null && Leaves(statement.Statement))];

    private static (SyntaxNode? Branching, int Arm) Step(SyntaxNode child, SyntaxNode parent) => parent switch
    {
        IfStatementSyntax branch when child == branch.Statement => (branch, 0),
        IfStatementSyntax branch when child == branch.Else => (branch, 1),
        ConditionalExpressionSyntax branch when child == branch.WhenTrue => (branch, 0),
        ConditionalExpressionSyntax branch when child == branch.WhenFalse => (branch, 1),
        SwitchExpressionSyntax branch when child is SwitchExpressionArmSyntax arm => (branch, branch.Arms.IndexOf(arm)),
        SwitchStatementSyntax branch when child is SwitchSectionSyntax section => (branch, branch.Sections.IndexOf(section)),
        BinaryExpressionSyntax { OperatorToken.RawKind: (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.QuestionQuestionToken } branch => (branch, child == branch.Left ? 0 : 1),
        BinaryExpressionSyntax { OperatorToken.RawKind: (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.BarBarToken or (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.AmpersandAmpersandToken } branch when child == branch.Right => (branch, GuardStep.Perhaps),
        TryStatementSyntax when child is CatchClauseSyntax => (child, GuardStep.Perhaps),
        AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax when child is StatementSyntax or ExpressionSyntax or ArrowExpressionClauseSyntax => (parent, GuardStep.Perhaps),
        ConditionalAccessExpressionSyntax access when child == access.WhenNotNull => (access, GuardStep.Perhaps),
        _ when IsLoop(parent) && child is StatementSyntax => (parent, GuardStep.Perhaps),
        _ => (null, 0),
    };

    private static bool IsLoop(SyntaxNode node) => node is CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax;

    private static bool Leaves(StatementSyntax statement) => statement switch
    {
        BlockSyntax { Statements: [.., var last] } => Leaves(last),
        ReturnStatementSyntax or ThrowStatementSyntax or BreakStatementSyntax or ContinueStatementSyntax => true,
        YieldStatementSyntax { ReturnOrBreakKeyword.RawKind: (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.BreakKeyword } => true,
        _ => false,
    };
}
