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
            { ConstantValue: { HasValue: true } constant } => SettingValue.FromConstant(constant.Value),
            IFieldReferenceOperation { Field: { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String } } => SettingValue.FromConstant(""),
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
