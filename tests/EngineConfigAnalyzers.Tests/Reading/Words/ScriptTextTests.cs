namespace EngineConfigAnalyzers.Tests.Reading.Words;

/// <summary>Scripts: what they keep in variables, what only one arm of a choice says, and those that are written into a file.</summary>
public class ScriptTextTests
{
    private const string Frame = """
        using System.Text;

        class Program
        {
            static object Build(string model, bool metrics)
            {
                /*here*/
            }
        }
        """;

    public static TheoryData<string, string, string> Scripts => new()
    {
        {
            "flag in a variable of the script",
            """""
            return """
                #!/bin/bash
                EXTRA="--log-requests"
                python3 -m sglang.launch_server --model-path "$MODEL" {|ECA1001:--enable-metrics|} $EXTRA
                """;
            """"",
            """""
            return """
                #!/bin/bash
                EXTRA="--enable-metrics-for-all-schedulers"
                python3 -m sglang.launch_server --model-path "$MODEL" --enable-metrics $EXTRA
                """;
            """""
        },
        {
            "flag that an expansion gives",
            """"return "python3 -m sglang.launch_server --tp ${TP:-8} {|ECA1001:--enable-metrics|} ${LOG:+--log-requests}";"""",
            """"return "python3 -m sglang.launch_server --tp ${TP:-8} --enable-metrics ${ALL:+--enable-metrics-for-all-schedulers}";""""
        },
        {
            "flag in the script's own arguments",
            """""
            return """
                #!/bin/bash
                set -- "$@" --log-requests
                python3 -m sglang.launch_server {|ECA1001:--enable-metrics|} "$@"
                """;
            """"",
            """""
            return """
                #!/bin/bash
                set -- "$@" --enable-metrics-for-all-schedulers
                python3 -m sglang.launch_server --enable-metrics "$@"
                """;
            """""
        },
        {
            "another engine's arm",
            """"return metrics ? "python3 -m sglang.launch_server --tp 8 {|ECA1001:--enable-metrics|}" : "python3 -m vllm.entrypoints.openai.api_server";"""",
            """"return metrics ? "python3 -m sglang.launch_server --tp 8" : "python3 -m vllm.entrypoints.openai.api_server --enable-metrics";""""
        },
        {
            "arms that are flags by themselves",
            """"return model switch { "a" => "--enable-dp-attention {|ECA1001:--enable-metrics|}", "b" => "--mem-fraction-static", _ => model };"""",
            """"return model switch { "a" => "--enable-metrics", "b" => "--mem-fraction-static", _ => model };""""
        },
        {
            "script in a file",
            """"System.IO.File.WriteAllText("run.sbatch", $"#!/bin/bash\n#SBATCH --nodes=1\nsrun python3 -m sglang.launch_server --model-path {model} {|ECA1001:--enable-metrics|}\n"); return model;"""",
            """"System.IO.File.WriteAllText("README.md", $"python3 -m sglang.launch_server --model-path {model} --enable-metrics\n"); return model;""""
        },
        {
            "script in a file, built line by line",
            """"var sb = new StringBuilder(); sb.AppendLine("#!/bin/bash").AppendLine("python3 -m sglang.launch_server \\").AppendLine("  {|ECA1001:--enable-metrics|} \\").AppendLine("  --tp 8"); System.IO.File.WriteAllText("run.sh", sb.ToString()); return model;"""",
            """"var sb = new StringBuilder(); sb.AppendLine("## Start").AppendLine("python3 -m sglang.launch_server \\").AppendLine("  --enable-metrics \\").AppendLine("  --tp 8"); System.IO.File.WriteAllText("run.md", sb.ToString()); return model;""""
        },
        {
            "script in a file, asynchronously",
            """"var script = "#!/usr/bin/env bash\nexec python3 -m sglang.launch_server {|ECA1001:--enable-metrics|}"; return System.IO.File.WriteAllTextAsync("run.sh", script);"""",
            """"var script = "#!/usr/bin/env bash\nexec python3 -m sglang.launch_server --enable-metrics"; return System.IO.File.AppendAllTextAsync("log.txt", script);""""
        },
        {
            "command that is kept in a file and handed on",
            """"var line = "python3 -m sglang.launch_server {|ECA1001:--enable-metrics|}"; System.IO.File.WriteAllText("last.txt", line); return line; """",
            """"var line = "python3 -m sglang.launch_server --enable-metrics"; System.IO.File.WriteAllText("last.txt", line); return model; """"
        },
    };

    [Theory]
    [MemberData(nameof(Scripts))]
    public Task Reports_the_flag(string behaviour, string reported, string silent) => LaunchPair.ReportsAsync(behaviour, reported, silent, Frame);

    [Theory]
    [MemberData(nameof(Scripts))]
    public Task Is_silent_for_the_nearest_right_script(string behaviour, string reported, string silent) => LaunchPair.SilentAsync(behaviour, reported, silent, Frame);
}
