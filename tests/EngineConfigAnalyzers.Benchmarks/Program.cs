using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

// dotnet run -c Release --project tests/EngineConfigAnalyzers.Benchmarks -- --filter '*'
// In this process: the build of another one would be that of the repository, with its analyzers and gates.
var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.DontLogOutput));
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
