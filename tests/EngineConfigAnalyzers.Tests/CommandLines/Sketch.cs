using System.Collections.Immutable;
using EngineConfigAnalyzers.CommandLines;

namespace EngineConfigAnalyzers.Tests.CommandLines;

/// <summary>Command lines as tests write them: <c>{}</c> is a hole; words read back are joined by <c>|</c>, a splice is <c>{}*</c>.</summary>
internal static class Sketch
{
    public static CommandText Text(string sketch)
    {
        var pieces = new List<string?>();
        foreach (var literal in sketch.Split("{}"))
        {
            if (pieces.Count > 0)
            {
                pieces.Add(null);
            }

            pieces.Add(literal);
        }

        return CommandText.Compose(pieces);
    }

    public static ImmutableArray<CommandWord> Words(params string[] words) => [.. words.Select((word, index) => word switch
    {
        "{}*" => CommandWord.Splice(index),
        "{}" => CommandWord.Unknown(index),
        _ when word.EndsWith("{}", StringComparison.Ordinal) => new CommandWord(
            [TextPart.Literal(word[..^2], index), TextPart.Hole(index, word.Length - 2)], new(index, 0, word.Length - 1)),
        _ => CommandWord.Literal(word, index),
    })];

    public static string Print(IEnumerable<CommandWord> words) =>
        string.Join('|', words.Select(word => word.Text.Replace("\uFFFC", "{}", StringComparison.Ordinal) + (word.IsSpliced ? "*" : "")));

    /// <summary>Commands in lines, each with what is said about its environment and its host.</summary>
    public static string Print(IEnumerable<ShellCommand> commands) => string.Join('\n', commands.Select(command =>
    {
        var variables = command.Environment.Variables.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value.Value.Kind switch
        {
            EngineConfigAnalyzers.Launches.SettingValueKind.Text => $"{pair.Key}={pair.Value.Value.Text} ",
            EngineConfigAnalyzers.Launches.SettingValueKind.Absent => $"-{pair.Key} ",
            _ => $"{pair.Key}=? ",
        });
        return string.Concat(variables)
            + (command.Environment.HasMore ? "more " : "")
            + (command.Environment.Inherits ? "" : "fresh ")
            + (command.Host == CommandHost.Same ? "" : command.Host + " ")
            + (command.SharesHostNetwork ? "hostnet " : "")
            + (command.Image is { } image ? "@" + Print([image]) + " " : "")
            + Print(command.Words);
    }));

    public static EngineCommand? Engine(string shellLine) => EngineCommandReader.ReadAll(ShellLine.Read(Text(shellLine))).SingleOrDefault();

    /// <summary>The code at a place of a sketch.</summary>
    public static string Cut(string sketch, WordPlace place)
    {
        var text = sketch.Replace("{}", "\uFFFC", StringComparison.Ordinal);
        return text[place.Start..place.End].Replace("\uFFFC", "{}", StringComparison.Ordinal);
    }
}
