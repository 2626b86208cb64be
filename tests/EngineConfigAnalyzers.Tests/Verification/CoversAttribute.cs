using System.Collections.Immutable;

namespace EngineConfigAnalyzers.Tests.Verification;

/// <summary>What a test, or the tests of a class, show of a rule on an idiom; <c>docs/coverage.md</c> is made of these.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
public sealed class CoversAttribute(string id, Idiom idiom, params Coverage[] shown) : Attribute
{
    public string Id { get; } = id;

    public Idiom Idiom { get; } = idiom;

    public ImmutableArray<Coverage> Shown { get; } = [.. shown];
}
