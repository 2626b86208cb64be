using EngineConfigAnalyzers.Reading.Flow;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>The bodies of code that the command lines of one file need, each bound once. A callee may stand in another file.</summary>
internal sealed class CodeIndex(ReadingContext context)
{
    private readonly Dictionary<SyntaxNode, CodeUses> bodies = [];
    private readonly Dictionary<SyntaxNode, CommandLines.EngineKind?> engines = [];
    private readonly Dictionary<SyntaxNode, bool> operators = [];
    private readonly Dictionary<AnonymousFunctionExpressionSyntax, bool> configurations = [];
    private readonly Lazy<bool> setsPort = new(() => EnvironmentVariables.AreSetByProgram([EnvironmentVariables.Port], context));
    private readonly Lazy<bool> publishes = new(() => EnvironmentVariables.AreSetByProgram(Knowledge.TrtllmSettings.VariablesThatMayPublish, context));
    private readonly Lazy<bool> mayPublishElsewise = new(() => context.Root.ContainsDirectives
        && context.Root.DescendantTrivia().Any(trivia => trivia.IsKind(SyntaxKind.DisabledTextTrivia) && OtherWords.NamesPublishing(trivia.ToString())));

    /// <summary>The file.</summary>
    public ReadingContext Context { get; } = context;

    /// <summary>True where some file sets the port for its own process, looked for once for a thousand launches.</summary>
    public bool SetsPort => setsPort.Value;

    /// <summary>True where some file sets a variable that publishes TensorRT-LLM's metrics for its own process.</summary>
    public bool Publishes => publishes.Value;

    /// <summary>True where a branch of the file that is not compiled names what publishes TensorRT-LLM's metrics.</summary>
    public bool MayPublishElsewise => mayPublishElsewise.Value;

    /// <summary>The one engine that the member around a piece of code names; null where there is none, or several are.</summary>
    public CommandLines.EngineKind? EngineAt(SyntaxNode code)
    {
        var root = MemberRoot.Of(code) ?? code;
        if (!engines.TryGetValue(root, out var engine))
        {
            engines.Add(root, engine = EngineAround.Find(root, Context));
        }

        return engine;
    }

    /// <summary>True where the member around a container says that Dynamo's operator runs it.</summary>
    public bool IsOperatedAt(SyntaxNode code)
    {
        var root = MemberRoot.Of(code) ?? code;
        if (!operators.TryGetValue(root, out var isOperated))
        {
            operators.Add(root, isOperated = KubernetesOperator.Brings(root));
        }

        return isOperated;
    }

    /// <summary>True for the lambda of <c>WithArguments(args => …)</c>: the libraries that start processes call it for every start.</summary>
    public bool RunsAlways(AnonymousFunctionExpressionSyntax function)
    {
        if (!configurations.TryGetValue(function, out var always))
        {
            configurations.Add(function, always = function.Parent is ArgumentSyntax && OperationOf(function)?.Parent is IDelegateCreationOperation { Parent: IArgumentOperation { Parameter: { ContainingSymbol: IMethodSymbol method } parameter } }
                && LaunchLibrary.PartOf(method, parameter) is not LaunchPart.None);
        }

        return always;
    }

    /// <summary>What the member around a piece of code names; empty where it is too deep to be bound.</summary>
    public CodeUses Around(SyntaxNode code)
    {
        var root = MemberRoot.Of(code) ?? code;
        if (!bodies.TryGetValue(root, out var uses))
        {
            Context.Cancellation.ThrowIfCancellationRequested();
            var tooDeep = Context.IsTooDeep(root);
            Context.Cost.Graphs += tooDeep ? 0 : 1;
            bodies.Add(root, uses = new(tooDeep ? null : OperationOf(root), Context.Cancellation));
        }

        return uses;
    }

    /// <summary>The operation of a node of the compilation; null where it has none.</summary>
#pragma warning disable RS1030 // The driver caches the models of the compilation's trees.
    public IOperation? OperationOf(SyntaxNode node)
    {
        // Parentheses have no operation of their own.
        while (node is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression })
        {
            node = node is ParenthesizedExpressionSyntax parenthesized ? parenthesized.Expression : ((PostfixUnaryExpressionSyntax)node).Operand;
        }

        var model = node.SyntaxTree == Context.Model.SyntaxTree ? Context.Model : Context.Compilation.GetSemanticModel(node.SyntaxTree);
        return model.GetOperation(node, Context.Cancellation);
    }
#pragma warning restore RS1030
}
