using EngineConfigAnalyzers.Launches;
using EngineConfigAnalyzers.Rules;

namespace EngineConfigAnalyzers.CodeFixes.Writing;

/// <summary>One setting that mends a finding, or a part of it, at one of its places.</summary>
/// <param name="Finding">What is missing.</param>
/// <param name="Launch">The launch on the path that turned metrics on at this place.</param>
/// <param name="Target">The member, parameter or key to write.</param>
/// <param name="Value">The C# expression to write.</param>
internal sealed record SettingFix(Finding Finding, EngineLaunch Launch, SettingTarget Target, string Value)
{
    /// <summary>Where a command line takes it on this path; null for every other idiom.</summary>
    public WordSite? Site => Finding.Launch == Launch ? Target.Site
        : Launch.Endpoints.Append(Launch.AllSchedulers).Append(Launch.Switch).FirstOrDefault(target => string.Equals(target?.Key, Target.Key, StringComparison.Ordinal))?.Site;

    /// <summary>True for the all-schedulers flag, which goes before an endpoint.</summary>
    public bool IsFlag => string.Equals(Target.Key, Launch.AllSchedulers?.Key, StringComparison.Ordinal);

    /// <summary>Its place among the settings that are written together: the switch, the flag, the endpoint.</summary>
    public int Rank => string.Equals(Target.Key, Launch.Switch?.Key, StringComparison.Ordinal) ? 0 : IsFlag ? 1 : 2;
}
