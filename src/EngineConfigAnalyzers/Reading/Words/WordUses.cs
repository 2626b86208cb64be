using EngineConfigAnalyzers.Knowledge;
using EngineConfigAnalyzers.Reading.Flow;
using Microsoft.CodeAnalysis.Operations;

namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>What is done with a list or string: whether a call hands it on, looks something up in it, or tells people of it.</summary>
internal static class WordUses
{
    // The same words again, or more of them.
    private static readonly ImmutableHashSet<string> Handing = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "Format", "Join", "Concat", "Trim", "TrimEnd", "TrimStart", "Replace", "ReplaceLineEndings", "Split", "ToString", "Append", "Prepend", "Union", "ToArray", "ToList", "AsEnumerable", "AsReadOnly", "ToImmutableArray",
        "ToImmutableList", "AsSpan", "AsMemory", "Cast", "OfType", "Where", "Distinct", "Skip", "Take", "Select", "Reverse", "DefaultIfEmpty", "Add", "AddRange", "Insert", "Create", "CreateRange", "FromResult", "Clone");

    private static readonly ImmutableHashSet<string> LookUps = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "Contains", "ContainsKey", "IndexOf", "LastIndexOf", "StartsWith", "EndsWith", "Equals", "Any", "All", "Count", "First", "FirstOrDefault", "Single", "SingleOrDefault", "Exists", "Find", "FindIndex", "SequenceEqual",
        "Except", "Intersect", "ToHashSet", "ToFrozenSet", "ToDictionary", "ToLookup", "TryGetValue", "Remove", "RemoveAll", "IsMatch", "Match", "Matches", "CompareTo", "Compare", "BinarySearch", "GetValueOrDefault",
        "AddCommandLine", "Switch", "Case");

    // GetProcessesByName, ParseArguments, IsKnown.
    private static readonly ImmutableHashSet<string> LookUpVerbs = ImmutableHashSet.Create(StringComparer.Ordinal, "get", "find", "is", "has", "try", "parse", "validate", "check", "count", "match", "lookup");

    private static readonly ImmutableHashSet<string> TestFrameworks = ImmutableHashSet.Create(StringComparer.Ordinal, "Xunit", "NUnit", "TUnit", "FluentAssertions", "AwesomeAssertions", "Shouldly", "Moq", "NSubstitute", "FakeItEasy", "VerifyTests");

    // Words of names that speak to people.
    private static readonly ImmutableHashSet<string> Prose = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "log", "logger", "write", "print", "show", "help", "usage", "message", "example", "examples", "describe", "description", "title", "hint", "tip", "error", "warn", "warning", "info", "debug", "trace", "assert", "should",
        "expect", "expected", "throw", "doc", "docs", "documentation", "readme", "comment", "summary", "note", "prompt", "caption", "label", "display", "tooltip", "text", "markdown", "sample", "reason", "verify", "fail", "ask", "say", "tell", "html", "template", "markup", "notify", "notification", "toast", "alert", "status", "report", "placeholder", "watermark", "preview", "instructions", "tutorial", "guide", "snippet", "suggestion", "suggestions", "clipboard");

    /// <summary>True for a framework's call that gives the same words again.</summary>
    public static bool HandsOn(IInvocationOperation call) =>
        !CalleeReading.IsOwn(call.TargetMethod) && Handing.Contains(call.TargetMethod.Name) && !FrameworkCalls.Logs(call.TargetMethod) && !FrameworkCalls.Asserts(call.TargetMethod)
        && call.Type is { } type && (type.SpecialType is SpecialType.System_String || BuilderText.IsBuilder(type) && call.TargetMethod.Name is "ToString" || WordTypes.IsList(call));

    /// <summary>True for a call that looks for something.</summary>
    public static bool LooksUp(IMethodSymbol method) => LookUps.Contains(method.Name) || LookUpVerbs.Contains(SettingSpelling.Words(method.Name).FirstOrDefault() ?? "");

    /// <summary>True for logging, console output and assertions.</summary>
    public static bool IsIgnored(IMethodSymbol method) => FrameworkCalls.Looks(method) || FrameworkCalls.Asserts(method) || IsOfTests(method);

    /// <summary>True for a call that writes a whole file.</summary>
    public static bool WritesFile(IMethodSymbol method) =>
        method is { Name: "WriteAllText" or "WriteAllTextAsync", ContainingType: { Name: "File", ContainingNamespace: { Name: "IO", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } } };

    /// <summary>True for code that describes a call and does not make it: in an expression tree, on what a test framework's call gives.</summary>
    public static bool IsDescribed(IOperation operation)
    {
        for (var current = operation; current is not null; current = current.Parent)
        {
            if (current is IAnonymousFunctionOperation { Parent.Type: { Name: "Expression", ContainingNamespace.Name: "Expressions" } } || (current is IInvocationOperation call && (IsOfTests(call.TargetMethod) || IsOnTests(call))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOnTests(IInvocationOperation call) => WordTypes.ReceiverOf(call) is IInvocationOperation receiver && (IsOfTests(receiver.TargetMethod) || IsOnTests(receiver));

    private static bool IsOfTests(IMethodSymbol method)
    {
        var space = method.ContainingNamespace;
        while (space is { ContainingNamespace: { IsGlobalNamespace: false } outer })
        {
            space = outer;
        }

        return space is not null && TestFrameworks.Contains(space.Name) || method.ContainingNamespace?.ToDisplayString() is "Microsoft.VisualStudio.TestTools.UnitTesting";
    }

    /// <summary>True for what a test expects, however its assertions are called.</summary>
    public static bool IsExpected(IArgumentOperation argument) => argument.Parameter?.Name is { } name && name.StartsWith("expect", StringComparison.OrdinalIgnoreCase);

    /// <summary>True for a name that says the text is for people.</summary>
    public static bool IsProse(string? name) => name is not null && SettingSpelling.Words(name).Any(Prose.Contains);

    /// <summary>True for the declaration of an option: the names in it are looked for, not passed.</summary>
    public static bool Declares(IObjectCreationOperation creation) => creation.Type is { } type && SettingSpelling.Words(type.Name).Any(word => word is "regex" or "option" or "argument" or "alias" or "flag" or "switch" or "parameter" or "directive");

    /// <summary>True for an exception that is being made.</summary>
    public static bool IsThrown(IObjectCreationOperation creation)
    {
        for (var type = creation.Type; type is not null; type = type.BaseType)
        {
            if (type.Name is "Exception")
            {
                return true;
            }
        }

        return false;
    }
}
