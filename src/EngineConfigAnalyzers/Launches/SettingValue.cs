namespace EngineConfigAnalyzers.Launches;

/// <summary>What a launch says about one setting.</summary>
/// <param name="Kind">Which of the cases below it is.</param>
/// <param name="Number">The number where <see cref="SettingValueKind.Number"/>; else 0.</param>
/// <param name="Text">The text where <see cref="SettingValueKind.Text"/>; else null.</param>
internal readonly record struct SettingValue(SettingValueKind Kind, long Number = 0, string? Text = null)
{
    /// <summary>Nothing was written; <c>null</c> and a declared default of false count as nothing.</summary>
    public static readonly SettingValue Absent = new(SettingValueKind.Absent);

    /// <summary>A switch written as true.</summary>
    public static readonly SettingValue On = new(SettingValueKind.On);

    /// <summary>A switch written as false.</summary>
    public static readonly SettingValue Off = new(SettingValueKind.Off);

    /// <summary>Something was written that is no constant.</summary>
    public static readonly SettingValue Computed = new(SettingValueKind.Computed);

    /// <summary>An object, list or array that is made where it is written.</summary>
    public static readonly SettingValue Made = new(SettingValueKind.Made);

    /// <summary>On, or computed and so possibly on.</summary>
    public bool MayBeOn => Kind is SettingValueKind.On or SettingValueKind.Computed or SettingValueKind.Made;

    /// <summary>True where it is known that something was given, whatever that means for the setting.</summary>
    public bool IsKnown => Kind is SettingValueKind.Number or SettingValueKind.Made || Text is { } text && text.Trim().Length > 0;

    /// <summary>
    /// True where an endpoint is there, or may be: not for absent, an empty text or a negative port.
    /// A port of 0 that is written is a random port, and set.
    /// </summary>
    public bool IsEndpoint => Kind switch
    {
        SettingValueKind.Absent or SettingValueKind.Off => false,
        SettingValueKind.Number => Number >= 0,
        SettingValueKind.Text => Text is { } text && text.Trim() is not ("" or "-1"),
        _ => true,
    };

    /// <summary>True for a port below -1, which is no way to say that there is none.</summary>
    public bool IsImpossiblePort => (Kind is SettingValueKind.Number ? Number : Text is { } text && long.TryParse(text.Trim(), System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0) < -1;

    /// <summary>The value of a compile-time constant.</summary>
    public static SettingValue FromConstant(object? constant) => constant switch
    {
        null => Absent,
        bool on => on ? On : Off,
        string text => new(SettingValueKind.Text, Text: text),
        byte or sbyte or short or ushort or int or uint or long => new(SettingValueKind.Number, Convert.ToInt64(constant, System.Globalization.CultureInfo.InvariantCulture)),
        _ => Computed,
    };
}
