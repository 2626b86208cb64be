using System.Buffers;
using EngineConfigAnalyzers.Knowledge;
using Microsoft.CodeAnalysis.Text;

namespace EngineConfigAnalyzers.Reading;

/// <summary>
/// The first gate: a file whose text holds none of the probe words names no setting of metrics, and costs this look and nothing else.
/// The text is copied through one pooled buffer; a file is never made a string.
/// </summary>
internal static class MentionProbe
{
    // The beginnings that are common to what is looked for, but for their first letter, whose case differs. Each is looked at in its
    // surroundings: `Metrics`, `Port` and `bucket` alone are in many files.
    private const string Metric = "etric";
    private const string Port = "Port";
    private const string Endpoint = "Endpoint";
    private const string Variable = "DYN_SYSTEM_";
    private const string Bucket = "ucket";
    private static readonly ImmutableArray<string> BeforeMetric = ["nable", BuilderMethods.PreferredPrefix, "fu", "okenizer", "xtra"];
    private static readonly ImmutableArray<string> AfterMetric = ["sPort", "sEndpoint", "sUrl", "sUri", "sAddress"];
    private static readonly ImmutableArray<string> BeforePort = ["rometheus", "ystem"];
    private static readonly ImmutableArray<string> AfterBucket = ["Time", "time", "Inter", "inter", "E2e", "e2e"];

    private const int BufferLength = 4096;

    /// <summary>True where the text may name a setting of metrics, or a member that is their endpoint.</summary>
    public static bool MayMention(SourceText text)
    {
        // Windows overlap by the longest spelling, so that a word across their border is seen.
        const int Overlap = 24;
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

    private static bool Mentions(ReadOnlySpan<char> window) =>
        Holds(window, Metric, static (before, after) => Follows(after, AfterMetric) || Precedes(Joined(before), BeforeMetric))
        || Holds(window, Port, static (before, _) => Precedes(before, BeforePort))
        || window.IndexOf(Variable.AsSpan()) >= 0
        || Holds(window, Endpoint, static (before, _) => Precedes(before, BeforePort))
        || Holds(window, Bucket, static (before, after) => Follows(Separated(after), AfterBucket) || Joined(before).EndsWith("okens".AsSpan(), StringComparison.Ordinal));

    private static bool Holds(ReadOnlySpan<char> window, string core, Surroundings isMeant)
    {
        var rest = window;
        for (var at = rest.IndexOf(core.AsSpan()); at >= 0; at = rest.IndexOf(core.AsSpan()))
        {
            var start = window.Length - rest.Length + at;
            if (isMeant(window.Slice(0, start), window.Slice(start + core.Length)))
            {
                return true;
            }

            rest = rest.Slice(at + core.Length);
        }

        return false;
    }

    // Without the first letter of the word, and a separator before it.
    private static ReadOnlySpan<char> Joined(ReadOnlySpan<char> before)
    {
        before = before.Length > 0 ? before.Slice(0, before.Length - 1) : before;
        return before.Length > 0 && before[before.Length - 1] is '_' or '-' ? before.Slice(0, before.Length - 1) : before;
    }

    private static ReadOnlySpan<char> Separated(ReadOnlySpan<char> after) => after.Length > 0 && after[0] is '_' or '-' ? after.Slice(1) : after;

    private static bool Precedes(ReadOnlySpan<char> before, ImmutableArray<string> words)
    {
        foreach (var word in words)
        {
            if (before.EndsWith(word.AsSpan(), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Follows(ReadOnlySpan<char> after, ImmutableArray<string> words)
    {
        foreach (var word in words)
        {
            if (after.StartsWith(word.AsSpan(), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private delegate bool Surroundings(ReadOnlySpan<char> before, ReadOnlySpan<char> after);
}
