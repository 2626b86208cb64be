using EngineConfigAnalyzers.Knowledge;
using EngineConfigAnalyzers.Launches;

namespace EngineConfigAnalyzers.CommandLines;

/// <summary>Tells whether a TensorRT-LLM worker of Dynamo may record metrics, by its words and its environment.</summary>
internal static class TrtllmCommand
{
    /// <summary>True for the module that Python runs; <c>ls dynamo.trtllm</c> only names it.</summary>
    public static bool IsRun(EngineCommand command) => command is { Kind: EngineKind.DynamoTrtllm, Marker.Module: { } module }
        && (command.Marker.Arguments == 1 || IsModuleSwitch(module) || IsModuleSwitch(command.Command.Words[command.Marker.Arguments - 2]));

    /// <summary>True where a flag or a variable publishes metrics or may, or the process has no engine that could.</summary>
    public static bool MayPublish(EngineCommand command) =>
        command.Kind is EngineKind.DynamoTrtllm && (command.Arguments.Any(MayPublish)
        || TrtllmSettings.VariablesThatMayPublish.Any(variable => command.Command.Environment[variable] is not null)
        || command.IsSchedulerless || command.Value("disaggregation_mode").Kind is SettingValueKind.Computed

        // Diffusion models record nothing of an LLM; --version starts no engine.
        || command.Flag("--modality") is not null || command.Flag("--version") is not null || command.Flag("-h") is not null

        // A script that is given the command may export anything.
        || command.Command.Words.Take(command.Marker.Arguments).Any(word => word.Prefix.EndsWith(".sh", StringComparison.Ordinal)));

    // argparse takes the beginning of a flag for it: --publish-m, --extra.
    private static bool MayPublish(CommandWord word)
    {
        var text = word.Prefix;
        if (!text.StartsWith("--", StringComparison.Ordinal))
        {
            return false;
        }

        var isOpen = word.Known is null && text.IndexOf('=') < 0;
        var flag = text.Split('=')[0];
        return TrtllmSettings.FlagsThatMayPublish.Any(beginning =>
            flag.StartsWith(beginning, StringComparison.Ordinal) || ((isOpen || flag.Length > "--x".Length) && beginning.StartsWith(flag, StringComparison.Ordinal)));
    }

    // -m, -um, --module; also with the module behind it.
    private static bool IsModuleSwitch(CommandWord word) => word.Prefix is "--module" || (word.Prefix is ['-', not '-', ..] and var text && text.IndexOf('m') > 0);
}
