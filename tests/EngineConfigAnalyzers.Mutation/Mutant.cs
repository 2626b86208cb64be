using System.Text.Json;

namespace EngineConfigAnalyzers.Mutation;

/// <summary>One small error that Stryker put into the package, behind a switch.</summary>
/// <param name="Id">The number that turns it on.</param>
/// <param name="File">The file below the project's folder, with <c>/</c>.</param>
/// <param name="Line">Where it begins, from 1.</param>
/// <param name="IsStatic">Whether it takes effect only before the type that holds it is first used.</param>
/// <param name="Compiles">Whether C# takes it; those it does not take are not in the assembly.</param>
/// <param name="Change">Which kind of error it is, and what stands there with it.</param>
internal sealed record Mutant(int Id, string File, int Line, bool IsStatic, bool Compiles, string Change)
{
    /// <summary>The mutants of a report of Stryker's, by number.</summary>
    public static IReadOnlyList<Mutant> Read(string report)
    {
        using var json = JsonDocument.Parse(System.IO.File.ReadAllBytes(report));
        return [.. json.RootElement.GetProperty("files").EnumerateObject()
            .SelectMany(file => file.Value.GetProperty("mutants").EnumerateArray().Select(mutant => Of(file.Name.Replace('\\', '/'), mutant)))
            .OrderBy(mutant => mutant.Id)];
    }

    private static Mutant Of(string file, JsonElement mutant) => new(
        int.Parse(mutant.GetProperty("id").GetString()!, System.Globalization.CultureInfo.InvariantCulture),
        file[(file.IndexOf("EngineConfigAnalyzers/", StringComparison.Ordinal) is var start and >= 0 ? start + "EngineConfigAnalyzers/".Length : 0)..],
        mutant.GetProperty("location").GetProperty("start").GetProperty("line").GetInt32(),
        mutant.TryGetProperty("static", out var isStatic) && isStatic.ValueKind == JsonValueKind.True,
        mutant.GetProperty("status").GetString() is not "CompileError",
        $"{mutant.GetProperty("mutatorName").GetString()}: {mutant.GetProperty("replacement").GetString()!.ReplaceLineEndings(" ")}");
}
