using EngineConfigAnalyzers.Launches;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EngineConfigAnalyzers.CodeFixes.Writing;

/// <summary>Gives a declared member or optional parameter its default.</summary>
internal static class DeclarationWriter
{
    /// <summary>True where the declaration stands in this file and can take a default.</summary>
    public static bool CanWrite(SettingTarget target, SyntaxTree tree) =>
        DeclarationOf(target) is { } declaration && declaration.SyntaxTree == tree && Change(declaration, "true") is not null;

    /// <summary>The change that makes <paramref name="value"/> the default; asked only where <see cref="CanWrite"/> said so.</summary>
    public static TextChange Write(SettingTarget target, string value) => Change(DeclarationOf(target)!, value)!.Value;

    private static SyntaxNode? DeclarationOf(SettingTarget target) =>
        target.Symbol.DeclaringSyntaxReferences is [var reference] ? reference.GetSyntax() : null;

    private static TextChange? Change(SyntaxNode declaration, string value) => declaration switch
    {
        PropertyDeclarationSyntax { Initializer.Value: var initial } => new(initial.Span, value),
        PropertyDeclarationSyntax { AccessorList: { } accessors, Parent: not InterfaceDeclarationSyntax }
            when accessors.Accessors.All(accessor => accessor is { Body: null, ExpressionBody: null }) => new(new(accessors.Span.End, 0), $" = {value};"),
        VariableDeclaratorSyntax { Initializer.Value: var initial } => new(initial.Span, value),
        VariableDeclaratorSyntax field => new(new(field.Span.End, 0), $" = {value}"),
        ParameterSyntax { Default.Value: var initial } => new(initial.Span, value),
        _ => null,
    };
}
