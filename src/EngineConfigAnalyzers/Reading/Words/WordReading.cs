using EngineConfigAnalyzers.Launches;
using Microsoft.CodeAnalysis.Text;

namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>What one command line has shown.</summary>
/// <param name="Launches">One for every place that turned metrics on.</param>
/// <param name="Mentions">The places of all its words, whether or not they start an engine.</param>
/// <param name="Texts">The places of the words that are known, where it is a command by itself; a list that names no program may be a part of any.</param>
internal sealed record WordReading(IReadOnlyList<EngineLaunch> Launches, IReadOnlyList<(SyntaxTree Tree, TextSpan Span)> Mentions, IReadOnlyList<(SyntaxTree Tree, TextSpan Span)> Texts);
