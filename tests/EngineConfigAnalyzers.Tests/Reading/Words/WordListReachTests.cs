namespace EngineConfigAnalyzers.Tests.Reading.Words;

/// <summary>Whom a list is handed to, where it is kept and which method makes it.</summary>
public class WordListReachTests
{
    private const string Frame = """
        interface IUnseen
        {
            void Read(IEnumerable<string> words);
            void ReadList(IReadOnlyList<string> words);
            void Change(List<string> words);
            void ChangeAll(IList<string> words);
            void Each(params string[] words);
        }

        /*here*/
        """;

    public static TheoryData<string, string, string> Pairs => new()
    {
        {
            "handed to what only reads",
            """class Program { static void Run(IUnseen unseen) { var args = new List<string> { "-m", "dynamo.sglang", "{|ECA1001:--enable-metrics|}" }; unseen.Read(args); } }""",
            """class Program { static void Run(IUnseen unseen) { var args = new List<string> { "-m", "dynamo.sglang", "--enable-metrics" }; unseen.Change(args); } }"""
        },
        {
            "handed to a reader of a list",
            """class Program { static void Run(IUnseen unseen) { var args = new List<string> { "-m", "dynamo.sglang", "{|ECA1001:--enable-metrics|}" }; unseen.ReadList(args); } }""",
            """class Program { static void Run(IUnseen unseen) { var args = new List<string> { "-m", "dynamo.sglang", "--enable-metrics" }; unseen.ChangeAll(args); } }"""
        },
        {
            "handed to a delegate",
            """class Program { static string Run(Func<string, string> quote) { var args = new List<string> { "-m", "dynamo.sglang", "{|ECA1001:--enable-metrics|}" }; return string.Join(" ", args.Select(quote)); } }""",
            """class Program { static string Run(Action<List<string>> more) { var args = new List<string> { "-m", "dynamo.sglang", "--enable-metrics" }; more(args); return string.Join(" ", args); } }"""
        },
        {
            "words as arguments of a call",
            """class Program { static void Run(IUnseen unseen) => unseen.Each("-m", "dynamo.sglang", "{|ECA1001:--enable-metrics|}"); }""",
            """class Program { static void Run(IUnseen unseen) => unseen.Each("-m", "dynamo.sglang", "--enable-metrics", "--enable-metrics-for-all-schedulers"); }"""
        },
        {
            "came in as a parameter that others can fill",
            """class Program { static List<string> Run() { var args = new List<string>(); args.Add("dynamo.sglang"); args.Add("{|ECA1001:--enable-metrics|}"); return args; } }""",
            """class Program { public static void Run(List<string> args) { args.Add("dynamo.sglang"); args.Add("--enable-metrics"); } }"""
        },
        {
            "iterator",
            """
            class Program
            {
                static IEnumerable<string> Words(bool metrics)
                {
                    yield return "-m";
                    yield return "dynamo.sglang";
                    if (metrics) yield return "{|ECA1001:--enable-metrics|}";
                }
            }
            """,
            """
            class Program
            {
                static IEnumerable<string> Words(bool metrics)
                {
                    yield return "-m";
                    yield return "dynamo.sglang";
                    if (metrics)
                    {
                        yield return "--enable-metrics";
                        yield return "--enable-metrics-for-all-schedulers";
                    }
                }
            }
            """
        },
        {
            "iterator that hands on what it was given",
            """class Program { static IEnumerable<string> Words(string[] extra) { yield return "dynamo.sglang"; yield return "{|ECA1001:--enable-metrics|}"; foreach (var word in extra) yield return word; } }""",
            """class Program { static IEnumerable<string> Words(string[] extra) { yield return "dynamo.vllm"; yield return "--enable-metrics"; foreach (var word in extra) yield return word; } }"""
        },
        {
            "property that makes the list",
            """class Program { bool Metrics { get; set; } IReadOnlyList<string> Arguments => ["-m", "dynamo.sglang", Metrics ? "{|ECA1001:--enable-metrics|}" : "--log-requests"]; }""",
            """class Program { bool Metrics { get; set; } IReadOnlyList<string> Arguments => ["-m", "dynamo.sglang", Metrics ? "--log-requests" : "--log-level", "debug"]; }"""
        },
        {
            "field that nothing changes",
            """class Program { private static readonly string[] s_words = { "-m", "dynamo.sglang", "{|ECA1001:--enable-metrics|}" }; public static object Get() => s_words; }""",
            """class Program { private static readonly string[] s_words = { "-m", "dynamo.sglang", "--enable-metrics", "--enable-metrics-for-all-schedulers" }; public static object Get() => s_words; }"""
        },
        {
            "field, judged by all writes of its class",
            """
            class Builder
            {
                private readonly List<string> _words = ["-m", "dynamo.sglang"];
                public Builder Metrics() { _words.Add("{|ECA1001:--enable-metrics|}"); return this; }
                public Builder Host(string host) { _words.Add("--host"); _words.Add(host); return this; }
                public IReadOnlyList<string> Build() => _words;
            }
            """,
            """
            class Builder
            {
                private readonly List<string> _words = ["-m", "dynamo.sglang"];
                public Builder Metrics() { _words.Add("--enable-metrics"); return this; }
                public Builder AllSchedulers() { _words.Add("--enable-metrics-for-all-schedulers"); return this; }
                public IReadOnlyList<string> Build() => _words;
            }
            """
        },
        {
            "field whose class takes any word",
            """
            class Builder
            {
                private readonly List<string> _words = new();
                public Builder() { _words.Add("dynamo.sglang"); _words.Add("{|ECA1001:--enable-metrics|}"); }
                public string Line => string.Join(' ', _words);
            }
            """,
            """
            class Builder
            {
                private readonly List<string> _words = new();
                public Builder() { _words.Add("dynamo.sglang"); _words.Add("--enable-metrics"); }
                public List<string> Words => _words;
                public void Complete() => Words.Add("--enable-metrics-for-all-schedulers");
            }
            """
        },
        {
            "field that is a part of a list",
            """
            class Program
            {
                private static readonly string[] Common = ["{|ECA1001:--enable-metrics|}", "--trust-remote-code"];
                public static string[] Worker(string model) => ["-m", "dynamo.sglang", "--model-path", model, .. Common];
            }
            """,
            """
            class Program
            {
                private static readonly string[] Common = ["--enable-metrics", "--trust-remote-code"];
                public static string[] Worker(string model) => ["-m", "dynamo.vllm", "--model-path", model, .. Common];
            }
            """
        },
        {
            "private factory, completed by its caller",
            """
            class Program
            {
                public static List<string> Worker() { var args = Base(); args.Add("--tp"); args.Add("8"); return args; }
                private static List<string> Base() => new() { "-m", "dynamo.sglang", "{|ECA1001:--enable-metrics|}" };
            }
            """,
            """
            class Program
            {
                public static List<string> Worker() { var args = Base(); args.Add("--enable-metrics-for-all-schedulers"); return args; }
                private static List<string> Base() => new() { "-m", "dynamo.sglang", "--enable-metrics" };
            }
            """
        },
        {
            "helper of another class",
            """
            static class Words { public static void Flag(this List<string> list, string name) => list.Add("--" + name); }
            class Program { static List<string> Run() { var args = new List<string> { "dynamo.sglang", "{|ECA1001:--enable-metrics|}" }; args.Flag("log-requests"); return args; } }
            """,
            """
            static class Words { public static void Flag(this List<string> list, string name) => list.Add("--" + name); }
            class Program { static List<string> Run() { var args = new List<string> { "dynamo.sglang", "--enable-metrics" }; args.Flag("enable-metrics-for-all-schedulers"); return args; } }
            """
        },
        {
            "asynchronous method",
            """class Program { static async Task<List<string>> Run() { var args = new List<string> { "-m", "dynamo.sglang" }; await Task.Yield(); args.Add("{|ECA1001:--enable-metrics|}"); return args; } }""",
            """class Program { static async Task<List<string>> Run(Func<Task<string>> more) { var args = new List<string> { "-m", "dynamo.sglang", "--enable-metrics" }; args.Add(await more()); args.Add("--enable-metrics-for-all-schedulers"); return args; } }"""
        },
        {
            "member of an object",
            """class Spec { public List<string> Args { get; init; } = []; } class Program { static Spec Get() => new() { Args = { "-m", "dynamo.sglang", "{|ECA1001:--enable-metrics|}" } }; }""",
            """class Spec { public List<string> Args { get; init; } = []; } class Program { static Spec Get() { var spec = new Spec { Args = { "-m", "dynamo.sglang", "--enable-metrics" } }; spec.Args.Add("--enable-metrics-for-all-schedulers"); return spec; } }"""
        },
        {
            "member that takes a whole list",
            """class Spec { public string[] Args { get; init; } = []; } class Program { static Spec Get() => new() { Args = ["-m", "dynamo.sglang", "{|ECA1001:--enable-metrics|}"] }; }""",
            """class Spec { public string[] Args { get; init; } = []; } class Program { static Spec Get() => new() { Args = ["-m", "dynamo.sglang", "--enable-metrics", "--enable-metrics-for-all-schedulers"] }; }"""
        },
        {
            "lambda that makes the list",
            """class Program { static readonly Func<string, string[]> Make = model => new[] { "-m", "dynamo.sglang", model, "{|ECA1001:--enable-metrics|}" }; }""",
            """class Program { static readonly Func<string, string[]> Make = model => new[] { "-m", "dynamo.sglang", model }; static bool Has(string word) => word == "--enable-metrics"; }"""
        },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public Task Reports_the_flag(string behaviour, string reported, string silent) => LaunchPair.ReportsAsync(behaviour, reported, silent, Frame);

    [Theory]
    [MemberData(nameof(Pairs))]
    public Task Is_silent_for_the_nearest_right_code(string behaviour, string reported, string silent) => LaunchPair.SilentAsync(behaviour, reported, silent, Frame);

    [Fact]
    public Task Top_level_code_is_read() => Snippet.Reports(
        """
        var words = new List<string> { "-m", "dynamo.sglang", "{|ECA1001:--enable-metrics|}" };
        Run(words);
        static void Run(IEnumerable<string> words) { }
        """,
        LaunchPair.Plain);

    [Fact]
    public Task Silent_when_top_level_code_completes_the_list() => Snippet.Silent(
        """
        var words = new List<string> { "-m", "dynamo.sglang", "--enable-metrics" };
        words.Add("--enable-metrics-for-all-schedulers");
        Run(words);
        static void Run(IEnumerable<string> words) { }
        """,
        LaunchPair.Plain);

    [Fact]
    public Task Silent_when_the_policy_asks_for_rank_zero_alone() => Snippet.Silent(
        """
        class Program { static object Run() => new[] { "-m", "dynamo.sglang", "--enable-metrics" }; }
        """,
        LaunchPair.Plain with { EditorConfig = ["engine_config.scheduler_metrics = rank_zero"] });

    [Fact]
    public Task Every_node_of_a_known_topology_reports() => Snippet.Reports(
        """
        class Program
        {
            static object TwoNodes() => new[] { "-m", "dynamo.sglang", "--tp", "16", "--nnodes", "2", "{|ECA1001:--enable-metrics|}" };
            static object OneNode() => new[] { "-m", "dynamo.sglang", "--tp", "8", "--enable-metrics" };
        }
        """,
        LaunchPair.Plain with { EditorConfig = ["engine_config.scheduler_metrics = every_node"] });

    [Fact]
    public Task A_helper_in_another_file_is_read() => Snippet.Silent(
        """
        class Program { static object Run() { var args = new List<string> { "-m", "dynamo.sglang", "--enable-metrics" }; Words.Complete(args); return args; } }
        """,
        LaunchPair.Plain with
        {
            Files = new Dictionary<string, string>
            {
                ["Words.cs"] = """static class Words { public static void Complete(List<string> words) => words.Add("--enable-metrics-for-all-schedulers"); }""",
            },
        });
}
