using EngineConfigAnalyzers.Launches;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace EngineConfigAnalyzers.Reading.Flow;

/// <summary>
/// Reads the calls of a builder chain: those that write a setting, and the links between, which write none unless their name
/// or what they are given says that they may.
/// </summary>
internal sealed class BuilderReader(FlowMachine machine)
{
    private static readonly ImmutableArray<string> CompletingWords =
        ["default", "defaults", "metrics", "observability", "telemetry", "monitoring", "preset", "profile", "production", "from", "apply", "configure", "options", "config", "configuration"];

    /// <summary>True where the call belongs to a builder; it was read then, and stands for the builder.</summary>
    public bool TryRead(IInvocationOperation call, FlowValue receiver, IReadOnlyList<GivenArgument> given)
    {
        var context = machine.File.Context;
        var method = call.TargetMethod;
        if (receiver.Objects.IsEmpty || call.Instance?.Type is not { } type || !IsStep(type, receiver))
        {
            return false;
        }

        if (ConfigurationShape.BuilderKeyOf(method, context.Policy) is { } key)
        {
            var value = given is [var argument] ? SettingPlace.Value(argument.Argument.Value, argument.Value) : SettingValue.On;
            machine.Write(receiver, key, new(method.Name, value, call.Syntax, NameOf(call.Syntax).GetLocation()));
            return true;
        }

        if (!FrameworkCalls.Returns(method.ReturnType, type))
        {
            return false;
        }

        if (given.Any(argument => ConfigurationTypes.MayHold(argument.Argument.Value.Type))
            || Knowledge.SettingSpelling.Words(method.Name).Any(word => CompletingWords.Contains(word, StringComparer.Ordinal)))
        {
            machine.Mark(receiver, ObjectFlags.Open);
        }

        return true;
    }

    // A step may have a type of its own, on which metrics cannot be turned on any more.
    private bool IsStep(ITypeSymbol type, FlowValue receiver) => machine.File.Context.ShapeOf(type) is { } shape
        ? shape.IsBuilder
        : receiver.Objects.All(one => machine.File.Context.ShapeOf(one.Type) is { IsBuilder: true });

    private static SyntaxNode NameOf(SyntaxNode call) => call switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: var name } } => name,
        InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax { Name: var name } } => name,
        InvocationExpressionSyntax { Expression: var name } => name,
        _ => call,
    };
}
