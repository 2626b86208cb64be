using EngineConfigAnalyzers.Options;

namespace EngineConfigAnalyzers.Rules;

/// <summary>ECA0001: a policy key whose value says nothing. It has no location, so only <c>.globalconfig</c> and NoWarn reach it.</summary>
internal static class UnknownPolicyValueRule
{
    /// <summary>What it reports.</summary>
    public static readonly DiagnosticDescriptor Descriptor = LaunchRule.Describe(
        "ECA0001",
        "Unknown value of a policy key",
        "'{1}' is no value of {0}: {2} is allowed, and the default is used",
        "Configuration",
        "A policy key in .editorconfig or .globalconfig has a value that cannot be read. The default is used in its place, which may report more or "
        + "less than was meant.",
        WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>The finding about one value.</summary>
    public static Diagnostic Report(UnknownPolicyValue value) =>
        Diagnostic.Create(Descriptor, Location.None, value.Key, value.Value, value.Allowed);
}
