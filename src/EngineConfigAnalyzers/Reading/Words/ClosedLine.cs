using EngineConfigAnalyzers.CommandLines;
using EngineConfigAnalyzers.Knowledge;
using Microsoft.CodeAnalysis.CSharp;

namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>
/// Tells whether the sizes that a command line gives are those its process gets, and its words no other line's. Only then can it be said
/// of a word that it changes nothing, and the word be taken away.
/// </summary>
internal static class ClosedLine
{
    private static readonly ImmutableArray<Setting> Sizes = [Settings.TpSize, Settings.DpSize, Settings.AttnCpSize, Settings.EnableDpAttention];

    /// <summary>True for the command of a line whose words are all known.</summary>
    public static bool Is(EngineCommand command, WordRoot root, CommandDraft draft, WordOrigins origins)
    {
        // Whoever is given the line, or reaches the member that holds it, may add to it.
        if (draft.IsPassedOn || draft.IsExtended || root.Variable is IFieldSymbol or IPropertySymbol || HasOtherBranch(root.Body))
        {
            return false;
        }

        // What a helper or a member adds it may add to other lines.
        var deciding = command.Written.Where(written => Sizes.Contains(written.Setting) || written.Setting.Kind is SettingKind.AllSchedulersSwitch or SettingKind.MetricsSwitch).ToList();
        return deciding.TrueForAll(written => StandsIn(written.Word) && (written.ValueWord is null || (StandsIn(written.ValueWord) && IsAlone(written.ValueWord, command))))
            && Sizes.All(size => deciding.Count(written => written.Setting == size) <= 1)
            && !command.Arguments.Any(MayBeAnyFlag);

        bool StandsIn(CommandWord word) => word.Parts.All(part => origins[part.Origin].Node is var node && node.SyntaxTree == root.Body.SyntaxTree && root.Body.Span.Contains(node.Span));
    }

    // The values that a loop or a choice takes in turn stand behind each other.
    private static bool IsAlone(CommandWord value, EngineCommand command)
    {
        var next = command.Command.Words.IndexOf(value) + 1;
        return next >= command.Command.Words.Length || command.Command.Words[next].Prefix.StartsWith("-", StringComparison.Ordinal);
    }

    // `--{name}`; of `--enable-{name}` too the hole decides what it is.
    private static bool MayBeAnyFlag(CommandWord word) => word.Kind is WordKind.PartlyKnown && word.Prefix.StartsWith("-", StringComparison.Ordinal) && word.Prefix.IndexOf('=') < 0;

    // Another build may have other words.
    private static bool HasOtherBranch(SyntaxNode body) => body.ContainsDirectives && body.DescendantTrivia().Any(trivia => trivia.IsKind(SyntaxKind.DisabledTextTrivia));
}
