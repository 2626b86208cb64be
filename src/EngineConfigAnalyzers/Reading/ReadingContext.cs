using EngineConfigAnalyzers.Options;

namespace EngineConfigAnalyzers.Reading;

/// <summary>What every reader needs to read one file.</summary>
/// <param name="Model">The file's semantic model.</param>
/// <param name="Policy">The policy in force for the file.</param>
/// <param name="Cancellation">Stops the reading.</param>
internal sealed record ReadingContext(SemanticModel Model, Policy Policy, CancellationToken Cancellation)
{
    private readonly Dictionary<ITypeSymbol, ConfigurationShape?> typeShapes = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IMethodSymbol, ConfigurationShape?> methodShapes = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<string, ImmutableArray<string>> filesThatWrite = new(StringComparer.Ordinal);
    private readonly Dictionary<Knowledge.Setting, ImmutableArray<string>> filesThatName = [];
    private readonly Dictionary<(string Member, string Setting), bool> writtenElsewhere = [];
    private readonly Dictionary<ITypeSymbol, InstanceState> declared = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<SyntaxNode, bool> tooDeep = [];
    private NameUses? names;
    private NamingFiles? files;

    /// <summary>The compilation that the file belongs to.</summary>
    public Compilation Compilation => Model.Compilation;

    /// <summary>The root of the file.</summary>
    public SyntaxNode Root { get; } = Model.SyntaxTree.GetRoot(Cancellation);

    /// <summary>What reading the file has cost.</summary>
    public ReadingCost Cost { get; init; } = new();

    /// <summary>The uses of names in the file, collected when first asked for.</summary>
    public NameUses Names => names ??= new(Root);

    /// <summary>The files of the compilation by the names in them, collected when first asked for.</summary>
    public NamingFiles Files => files ??= new(this);

    /// <summary>True where a member is nested deeper than can safely be bound, measured once for all that it mentions.</summary>
    public bool IsTooDeep(SyntaxNode member)
    {
        if (!tooDeep.TryGetValue(member, out var isTooDeep))
        {
            tooDeep.Add(member, isTooDeep = NestingGuard.IsTooDeep(member));
        }

        return isTooDeep;
    }

    /// <summary>What the declarations of a type give an instance, read once for all that are made of it.</summary>
    public InstanceState DeclaredBy(ITypeSymbol type)
    {
        if (!declared.TryGetValue(type, out var state))
        {
            declared.Add(type, state = DeclaredDefaults.Read(type, this));
        }

        return state;
    }

    /// <summary>Whether another file may write a setting through a member, asked once for a thousand launches that it holds.</summary>
    public bool IsWrittenElsewhere(string member, string setting)
    {
        if (!writtenElsewhere.TryGetValue((member, setting), out var written))
        {
            writtenElsewhere.Add((member, setting), written = OtherFiles.MayWriteThrough(member, setting, this));
        }

        return written;
    }

    /// <summary>The texts of other files that write a setting, looked for once.</summary>
    public ImmutableArray<string> FilesThatWrite(string setting)
    {
        if (!filesThatWrite.TryGetValue(setting, out var texts))
        {
            filesThatWrite.Add(setting, texts = OtherFiles.ThatWrite(setting, this));
        }

        return texts;
    }

    /// <summary>The texts of other files that name a setting in any spelling, looked for once.</summary>
    public ImmutableArray<string> FilesThatName(Knowledge.Setting setting)
    {
        if (!filesThatName.TryGetValue(setting, out var texts))
        {
            filesThatName.Add(setting, texts = OtherFiles.ThatName(setting, this));
        }

        return texts;
    }

    /// <summary>The shape of a type; null when it is no engine configuration.</summary>
    public ConfigurationShape? ShapeOf(ITypeSymbol type)
    {
        if (!typeShapes.TryGetValue(type, out var shape))
        {
            typeShapes.Add(type, shape = type.SpecialType is SpecialType.None ? ConfigurationShape.Of(type, Compilation, Policy) : null);
        }

        return shape;
    }

    /// <summary>True for a type that is made to hold configurations: a collection of them, or a class with a member of such a type.</summary>
    public bool IsHolder(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => ShapeOf(array.ElementType) is not null,
        INamedTypeSymbol { TypeArguments: { Length: > 0 } arguments } => arguments.Any(argument => ShapeOf(argument) is not null),
        INamedTypeSymbol { SpecialType: SpecialType.None, TypeKind: TypeKind.Class or TypeKind.Struct } => ConfigurationShape.MembersOf(type).Any(member => member is IPropertySymbol property && ShapeOf(property.Type) is not null || member is IFieldSymbol field && ShapeOf(field.Type) is not null),
        _ => false,
    };

    /// <summary>The shape of a method's parameters; null when they are no engine configuration.</summary>
    public ConfigurationShape? ShapeOf(IMethodSymbol method)
    {
        if (!methodShapes.TryGetValue(method, out var shape))
        {
            methodShapes.Add(method, shape = ConfigurationShape.Of(method, Policy));
        }

        return shape;
    }
}
