namespace EngineConfigAnalyzers.Tests.Reading.Words;

/// <summary>A command line as a list that grows: adds, inserts, queries over it, loops, iterators and helpers.</summary>
public class WordListGrowthTests
{
    private const string Frame = """
        record Options(bool Metrics, int Tp, string? Host);

        interface ISink { void Push(string word); }

        class Program
        {
            static object Build(string model, bool metrics, bool all, string[] extra, int tp, Options o, ISink sink)
            {
                /*here*/
            }

            private static void Add(List<string> list, string flag, string? value)
            {
                if (string.IsNullOrEmpty(value)) return;
                list.Add(flag);
                list.Add(value);
            }

            private static void AddFlag(List<string> list, string flag, bool on)
            {
                if (on)
                {
                    list.Add(flag);
                }
            }

            private static void AddMetrics(List<string> list) => AddFlag(list, "--enable-metrics-for-all-schedulers", true);

            private static void AddHost(List<string> list) { list.Add("--host"); list.Add("0.0.0.0"); }

            private static void AddNothing(List<string> list, string flag) { }
        }
        """;

    public static TheoryData<string, string, string> Growths => new()
    {
        {
            "arms of a choice, and a way back to it",
            """
            var args = new List<string> { "dynamo.sglang" };
            if (metrics) args.Add("{|ECA1001:--enable-metrics|}"); else args.Add("--enable-metrics-for-all-schedulers");
            return args;
            """,
            """
            var args = new List<string> { "dynamo.sglang" };
            again: if (metrics) args.Add("--enable-metrics"); else args.Add("--enable-metrics-for-all-schedulers");
            if (metrics != all) { metrics = all; goto again; }
            return args;
            """
        },
        {
            "adds",
            """
            var args = new List<string>();
            args.Add("-m");
            args.Add("dynamo.sglang");
            args.Add("{|ECA1001:--enable-metrics|}");
            return args;
            """,
            """
            var args = new List<string>();
            args.Add("-m");
            args.Add("dynamo.sglang");
            args.Add("--enable-metrics");
            args.Add("--enable-metrics-for-all-schedulers");
            return args;
            """
        },
        {
            "conditional add",
            """
            var args = new List<string> { "-m", "dynamo.sglang" };
            if (o.Metrics)
                args.Add("{|ECA1001:--enable-metrics|}");
            return args;
            """,
            """
            var args = new List<string> { "-m", "dynamo.sglang" };
            if (o.Metrics)
                args.AddRange(new[] { "--enable-metrics", "--enable-metrics-for-all-schedulers" });
            return args;
            """
        },
        {
            "two conditional adds of one condition",
            """
            var args = new List<string> { "-m", "dynamo.sglang" };
            if (metrics) args.Add("{|ECA1001:--enable-metrics|}");
            if (o.Host is { } host) { args.Add("--host"); args.Add(host); }
            return args;
            """,
            """
            var args = new List<string> { "-m", "dynamo.sglang" };
            if (metrics) args.Add("--enable-metrics");
            if (metrics) args.Add("--enable-metrics-for-all-schedulers");
            return args;
            """
        },
        {
            "two branches, one complete",
            """
            var args = new List<string> { "-m", "dynamo.sglang" };
            if (metrics) { args.Add("--enable-metrics"); args.Add("--enable-metrics-for-all-schedulers"); }
            else { args.Add("{|ECA1001:--enable-metrics|}"); }
            return args;
            """,
            """
            var args = new List<string> { "-m", "dynamo.sglang" };
            if (metrics) { args.Add("--enable-metrics"); }
            else { args.Add("--enable-metrics"); }
            args.Add("--enable-metrics-for-all-schedulers");
            return args;
            """
        },
        {
            "added only where metrics are off, it helps nobody",
            """
            var args = new List<string> { "-m", "dynamo.sglang" };
            if (metrics) args.Add("{|ECA1001:--enable-metrics|}");
            else args.Add("--log-requests");
            return args;
            """,
            """
            var args = new List<string> { "-m", "dynamo.sglang" };
            args.Add("--enable-metrics");
            if (all) args.Add("--enable-metrics-for-all-schedulers");
            return args;
            """
        },
        {
            "range",
            """var args = new List<string> { "-m", "dynamo.sglang" }; args.AddRange(new[] { "--tp", "8", "{|ECA1001:--enable-metrics|}" }); return args;""",
            """var args = new List<string> { "-m", "dynamo.sglang" }; args.AddRange(new[] { "--tp", "1", "--enable-metrics" }); return args;"""
        },
        {
            "range as a collection expression",
            """var args = new List<string>(); args.AddRange(["-m", "dynamo.sglang", "{|ECA1001:--enable-metrics|}"]); args.AddRange(extra); return args;""",
            """var args = new List<string>(); args.AddRange(["-m", "dynamo.sglang", "--enable-metrics"]); args.AddRange(["--enable-metrics-for-all-schedulers"]); return args;"""
        },
        {
            "insert before the rest",
            """var args = new List<string> { "--tp", "8" }; args.Insert(0, "{|ECA1001:--enable-metrics|}"); args.Insert(0, "dynamo.sglang"); args.Insert(0, "-m"); return args;""",
            """var args = new List<string> { "--tp", "8" }; args.Insert(0, "--enable-metrics"); args.Insert(0, "dynamo.vllm"); args.Insert(0, "-m"); return args;"""
        },
        {
            "append",
            """return new[] { "-m", "dynamo.sglang" }.Append("{|ECA1001:--enable-metrics|}").ToArray();""",
            """return new[] { "-m", "dynamo.sglang" }.Append("--enable-metrics").Append("--enable-metrics-for-all-schedulers").ToArray();"""
        },
        {
            "concatenation with the user's arguments",
            """return new[] { "-m", "dynamo.sglang", "{|ECA1001:--enable-metrics|}" }.Concat(extra).ToList();""",
            """return new[] { "-m", "dynamo.sglang", "--enable-metrics" }.Concat(new[] { "--enable-metrics-for-all-schedulers" }).Concat(extra).ToList();"""
        },
        {
            "inserted into an immutable list",
            """return System.Collections.Immutable.ImmutableList.Create("dynamo.sglang", "{|ECA1001:--enable-metrics|}").Insert(0, "-m");""",
            """return System.Collections.Immutable.ImmutableList.Create("dynamo.sglang", "--enable-metrics").Insert(0, "-m").Insert(3, "--enable-metrics-for-all-schedulers");"""
        },
        {
            "made immutable",
            """return System.Collections.Immutable.ImmutableList.ToImmutableList(new[] { "-m", "dynamo.sglang", "{|ECA1001:--enable-metrics|}" }).Add(model);""",
            """return System.Collections.Immutable.ImmutableList.ToImmutableList(new[] { "-m", "dynamo.sglang", "--enable-metrics" }).Add("--enable-metrics-for-all-schedulers");"""
        },
        {
            "normalized, and a format that names more than it is given",
            """return new[] { "-m", "dynamo.sglang".Normalize(), "{|ECA1001:--enable-metrics|}", string.Format("--model-path={1}", model) };""",
            """return new[] { "-m", "dynamo.sglang".Normalize(), "--enable-metrics", "--enable-metrics-for-all-schedulers".Normalize(), string.Format("--model-path={1}", model) };"""
        },
        {
            "prepended module",
            """return new[] { "{|ECA1001:--enable-metrics|}", "--tp", "8" }.Prepend("dynamo.sglang").Prepend("-m");""",
            """return new[] { "--enable-metrics", "--tp", "8" }.Prepend("dynamo.frontend").Prepend("-m");"""
        },
        {
            "empty words are filtered out",
            """return new[] { "-m", "dynamo.sglang", metrics ? "{|ECA1001:--enable-metrics|}" : "" }.Where(a => a.Length > 0).ToArray();""",
            """return new[] { "-m", "dynamo.sglang", metrics ? "--enable-metrics" : "", metrics ? "--enable-metrics-for-all-schedulers" : "" }.Where(a => a.Length > 0).ToArray();"""
        },
        {
            "a part that is spread into the list",
            """var common = new[] { "{|ECA1001:--enable-metrics|}", "--mem-fraction-static", "0.8" }; string[] args = ["-m", "dynamo.sglang", .. common]; return args;""",
            """var common = new[] { "--enable-metrics", "--mem-fraction-static", "0.8" }; string[] args = ["-m", "dynamo.sglang", .. common, "--enable-metrics-for-all-schedulers"]; return args;"""
        },
        {
            "a part that is concatenated",
            """var common = new List<string> { "{|ECA1001:--enable-metrics|}" }; if (tp > 1) common.AddRange(new[] { "--tp", $"{tp}" }); return new[] { "-m", "dynamo.sglang" }.Concat(common);""",
            """var common = new List<string> { "--enable-metrics" }; if (tp > 1) common.AddRange(new[] { "--tp", $"{tp}" }); return new[] { "-m", "dynamo.vllm" }.Concat(common);"""
        },
        {
            "copied word by word",
            """var args = new List<string>(); foreach (var word in new[] { "-m", "dynamo.sglang", "{|ECA1001:--enable-metrics|}" }) args.Add(word); return args;""",
            """var args = new List<string>(); foreach (var word in new[] { "-m", "dynamo.sglang", "--enable-metrics" }) args.Add(word); args.Add("--enable-metrics-for-all-schedulers"); return args;"""
        },
        {
            "handed out word by word",
            """var args = new List<string> { "-m", "dynamo.sglang", "{|ECA1001:--enable-metrics|}" }; foreach (var word in args) { sink.Push(word); } return sink;""",
            """var args = new List<string> { "-m", "dynamo.sglang", "--enable-metrics" }; if (all) args.Add("--enable-metrics-for-all-schedulers"); foreach (var word in args) { sink.Push(word); } return sink;"""
        },
        {
            "own helper for a flag with a value",
            """var args = new List<string> { "-m", "dynamo.sglang" }; Add(args, "--tp", "8"); args.Add("{|ECA1001:--enable-metrics|}"); return args;""",
            """var args = new List<string> { "-m", "dynamo.sglang" }; Add(args, "--config", model); args.Add("--enable-metrics"); return args;"""
        },
        {
            "own helper for a flag",
            """var args = new List<string> { "-m", "dynamo.sglang" }; AddFlag(args, "{|ECA1001:--enable-metrics|}", o.Metrics); Add(args, "--host", o.Host); return args;""",
            """var args = new List<string> { "-m", "dynamo.sglang" }; AddFlag(args, "--enable-metrics", o.Metrics); AddFlag(args, "--enable-metrics-for-all-schedulers", o.Metrics); return args;"""
        },
        {
            "own helper that adds the sibling",
            """var args = new List<string> { "-m", "dynamo.sglang", "{|ECA1001:--enable-metrics|}" }; AddHost(args); return args;""",
            """var args = new List<string> { "-m", "dynamo.sglang", "--enable-metrics" }; AddMetrics(args); return args;"""
        },
        {
            "own helper that adds nothing",
            """var args = new List<string> { "-m", "dynamo.sglang" }; AddFlag(args, "{|ECA1001:--enable-metrics|}", true); return args;""",
            """var args = new List<string> { "-m", "dynamo.sglang" }; AddNothing(args, "--enable-metrics"); return args;"""
        },
        {
            "the helper was told no",
            """var args = new List<string> { "-m", "dynamo.sglang" }; AddFlag(args, "{|ECA1001:--enable-metrics|}", true); AddFlag(args, "--enable-mfu-metrics", true); return args;""",
            """var args = new List<string> { "-m", "dynamo.sglang" }; AddFlag(args, "--enable-metrics", false); return args;"""
        },
        {
            "local function that adds",
            """
            var args = new List<string> { "-m", "dynamo.sglang" };
            Flag("{|ECA1001:--enable-metrics|}");
            return args;
            void Flag(string name) => args.Add(name);
            """,
            """
            var args = new List<string> { "-m", "dynamo.sglang" };
            Flag("--enable-metrics");
            Flag("--enable-metrics-for-all-schedulers");
            return args;
            void Flag(string name) => args.Add(name);
            """
        },
        {
            "helper that returns the list it was given",
            """var args = new List<string> { "-m", "dynamo.sglang" }; args = With(args, "{|ECA1001:--enable-metrics|}"); return args; static List<string> With(List<string> list, string word) { list.Add(word); return list; }""",
            """var args = new List<string> { "-m", "dynamo.sglang" }; args = With(args, "--enable-metrics"); args = With(args, "--enable-metrics-for-all-schedulers"); return args; static List<string> With(List<string> list, string word) { list.Add(word); return list; }"""
        },
        {
            "removed again",
            """var args = new List<string> { "-m", "dynamo.sglang", "{|ECA1001:--enable-metrics|}" }; args.Remove("--log-requests"); return args;""",
            """var args = new List<string> { "-m", "dynamo.sglang", "--enable-metrics" }; if (!metrics) args.Remove("--enable-metrics"); return args;"""
        },
        {
            "cleared and begun anew",
            """var args = new List<string> { "-m", "dynamo.sglang" }; args.Clear(); args.AddRange(new[] { "-m", "dynamo.sglang", "{|ECA1001:--enable-metrics|}" }); return args;""",
            """var args = new List<string> { "-m", "dynamo.sglang", "--enable-metrics" }; args.Clear(); args.AddRange(new[] { "-m", "dynamo.sglang", "--tp", "8" }); return args;"""
        },
        {
            "words by index",
            """var args = new string[3]; args[0] = "-m"; args[1] = "dynamo.sglang"; args[2] = "{|ECA1001:--enable-metrics|}"; return args;""",
            """var args = new string[4]; args[0] = "-m"; args[1] = "dynamo.sglang"; args[2] = "--enable-metrics"; args[3] = "--enable-metrics-for-all-schedulers"; return args;"""
        },
        {
            "queue of words",
            """var args = new Queue<string>(); args.Enqueue("-m"); args.Enqueue("dynamo.sglang"); args.Enqueue("{|ECA1001:--enable-metrics|}"); return args;""",
            """var args = new Queue<string>(); args.Enqueue("-m"); args.Enqueue("dynamo.sglang"); args.Enqueue("--enable-metrics"); args.Enqueue("--enable-metrics-for-all-schedulers"); return args;"""
        },
    };

    [Theory]
    [MemberData(nameof(Growths))]
    public Task Reports_the_flag(string behaviour, string reported, string silent) => LaunchPair.ReportsAsync(behaviour, reported, silent, Frame);

    [Theory]
    [MemberData(nameof(Growths))]
    public Task Is_silent_for_the_nearest_right_list(string behaviour, string reported, string silent) => LaunchPair.SilentAsync(behaviour, reported, silent, Frame);
}
