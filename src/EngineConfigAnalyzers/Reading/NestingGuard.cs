namespace EngineConfigAnalyzers.Reading;

/// <summary>
/// Binding recurses with the code's nesting and overflows a 1 MB stack: what is nested deeper than
/// <see cref="MaximumDepth"/> is not read. Measured without recursion.
/// </summary>
internal static class NestingGuard
{
    /// <summary>Syntax levels inside one member.</summary>
    public const int MaximumDepth = 400;

    /// <summary>True where the member is nested deeper than can safely be bound.</summary>
    public static bool IsTooDeep(SyntaxNode member)
    {
        var open = new Stack<(SyntaxNode Node, int Depth)>();
        open.Push((member, 0));
        while (open.Count > 0)
        {
            var (node, depth) = open.Pop();
            if (depth > MaximumDepth)
            {
                return true;
            }

            foreach (var child in node.ChildNodes())
            {
                open.Push((child, depth + 1));
            }
        }

        return false;
    }
}
