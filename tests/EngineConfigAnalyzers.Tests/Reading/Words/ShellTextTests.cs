namespace EngineConfigAnalyzers.Tests.Reading.Words;

/// <summary>
/// A line for a shell: the shell starts the process, so that its environment is in sight; and what <c>docker run</c> starts,
/// whose environment is what the line says.
/// </summary>
[Covers("ECA1001", Idiom.ShellText, Coverage.Speaks, Coverage.Silent)]
[Covers("ECA1002", Idiom.ShellText, Coverage.Speaks, Coverage.Silent)]
public class ShellTextTests
{
    private const string Frame = """"
        using System.Diagnostics;

        class Program
        {
            static void Shell(string model, int tp, int port)
            {
                var shell = new ProcessStartInfo("bash");
                shell.ArgumentList.Add("-c");
                shell.ArgumentList.Add(/*here*/);
                Process.Start(shell);
            }
        }
        """";

    public static TheoryData<string, string, string> Lines => new()
    {
        {
            "one command",
            """ "exec python3 -m dynamo.sglang --model-path m {|ECA1001:{|ECA1002:--enable-metrics|}|}" """,
            """ "DYN_SYSTEM_PORT=8081 exec python3 -m dynamo.sglang --model-path m --enable-metrics --enable-metrics-for-all-schedulers" """
        },
        {
            "leading variable",
            """ "DYN_SYSTEM_PORT=8081 python3 -m dynamo.sglang {|ECA1001:--enable-metrics|} &" """,
            """ "DYN_SYSTEM_PORT=8081 python3 -m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers &" """
        },
        {
            "empty variable counts as unset",
            """ "DYN_SYSTEM_PORT= python3 -m dynamo.sglang {|ECA1002:--enable-metrics|} --enable-metrics-for-all-schedulers" """,
            """ "DYN_SYSTEM_PORT=$PORT python3 -m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers" """
        },
        {
            "exported variable",
            """ "export CUDA_VISIBLE_DEVICES=0; python3 -m dynamo.sglang {|ECA1002:--enable-metrics|} --enable-metrics-for-all-schedulers" """,
            """ "export DYN_SYSTEM_PORT=8081; python3 -m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers" """
        },
        {
            "variable that is assigned but not exported",
            """ "DYN_SYSTEM_PORT=8081; python3 -m dynamo.sglang {|ECA1002:--enable-metrics|} --enable-metrics-for-all-schedulers" """,
            """ "DYN_SYSTEM_PORT=8081; export DYN_SYSTEM_PORT; python3 -m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers" """
        },
        {
            "variable of another command",
            """ "DYN_SYSTEM_PORT=8081 true && python3 -m dynamo.sglang {|ECA1002:--enable-metrics|} --enable-metrics-for-all-schedulers" """,
            """ "true && DYN_SYSTEM_PORT=8081 python3 -m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers" """
        },
        {
            "env",
            """ "env A=1 python3 -m dynamo.sglang {|ECA1002:--enable-metrics|} --enable-metrics-for-all-schedulers" """,
            """ "env A=1 DYN_SYSTEM_PORT=0 python3 -m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers" """
        },
        {
            "nohup and a log",
            """ "nohup python3 -m dynamo.sglang {|ECA1001:{|ECA1002:--enable-metrics|}|} > worker.log 2>&1 &" """,
            """ "nohup python3 -m dynamo.vllm --enable-metrics > worker.log 2>&1 &" """
        },
        {
            "several commands, one launch each",
            """ "python3 -m dynamo.frontend --enable-metrics & DYN_SYSTEM_PORT=8081 python3 -m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers & DYN_SYSTEM_PORT=8082 python3 -m dynamo.sglang {|ECA1001:--enable-metrics|}" """,
            """ "python3 -m dynamo.frontend --enable-metrics & DYN_SYSTEM_PORT=8081 python3 -m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers & DYN_SYSTEM_PORT=8082 python3 -m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers" """
        },
        {
            "the sibling stands on another command",
            """ "DYN_SYSTEM_PORT=8081 python3 -m dynamo.sglang {|ECA1001:--enable-metrics|} && echo --enable-metrics-for-all-schedulers" """,
            """ "DYN_SYSTEM_PORT=8081 python3 -m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers && echo --enable-metrics" """
        },
        {
            "words of a fallback are no next element",
            """ "DYN_SYSTEM_PORT=8081 python3 -m dynamo.sglang {|ECA1001:--enable-metrics|} || true" """,
            """ "DYN_SYSTEM_PORT=8081 python3 -m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers; true" """
        },
        {
            "comment",
            """ "DYN_SYSTEM_PORT=8081 python3 -m dynamo.sglang {|ECA1001:--enable-metrics|} # --enable-metrics-for-all-schedulers" """,
            """ "python3 -m dynamo.sglang # --enable-metrics" """
        },
        {
            "line continuations in a raw text",
            """"
            """
            DYN_SYSTEM_PORT=8081 python3 -m dynamo.sglang \
              --model-path m \
              {|ECA1001:--enable-metrics|} \
              --tp 8
            """
            """",
            """"
            """
            DYN_SYSTEM_PORT=8081 python3 -m dynamo.sglang \
              --model-path m \
              --enable-metrics \
              --tp 1
            """
            """"
        },
        {
            "script in a raw text",
            """"
            """
            set -e
            export NCCL_DEBUG=INFO
            python3 -m dynamo.frontend &
            python3 -m dynamo.sglang --model-path m {|ECA1001:{|ECA1002:--enable-metrics|}|} --tp 8
            """
            """",
            """"
            """
            set -e
            export DYN_SYSTEM_PORT=8081
            python3 -m dynamo.frontend &
            python3 -m dynamo.sglang --model-path m --enable-metrics --tp 1
            """
            """"
        },
        {
            "interpolated script",
            """ $"DYN_SYSTEM_PORT={port} python3 -m dynamo.sglang --model-path '{model}' {|ECA1001:--enable-metrics|} --tp {tp}" """,
            """ $"PORT={port} python3 -m dynamo.sglang --model-path '{model} --enable-metrics --tp {tp}'" """
        },
        {
            "quoted script inside a script",
            """ "bash -lc 'python3 -m dynamo.sglang {|ECA1001:{|ECA1002:--enable-metrics|}|}'" """,
            """ "bash -lc 'DYN_SYSTEM_PORT=8081 python3 -m dynamo.sglang --enable-metrics --tp 1'" """
        },
        {
            "the server serves itself",
            """ "python3 -m sglang.launch_server --host 0.0.0.0 {|ECA1001:--enable-metrics|}" """,
            """ "python3 -m sglang.launch_server --host 0.0.0.0 --enable-metrics --enable-metrics-for-all-schedulers" """
        },
        {
            "container by docker",
            """ "docker run --rm -e A=1 nvcr.io/nvidia/ai-dynamo/sglang-runtime:1.0 python3 -m dynamo.sglang {|ECA1001:{|ECA1002:--enable-metrics|}|}" """,
            """ "docker run --rm -e DYN_SYSTEM_PORT=9090 nvcr.io/nvidia/ai-dynamo/sglang-runtime:1.0 python3 -m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers" """
        },
        {
            "the docker client's own variables never reach the inside",
            """ "DYN_SYSTEM_PORT=9090 docker run sglang-runtime python3 -m dynamo.sglang {|ECA1002:--enable-metrics|} --enable-metrics-for-all-schedulers" """,
            """ "DYN_SYSTEM_PORT=9090 docker run -e DYN_SYSTEM_PORT sglang-runtime python3 -m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers" """
        },
        {
            "exported for the docker client alone",
            """ "export DYN_SYSTEM_PORT=9090; docker run sglang-runtime python3 -m dynamo.sglang {|ECA1002:--enable-metrics|} --enable-metrics-for-all-schedulers" """,
            """ "docker run --env-file worker.env sglang-runtime python3 -m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers" """
        },
        {
            "long form of the variable",
            """ "docker run --env NAME=DYN_SYSTEM_PORT sglang-runtime python3 -m dynamo.sglang {|ECA1002:--enable-metrics|} --enable-metrics-for-all-schedulers" """,
            """ "docker run --env=DYN_SYSTEM_PORT=9090 sglang-runtime python3 -m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers" """
        },
        {
            "variable behind the image is an argument",
            """ "docker run sglang-runtime python3 -m dynamo.sglang {|ECA1002:--enable-metrics|} --enable-metrics-for-all-schedulers -e DYN_SYSTEM_PORT=9090" """,
            """ "docker run -eDYN_SYSTEM_PORT=9090 sglang-runtime python3 -m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers" """
        },
        {
            "engine behind a secure shell",
            """ "ssh gpu1 'DYN_SYSTEM_PORT=9090 python3 -m dynamo.sglang {|ECA1001:--enable-metrics|}'" """,
            """ "ssh gpu1 'DYN_SYSTEM_PORT=9090 python3 -m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers'" """
        },
        {
            "words of a search",
            """ "DYN_SYSTEM_PORT=1 dynamo.sglang {|ECA1001:--enable-metrics|}" """,
            """ "pkill -f 'dynamo.sglang --enable-metrics'; grep -- --enable-metrics dynamo.sglang" """
        },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public Task Reports_the_flag_inside_the_line(string behaviour, string reported, string silent) => LaunchPair.ReportsAsync(behaviour, reported, silent, Frame);

    [Theory]
    [MemberData(nameof(Lines))]
    public Task Is_silent_for_the_nearest_right_line(string behaviour, string reported, string silent) => LaunchPair.SilentAsync(behaviour, reported, silent, Frame);
}
