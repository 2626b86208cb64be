using EngineConfigAnalyzers.Knowledge;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.Reading;

/// <summary>
/// Finds the configuration types that a file declares and that cannot ask for all schedulers. Only declarations are walked, no code.
/// Deliberately silent: a switch that a base type declares which is no engine's configuration (the base has other heirs), an
/// interface (what implements it is found by itself), and a type that a class of tests declares for itself.
/// </summary>
internal static class IncompleteTypeReader
{
    /// <summary>The types whose switch is declared in this file, in document order, each once.</summary>
    public static IEnumerable<IncompleteType> Read(ReadingContext context)
    {
        foreach (var declaration in context.Root.DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax).OfType<TypeDeclarationSyntax>())
        {
            foreach (var (node, name) in Members(declaration))
            {
                if (Settings.TryFind(name.ValueText) == Settings.EnableMetrics
                    && context.Model.GetDeclaredSymbol(declaration, context.Cancellation) is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type
                    && type.GetMembers(name.ValueText) is [var metrics]
                    && IsIncomplete(type, metrics, context)
                    && !TestClass.Holds(declaration))
                {
                    yield return new(type, metrics, node, name);
                }
            }
        }
    }

    /// <summary>True where a file of the compilation may name the setting: who starts the process may write both flags itself.</summary>
    public static bool IsNamedAnywhere(ReadingContext context)
    {
        foreach (var tree in context.Compilation.SyntaxTrees)
        {
            if (AllSchedulersNames.Mentions(tree.GetText(context.Cancellation).ToString()))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<(SyntaxNode Node, SyntaxToken Name)> Members(TypeDeclarationSyntax type)
    {
        if (type is RecordDeclarationSyntax { ParameterList.Parameters: var parameters })
        {
            foreach (var parameter in parameters)
            {
                yield return (parameter, parameter.Identifier);
            }
        }

        foreach (var member in type.Members)
        {
            switch (member)
            {
                case PropertyDeclarationSyntax property:
                    yield return (property, property.Identifier);
                    break;
                case FieldDeclarationSyntax { Declaration.Variables: var variables }:
                    foreach (var variable in variables)
                    {
                        yield return (variable, variable.Identifier);
                    }

                    break;
            }
        }
    }

    // The shape's own target is the first declaration, where a type spells the switch twice.
    private static bool IsIncomplete(INamedTypeSymbol type, ISymbol metrics, ReadingContext context) =>
        !metrics.IsOverride
        && context.ShapeOf(type) is { IsBuilder: false } shape
        && shape.IsEngineByItself(type)
        && SymbolEqualityComparer.Default.Equals(shape.Targets[Settings.EnableMetrics.Name].Symbol, metrics)
        && !(type.BaseType is { } above && context.ShapeOf(above) is not null)
        && !HasMember(type)
        && !(type.IsAbstract && IsLeftToHeirs(type, context));

    // What source declares would be found as text as well; a base type or an interface may come from a reference.
    private static bool HasMember(INamedTypeSymbol type)
    {
        for (var level = type; level is not null; level = level.BaseType)
        {
            if (level.MemberNames.Any(AllSchedulersNames.Mentions))
            {
                return true;
            }
        }

        return type.AllInterfaces.Any(implemented => implemented.MemberNames.Any(AllSchedulersNames.Mentions));
    }

    // Also where it has none here: whoever derives from it elsewhere may declare the member.
    private static bool IsLeftToHeirs(INamedTypeSymbol type, ReadingContext context) =>
        context.Compilation.GetSymbolsWithName(static _ => true, SymbolFilter.Type, context.Cancellation)
            .OfType<INamedTypeSymbol>()
            .Where(other => Inherits(other, type))
            .All(HasMember);

    private static bool Inherits(INamedTypeSymbol type, INamedTypeSymbol from)
    {
        for (var level = type.BaseType; level is not null; level = level.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(level.OriginalDefinition, from))
            {
                return true;
            }
        }

        return false;
    }
}
