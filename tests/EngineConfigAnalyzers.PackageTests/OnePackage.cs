namespace EngineConfigAnalyzers.PackageTests;

/// <summary>All tests share one packed package, and build one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class OnePackage : ICollectionFixture<PackedPackage>
{
    internal const string Name = "Package";
}
