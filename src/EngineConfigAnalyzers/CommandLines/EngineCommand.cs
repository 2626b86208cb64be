using EngineConfigAnalyzers.Knowledge;
using EngineConfigAnalyzers.Launches;

namespace EngineConfigAnalyzers.CommandLines;

/// <summary>One engine that a command line starts, with the settings its arguments give it.</summary>
/// <param name="Marker">What told that it is one.</param>
/// <param name="Command">The command, with its environment and where it runs.</param>
/// <param name="Written">Every setting in the order it was written; of several for one setting the last is in force.</param>
internal sealed record EngineCommand(EngineMarker Marker, ShellCommand Command, ImmutableArray<CommandSetting> Written)
{
    /// <summary>The engine's process.</summary>
    public EngineKind Kind => Marker.Kind;

    /// <summary>Commands of one line with the same turn run at the same time.</summary>
    public int Turn { get; init; }

    /// <summary>True for SGLang, by itself or as Dynamo's worker.</summary>
    public bool IsSglang => Kind is EngineKind.Sglang or EngineKind.SglangServer or EngineKind.DynamoSglang;

    /// <summary>Where the command as a whole is reported: the module word, else the first word, else the image.</summary>
    public WordPlace? Place => (Marker.Module ?? Command.Words.FirstOrDefault() ?? Command.Image)?.Place;

    /// <summary>The words that are the engine's own arguments.</summary>
    public IEnumerable<CommandWord> Arguments => Command.Words.Skip(Marker.Arguments);

    /// <summary>True where a file holds further settings, or the command only tells of itself; extra arguments of a user do not count.</summary>
    public bool IsOpen => Flag("--config") is not null || Flag("--disagg-config") is not null || Flag("--help") is not null;

    /// <summary>
    /// True for a process without schedulers, which has no engine metrics. Encoder and processor flags: dynamo
    /// <c>components/src/dynamo/sglang</c>, sglang <c>srt/server_args.py</c>.
    /// </summary>
    public bool IsSchedulerless => Kind == EngineKind.Other
        || Flag("--multimodal-encode-worker") is not null || Flag("--multimodal-processor") is not null || Flag("--encoder-only") is not null
        || Value("disaggregation_mode").Text is "encode";

    /// <summary>The value of a setting; absent where no word gives it one.</summary>
    public SettingValue this[Setting setting] => Find(setting)?.Value ?? SettingValue.Absent;

    /// <summary>The place that gives a setting the value in force.</summary>
    public CommandSetting? Find(Setting setting) => Written.LastOrDefault(written => written.Setting == setting);

    /// <summary>The value of a setting that has no field of its own in <see cref="Settings"/>: <c>host</c>, <c>port</c>, <c>disaggregation_mode</c>.</summary>
    public SettingValue Value(string name) => Settings.TryFind(name) is { } setting ? this[setting] : SettingValue.Absent;

    /// <summary>The first word that is this flag, with or without <c>=value</c>: for flags that are no settings of SGLang.</summary>
    public CommandWord? Flag(string flag)
    {
        for (var i = Marker.Arguments; i < Command.Words.Length; i++)
        {
            var word = Command.Words[i];
            if (word.Is(flag) || word.Prefix.Length > flag.Length && word.Prefix[flag.Length] is '=' && word.Prefix.StartsWith(flag, StringComparison.Ordinal))
            {
                return word;
            }
        }

        return null;
    }
}
