using EngineConfigAnalyzers.CommandLines;
using Microsoft.CodeAnalysis.Operations;

namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>One reading of one command line: its readers, the origins of its words, and whether all of it was in sight.</summary>
internal sealed class WordEvaluation
{
    // A launcher has some dozens of writes; what costs more than this is no launcher, and is not judged.
    private const int MaximumSteps = 20_000;

    private readonly HashSet<(ISymbol, WordFrame)> visiting = [];
    private int steps;

    /// <summary>Starts a reading of code that <paramref name="code"/> has bound.</summary>
    public WordEvaluation(CodeIndex code)
    {
        Code = code;
        Callees = new(this);
        Variables = new(this);
        Lists = new(this);
        ListWrites = new(this);
        Texts = new(this);
        Composed = new(this);
        Builders = new(this);
        Environments = new(this);
        Drafts = new(this);
        DraftParts = new(this);
        DraftUses = new(this);
    }

    /// <summary>The bodies of the file.</summary>
    public CodeIndex Code { get; }

    /// <summary>Where the words came from.</summary>
    public WordOrigins Origins { get; } = new();

    /// <summary>Reads calls of methods of the compilation.</summary>
    public CalleeReading Callees { get; }

    /// <summary>Reads what variables and members were given.</summary>
    public VariableReading Variables { get; }

    /// <summary>Reads lists.</summary>
    public ListReading Lists { get; }

    /// <summary>Reads what is done to lists.</summary>
    public ListWrites ListWrites { get; }

    /// <summary>Reads strings.</summary>
    public TextReading Texts { get; }

    /// <summary>Reads texts that are put together.</summary>
    public ComposedText Composed { get; }

    /// <summary>Reads string builders.</summary>
    public BuilderText Builders { get; }

    /// <summary>Reads environments.</summary>
    public EnvironmentReading Environments { get; }

    /// <summary>Reads processes, containers and resources.</summary>
    public DraftReading Drafts { get; }

    /// <summary>Takes what launches are given.</summary>
    public DraftParts DraftParts { get; }

    /// <summary>Reads what is done to launches.</summary>
    public DraftUses DraftUses { get; }

    /// <summary>Code that was read and found to change nothing.</summary>
    public List<SyntaxNode> Idle { get; } = [];

    /// <summary>The fields and properties that were read.</summary>
    public HashSet<ISymbol> Members { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>True where a text or list was read as it stands and then had stretches or elements of it replaced, by what may be words.</summary>
    public bool IsRewritten { get; set; }

    /// <summary>True where code that is not seen may have changed what was read.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Something is not seen.</summary>
    public void Open() => IsOpen = true;

    /// <summary>Counts one step; false, and open, when there were too many.</summary>
    public bool Step()
    {
        Code.Context.Cancellation.ThrowIfCancellationRequested();
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        Code.Context.Cost.Steps++;
        IsOpen |= ++steps > MaximumSteps;
        return steps <= MaximumSteps;
    }

    /// <summary>Begins to read a variable; false where it is being read already, as in <c>args = args.Append(x)</c>.</summary>
    public bool Enter(ISymbol symbol, WordFrame frame) => visiting.Add((symbol, frame));

    /// <summary>The variable has been read.</summary>
    public void Leave(ISymbol symbol, WordFrame frame) => visiting.Remove((symbol, frame));

    /// <summary>Reads every use of a variable, unless they are being read already.</summary>
    public void ReadUses(ISymbol variable, WordFrame frame, Action<IOperation> read)
    {
        if (!Enter(variable, frame))
        {
            return;
        }

        foreach (var use in Variables.UsesOf(variable, frame).Where(use => use.Kind is VariableWriteKind.Use))
        {
            read(use.Operation!);
        }

        Leave(variable, frame);
    }

    /// <summary>The words of a list.</summary>
    public ImmutableArray<CommandWord> Words(IOperation? list, WordFrame frame)
    {
        var items = new List<ListItem>();
        Lists.Read(list, frame, items);
        return [.. items.Select(WordOf)];
    }

    /// <summary>One element as a word.</summary>
    public CommandWord WordOf(ListItem item)
    {
        if (item.Word is { } ready)
        {
            return ready;
        }

        var element = item.Value!;
        var parts = new List<TextPart>(1);
        Texts.Read(element, item.Frame, parts);
        var syntax = element.Syntax;
        if (WordTypes.Unwrap(element) is IParameterReferenceOperation)
        {
            // What a helper was given is reported where the call gives it.
            parts = [.. parts.Select(part => part with { Origin = Origins.Add(Origins[part.Origin] with { Guard = item.Frame.GuardOf(syntax).And(Origins[part.Origin].Guard) }) })];
        }
        else if (WordTypes.Unwrap(element) is IFieldReferenceOperation or ILocalReferenceOperation or IPropertyReferenceOperation && parts.TrueForAll(part => part.Text?.IndexOf(' ') < 0))
        {
            // What a variable holds is reported where it becomes a word.
            parts = [.. parts.Select(part => AtUse(part, syntax, item.Frame))];
        }

        return new([.. parts], PlaceOf(syntax, item.Frame));
    }

    /// <summary>Any number of words that are not known.</summary>
    public CommandWord Splice(SyntaxNode node, WordFrame frame) => new([HoleAt(node, frame)], PlaceOf(node, frame)) { IsSpliced = true };

    /// <summary>A text that is not known.</summary>
    public TextPart HoleAt(SyntaxNode node, WordFrame frame) => new(Text: null, OriginOf(node, frame), node.SpanStart, node.Span.Length);

    /// <summary>A known text that does not stand in the node itself.</summary>
    public TextPart WholeAt(string text, SyntaxNode node, WordFrame frame) => new(text, OriginOf(node, frame, isWhole: true), node.SpanStart, node.Span.Length);

    /// <summary>The place of a whole node.</summary>
    public WordPlace PlaceOf(SyntaxNode node, WordFrame frame) => new(OriginOf(node, frame), node.SpanStart, node.Span.End);

    /// <summary>The origin of what is read from a node.</summary>
    public int OriginOf(SyntaxNode node, WordFrame frame, bool isWhole = false) => Origins.Add(new(node, frame.GuardOf(node), isWhole));

    private TextPart AtUse(TextPart part, SyntaxNode use, WordFrame frame)
    {
        var origin = Origins.Add(new(use, frame.GuardOf(use).And(Origins[part.Origin].Guard), IsWhole: true));
        return new(part.Text, origin, use.SpanStart, use.Span.Length);
    }
}
