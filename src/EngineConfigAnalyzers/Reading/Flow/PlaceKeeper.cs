using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EngineConfigAnalyzers.Reading.Flow;

/// <summary>Knows the places behind operations: what a capture stands for, and which variable holds what is put into a part of it.</summary>
internal sealed class PlaceKeeper(FlowMachine machine, ControlFlowGraph graph)
{
    // `c.EnableMetrics = a ? b : d` evaluates its owner first: the capture stands for a place then.
    private readonly Dictionary<CaptureId, IOperation> captured = [];
    private readonly Dictionary<CaptureId, object> keys = [];

    /// <summary>The variable that stands for a capture.</summary>
    public object KeyOf(CaptureId capture)
    {
        if (!keys.TryGetValue(capture, out var key))
        {
            keys.Add(capture, key = (graph, capture));
        }

        return key;
    }

    /// <summary>Keeps what was captured.</summary>
    public void Capture(IFlowCaptureOperation capture, FlowValue value)
    {
        captured[capture.Id] = capture.Value;
        machine.State = machine.State.With(KeyOf(capture.Id), value);
    }

    /// <summary>Puts a value into what an operation names: the variable, or the one that owns the element or member, holds it from now on.</summary>
    public void PutInto(IOperation? owner, FlowValue value)
    {
        while (true)
        {
            switch (owner)
            {
                case IMemberReferenceOperation { Instance: { } instance and not IInstanceReferenceOperation }:
                    owner = instance;
                    continue;
                case IArrayElementReferenceOperation element:
                    owner = element.ArrayReference;
                    continue;
                case IConversionOperation conversion:
                    owner = conversion.Operand;
                    continue;
                case IInvocationOperation { Instance: { } instance }:
                    owner = instance;
                    continue;
                case IFlowCaptureReferenceOperation capture:
                    Join(KeyOf(capture.Id));
                    owner = PlaceOf(capture);
                    continue;
            }

            switch (owner)
            {
                case ILocalReferenceOperation { Local: var local }:
                    Join(local);
                    break;
                case IParameterReferenceOperation { Parameter: var parameter }:
                    Join(parameter);
                    break;
                case IMemberReferenceOperation { Instance: null or IInstanceReferenceOperation } member when !value.IsNothing:
                    machine.Store(member.Member.OriginalDefinition, value, replaces: false, livesOn: true);
                    break;
            }

            return;
        }

        void Join(object variable) =>
            machine.State = machine.State.With(variable, (machine.State.Variables.GetValueOrDefault(variable) ?? FlowValue.Nothing).Join(value));
    }

    /// <summary>
    /// An object is given to unseen code, which may fill what it makes by its declaration: nothing has shown that yet, <paramref name="value"/>
    /// holds nothing. What lives on in a member stays in sight.
    /// </summary>
    public void LoseSightOf(IOperation? owner, FlowValue value)
    {
        if (value.IsNothing && owner is not null && ConfigurationTypes.MayHold(owner.Type) && RootOf(owner) is ILocalReferenceOperation or IParameterReferenceOperation)
        {
            PutInto(owner, FlowValue.Unknown);
        }
    }

    /// <summary>The place that a capture stands for; null where it stands for a value.</summary>
    public IOperation? PlaceOf(IFlowCaptureReferenceOperation reference) => captured.TryGetValue(reference.Id, out var place) ? place : null;

    private static IOperation RootOf(IOperation owner) => owner switch
    {
        IConversionOperation conversion => RootOf(conversion.Operand),
        IMemberReferenceOperation { Instance: { } instance } => RootOf(instance),
        _ => owner,
    };
}
