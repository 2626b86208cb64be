using System.Buffers;
using EngineConfigAnalyzers.Knowledge;
using Microsoft.CodeAnalysis.Text;

namespace EngineConfigAnalyzers.Reading;

/// <summary>
/// The first gate: a file whose text holds none of the probe words names no setting, and costs this look and nothing else.
/// The text is copied through one pooled buffer; a file is never made a string.
/// </summary>
internal static class MentionProbe
{
    // Every C# spelling of the switches (EnableMetrics, enableMetrics, enable_metrics) is the stem, at most one separator, m or M, and the tail;
    // a builder's WithMetrics is its own stem.
    private const string Stem = "nable";
    private const string Tail = "etrics";
    private const int BufferLength = 4096;

    /// <summary>True where the text may name the metrics switch.</summary>
    public static bool MayMention(SourceText text)
    {
        // Windows overlap by the longest spelling, so that a word across their border is seen.
        const int Overlap = 16;
        var buffer = ArrayPool<char>.Shared.Rent(BufferLength);
        try
        {
            for (var start = 0; start < text.Length; start += BufferLength - Overlap)
            {
                var length = Math.Min(BufferLength, text.Length - start);
                text.CopyTo(start, buffer, 0, length);
                if (Mentions(buffer.AsSpan(0, length)))
                {
                    return true;
                }
            }

            return false;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private static bool Mentions(ReadOnlySpan<char> window)
    {
        for (var at = window.IndexOf(Tail.AsSpan()); at >= 0; at = window.IndexOf(Tail.AsSpan()))
        {
            var before = window.Slice(0, at);
            if (before.Length > 0 && before[before.Length - 1] is 'M' or 'm')
            {
                before = before.Slice(0, before.Length - 1);
                if (before.Length > 0 && before[before.Length - 1] is '_' or '-')
                {
                    before = before.Slice(0, before.Length - 1);
                }

                if (before.EndsWith(Stem.AsSpan(), StringComparison.Ordinal) || before.EndsWith(BuilderMethods.PreferredPrefix.AsSpan(), StringComparison.Ordinal))
                {
                    return true;
                }
            }

            window = window.Slice(at + Tail.Length);
        }

        return false;
    }
}
