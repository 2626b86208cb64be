using EngineConfigAnalyzers.Knowledge;
using EngineConfigAnalyzers.Launches;
using EngineConfigAnalyzers.Options;
using EngineConfigAnalyzers.Reading;
using EngineConfigAnalyzers.Rules;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.CodeFixes.Writing;

/// <summary>Finds the value that a fix writes: the flag mirrors what turned metrics on, the endpoint gets a port of its own.</summary>
internal sealed class ValueWriter
{
    private readonly SemanticModel model;
    private readonly SyntaxNode root;
    private readonly CancellationToken cancellation;
    private readonly Dictionary<object, int> ports = [];

    /// <summary>Deals ports over the launches that lack an endpoint, in document order, past those in use in the file.</summary>
    public ValueWriter(SemanticModel model, Policy policy, ImmutableArray<Finding> findings, CancellationToken cancellation)
    {
        this.model = model;
        this.cancellation = cancellation;
        root = model.SyntaxTree.GetRoot(cancellation);
        var used = PortsInUse.Of(root);
        var port = policy.FirstPort;
        foreach (var launch in findings.Where(finding => finding.Missing.Any(target => IsEndpoint(target, finding.Launch))).Select(finding => finding.Launch))
        {
            if (ports.ContainsKey(launch.Subject))
            {
                continue;
            }

            while (used.Contains(port))
            {
                port++;
            }

            ports[launch.Subject] = port++;
        }
    }

    /// <summary>The expression to write for a target of the launch; null when no value can be promised to compile.</summary>
    public string? For(SettingTarget target, EngineLaunch launch) =>
        target.Site is not null ? IsEndpoint(target, launch) ? ports[launch.Subject].ToString(System.Globalization.CultureInfo.InvariantCulture) : ""
        : IsEndpoint(target, launch) ? Endpoint(target, ports[launch.Subject]) : Flag(target, launch);

    private static bool IsEndpoint(SettingTarget target, EngineLaunch launch) => target is { Site: not null, Key: EngineConfigAnalyzers.Reading.Words.EnvironmentVariables.Port } || launch.Endpoints.Any(endpoint => string.Equals(endpoint.Key, target.Key, StringComparison.Ordinal));

    private string? Flag(SettingTarget target, EngineLaunch launch)
    {
        if (launch.IsIdle)
        {
            // Nothing has turned metrics on that could be mirrored.
            return target.IsKey ? KeyWriter.On(target.Type) : "true";
        }

        if (target.IsKey)
        {
            return KeyWriter.ValueLike(WrittenValue.At(launch.Metrics.Place, isMember: false), model);
        }

        var source = target.Symbol is IMethodSymbol { Parameters.Length: 0 } ? null : WrittenValue.At(launch.Metrics.Place, isMember: true);
        return source is IdentifierNameSyntax or MemberAccessExpressionSyntax
            && model.GetTypeInfo(source, cancellation).Type is { } type
            && ((CSharpCompilation)model.Compilation).ClassifyConversion(type, target.Type) is { IsImplicit: true }
            && launch.Metrics.Value.MayBeOn && !IsOff(source)
                ? source.ToString()
                : "true";
    }

    // What was found as switched off under a baseline that is on is no value to mirror.
    private bool IsOff(ExpressionSyntax source) => model.GetConstantValue(source, cancellation).Value is false;

    private string? Endpoint(SettingTarget target, int port)
    {
        var type = target.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] } ? inner : target.Type.WithNullableAnnotation(NullableAnnotation.NotAnnotated);
        var number = port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return type switch
        {
            { SpecialType: SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64 or SpecialType.System_UInt64 or SpecialType.System_UInt16 } => number,
            { SpecialType: SpecialType.System_Int16 } when port <= short.MaxValue => number,
            { SpecialType: SpecialType.System_String } when NamesPort(target.Name) => $"\"{number}\"",
            { SpecialType: SpecialType.System_String } => SiblingsArePaths(target.Name) ? "\"/metrics\"" : Address(target.Name, number),
            INamedTypeSymbol { Name: "Uri", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } =>
                $"new {type.ToMinimalDisplayString(model, root.Span.End)}({Address(target.Name, number)})",
            INamedTypeSymbol { TypeKind: TypeKind.Class, IsAbstract: false } options => Options(options, number),
            _ => null,
        };
    }

    // An options class is written only where one settable port is all that could be meant.
    private string? Options(INamedTypeSymbol options, string number)
    {
        var settable = options.GetMembers().OfType<IPropertySymbol>()
            .Where(property => property is { SetMethod.DeclaredAccessibility: Accessibility.Public, IsStatic: false } && NamesPort(property.Name)
                && property.Type is { SpecialType: SpecialType.System_Int32 or SpecialType.System_UInt16 } or INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [{ SpecialType: SpecialType.System_Int32 }] })
            .ToList();
        var needsMore = ConfigurationShape.MembersOf(options).Any(member => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true } && !settable.Contains(member, SymbolEqualityComparer.Default));
        return settable is [var only] && !needsMore && options.InstanceConstructors.Any(constructor => constructor is { Parameters.Length: 0, DeclaredAccessibility: Accessibility.Public })
            ? $"new {options.ToMinimalDisplayString(model, root.Span.End)} {{ {only.Name} = {number} }}"
            : null;
    }

    private bool SiblingsArePaths(string name)
    {
        foreach (var use in root.DescendantNodes().OfType<IdentifierNameSyntax>().Where(use => string.Equals(use.Identifier.ValueText, name, StringComparison.Ordinal)))
        {
            if (use.Parent is AssignmentExpressionSyntax { Right: LiteralExpressionSyntax { Token.Value: string text } } && text.Length > 0)
            {
                return text[0] is '/';
            }
        }

        return false;
    }

    // Where an address is called it names a host; where one is bound, every interface.
    private static string Address(string name, string number)
    {
        var words = SettingSpelling.Words(name);
        var host = words.Any(word => word is "url" or "uri") ? "localhost" : "0.0.0.0";
        return $"\"http://{host}:{number}/metrics\"";
    }

    private static bool NamesPort(string name) => SettingSpelling.Words(name) is [.., "port"];
}
