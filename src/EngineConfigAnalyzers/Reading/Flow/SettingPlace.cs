using EngineConfigAnalyzers.Launches;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace EngineConfigAnalyzers.Reading.Flow;

/// <summary>Where a write of a setting stands, and what it says.</summary>
internal static class SettingPlace
{
    /// <summary>The write of a member.</summary>
    public static SettingWrite Of(IMemberReferenceOperation target, SettingValue value, SyntaxNode place)
    {
        SyntaxNode name = target.Syntax switch
        {
            MemberAccessExpressionSyntax access => access.Name,
            MemberBindingExpressionSyntax binding => binding.Name,
            var other => other,
        };
        return new(target.Member.Name, value, place, name.GetLocation());
    }

    /// <summary>What an operation writes: a constant, also one that a caller gave, absent for null and default, else computed.</summary>
    public static SettingValue Value(IOperation? operation, FlowValue read) =>
        ValueReader.Of(operation) is { Kind: not SettingValueKind.Computed } known ? known : read.Constant ?? SettingValue.Computed;
}
