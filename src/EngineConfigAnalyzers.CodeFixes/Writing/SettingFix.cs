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

    /// <summary>True for the all-schedulers flag, which goes before an endpoint.</summary>
    public bool IsFlag => Finding.Missing == Launch.AllSchedulers;
}
