namespace EngineConfigAnalyzers.Launches;

/// <summary>A value that a switch is given: <c>--enable-metrics=true</c>, or <c>true</c> behind it.</summary>
/// <param name="Name">The switch, as it is written.</param>
/// <param name="IsOff">True where it says that the switch is meant to be off.</param>
/// <param name="Location">The element that is wrong.</param>
/// <param name="Target">What drops it.</param>
internal sealed record StrayValue(string Name, bool IsOff, Location Location, SettingTarget Target);
