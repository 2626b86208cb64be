using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.Reading;

/// <summary>Tells classes of tests, by the attributes of their methods: those of xUnit, NUnit, MSTest and TUnit.</summary>
internal static class TestClass
{
    /// <summary>True for code of a class that has a test.</summary>
    public static bool Holds(SyntaxNode place) =>
        place.Ancestors().OfType<TypeDeclarationSyntax>().Any(type => type.Members.OfType<MethodDeclarationSyntax>().SelectMany(method => method.AttributeLists).SelectMany(list => list.Attributes).Any(IsTest));

    private static bool IsTest(AttributeSyntax attribute)
    {
        var name = attribute.Name is QualifiedNameSyntax qualified ? qualified.Right.Identifier.ValueText : (attribute.Name as SimpleNameSyntax)?.Identifier.ValueText;

        // Many frameworks derive theirs from xUnit's: SkippableFact, WpfTheory.
        return name is "Test" or "TestCase" or "TestCaseSource" or "TestMethod" or "DataTestMethod"
            || name?.EndsWith("Fact", StringComparison.Ordinal) == true || name?.EndsWith("Theory", StringComparison.Ordinal) == true;
    }
}
