namespace EngineConfigAnalyzers.Tests.Documentation;

/// <summary>Why a rule has nothing to say in an idiom, where that is more than a missing test.</summary>
internal static class BlankCells
{
    /// <summary>Where there is no better reason.</summary>
    public const string Unclaimed = "No test shows it.";

    private const string CreatorDecides = "The code that creates the instance decides on its endpoint.";
    private const string NoPlaceForAnEndpoint = "The endpoint of a key set is in the environment of its process, not in the set.";
    private const string ListMayGrow = "Whoever is handed a list of words may add what it lacks.";
    private const string ListStartsNothing = "A list of words starts nothing: whoever is handed it decides where, and when.";
    private const string OwnPorts = "A container has ports of its own.";
    private const string CreatorTurnsOn = "The code that creates the instance may turn metrics on.";
    private const string CreatorSizes = "The code that creates the instance may give it more ranks.";
    private const string StandsAlone = "Attributes stand in no block: nothing says that two of them start together.";

    private const string ProcessesOnly = "The rule is about command lines and the processes they start.";

    private const string DeclarationsOnly = "The rule is about the declaration of a type.";

    /// <summary>By rule and idiom.</summary>
    private static readonly Dictionary<(string Id, Idiom Idiom), string> Reasons = new()
    {
        [("ECA1002", Idiom.DeclaredDefault)] = CreatorDecides,
        [("ECA1002", Idiom.DerivedConstructor)] = CreatorDecides,
        [("ECA1002", Idiom.KeySet)] = NoPlaceForAnEndpoint,
        [("ECA1003", Idiom.WordList)] = ListMayGrow,
        [("ECA1003", Idiom.DeclaredDefault)] = CreatorTurnsOn,
        [("ECA1003", Idiom.DerivedConstructor)] = CreatorTurnsOn,
        [("ECA1004", Idiom.WordList)] = ListMayGrow,
        [("ECA1004", Idiom.DeclaredDefault)] = CreatorTurnsOn,
        [("ECA1004", Idiom.DerivedConstructor)] = CreatorTurnsOn,
        [("ECA1004", Idiom.KeySet)] = NoPlaceForAnEndpoint,
        [("ECA1007", Idiom.KeySet)] = NoPlaceForAnEndpoint,
        [("ECA1008", Idiom.WordList)] = ListStartsNothing,
        [("ECA1008", Idiom.Testcontainers)] = OwnPorts,
        [("ECA1008", Idiom.DockerDotNet)] = OwnPorts,
        [("ECA1011", Idiom.DeclaredDefault)] = CreatorSizes,
        [("ECA1011", Idiom.DerivedConstructor)] = CreatorSizes,
        [("ECA1012", Idiom.WordList)] = ListMayGrow,
        [("ECA1012", Idiom.AttributeArguments)] = StandsAlone,
        [("ECA1013", Idiom.WordList)] = ListMayGrow,
    };

    // Rules about processes, and what is a process.
    private static readonly string[] s_processRules = ["ECA1005", "ECA1006", "ECA1008", "ECA1009", "ECA1013"];

    private static bool IsTyped(Idiom idiom) => idiom <= Idiom.KeySet;

    /// <summary>Every cell that has a reason: a claim there that the rule speaks, or is fixed, proves it wrong.</summary>
    public static IEnumerable<(string Id, Idiom Idiom)> Cells => Reasons.Keys;

    /// <summary>Why a cell is blank, or the rule is only ever quiet there.</summary>
    public static string ReasonFor(string id, Idiom idiom) => Reasons.GetValueOrDefault((id, idiom), IsTyped(idiom) && s_processRules.Contains(id) ? ProcessesOnly : id is "ECA1010" && idiom is not Idiom.DeclaredDefault ? DeclarationsOnly : Unclaimed);
}
