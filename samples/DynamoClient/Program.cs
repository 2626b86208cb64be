using System.Diagnostics;
using DynamoClient;
using DynamoClient.Verification;

if (args is ["verify", .. var rest])
{
    return await VerifyCommand.RunAsync(rest, Console.Out, Console.Error);
}

if (args is ["trial", var model, .. var options] && options is [] or ["--verbose"])
{
    using var worker = TrialWorker.Start(model, verbose: options is not []);
    await worker!.WaitForExitAsync();
    return worker.ExitCode;
}

if (args is not ([] or ["--dry-run"] or ["--start"]))
{
    Console.Error.WriteLine($"usage: DynamoClient [--dry-run | --start | trial <model> [--verbose] | {VerifyCommand.Usage}]");
    return 2;
}

var deployment = Deployment.OnOneNode("Qwen/Qwen3-32B");
var commands = deployment.Workers.Select(worker => (worker.Name, Start: WorkerProcess.StartInfo(worker))).ToList();

foreach (var (name, start) in commands)
{
    Console.WriteLine($"{name}: {WorkerProcess.Describe(start)}");
}

if (args is not ["--start"])
{
    return 0;
}

var workers = commands.ConvertAll(command => Process.Start(command.Start)!);
await Task.WhenAll(workers.Select(worker => worker.WaitForExitAsync()));
return workers.TrueForAll(worker => worker.ExitCode == 0) ? 0 : 1;
