using System.Collections.Concurrent;
using EngineConfigAnalyzers.Options;
using EngineConfigAnalyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EngineConfigAnalyzers.Tests.Cost;

/// <summary>Who types on cancels what was being read: it ends soon, whenever that is, blames nobody, and spoils nothing for the next run.</summary>
public sealed class CancellationTests
{
    private const int LaunchesInFile = 12;
    private const int Moments = 150;

    // What is left of one block: a member of 18 statements has four, of up to 50 operations.
    private const int MostStepsAfter = 60;

    private static readonly AnalyzerConfigOptions s_none = PolicyOptions.From(SnippetOptions.Default).GlobalOptions;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Reading_ends_within_a_block_of_one_member_whenever_it_is_cancelled(bool isCommandLine)
    {
        var model = ModelOfOneFile(isCommandLine);
        var whole = new ReadingCost();
        Assert.Equal(LaunchesInFile, FileFindings.Of(Context(whole, CancellationToken.None)).Length);
        Assert.InRange(whole.Steps, Moments, int.MaxValue);

        for (var moment = 1; moment <= whole.Steps; moment += Math.Max(1, whole.Steps / Moments))
        {
            using var source = new CancellationTokenSource();
            var cost = new CancellingCost(moment, source);
            Assert.ThrowsAny<OperationCanceledException>(() => FileFindings.Of(Context(cost, source.Token)));
            Assert.InRange(cost.Steps - moment, 0, MostStepsAfter);
            Assert.InRange(cost.Graphs - cost.GraphsWhenCancelled, 0, 0);
        }

        Assert.Equal(LaunchesInFile, FileFindings.Of(Context(new(), CancellationToken.None)).Length);

        ReadingContext Context(ReadingCost cost, CancellationToken token) => new(model, Policy.Read(s_none), token) { Cost = cost };
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_is_cancelled_from_the_start_reads_nothing(bool isCommandLine)
    {
        var model = ModelOfOneFile(isCommandLine);
        var cost = new ReadingCost();
        Assert.ThrowsAny<OperationCanceledException>(() => FileFindings.Of(new(model, Policy.Read(s_none), new(canceled: true)) { Cost = cost }));
        Assert.Equal((0, 0), (cost.Graphs, cost.Steps));
    }

    [Fact]
    public async Task A_host_that_cancels_hears_of_no_fault_and_finds_all_in_the_next_run()
    {
        const int Launches = 100;
        var compilation = LaunchCode.Strewn(Launches, statements: 3, KnownReferences.Net80, others: 0);
        var faults = new ConcurrentBag<Exception>();
        for (var moment = 1; moment <= compilation.SyntaxTrees.Length; moment += 5)
        {
            using var source = new CancellationTokenSource();
            var options = new CancellingOptions(moment, source);
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => RunAsync(options, source.Token));
            Assert.InRange(options.Asked - moment, 0, 1);
        }

        Assert.Equal(Launches, (await RunAsync(new CancellingOptions(int.MaxValue, new()), CancellationToken.None)).Length);
        Assert.Empty(faults);

        Task<System.Collections.Immutable.ImmutableArray<Diagnostic>> RunAsync(AnalyzerConfigOptionsProvider options, CancellationToken token) =>
            compilation.WithAnalyzers(WholePackage.Analyzers, new CompilationWithAnalyzersOptions(new AnalyzerOptions([], options), (fault, _, _) => faults.Add(fault), concurrentAnalysis: false, logAnalyzerExecutionTime: false))
                .GetAnalyzerDiagnosticsAsync(token);
    }

    private static SemanticModel ModelOfOneFile(bool isCommandLine)
    {
        // One file of launches, and what they need.
        var strewn = LaunchCode.Strewn(50 * LaunchesInFile, statements: 18, KnownReferences.Net80, others: 0, isCommandLine ? LaunchCode.CommandLine : LaunchCode.Typed);
        var compilation = strewn.RemoveSyntaxTrees(strewn.SyntaxTrees.Skip(1).SkipLast(1));
        return compilation.GetSemanticModel(compilation.SyntaxTrees[0]);
    }

    /// <summary>Cancels at a step.</summary>
    private sealed class CancellingCost(int moment, CancellationTokenSource source) : ReadingCost
    {
        private int steps;

        public int GraphsWhenCancelled { get; private set; }

        public override int Steps
        {
            get => steps;
            set
            {
                steps = value;
                if (steps == moment)
                {
                    GraphsWhenCancelled = Graphs;
                    source.Cancel();
                }
            }
        }
    }

    /// <summary>Cancels when the options of a file are asked for the n-th time: between the look at its text and its reading.</summary>
    private sealed class CancellingOptions(int moment, CancellationTokenSource source) : AnalyzerConfigOptionsProvider
    {
        private int asked;

        public int Asked => asked;

        public override AnalyzerConfigOptions GlobalOptions => s_none;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree)
        {
            if (Interlocked.Increment(ref asked) == moment)
            {
                source.Cancel();
            }

            return s_none;
        }

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => s_none;
    }
}
