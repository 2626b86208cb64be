namespace EngineConfigAnalyzers.Tests.Generated;

/// <summary>
/// What a branch asks. A condition of its own is asked nowhere else, and anew in every iteration of a loop;
/// a shared one is a parameter that other branches ask too.
/// </summary>
/// <param name="Shared">The number of the shared parameter; negative for a condition of its own.</param>
/// <param name="IsNegated">Whether it is printed with <c>!</c>.</param>
internal sealed record Condition(int Shared, bool IsNegated)
{
    public bool IsShared => Shared >= 0;
}
