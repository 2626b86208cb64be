using System.Buffers;
using Microsoft.CodeAnalysis.Text;

namespace EngineConfigAnalyzers.Reading;

/// <summary>
/// The first gate: a file whose text holds none of the probe words names no setting, and costs this look and nothing else.
/// The text is copied through one pooled buffer; a file is never made a string.
/// </summary>
internal static class MentionProbe
{
    /// <summary>Part of every C# spelling of the metrics switch (<c>EnableMetrics</c>, <c>enableMetrics</c>, <c>enable_metrics</c>).</summary>
    public const string Word = "etrics";

    private const string Stem = "nable";
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
                var window = buffer.AsSpan(0, length);
                if (window.IndexOf(Stem.AsSpan()) >= 0 && window.IndexOf(Word.AsSpan()) >= 0)
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
}
