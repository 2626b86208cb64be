using EngineConfigAnalyzers.Launches;
using EngineConfigAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace EngineConfigAnalyzers.Tests.Launches;

/// <summary>How a setting can be written follows from the kind of symbol that takes it.</summary>
public sealed class SettingTargetTests
{
    private const string Code = """
        class Config
        {
            public bool Settable { get; set; }
            public bool OnCreation { get; init; }
            public bool Computed => true;
            public bool Field;
            public Config(bool parameter) { }
            public Config WithMethod(bool value) => this;
        }

        record Record(bool Positional);

        struct Value
        {
            public bool OfAStruct { get; set; }
            public bool FieldOfAStruct;
        }
        """;

    private static readonly CSharpCompilation Compilation =
        CSharpCompilation.Create("targets", [CSharpSyntaxTree.ParseText(Code + "class Program { object A = new { Anonymous = true }; }")], KnownReferences.Net80);

    /// <summary>After creation, code that is not seen can write the one and not the other.</summary>
    [Theory]
    [InlineData("Settable", false)]
    [InlineData("Field", false)]
    [InlineData("Computed", false)]
    [InlineData("WithMethod", false)]
    [InlineData("OnCreation", true)]
    [InlineData("Positional", true)]
    [InlineData("OfAStruct", true)]
    [InlineData("FieldOfAStruct", true)]
    public void A_member_is_fixed_where_it_is_written_at_creation_only(string member, bool isFixed) =>
        Assert.Equal(isFixed, Target(Member(member)).IsFixed);

    [Fact]
    public void An_argument_is_given_once()
    {
        var constructor = Compilation.GetTypeByMetadataName("Config")!.InstanceConstructors.Single(constructor => constructor.Parameters.Length == 1);
        var target = Target(constructor.Parameters[0]);
        Assert.True(target is { IsFixed: true, IsParameter: true, IsMethod: false, IsKey: false });
    }

    [Fact]
    public void A_builder_can_be_called_again()
    {
        var target = Target(Member("WithMethod"));
        Assert.True(target is { IsFixed: false, IsMethod: true, IsParameter: false, IsKey: false });
    }

    [Fact]
    public void Keys_can_be_added_save_to_an_anonymous_object()
    {
        var tree = Compilation.SyntaxTrees[0];
        var creation = tree.GetRoot().DescendantNodes().OfType<AnonymousObjectCreationExpressionSyntax>().Single();
        var anonymous = Compilation.GetSemanticModel(tree).GetTypeInfo(creation).Type!;
        Assert.True(Target(anonymous) is { IsFixed: true, IsKey: true });
        Assert.True(Target(Compilation.GetTypeByMetadataName("System.Collections.Generic.Dictionary`2")!) is { IsFixed: false, IsKey: true });
        Assert.False(Target(Member("Settable")).IsKey);
    }

    private static ISymbol Member(string name) => new[] { "Config", "Record", "Value" }.SelectMany(type => Compilation.GetTypeByMetadataName(type)!.GetMembers(name)).Single();

    private static SettingTarget Target(ISymbol symbol) => new("enable_metrics", symbol.Name, symbol, Compilation.GetSpecialType(SpecialType.System_Boolean));
}
