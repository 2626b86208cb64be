namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>One branch that has to be taken for a piece of code to run.</summary>
/// <param name="Branching">The statement or expression that branches.</param>
/// <param name="Arm">Which of its arms; <see cref="Perhaps"/> for code that may run or not, beside no other arm.</param>
/// <param name="Loop">The innermost loop around it; null outside loops.</param>
/// <param name="Call">The call that is being read: two calls of one method branch each for itself.</param>
internal sealed record GuardStep(SyntaxNode Branching, int Arm, SyntaxNode? Loop, object Call)
{
    /// <summary>Code that may run: a loop's, a handler's, a lambda's.</summary>
    public const int Perhaps = -1;

    /// <summary>Code that the call does not run: the arm of a condition that it decides.</summary>
    public const int Never = -2;

    /// <summary>True where not both can be taken for what is made at <paramref name="subject"/>: arms of one branching, save in a loop that comes round again.</summary>
    public bool Excludes(GuardStep other, SyntaxNode subject) =>
        Branching == other.Branching && ReferenceEquals(Call, other.Call) && Arm != other.Arm && Arm >= 0 && other.Arm >= 0
        && (Loop is null || (Loop.SyntaxTree == subject.SyntaxTree && Loop.Span.Contains(subject.Span)));
}
