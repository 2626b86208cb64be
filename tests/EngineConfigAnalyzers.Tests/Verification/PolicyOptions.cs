using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EngineConfigAnalyzers.Tests.Verification;

/// <summary>Analyzer options read from .editorconfig and .globalconfig texts as the compiler reads them, without a workspace.</summary>
internal sealed class PolicyOptions(AnalyzerConfigSet configs) : AnalyzerConfigOptionsProvider
{
    private readonly AnalyzerConfigOptions _none = new Values(new Dictionary<string, string>(StringComparer.Ordinal));

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(configs.GlobalConfigOptions.AnalyzerOptions);

    public static string EditorConfigText(IEnumerable<string> lines) => "root = true\n\n[*.cs]\n" + string.Join('\n', lines) + "\n";

    public static string GlobalConfigText(IEnumerable<string> lines) => "is_global = true\n" + string.Join('\n', lines) + "\n";

    public static PolicyOptions From(SnippetOptions options)
    {
        List<AnalyzerConfig> configs = [];
        if (options.EditorConfig.Count > 0)
        {
            configs.Add(AnalyzerConfig.Parse(EditorConfigText(options.EditorConfig), MarkedFile.PathOf(".editorconfig")));
        }

        if (options.GlobalConfig.Count > 0)
        {
            configs.Add(AnalyzerConfig.Parse(GlobalConfigText(options.GlobalConfig), MarkedFile.PathOf(".globalconfig")));
        }

        return new PolicyOptions(AnalyzerConfigSet.Create(configs));
    }

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values(configs.GetOptionsForSourcePath(tree.FilePath).AnalyzerOptions);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _none;

    private sealed class Values(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
