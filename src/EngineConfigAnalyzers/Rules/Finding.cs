using EngineConfigAnalyzers.Launches;

namespace EngineConfigAnalyzers.Rules;

/// <summary>What a rule has against a launch, and what would mend it.</summary>
/// <param name="Rule">Who says it.</param>
/// <param name="Launch">About what.</param>
/// <param name="Diagnostic">What is reported.</param>
/// <param name="Missing">The target that a fix writes, beside the launch's metrics switch.</param>
internal sealed record Finding(LaunchRule Rule, EngineLaunch Launch, Diagnostic Diagnostic, SettingTarget Missing);
