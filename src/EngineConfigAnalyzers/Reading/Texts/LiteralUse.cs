using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.Reading.Texts;

/// <summary>
/// What is done with a string, as far as its statement shows. By syntax alone: names of methods and variables decide, and they decide for silence,
/// so that nothing needs to be bound.
/// </summary>
internal sealed record LiteralUse
{
    // Deeper than any statement that people write: a generated chain of concatenations would cost its square.
    private const int MostSteps = 400;

    /// <summary>An expected text, a pattern or test data: what it names need not exist.</summary>
    public bool IsExempt { get; private init; }

    /// <summary>Something may follow: it is concatenated, appended, or compared as a beginning.</summary>
    public bool Continues { get; private init; }

    /// <summary>Something stands before it.</summary>
    public bool IsContinued { get; private init; }

    /// <summary>It is compared as a whole, or asked for.</summary>
    public bool IsExact { get; private init; }

    /// <summary>A series of this name is created here.</summary>
    public bool Defines { get; private init; }

    /// <summary>What the string is a part of: the expression of its statement, or its member.</summary>
    public SyntaxNode? Scope { get; private init; }

    // Whether the string is the value that is looked at, and whether that value was handed to a method on the way.
    private bool IsWhole { get; init; } = true;

    private bool IsHandedOver { get; init; }

    /// <summary>Reads the way from a string up to its statement or member.</summary>
    public static LiteralUse Of(ExpressionSyntax literal)
    {
        var use = new LiteralUse();
        SyntaxNode node = literal;
        for (var step = 0; node.Parent is { } parent and not (StatementSyntax or BaseTypeDeclarationSyntax or CompilationUnitSyntax); step++, node = parent)
        {
            if (step == MostSteps)
            {
                return use with { IsExempt = true };
            }

            use = use.At(parent, node);
        }

        return use with { Scope = node };
    }

    private LiteralUse At(SyntaxNode parent, SyntaxNode node)
    {
        var use = IsWhole ? AsWhole(parent, node) : this;
        use = parent switch
        {
            AssignmentExpressionSyntax assignment when node == assignment.Right && !IsHandedOver => use.Named(SyntaxNames.Last(assignment.Left)),
            VariableDeclaratorSyntax variable when !IsHandedOver => use.Named(variable.Identifier.Text),
            PropertyDeclarationSyntax property when !IsHandedOver => use.Named(property.Identifier.Text),
            MethodDeclarationSyntax method when !IsHandedOver => use.Named(method.Identifier.Text),
            ParameterSyntax parameter => use.Named(parameter.Identifier.Text),
            AttributeArgumentSyntax { Parent.Parent: AttributeSyntax attribute } argument => use.InAttribute(SyntaxNames.Last(attribute.Name)).Named(NameOf(argument)),
            ArgumentSyntax { Parent.Parent: { } callee } argument => use.Named(argument.NameColon?.Name.Identifier.Text ?? "").InArgumentOf(callee),
            _ => use,
        };
        return use with { IsWhole = IsWhole && KeepsValue(parent, node) };
    }

    private LiteralUse AsWhole(SyntaxNode parent, SyntaxNode node) => parent switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => node == sum.Left ? this with { Continues = true } : this with { IsContinued = true },
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } => this with { IsExact = true },
        ConstantPatternSyntax or CaseSwitchLabelSyntax => this with { IsExact = true },
        InterpolationSyntax => this with { Continues = true, IsContinued = true },
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression } => this with { Continues = true, IsContinued = true },
        _ => this,
    };

    private LiteralUse InArgumentOf(SyntaxNode callee)
    {
        var names = SyntaxNames.Chain(callee);
        var own = names.IsEmpty ? "" : names[0];
        var use = this with
        {
            IsHandedOver = IsHandedOver || callee is InvocationExpressionSyntax or ElementAccessExpressionSyntax,
            IsExempt = IsExempt || names.Any(UseWords.NamesAssertion) || names.Take(2).Any(UseWords.NamesPattern),
        };
        return IsWhole
            ? use with
            {
                IsExempt = use.IsExempt || names.Take(2).Any(UseWords.NamesOtherKey),
                Continues = use.Continues || UseWords.NamesBeginning(own) || UseWords.NamesPuttingTogether(own),
                IsExact = use.IsExact || callee is ElementAccessExpressionSyntax or ImplicitElementAccessSyntax || UseWords.NamesQuery(own),
                Defines = use.Defines || UseWords.NamesDefinition(own),
            }
            : use;
    }

    private LiteralUse InAttribute(string name) => this with { IsExempt = IsExempt || UseWords.NamesPattern(name) || UseWords.NamesTestData(name) };

    private LiteralUse Named(string name) => this with
    {
        IsExempt = IsExempt || UseWords.NamesExpectation(name) || UseWords.NamesPattern(name),
        Continues = Continues || UseWords.NamesBeginning(name),
    };

    private static string NameOf(AttributeArgumentSyntax argument) =>
        argument.NameEquals?.Name.Identifier.Text ?? argument.NameColon?.Name.Identifier.Text ?? "";

    // Whether the value of the parent is that of the node.
    private static bool KeepsValue(SyntaxNode parent, SyntaxNode node) => parent switch
    {
        ParenthesizedExpressionSyntax or CastExpressionSyntax or CheckedExpressionSyntax or SwitchExpressionArmSyntax or SwitchExpressionSyntax => true,
        PostfixUnaryExpressionSyntax postfix => postfix.IsKind(SyntaxKind.SuppressNullableWarningExpression),
        ConditionalExpressionSyntax conditional => node != conditional.Condition,
        BinaryExpressionSyntax binary => binary.Kind() is SyntaxKind.CoalesceExpression or SyntaxKind.AddExpression,
        _ => false,
    };
}
