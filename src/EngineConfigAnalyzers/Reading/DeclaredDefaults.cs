using EngineConfigAnalyzers.Launches;
using EngineConfigAnalyzers.Options;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.Reading;

/// <summary>
/// What a type's declaration gives its settings before any code writes them.
/// Types of the compilation are read by syntax, without binding: a literal, or something computed.
/// Of other types only what metadata holds counts, in the IDE too, so that a build and an editor agree.
/// </summary>
internal static class DeclaredDefaults
{
    /// <summary>The state that declarations alone give an instance.</summary>
    public static InstanceState StateOf(ITypeSymbol type, ReadingContext context) => context.DeclaredBy(type);

    /// <summary>The same, made anew.</summary>
    public static InstanceState Read(ITypeSymbol type, ReadingContext context) =>
        Of(type, context.Compilation, context.Policy, context.Cancellation).Aggregate(InstanceState.Empty, (state, declared) => state.With(declared.Key, declared.Value));

    /// <summary>True where a setting of a type of the compilation has accessors with bodies: a field behind it may be written directly.</summary>
    public static bool HasWrittenAccessors(ITypeSymbol type, ReadingContext context) =>
        ConfigurationShape.MembersOf(type).OfType<IPropertySymbol>().Any(property =>
            ConfigurationShape.Matters(property.Name, context.Policy)
            && property.SetMethod?.DeclaringSyntaxReferences is [var reference, ..]
            && reference.GetSyntax(context.Cancellation) is AccessorDeclarationSyntax and not { Body: null, ExpressionBody: null });

    /// <summary>The defaults of a type that are not absent, by key of <see cref="ConfigurationShape.KeyOf"/>.</summary>
    public static IEnumerable<KeyValuePair<string, SettingWrite>> Of(ITypeSymbol type, Compilation compilation, Policy policy, CancellationToken cancellation)
    {
        foreach (var member in ConfigurationShape.MembersOf(type))
        {
            if (ConfigurationShape.KeyOf(member.Name, policy) is { } key && Of(member, compilation, cancellation) is { } write)
            {
                yield return new(key, write);
            }
        }
    }

    /// <summary>The default of one member or parameter; null when it is absent (false and null count as absent).</summary>
    public static SettingWrite? Of(ISymbol symbol, Compilation compilation, CancellationToken cancellation)
    {
        if (symbol is IParameterSymbol { HasExplicitDefaultValue: true } optional)
        {
            return Declared(symbol, SettingValue.FromConstant(optional.ExplicitDefaultValue));
        }

        if (symbol.DeclaringSyntaxReferences is [var reference, ..] && compilation.ContainsSyntaxTree(reference.SyntaxTree))
        {
            var value = Implementation(reference.GetSyntax(cancellation), symbol, cancellation) switch
            {
                PropertyDeclarationSyntax { ExpressionBody.Expression: var given } property when IsOwnParameter(given, property) => SettingValue.Absent,
                PropertyDeclarationSyntax { Initializer.Value: var given } property when IsOwnParameter(given, property) => SettingValue.Absent,
                PropertyDeclarationSyntax { ExpressionBody: not null } => SettingValue.Computed,
                PropertyDeclarationSyntax { AccessorList: { } accessors, Initializer: null } when accessors.Accessors.FirstOrDefault(accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration)) is { } getter and not { Body: null, ExpressionBody: null } =>
                    Getter(getter, symbol.ContainingType),
                PropertyDeclarationSyntax { Initializer.Value: { } initializer } => Literal(initializer),
                VariableDeclaratorSyntax { Initializer.Value: { } initializer } => Literal(initializer),

                // A positional record property has its parameter for a declaration: what it holds comes as an argument.
                _ => SettingValue.Absent,
            };
            return Declared(symbol, value);
        }

        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "DefaultValueAttribute" } && attribute.ConstructorArguments is [{ Kind: not TypedConstantKind.Array } constant])
            {
                return Declared(symbol, SettingValue.FromConstant(constant.Value));
            }
        }

        // Nobody knows what a value type's endpoint of another assembly starts from; its flags are off in practice.
        return Knowledge.Settings.TryFind(symbol.Name) is null && TypeOf(symbol) is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T }
            ? Declared(symbol, SettingValue.Computed)
            : null;
    }

    // A primary constructor's parameter of the same name: what it holds comes as an argument, or by the parameter's default.
    private static bool IsOwnParameter(ExpressionSyntax value, PropertyDeclarationSyntax property) =>
        value is IdentifierNameSyntax { Identifier.ValueText: var name } && string.Equals(name, property.Identifier.ValueText, StringComparison.OrdinalIgnoreCase)
        && property.Parent is TypeDeclarationSyntax { ParameterList: { } list } && list.Parameters.Any(parameter => string.Equals(parameter.Identifier.ValueText, name, StringComparison.Ordinal));

    // Of a partial property the part that has bodies, or a value, tells what it starts from.
    private static SyntaxNode Implementation(SyntaxNode declaration, ISymbol symbol, CancellationToken cancellation) =>
        declaration is PropertyDeclarationSyntax { Initializer: null } property && property.Modifiers.Any(SyntaxKind.PartialKeyword)
            ? symbol.ContainingType.DeclaringSyntaxReferences
                .SelectMany(part => (part.GetSyntax(cancellation) as TypeDeclarationSyntax)?.Members.OfType<PropertyDeclarationSyntax>() ?? [])
                .FirstOrDefault(part => part != property && string.Equals(part.Identifier.ValueText, symbol.Name, StringComparison.Ordinal)) ?? declaration
            : declaration;

    // `get => _field;` starts from the field, as `get => field;` does; any other body is computed.
    private static SettingValue Getter(AccessorDeclarationSyntax getter, INamedTypeSymbol type) =>
        (getter.ExpressionBody?.Expression ?? (getter.Body?.Statements is [ReturnStatementSyntax { Expression: var returned }] ? returned : null))?.ToString() is { } name
        && (type.GetMembers(name) is [IFieldSymbol { DeclaringSyntaxReferences: [var field] }] && field.GetSyntax() is VariableDeclaratorSyntax { Initializer: null }
            || string.Equals(name, "field", StringComparison.Ordinal) && type.GetMembers(name).IsEmpty)
            ? SettingValue.Absent
            : SettingValue.Computed;

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        _ => null,
    };

    private static SettingWrite? Declared(ISymbol symbol, SettingValue value) => value.Kind switch
    {
        SettingValueKind.Absent or SettingValueKind.Off => null,

        // A declared size is a default that launchers overwrite: it stays unknown. An int that starts at 0 was never set.
        SettingValueKind.Number when Knowledge.Settings.TryFind(symbol.Name) is not null => new(symbol.Name, SettingValue.Computed, NoPlace, Location.None),
        _ => new(symbol.Name, value, NoPlace, Location.None),
    };

    // A declared default has no place of its own among the launches that inherit it.
    private static readonly SyntaxNode NoPlace = SyntaxFactory.CompilationUnit();

    private static SettingValue Literal(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.DefaultLiteralExpression } => SettingValue.Absent,
        LiteralExpressionSyntax literal => SettingValue.FromConstant(literal.Token.Value),
        ParenthesizedExpressionSyntax { Expression: var inner } => Literal(inner),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression, Operand: var inner } => Literal(inner),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression, Operand: LiteralExpressionSyntax { Token.Value: int number } } => new(SettingValueKind.Number, -number),
        DefaultExpressionSyntax => SettingValue.Absent,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Empty" } => SettingValue.FromConstant(""),
        _ => SettingValue.Computed,
    };
}
