namespace EngineConfigAnalyzers.CommandLines;

/// <summary>
/// Tells commands whose program may bring variables that the line does not show where a shell would: wrappers that are not taken
/// away, since nothing but their variables matters here.
/// </summary>
internal static class UnseenVariables
{
    // They read a file, a directory or a store of secrets, or start the command from another process than the caller's:
    // the manuals of python-dotenv, direnv, Doppler, 1Password, Pipenv, Infisical, SOPS, Chamber, daemontools, aws-vault,
    // systemd-run(1), Apptainer, bwrap(1), flatpak-run(1), nsenter(1).
    private static readonly ImmutableHashSet<string> Bringers = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "dotenv", "direnv", "doppler", "op", "pipenv", "infisical", "sops", "chamber", "envdir", "envchain", "aws-vault", "honcho", "foreman",
        "systemd-run", "apptainer", "singularity", "bwrap", "flatpak", "nsenter");

    /// <summary>True where what stands before the engine may set a variable, or names this one.</summary>
    public static bool May(EngineCommand engine, string variable)
    {
        var before = engine.Command.Words.Take(engine.Marker.Arguments).ToList();
        return before is [var first, ..] && CommandUnwrapper.ProgramName(first) is { } program
            && (Bringers.Contains(program) || before.Exists(word => word.Prefix.StartsWith("--env-file", StringComparison.Ordinal) || word.Text.IndexOf(variable, StringComparison.Ordinal) >= 0)

                // cmd.exe /c call environment.bat && python …
                || (program is "cmd" or "powershell" or "pwsh" && before.Exists(word => word.Known is "&&" or "&" or "||" or ";")));
    }
}
