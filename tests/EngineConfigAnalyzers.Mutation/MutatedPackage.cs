using System.Reflection;
using System.Runtime.Loader;

namespace EngineConfigAnalyzers.Mutation;

/// <summary>The mutated package and its tests, loaded from the folder of the tests' assembly, with Stryker's switch.</summary>
internal sealed class MutatedPackage
{
    private const int NoMutant = -1;

    private readonly FieldInfo _active;
    private readonly FieldInfo _capture;
    private readonly MethodInfo _covered;
    private readonly MethodInfo _reset;

    public MutatedPackage(string folder)
    {
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            Path.Combine(folder, name.Name + ".dll") is var path && File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
        var control = Assembly.Load("EngineConfigAnalyzers").GetTypes().Single(type => type.Name == "MutantControl");
        _active = control.GetField("ActiveMutant")!;
        _capture = control.GetField("CaptureCoverage")!;
        _covered = control.GetMethod("GetCoverageData")!;
        _reset = control.GetMethod("ResetCoverage")!;
        TurnOff();
        Tests = Assembly.Load("EngineConfigAnalyzers.Tests");
    }

    public Assembly Tests { get; }

    public void TurnOn(int mutant) => _active.SetValue(null, mutant);

    public void TurnOff() => TurnOn(NoMutant);

    /// <summary>From now on it is noted which mutants are passed.</summary>
    public void Capture() => _capture.SetValue(null, true);

    /// <summary>The mutants that were passed since the last call, outside static initializers.</summary>
    public IReadOnlyList<int> TakeCovered()
    {
        while (true)
        {
            try
            {
                var covered = ((IList<int>[])_covered.Invoke(null, null)!)[0].ToList();
                _reset.Invoke(null, null);
                return covered;
            }
            catch (Exception exception) when (exception.GetBaseException() is ArgumentException or InvalidOperationException)
            {
                // An analysis that the test has cancelled still runs, and writes into the list that is read.
                Thread.Sleep(5);
            }
        }
    }
}
