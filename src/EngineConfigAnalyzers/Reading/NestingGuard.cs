namespace EngineConfigAnalyzers.Reading;

/// <summary>
/// Binding recurses with the code's nesting and overflows a 1 MB stack: what is nested deeper than
/// <see cref="MaximumDepth"/> is not read. Measured without recursion, and without memory of its own.
/// </summary>
internal static class NestingGuard
{
    /// <summary>Syntax levels inside one member.</summary>
    public const int MaximumDepth = 400;

    /// <summary>True where the member is nested deeper than can safely be bound.</summary>
    public static bool IsTooDeep(SyntaxNode member)
    {
        var (last, depth) = (member, 0);
        foreach (var node in member.DescendantNodes())
        {
            // In document order the next node is in the last one, or in one around it.
            for (; node.Parent != last; depth--)
            {
                last = last.Parent!;
            }

            last = node;
            if (++depth > MaximumDepth)
            {
                return true;
            }
        }

        return false;
    }
}
