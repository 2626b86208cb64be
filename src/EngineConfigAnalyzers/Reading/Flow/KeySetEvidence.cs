using EngineConfigAnalyzers.Knowledge;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.Reading.Flow;

/// <summary>
/// Tells whether a set of keys is SGLang's: it has a key that only SGLang has, or stands in code that names the module, the
/// image or the Python package. <c>enable_metrics</c> alone is an argument of many programs.
/// </summary>
internal static class KeySetEvidence
{
    /// <summary>True where a set with these keys configures SGLang.</summary>
    public static bool IsSglang(FlowObject set, ObjectState state, ReadingContext context) =>
        state.Rows.Any(row => row.Value.All.Any(values => IsOwnKey(values.Key))) || IsNamedAround(set.Origin, context);

    private static bool IsOwnKey(string key) =>
        Settings.TryFind(key) is { Kind: SettingKind.AllSchedulersSwitch or SettingKind.MetricsDetail } or { Evidence: EvidenceStrength.Strong };

    private static bool IsNamedAround(SyntaxNode origin, ReadingContext context) =>
        origin.AncestorsAndSelf().Any(IsCallOfPackage)
        || (MemberRoot.Of(origin) ?? origin).DescendantTokens().Any(token =>
            token.RawKind is (int)SyntaxKind.StringLiteralToken or (int)SyntaxKind.InterpolatedStringTextToken or (int)SyntaxKind.SingleLineRawStringLiteralToken or (int)SyntaxKind.MultiLineRawStringLiteralToken
                ? Names(token.ValueText)
                : token.IsKind(SyntaxKind.IdentifierToken) && IsConstant(token, context));

    private static bool Names(string text) => text.IndexOf("sglang", StringComparison.OrdinalIgnoreCase) >= 0;

    // `sgl.Engine(…)` on a dynamic module.
    private static bool IsCallOfPackage(SyntaxNode node) =>
        node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "sgl" or "sglang" } } };

    // A constant that holds the module's name.
    private static bool IsConstant(SyntaxToken name, ReadingContext context) =>
        name is { Parent: IdentifierNameSyntax node } && name.SyntaxTree == context.Model.SyntaxTree && Names(name.ValueText)
        && context.Model.GetConstantValue(node, context.Cancellation).Value is string text && Names(text);
}
