using Microsoft.CodeAnalysis.Operations;

namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>Finds the command of a container that an anonymous object or dictionary states: <c>new { command = new[] { … }, args = new[] { … } }</c>.</summary>
internal static class CommandMember
{
    /// <summary>What stands under <c>command</c> beside <c>args</c>; null where nothing does.</summary>
    public static IOperation? Beside(ISimpleAssignmentOperation arguments) =>
        string.Equals(NameOf(arguments), "args", StringComparison.OrdinalIgnoreCase)
            ? arguments.Parent!.ChildOperations.OfType<ISimpleAssignmentOperation>().FirstOrDefault(member => string.Equals(NameOf(member), "command", StringComparison.OrdinalIgnoreCase))?.Value
            : null;

    private static string? NameOf(ISimpleAssignmentOperation member) => member.Target switch
    {
        IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: [{ Value.ConstantValue: { HasValue: true, Value: string key } }] } => key,
        IPropertyReferenceOperation { Property.Name: var name } => name,
        _ => null,
    };
}
