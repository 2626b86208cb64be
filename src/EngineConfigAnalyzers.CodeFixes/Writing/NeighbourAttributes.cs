using EngineConfigAnalyzers.Reading;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.CodeFixes.Writing;

/// <summary>
/// The attributes of the metrics switch, as they would stand at the all-schedulers switch: names are spelled on, prose and what demands
/// a value stay behind. Positions and letters (<c>[Key(3)]</c>, <c>[Option('m')]</c>) must be unique, and nobody can guess a free one.
/// </summary>
internal static class NeighbourAttributes
{
    private static readonly ImmutableHashSet<string> Demands = ["Required", "JsonRequired", "Obsolete"];

    /// <summary>The lists with what follows each (a line break or a blank); null where one of the attributes cannot be said of the neighbour.</summary>
    public static string? Of(SyntaxList<AttributeListSyntax> lists, string value, string separator)
    {
        var written = "";
        foreach (var list in lists)
        {
            var attributes = list.Attributes.Select(attribute => Of(attribute, value)).ToList();
            if (attributes.Contains(null))
            {
                return null;
            }

            if (attributes.Exists(text => text!.Length > 0))
            {
                var breaks = list.GetLocation().GetLineSpan().EndLinePosition.Line < list.GetLastToken().GetNextToken().GetLocation().GetLineSpan().StartLinePosition.Line;
                written += "[" + (list.Target is { } target ? target + " " : "") + string.Join(", ", attributes.Where(text => text!.Length > 0)) + "]" + (breaks ? separator : " ");
            }
        }

        return written;
    }

    // Empty where the attribute is left behind.
    private static string? Of(AttributeSyntax attribute, string value)
    {
        var name = attribute.Name.ToString();
        var simple = name.Substring(name.LastIndexOfAny(['.', ':']) + 1);
        simple = simple.EndsWith("Attribute", StringComparison.Ordinal) ? simple.Substring(0, simple.Length - "Attribute".Length) : simple;
        if (Demands.Contains(simple))
        {
            return "";
        }

        if (attribute.ArgumentList is not { Arguments: { Count: > 0 } arguments })
        {
            return attribute.ToString();
        }

        if (simple is "DefaultValue")
        {
            return $"{name}({value})";
        }

        var kept = new List<string>();
        var prose = false;
        foreach (var argument in arguments)
        {
            var isNamed = argument.NameEquals is not null || argument.NameColon is not null;
            if (Spelled(argument.Expression) is { } text)
            {
                kept.Add(argument.NameEquals?.ToString() is { } equals ? equals + " " + text : argument.NameColon?.ToString() is { } colon ? colon + " " + text : text);
            }
            else if (argument.Expression is LiteralExpressionSyntax { Token.Value: string words } && !AllSchedulersNames.IsSwitch(words))
            {
                prose = true;
            }
            else if (!isNamed || argument.Expression is LiteralExpressionSyntax { Token.Value: string })
            {
                return null;
            }
        }

        // A position beside others is only an order; prose alone describes the other member.
        return kept.Count > 0 ? arguments.Any(argument => argument is { NameEquals: null, NameColon: null, Expression: LiteralExpressionSyntax { Token.Value: string words } } && !AllSchedulersNames.IsSwitch(words)) ? null : $"{name}({string.Join(", ", kept)})"
            : prose ? "" : name;
    }

    // What can be said of both members, with the name spelled on.
    private static string? Spelled(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax { Token.Value: string text } literal when AllSchedulersNames.Beside(text) is { } longer && !string.Equals(longer, text, StringComparison.Ordinal) =>
            literal.ToString().Replace(text, longer),
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.TrueLiteralExpression or (int)SyntaxKind.FalseLiteralExpression or (int)SyntaxKind.NullLiteralExpression } or TypeOfExpressionSyntax or MemberAccessExpressionSyntax => expression.ToString(),
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" }, ArgumentList.Arguments: [{ Expression: IdentifierNameSyntax { Identifier.ValueText: var named } }] }
            when AllSchedulersNames.Beside(named) is { } longer && !string.Equals(longer, named, StringComparison.Ordinal) => $"nameof({longer})",
        _ => null,
    };
}
