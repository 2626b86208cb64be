using EngineConfigAnalyzers.Launches;
using Microsoft.CodeAnalysis.Operations;

namespace EngineConfigAnalyzers.Reading;

/// <summary>Reads the value that an operation gives a setting.</summary>
internal static class ValueReader
{
    /// <summary>The value of an operation: a constant's, absent for null and default, else computed.</summary>
    public static SettingValue Of(IOperation? operation)
    {
        operation = Unwrap(operation);
        return operation switch
        {
            // `default` of a switch is false, of an int endpoint 0 and so nothing chosen.
            IDefaultValueOperation => SettingValue.Absent,
            // A role is told by its name, not by its number.
            IFieldReferenceOperation { Field: { ContainingType.TypeKind: TypeKind.Enum, Name: var member } } => new(SettingValueKind.Text, Text: member),
            { ConstantValue: { HasValue: true } constant } => SettingValue.FromConstant(constant.Value),
            IFieldReferenceOperation { Field: { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String } } => SettingValue.FromConstant(""),
            IObjectCreationOperation { Type.IsReferenceType: true } or IArrayCreationOperation { Initializer.ElementValues.Length: > 0 } or ICollectionExpressionOperation { Elements.Length: > 0 } => SettingValue.Made,

            // With an initializer, a graph shows the instance as something captured.
            { Syntax: Microsoft.CodeAnalysis.CSharp.Syntax.BaseObjectCreationExpressionSyntax, Type.IsReferenceType: true } => SettingValue.Made,
            _ => SettingValue.Computed,
        };
    }

    /// <summary>The operation without conversions that do not change what is written.</summary>
    public static IOperation? Unwrap(IOperation? operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation { OperatorMethod: null } conversion when !operation.ConstantValue.HasValue:
                    operation = conversion.Operand;
                    continue;
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    continue;
                default:
                    return operation;
            }
        }
    }
}
