using System.Runtime.InteropServices;

namespace EngineConfigAnalyzers.CommandLines;

/// <summary>Where a word, or a part of one, stands in the piece of code it was read from.</summary>
/// <param name="Origin">The piece, as in <see cref="TextPart.Origin"/>.</param>
/// <param name="Start">Where it begins in the piece.</param>
/// <param name="End">Behind its last character; quotes around a word belong to its place.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WordPlace(int Origin, int Start, int End);
