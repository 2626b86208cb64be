using Microsoft.CodeAnalysis.CSharp;

namespace EngineConfigAnalyzers.Tests.Fuzz;

/// <summary>Takes away what a failure does not need.</summary>
internal static class FuzzShrinking
{
    private const int MostTries = 600;

    public static async Task<InvariantException> SmallestAsync(FuzzCase fuzz, InvariantException failure)
    {
        var tries = 0;
        for (var size = fuzz.Text.Length / 2; size > 0; size /= 2)
        {
            for (var at = 0; at < fuzz.Text.Length && tries < MostTries; tries++)
            {
                // Whole tokens where that is possible, else characters.
                var root = CSharpSyntaxTree.ParseText(fuzz.Text).GetRoot();
                var (start, end) = (root.FindToken(at).FullSpan.Start, root.FindToken(Math.Min(at + size, fuzz.Text.Length)).FullSpan.End);
                var less = fuzz with { Text = fuzz.Text.Remove(start, Math.Max(0, Math.Min(end, fuzz.Text.Length) - start)) };
                if (less.Text.Length < fuzz.Text.Length && await FailureAsync(less) is { } same && Kind(same) == Kind(failure))
                {
                    (fuzz, failure) = (less, same);
                }
                else
                {
                    at += Math.Max(size, 1);
                }
            }
        }

        return failure;
    }

    /// <summary>What is wrong with a case, or null.</summary>
    public static async Task<InvariantException?> FailureAsync(FuzzCase fuzz)
    {
        try
        {
            await FuzzCheck.CheckAsync(fuzz);
            return null;
        }
        catch (InvariantException exception)
        {
            return exception;
        }
        catch (Exception) when (CompilerAloneThrows(fuzz))
        {
            return null;
        }
        catch (Exception exception)
        {
            return new InvariantException($"{exception.GetType().Name} {exception.StackTrace?.Split('\n').FirstOrDefault(frame => frame.Contains("EngineConfigAnalyzers", StringComparison.Ordinal))}", fuzz.Text, exception.ToString());
        }
    }

    // Roslyn 5.12 does, for a class of an interface whose declaration is cut off.
    private static bool CompilerAloneThrows(FuzzCase fuzz)
    {
        try
        {
            _ = Sample.Unmarked(fuzz.Text, fuzz.Options).Compile().GetDiagnostics();
            return false;
        }
        catch (Exception)
        {
            return true;
        }
    }

    // What was broken and, where something was thrown, by which member; not where in the code.
    private static string Kind(InvariantException exception) => exception.Message.Split('\n')[0].Split(" at [")[0];
}
