namespace EngineConfigAnalyzers.Launches;

/// <summary>
/// The rank arithmetic of one launch (sglang <c>srt/layers/dp_attention.py</c>):
/// <c>attn_tp_size = tp_size / (dp_size if enable_dp_attention else 1) / attn_cp_size</c>.
/// </summary>
/// <param name="TpSize">Tensor-parallel size, 1 or more; null when not known. Launchers splice it in, so absent is unknown.</param>
/// <param name="DpSize">Data-parallel size; null when written as no constant. Absent means the engine's default, 1.</param>
/// <param name="AttnCpSize">Attention context-parallel size; null when written as no constant. Absent means 1.</param>
/// <param name="DpAttention">Whether data-parallel attention is on; null when computed. Absent means off.</param>
/// <param name="Nnodes">Number of nodes; null when not known.</param>
internal sealed record Topology(long? TpSize, long? DpSize, long? AttnCpSize, bool? DpAttention, long? Nnodes)
{
    /// <summary>Ranks of one attention-TP group, of which only the first reports without the flag; null when not known.</summary>
    public long? AttnTpSize
    {
        get
        {
            // A tensor-parallel size of 1 leaves one rank, whatever the others say: they divide it.
            if (TpSize is 1)
            {
                return 1;
            }

            var dp = DpAttention switch { true => DpSize, false => 1, null => null };
            return TpSize is > 0 and { } tp && dp is > 0 and { } d && AttnCpSize is > 0 and { } cp && tp % (d * cp) == 0 ? tp / (d * cp) : null;
        }
    }

    /// <summary>True when context-parallel ranks duplicate series already (sglang #31896), so that the flag is never advised.</summary>
    public bool HasContextParallelAttention => AttnCpSize is > 1;

    /// <summary>True when a node is known to have no scheduler that reports: its attention-TP group spans nodes.</summary>
    public bool LeavesANodeSilent => Nnodes is > 1 and { } nodes && AttnTpSize is { } attnTp && TpSize is { } tp && attnTp > tp / nodes;

    /// <summary>Reads the topology from a launch's values; <paramref name="value"/> gives the value of a setting.</summary>
    public static Topology From(Func<Knowledge.Setting, SettingValue> value)
    {
        return new(
            Size(value(Knowledge.Settings.TpSize), absent: null),
            Size(value(Knowledge.Settings.DpSize), absent: 1),
            Size(value(Knowledge.Settings.AttnCpSize), absent: 1),
            value(Knowledge.Settings.EnableDpAttention).Kind switch
            {
                SettingValueKind.On => true,
                SettingValueKind.Off or SettingValueKind.Absent => false,
                _ => null,
            },
            Size(value(Knowledge.Settings.Nnodes), absent: null));

        static long? Size(SettingValue value, long? absent) => value.Kind switch
        {
            SettingValueKind.Number => value.Number,
            SettingValueKind.Absent => absent,
            _ => null,
        };
    }
}
