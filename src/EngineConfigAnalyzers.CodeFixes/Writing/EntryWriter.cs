using EngineConfigAnalyzers.Launches;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EngineConfigAnalyzers.CodeFixes.Writing;

/// <summary>Writes an entry into the <c>Env</c> list of a container, in the collection's own form.</summary>
internal static class EntryWriter
{
    /// <summary>The changes; none where the list is not written here.</summary>
    public static IEnumerable<TextChange> Write(WordSite site, SettingFix fix, SourceText text, SemanticModel model)
    {
        if (site.Anchor is not BaseObjectCreationExpressionSyntax creation)
        {
            return [];
        }

        var existing = creation.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>().FirstOrDefault(member => member.Left is IdentifierNameSyntax { Identifier.ValueText: "Env" })?.Right;
        var held = HeldCreation.Of(creation);
        existing ??= held?.Continuation().Select(statement => statement.Expression).OfType<AssignmentExpressionSyntax>().FirstOrDefault(member => string.Equals(member.Left.ToString(), held.Holder + ".Env", StringComparison.Ordinal))?.Right;
        var entry = site.Kind is WordSiteKind.TextEntry ? $"\"{fix.Target.Name}={fix.Value}\"" : ObjectEntry(fix, existing, creation, model);
        return existing switch
        {
            CollectionExpressionSyntax { Elements: [.., var last] } => ElementWriter.After(last, [entry], text),
            CollectionExpressionSyntax empty => [new(new(empty.OpenBracketToken.Span.End, 0), entry)],
            InitializerExpressionSyntax { Expressions: [.., var last] } => ElementWriter.After(last, [entry], text),
            BaseObjectCreationExpressionSyntax { Initializer.Expressions: [.., var last] } => ElementWriter.After(last, [entry], text),
            ArrayCreationExpressionSyntax { Initializer.Expressions: [.., var last] } => ElementWriter.After(last, [entry], text),
            ImplicitArrayCreationExpressionSyntax { Initializer.Expressions: [.., var last] } => ElementWriter.After(last, [entry], text),
            null when creation.Initializer is null && held is not null => StatementWriter.Behind(StatementOf(fix.Launch.Metrics.Place, held), [$"{held.Holder}.Env = {NewList(entry, site, creation, model)};"], text),
            null => InitializerWriter.Append(creation, ["Env = " + NewList(entry, site, creation, model)], text),
            _ => [],
        };
    }

    private static StatementSyntax StatementOf(SyntaxNode flag, HeldCreation held) =>
        held.Continuation().FirstOrDefault(statement => statement.Span.Contains(flag.Span) && statement.ToString().StartsWith(held.Holder + ".", StringComparison.Ordinal)) ?? held.Statement;

    private static string NewList(string entry, WordSite site, BaseObjectCreationExpressionSyntax creation, SemanticModel model)
    {
        if (creation.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>().Any(member => member.Right is CollectionExpressionSyntax) ?? false)
        {
            return $"[{entry}]";
        }

        var list = model.Compilation.GetTypeByMetadataName("System.Collections.Generic.List`1");
        var element = site.Kind is WordSiteKind.TextEntry ? model.Compilation.GetSpecialType(SpecialType.System_String) : EntryType(creation, model);
        return $"new {(element is null ? null : list?.Construct(element).ToMinimalDisplayString(model, creation.SpanStart))} {{ {entry} }}";
    }

    private static string ObjectEntry(SettingFix fix, ExpressionSyntax? existing, SyntaxNode creation, SemanticModel model)
    {
        var isImplicit = existing?.DescendantNodes().Any(node => node is ImplicitObjectCreationExpressionSyntax { Parent: ExpressionElementSyntax or InitializerExpressionSyntax }) ?? false;
        var type = isImplicit ? "new()" : "new " + EntryType(creation, model)?.ToMinimalDisplayString(model, creation.SpanStart);
        return $"{type} {{ Name = \"{fix.Target.Name}\", Value = \"{fix.Value}\" }}";
    }

    // The entry's type stands beside the container's.
    private static INamedTypeSymbol? EntryType(SyntaxNode creation, SemanticModel model) =>
        model.GetTypeInfo(creation).Type?.ContainingNamespace.GetTypeMembers("V1EnvVar").FirstOrDefault();
}
