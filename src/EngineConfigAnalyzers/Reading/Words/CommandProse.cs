using EngineConfigAnalyzers.CommandLines;
using EngineConfigAnalyzers.Knowledge;

namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>Tells command lines from what only talks of them.</summary>
internal static class CommandProse
{
    private static readonly ImmutableHashSet<string> Programs = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "python", "python3", "sglang", "docker", "podman", "nerdctl", "bash", "sh", "nohup", "exec", "env", "uv", "conda", "srun", "mpirun", "ssh", "kubectl", "sudo", "time", "export", "cd", "source", "torchrun", "numactl", "taskset", "set", "mkdir", "ulimit", "tmux", "screen", "cmd", "cmd.exe");

    /// <summary>True for a text that begins as a command does: with a program, a module's switch, a variable, or what is not known.</summary>
    public static bool IsCommand(CommandWord text)
    {
        var beginning = text.Prefix.TrimStart();
        if (beginning.Length == 0)
        {
            return text.Parts.Length > 0 && text.Text.IndexOf("sglang", StringComparison.Ordinal) >= 0 && text.Text.IndexOf('`') < 0;
        }

        var first = beginning.Split(' ', '\t', '\n', '\r')[0].Trim('"', '\'');
        return text.Text.IndexOf('`') < 0
            && (IsProgram(first) || first is "-m" or "-c" or "#!/bin/bash" or "#!/bin/sh" or "#!/usr/bin/env"
                || first.StartsWith("--", StringComparison.Ordinal) || first.IndexOf('=') > 0 && first.Substring(0, first.IndexOf('=')).All(c => char.IsUpper(c) || char.IsDigit(c) || c is '_')
                || first is "dynamo.sglang" or "sglang.launch_server");
    }

    /// <summary>True for a text that names the shell it is for.</summary>
    public static bool IsScript(CommandWord text) => text.Prefix.TrimStart().StartsWith("#!", StringComparison.Ordinal) && IsCommand(text);

    /// <summary>True for a program that starts engines, or what starts them.</summary>
    public static bool IsProgram(string path)
    {
        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        name = name.EndsWith(".exe", StringComparison.OrdinalIgnoreCase) ? name.Substring(0, name.Length - ".exe".Length) : name;
        return Programs.Contains(name) || name.StartsWith("python3.", StringComparison.Ordinal);
    }

    /// <summary>True for a literal that begins as a sentence does: with a word that is no program.</summary>
    public static bool IsSentence(string literal)
    {
        var text = literal.TrimStart('$', '@', '"', ' ');
        return text.Length > 0 && char.IsLetter(text[0]) && text.IndexOf(' ') is > 0 and var blank && text.Substring(0, blank).All(char.IsLetter) && !Programs.Contains(text.Substring(0, blank));
    }

    /// <summary>True for a list of flags: what takes a value has none.</summary>
    public static bool IsRegistry(ImmutableArray<CommandWord> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Known is { } flag && flag.StartsWith("--", StringComparison.Ordinal) && flag.IndexOf('=') < 0 && SettingFlags.Find(flag) is { } setting && !SettingFlags.IsSwitch(setting)
                && (i + 1 == words.Length || words[i + 1].Prefix.StartsWith("--", StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return words.All(word => word.Prefix.StartsWith("--", StringComparison.Ordinal)) && words.Length > 2 && words.All(word => word.Known is { } text && Settings.TryFind(text) is not null);
    }
}
