using EngineConfigAnalyzers.Reading.Flow;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>
/// The members of one file that a member works with: those that call it, those that they name, and those that share a variable with them.
/// By name alone, so that overrides, implementations and overloads count; what is counted too much can only silence.
/// </summary>
internal sealed class MemberReach(ReadingContext context)
{
    private const int MaximumMembers = 500;

    private readonly Dictionary<SyntaxNode, HashSet<SyntaxNode>> reached = [];
    private readonly Dictionary<SyntaxNode, HashSet<string>> namedFrom = [];
    private ILookup<string, (SyntaxNode Member, bool IsVariable)>? declared;

    /// <summary>True where the two members work together; a member that cannot be told may work with any.</summary>
    public bool Connects(SyntaxNode? one, SyntaxNode? other) => one is null || other is null || one == other || From(one).Contains(other);

    /// <summary>
    /// True where a member at a place works with code of another type or file: it names the type around that, is of a type that this derives from,
    /// or is of a type that this names.
    /// </summary>
    public bool Names(SyntaxNode place, SyntaxNode elsewhere)
    {
        var own = place.FirstAncestorOrSelf<TypeDeclarationSyntax>();
        var theirs = elsewhere.FirstAncestorOrSelf<TypeDeclarationSyntax>();
        if (theirs is null || MemberRoot.Of(place) is not { } member)
        {
            return theirs is null && own is null;
        }

        var names = NamesFrom(member);
        return names.Contains(theirs.Identifier.ValueText)
            || (own is not null && (string.Equals(own.Identifier.ValueText, theirs.Identifier.ValueText, StringComparison.Ordinal) || NamesIn(MemberRoot.Of(elsewhere) ?? elsewhere).Contains(own.Identifier.ValueText, StringComparer.Ordinal)))
            || (theirs.BaseList is { } bases && NamesIn(bases).Any(name => string.Equals(name, own?.Identifier.ValueText, StringComparison.Ordinal) || names.Contains(name)));
    }

    private HashSet<string> NamesFrom(SyntaxNode member)
    {
        if (!namedFrom.TryGetValue(member, out var names))
        {
            namedFrom.Add(member, names = new(From(member).SelectMany(NamesIn), StringComparer.Ordinal));
        }

        return names;
    }

    private static IEnumerable<string> NamesIn(SyntaxNode node) => node.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Select(name => name.Identifier.ValueText);

    private HashSet<SyntaxNode> From(SyntaxNode member)
    {
        if (reached.TryGetValue(member, out var known))
        {
            return known;
        }

        var found = new HashSet<SyntaxNode> { member };
        var open = new Queue<SyntaxNode>(found);
        while (open.Count > 0 && found.Count < MaximumMembers)
        {
            foreach (var caller in MemberRoot.NameOf(open.Dequeue()) is { } name ? UsersOf(name) : [])
            {
                if (found.Add(caller))
                {
                    open.Enqueue(caller);
                }
            }
        }

        open = new Queue<SyntaxNode>(found);
        while (open.Count > 0 && found.Count < MaximumMembers)
        {
            foreach (var named in NamedIn(open.Dequeue()).ToList())
            {
                if (found.Add(named))
                {
                    open.Enqueue(named);
                }
            }
        }

        reached.Add(member, found);
        return found;
    }

    private IEnumerable<SyntaxNode> NamedIn(SyntaxNode member)
    {
        declared ??= Declared();
        foreach (var name in NamesIn(member).Distinct(StringComparer.Ordinal))
        {
            foreach (var (named, isVariable) in declared[name])
            {
                yield return named;
                foreach (var user in isVariable ? UsersOf(name) : [])
                {
                    yield return user;
                }
            }
        }
    }

    private IEnumerable<SyntaxNode> UsersOf(string name) => context.Names.Of(name).Select(use => MemberRoot.Of(use)).OfType<SyntaxNode>();

    private ILookup<string, (SyntaxNode Member, bool IsVariable)> Declared() => context.Root.DescendantNodes(node => node is not StatementSyntax)
        .SelectMany(Declarations).ToLookup(declaration => declaration.Name, declaration => (declaration.Member, declaration.IsVariable), StringComparer.Ordinal);

    private static IEnumerable<(string Name, SyntaxNode Member, bool IsVariable)> Declarations(SyntaxNode node)
    {
        switch (node)
        {
            case MethodDeclarationSyntax method:
                yield return (method.Identifier.ValueText, method, false);
                break;
            case ConstructorDeclarationSyntax constructor:
                yield return (constructor.Identifier.ValueText, constructor, false);
                break;
            case PropertyDeclarationSyntax property:
                foreach (var body in property.DescendantNodes().Where(part => part is AccessorDeclarationSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax && MemberRoot.Of(part) == part))
                {
                    yield return (property.Identifier.ValueText, body, false);
                }

                yield return (property.Identifier.ValueText, property, true);
                break;
            case VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } variable when !field.Modifiers.Any(SyntaxKind.ConstKeyword):
                yield return (variable.Identifier.ValueText, (SyntaxNode?)variable.Initializer ?? variable, true);
                break;
        }
    }
}
