using EngineConfigAnalyzers.Knowledge;

namespace EngineConfigAnalyzers.Tests.Fuzz;

/// <summary>Pieces that fuzzing puts into code: names the package knows, tokens that change what code means, trivia that few people write.</summary>
internal static class FuzzWords
{
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Settings.All.SelectMany(setting => new[] { SettingSpelling.ToPascal(setting.Name), SettingSpelling.ToCamel(setting.Name), setting.Name }),
        .. EndpointMembers.Names,
        "EngineConfig", "EngineSpec", "EngineStruct", "PositionalSpec", "WorkerConfig", "Contoso", "WithMetrics", "WithEnableMetrics", "UseTpSize", "Configure", "Launch",
    ];

    public static IReadOnlyList<string> Texts { get; } =
    [
        .. Settings.All.SelectMany(setting => setting.Flags.Append(setting.Name)).Select(text => $"\"{text}\""),
        "\"DYN_SYSTEM_PORT\"", "\"DYN_SYSTEM_ENABLED\"", "\"dynamo.sglang\"", "\"sglang.launch_server\"", "\"lmsysorg/sglang:latest\"", "\"--enable-metrics=true\"",
        "\"sglang:num_running_reqs\"", "\"python3 -m dynamo.sglang --enable-metrics && echo 'a\"", "$\"--enable-metrics {x}\"", "\"\"\"--enable-metrics\"\"\"", "@\"--enable-\"\"metrics\"", "\"--enable-metrics\"u8",
    ];

    public static IReadOnlyList<string> Tokens { get; } =
    [
        "{", "}", "(", ")", "[", "]", ";", ",", ".", "?.", "::", "=>", "=", "==", "??=", "??", "?", ":", "..", "^", "&", "&&", "|", "!", "->", "<", ">", ">>>", "++", "+=", "_", "@", "$\"", "\"", "\"\"\"", "'", "#", "\\u0041", "0", "-1", "9090", "1e400", "0x", "99999999999999999999",
        "true", "false", "null", "default", "this", "base", "new", "new()", "with", "with { }", "is", "is not null", "as", "not", "and", "or", "var", "dynamic", "await", "async", "yield return", "return", "throw", "goto", "break", "continue", "checked", "unchecked",
        "if (x)", "else", "for (;;)", "foreach (var i in this)", "while (true)", "do", "switch", "case", "when", "try", "catch", "catch when (true)", "finally", "using", "using var", "lock (this)", "fixed", "unsafe", "stackalloc", "typeof", "nameof", "sizeof", "__arglist", "__makeref", "__refvalue", "delegate", "static", "readonly",
        "ref", "out", "in", "scoped", "params", "required", "init", "get;", "set;", "field", "value", "partial", "file", "record", "record struct", "struct", "class", "interface", "enum", "namespace", "namespace N;", "extern alias X;", "global::", "operator", "implicit", "explicit", "event", "extension", "allows", "where T : new()", "x:", "[A]", "(a, b)", "(var a, var b) =", "[.. x]", "[1, 2]", "x => x", "() => { }", "delegate { }", "select", "from a in b select a", "join",
    ];

    public static IReadOnlyList<string> Trivia { get; } =
    [
        " ", "\t", "\r", "\n", "\r\n", "\u0085", "\u2028", "\u2029", "\u00A0", "\u200B", "\uFEFF", "\0", "\v", "\uD800", "/**/", "/* EnableMetrics", "*/", "// EnableMetrics = true\n", "/// <summary>\n", "/** <see cref=\"EnableMetrics\"/> */",
        "\n#if true\n", "\n#if false\n", "\n#elif X\n", "\n#else\n", "\n#endif\n", "\n#region r\n", "\n#endregion\n", "\n#nullable disable\n", "\n#nullable restore\n", "\n#pragma warning disable\n", "\n#pragma warning restore ECA1001\n", "\n#line 1 \"x.cs\"\n", "\n#line hidden\n", "\n#line (1, 1) - (2, 2) 3 \"y.cs\"\n", "\n#line default\n", "\n#define X\n", "\n#error e\n", "\n#warning w\n", "\n#:package x\n", "\n#!x\n", "\n#load \"a\"\n", "\n#r \"a\"\n",
    ];
}
