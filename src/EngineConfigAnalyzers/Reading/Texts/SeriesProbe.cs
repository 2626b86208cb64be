using System.Buffers;
using EngineConfigAnalyzers.Knowledge;
using Microsoft.CodeAnalysis.Text;

namespace EngineConfigAnalyzers.Reading.Texts;

/// <summary>The first gate: a file whose text names no series costs this look and nothing else. The text is copied through one pooled buffer.</summary>
internal static class SeriesProbe
{
    private const int BufferLength = 4096;

    // Windows overlap by the longer word, so that a word across their border is seen.
    private static readonly int Overlap = Math.Max(Series.Prefix.Length, Stages.Series.Length);

    /// <summary>True where the text holds <c>sglang:</c>, or the series whose stages are known (relabelled, it may have lost its prefix).</summary>
    public static bool MayMention(SourceText text)
    {
        var buffer = ArrayPool<char>.Shared.Rent(BufferLength);
        try
        {
            for (var start = 0; start < text.Length; start += BufferLength - Overlap)
            {
                var length = Math.Min(BufferLength, text.Length - start);
                text.CopyTo(start, buffer, 0, length);
                var window = buffer.AsSpan(0, length);
                if (window.IndexOf(Series.Prefix.AsSpan()) >= 0 || window.IndexOf(Stages.Series.AsSpan()) >= 0)
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
