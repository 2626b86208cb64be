using EngineConfigAnalyzers.Reading.Words;
using EngineConfigAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EngineConfigAnalyzers.Tests.Reading.Words;

/// <summary>Names tell whether words are for a process, for people, or looked for.</summary>
public sealed class WordUsesTests
{
    private static readonly CSharpCompilation Framework = CSharpCompilation.Create("framework", [], KnownReferences.Net80);

    [Theory]
    [InlineData("LogCommand LoggerScope WriteLine PrintUsage ShowHelp UsageText MessageOf TipOfTheDay HintFor TitleOf")]
    [InlineData("ExampleArguments Examples DescribeLaunch Description Summary Note Readme Doc Docs Documentation CommentOf")]
    [InlineData("OnError WarnAbout Warning InfoBar DebugView TraceListener AssertThat ShouldBe ExpectThat ExpectedArguments ThrowIf FailWith VerifyThat Reason")]
    [InlineData("PromptFor CaptionText LabelFor DisplayName Tooltip AsMarkdown SampleCommand AskFor SayHello TellUser ToHtml FromTemplate MarkupLine")]
    [InlineData("PlaceholderText Watermark LaunchPreview InstructionsFor Tutorial GuideTo Snippet Suggestions CopyToClipboard")]
    [InlineData("NotifyAll Notification ToastFor AlertBox StatusLine ReportTo")]
    public void A_name_may_speak_to_people(string names) => Assert.All(names.Split(' '), name => Assert.True(WordUses.IsProse(name), name));

    [Theory]
    [InlineData("Arguments CommandLine Args StartWorker Launch Logistics Texture Shower Documents Prints")]
    public void Others_speak_to_a_process(string names) => Assert.All(names.Split(' '), name => Assert.False(WordUses.IsProse(name), name));

    [Fact]
    public void No_name_speaks_to_nobody() => Assert.False(WordUses.IsProse(null));

    [Theory]
    [InlineData("System.String", "Contains IndexOf LastIndexOf StartsWith EndsWith Equals CompareTo Compare IsNullOrEmpty TryCopyTo GetHashCode")]
    [InlineData("System.Linq.Enumerable", "Contains Any All Count First FirstOrDefault Single SingleOrDefault SequenceEqual Except Intersect ToHashSet ToDictionary ToLookup")]
    [InlineData("System.Collections.Generic.List`1", "Exists Find FindIndex Remove RemoveAll BinarySearch")]
    [InlineData("System.Collections.Generic.Dictionary`2", "ContainsKey TryGetValue")]
    [InlineData("System.Collections.Generic.CollectionExtensions", "GetValueOrDefault")]
    [InlineData("System.Collections.Frozen.FrozenSet", "ToFrozenSet")]
    [InlineData("System.Text.RegularExpressions.Regex", "IsMatch Match Matches")]
    [InlineData("System.Diagnostics.Process", "GetProcessesByName")]
    [InlineData("System.Enum", "HasFlag Parse TryParse")]
    public void A_look_up_keeps_nothing(string type, string methods) => Assert.All(methods.Split(' '), name => Assert.True(WordUses.LooksUp(Method(type, name)), name));

    [Theory]
    [InlineData("System.Diagnostics.Process", "Start Kill")]
    [InlineData("System.Collections.Generic.List`1", "Add Insert AddRange Reverse")]
    [InlineData("System.String", "Concat Join Format Trim")]
    public void Another_call_may_keep_it(string type, string methods) => Assert.All(methods.Split(' '), name => Assert.False(WordUses.LooksUp(Method(type, name)), name));

    private static IMethodSymbol Method(string type, string name) => Framework.GetTypeByMetadataName(type)!.GetMembers(name).OfType<IMethodSymbol>().First();
}
