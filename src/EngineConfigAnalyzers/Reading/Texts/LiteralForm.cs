namespace EngineConfigAnalyzers.Reading.Texts;

/// <summary>How a string literal writes what it cannot write as it is.</summary>
internal enum LiteralForm
{
    /// <summary>With a backslash.</summary>
    Escaped,

    /// <summary><c>@"…"</c>: quotes are doubled.</summary>
    Verbatim,

    /// <summary><c>"""…"""</c>: nothing is escaped.</summary>
    Raw,
}
