using System.Globalization;
using EngineConfigAnalyzers.Launches;

namespace EngineConfigAnalyzers.CommandLines;

/// <summary>
/// Finds the engines in the words of a command, and reads their arguments as argparse would: switches stand alone,
/// options take <c>--flag value</c> and <c>--flag=value</c>, and the last one wins.
/// </summary>
internal static class EngineCommandReader
{
    /// <summary>
    /// The engines that one command starts, shells, containers and prefixes read through. <paramref name="image"/> is that of
    /// the container whose command it is; <paramref name="inSight"/> the engine that something else in the code names.
    /// </summary>
    public static ImmutableArray<EngineCommand> Read(
        ImmutableArray<CommandWord> words, CommandEnvironment? environment = null, CommandWord? image = null, EngineKind? inSight = null)
    {
        var outside = new ShellCommand([], environment ?? CommandEnvironment.Inherited) { Image = image };

        return ReadAll(ShellLine.Read(words, outside), inSight);
    }

    /// <summary>The engines among the commands of a shell line.</summary>
    public static ImmutableArray<EngineCommand> ReadAll(IEnumerable<ShellCommand> commands, EngineKind? inSight = null)
    {
        // An engine in the foreground has ended when the next one starts.
        var ended = 0;
        var engines = ImmutableArray.CreateBuilder<EngineCommand>();
        foreach (var engine in commands.Select(command => Read(command, inSight)).OfType<EngineCommand>())
        {
            engines.Add(engine with { Turn = engine.Command.Turn + ended });
            ended += engine.Command.IsInBackground ? 0 : 1;
        }

        return engines.ToImmutable();
    }

    private static EngineCommand? Read(ShellCommand command, EngineKind? inSight)
    {
        var marker = EngineEvidence.Find(command.Words, command.Image);
        if (inSight is { } kind && marker is null or { Module: null })
        {
            marker = new(kind, Arguments: 0, Module: null);
        }

        return marker is null ? null : new(marker, command, ReadSettings(command.Words, marker.Arguments));
    }

    private static ImmutableArray<CommandSetting> ReadSettings(ImmutableArray<CommandWord> words, int start)
    {
        var settings = ImmutableArray.CreateBuilder<CommandSetting>();
        for (var i = start; i < words.Length; i++)
        {
            var word = words[i];
            var text = word.Prefix;
            if (word.IsSpliced || !text.StartsWith("--", StringComparison.Ordinal))
            {
                continue;
            }

            var equals = text.IndexOf('=');
            if (word.Known is null && equals < 0)
            {
                // --enable-metrics{suffix}: which flag it is, the hole decides.
                settings.AddRange(SettingFlags.Candidates(text).Select(setting => new CommandSetting(setting, SettingValue.Computed, word, word.PlaceOf(0, text.Length))));
                continue;
            }

            var flag = equals < 0 ? text : text.Substring(0, equals);
            if (SettingFlags.Find(flag) is not { } found)
            {
                continue;
            }

            var next = i + 1 < words.Length ? words[i + 1] : null;
            var (value, valueWord, strayValue) = (SettingFlags.IsSwitch(found), equals) switch
            {
                (true, < 0) when Truth(next) is { } meant => (meant, next, (WordPlace?)next!.Place),
                (true, < 0) => (SettingValue.On, null, null),
                (true, _) => (Truth(word.From(equals + 1)) ?? SettingValue.Computed, null, word.PlaceOf(equals, word.Text.Length - equals)),
                (false, < 0) when next is not null && !IsFlag(next) => (Read(next), next, null),
                (false, < 0) => (SettingValue.Computed, null, null),
                _ => (Read(word.From(equals + 1)), null, null),
            };
            settings.Add(new(found, value, word, word.PlaceOf(0, flag.Length)) { ValueWord = valueWord, StrayValue = strayValue });

            // A value is no flag, even where it looks like one of ours.
            i += valueWord is null ? 0 : 1;
        }

        return settings.ToImmutable();
    }

    // Python and C# write them with a capital.
    private static SettingValue? Truth(CommandWord? word) => word?.Known switch
    {
        "true" or "True" or "TRUE" => SettingValue.On,
        "false" or "False" or "FALSE" => SettingValue.Off,
        _ => null,
    };

    private static SettingValue Read(CommandWord word) => word.Known switch
    {
        null => SettingValue.Computed,
        var text when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => new(SettingValueKind.Number, number),
        var text => new(SettingValueKind.Text, Text: text),
    };

    // argparse takes a negative number, and what has a blank in it, for a value.
    private static bool IsFlag(CommandWord word) => word.Prefix is { Length: > 1 } text && text[0] == '-' && !char.IsDigit(text[1]) && text.IndexOf(' ') < 0;
}
