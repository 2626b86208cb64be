using EngineConfigAnalyzers.Launches;
using EngineConfigAnalyzers.Reading.Flow;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EngineConfigAnalyzers.Reading;

/// <summary>
/// Finds the launches of one file: those that declarations state, and those that code builds, which is followed from the
/// places that name the metrics switch.
/// </summary>
internal static class LaunchReader
{
    /// <summary>The launches of the file, in document order; empty when the file names no metrics switch.</summary>
    public static ImmutableArray<EngineLaunch> Read(ReadingContext context)
    {
        var launches = new List<EngineLaunch>();
        var built = new List<SyntaxNode>();
        foreach (var node in Mentions.In(context.Root).Distinct())
        {
            context.Cancellation.ThrowIfCancellationRequested();
            var member = node.FirstAncestorOrSelf<MemberDeclarationSyntax>(ancestor => ancestor is not GlobalStatementSyntax) ?? context.Root;
            if (context.IsTooDeep(member))
            {
                continue;
            }

            if (ReaderOf(node) is { } read)
            {
                if (read(node, context) is { } launch)
                {
                    launches.Add(launch);
                }
            }
            else if (MentionedType.IsEngine(node, context))
            {
                built.Add(node);
            }
        }

        // A test tries out what takes configurations; whether it runs one, they do not tell.
        var stated = launches.Concat(new FlowReader(context).Read(built)).Where(launch => !TestClass.Holds(launch.Metrics.Place));
        return [.. stated.Concat(Words.WordReader.Read(context)).OrderBy(launch => launch.Metrics.Location.SourceSpan.Start)];
    }

    // What is stated outside of code that runs; null for the rest.
    private static Func<SyntaxNode, ReadingContext, EngineLaunch?>? ReaderOf(SyntaxNode node) => node switch
    {
        PropertyDeclarationSyntax or VariableDeclaratorSyntax or ParameterSyntax => DeclarationReader.Read,
        AttributeSyntax => (attribute, context) => AttributeReader.Read((AttributeSyntax)attribute, context),
        ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax => BaseCallReader.Read,
        _ => null,
    };
}
