using EngineConfigAnalyzers.Launches;
using EngineConfigAnalyzers.Rules;

namespace EngineConfigAnalyzers.CodeFixes.Writing;

/// <summary>What mends a finding at one of its places.</summary>
/// <param name="Finding">What is missing.</param>
/// <param name="Launch">The launch on the path that turned metrics on at this place.</param>
/// <param name="Value">The C# expression to write.</param>
internal sealed record SettingFix(Finding Finding, EngineLaunch Launch, string Value)
{
    /// <summary>The member or parameter to write.</summary>
    public SettingTarget Target => Finding.Missing;

    /// <summary>Where a command line takes it on this path; null for every other idiom.</summary>
    public WordSite? Site => IsFlag ? Launch.AllSchedulers?.Site : Launch.Endpoints.FirstOrDefault(endpoint => string.Equals(endpoint.Key, Target.Key, StringComparison.Ordinal))?.Site;

    /// <summary>True for the all-schedulers flag, which goes before an endpoint.</summary>
    public bool IsFlag => string.Equals(Finding.Missing.Key, Launch.AllSchedulers?.Key, StringComparison.Ordinal);
}
