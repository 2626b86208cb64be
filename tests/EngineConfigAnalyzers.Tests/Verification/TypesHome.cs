namespace EngineConfigAnalyzers.Tests.Verification;

/// <summary>How the project that declares the types is referenced: live in an IDE, or as what a build wrote.</summary>
internal enum TypesHome
{
    Compilation,
    Metadata,
}
