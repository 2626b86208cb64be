using EngineConfigAnalyzers.Tests.Documentation;

namespace EngineConfigAnalyzers.Tests.Reading.Words;

/// <summary>What of .NET Aspire starts containers and processes: names, namespaces and signatures of Aspire.Hosting 9, without bodies.</summary>
internal static class AspireSignatures
{
    public static string Source { get; } = Repository.Read("tests/Launches/Signatures/AspireHosting.cs");
}
