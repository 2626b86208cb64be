namespace EngineConfigAnalyzers.Tests.Reading.Words;

/// <summary>The flag beside its sibling, in lists and statements of every layout.</summary>
[Covers("ECA1001", Idiom.WordList, Coverage.Fixed)]
public class CommandLineFixTests
{
    private const string Before = "static class Flags { public const string Metrics = \"--enable-metrics\"; }\n\nclass Program\n{\n    static object Build(string model, bool metrics, int tp, string[] extra)\n    {\n";
    private const string After = "\n    }\n\n    static void AddFlag(List<string> list, string flag, bool on) { if (on) list.Add(flag); }\n}\n";

    private static Task Fixes(string before, string after) => Snippet.Fixes(Before + before + After, Before + after + After, "ECA1001", LaunchPair.Plain);

    [Theory]
    [InlineData(
        """        return new[] { "-m", "dynamo.sglang", "{|ECA1001:--enable-metrics|}" };""",
        """        return new[] { "-m", "dynamo.sglang", "--enable-metrics", "--enable-metrics-for-all-schedulers" };""")]
    [InlineData(
        """        return new[] { "-m", "dynamo.sglang", "{|ECA1001:--enable-metrics|}", "--tp", "8" };""",
        """        return new[] { "-m", "dynamo.sglang", "--enable-metrics", "--enable-metrics-for-all-schedulers", "--tp", "8" };""")]
    [InlineData(
        """        return new List<string> { "-m", "dynamo.sglang", "{|ECA1001:--enable-metrics|}", };""",
        """        return new List<string> { "-m", "dynamo.sglang", "--enable-metrics", "--enable-metrics-for-all-schedulers", };""")]
    [InlineData(
        """        return new List<string> {"-m","dynamo.sglang","{|ECA1001:--enable-metrics|}"};""",
        """        return new List<string> {"-m","dynamo.sglang","--enable-metrics", "--enable-metrics-for-all-schedulers"};""")]
    [InlineData(
        """        List<string> args = ["-m", "dynamo.sglang", "{|ECA1001:--enable-metrics|}", .. extra]; return args;""",
        """        List<string> args = ["-m", "dynamo.sglang", "--enable-metrics", "--enable-metrics-for-all-schedulers", .. extra]; return args;""")]
    [InlineData(
        """        string[] args = { "dynamo.sglang", "{|ECA1001:--enable-metrics|}" /* scraped */ }; return args;""",
        """        string[] args = { "dynamo.sglang", "--enable-metrics", "--enable-metrics-for-all-schedulers" /* scraped */ }; return args;""")]
    [InlineData(
        """        return new[] { "dynamo.sglang", {|ECA1001:Flags.Metrics|}, "--tp", "8" };""",
        """        return new[] { "dynamo.sglang", Flags.Metrics, "--enable-metrics-for-all-schedulers", "--tp", "8" };""")]
    [InlineData(
        """        return new[] { "dynamo.sglang", metrics ? "{|ECA1001:--enable-metrics|}" : "" };""",
        """        return new[] { "dynamo.sglang", metrics ? "--enable-metrics" : "", metrics ? "--enable-metrics-for-all-schedulers" : "" };""")]
    [InlineData(
        """        List<string> args = ["dynamo.sglang", .. metrics ? new[] { "{|ECA1001:--enable-metrics|}" } : []]; return args;""",
        """        List<string> args = ["dynamo.sglang", .. metrics ? new[] { "--enable-metrics", "--enable-metrics-for-all-schedulers" } : []]; return args;""")]
    [InlineData(
        """        return new[] { "dynamo.sglang" }.Append("{|ECA1001:--enable-metrics|}").ToArray();""",
        """        return new[] { "dynamo.sglang" }.Append("--enable-metrics").Append("--enable-metrics-for-all-schedulers").ToArray();""")]
    [InlineData(
        """        return new[] { "dynamo.sglang" }.Concat(new[] { "{|ECA1001:--enable-metrics|}" }).Concat(extra);""",
        """        return new[] { "dynamo.sglang" }.Concat(new[] { "--enable-metrics", "--enable-metrics-for-all-schedulers" }).Concat(extra);""")]
    [InlineData(
        """        return string.Join(" ", "dynamo.sglang", "{|ECA1001:--enable-metrics|}");""",
        """        return string.Join(" ", "dynamo.sglang", "--enable-metrics", "--enable-metrics-for-all-schedulers");""")]
    public Task Elements_on_one_line(string before, string after) => Fixes(before, after);

    [Theory]
    [InlineData(
        "        return new List<string>\n        {\n            \"-m\",\n            \"dynamo.sglang\",\n            \"{|ECA1001:--enable-metrics|}\"\n        };",
        "        return new List<string>\n        {\n            \"-m\",\n            \"dynamo.sglang\",\n            \"--enable-metrics\",\n            \"--enable-metrics-for-all-schedulers\"\n        };")]
    [InlineData(
        "        return new List<string>\n        {\n            \"-m\",\n            \"dynamo.sglang\",\n            \"{|ECA1001:--enable-metrics|}\",\n        };",
        "        return new List<string>\n        {\n            \"-m\",\n            \"dynamo.sglang\",\n            \"--enable-metrics\",\n            \"--enable-metrics-for-all-schedulers\",\n        };")]
    [InlineData(
        "        return new[]\n        {\n            \"dynamo.sglang\",\n            // scraped\n            \"{|ECA1001:--enable-metrics|}\", // by Prometheus\n            \"--tp\", \"8\", // ranks\n        };",
        "        return new[]\n        {\n            \"dynamo.sglang\",\n            // scraped\n            \"--enable-metrics\", // by Prometheus\n            \"--enable-metrics-for-all-schedulers\",\n            \"--tp\", \"8\", // ranks\n        };")]
    [InlineData(
        "        return new[]\n        {\n            \"dynamo.sglang\",\n            \"{|ECA1001:--enable-metrics|}\" // by Prometheus\n        };",
        "        return new[]\n        {\n            \"dynamo.sglang\",\n            \"--enable-metrics\", // by Prometheus\n            \"--enable-metrics-for-all-schedulers\"\n        };")]
    [InlineData(
        "        List<string> args =\n        [\n            \"-m\", \"dynamo.sglang\",\n            \"{|ECA1001:--enable-metrics|}\",\n            .. extra,\n        ];\n        return args;",
        "        List<string> args =\n        [\n            \"-m\", \"dynamo.sglang\",\n            \"--enable-metrics\",\n            \"--enable-metrics-for-all-schedulers\",\n            .. extra,\n        ];\n        return args;")]
    [InlineData(
        "\t\treturn new[]\n\t\t{\n\t\t\t\"dynamo.sglang\",\n\t\t\t\"{|ECA1001:--enable-metrics|}\",\n\t\t};",
        "\t\treturn new[]\n\t\t{\n\t\t\t\"dynamo.sglang\",\n\t\t\t\"--enable-metrics\",\n\t\t\t\"--enable-metrics-for-all-schedulers\",\n\t\t};")]
    [InlineData(
        "        return new[]\r\n        {\r\n            \"dynamo.sglang\",\r\n            \"{|ECA1001:--enable-metrics|}\",\r\n        };",
        "        return new[]\r\n        {\r\n            \"dynamo.sglang\",\r\n            \"--enable-metrics\",\r\n            \"--enable-metrics-for-all-schedulers\",\r\n        };")]
    [InlineData(
        "        return new[]\n        {\n            \"dynamo.sglang\",\n#if DEBUG\n            \"--log-requests\",\n#endif\n            \"{|ECA1001:--enable-metrics|}\",\n        };",
        "        return new[]\n        {\n            \"dynamo.sglang\",\n#if DEBUG\n            \"--log-requests\",\n#endif\n            \"--enable-metrics\",\n            \"--enable-metrics-for-all-schedulers\",\n        };")]
    [InlineData(
        "        return new[]\n        {\n            \"dynamo.sglang\",\n            metrics ? \"{|ECA1001:--enable-metrics|}\" : \"\",\n        };",
        "        return new[]\n        {\n            \"dynamo.sglang\",\n            metrics ? \"--enable-metrics\" : \"\",\n            metrics ? \"--enable-metrics-for-all-schedulers\" : \"\",\n        };")]
    public Task Elements_one_per_line(string before, string after) => Fixes(before, after);

    [Theory]
    [InlineData(
        "        args.Add(\"{|ECA1001:--enable-metrics|}\");",
        "        args.Add(\"--enable-metrics\");\n        args.Add(\"--enable-metrics-for-all-schedulers\");")]
    [InlineData(
        "        args.Add(\"{|ECA1001:--enable-metrics|}\"); // scraped",
        "        args.Add(\"--enable-metrics\"); // scraped\n        args.Add(\"--enable-metrics-for-all-schedulers\");")]
    [InlineData(
        "        if (metrics) args.Add(\"{|ECA1001:--enable-metrics|}\");",
        "        if (metrics) { args.Add(\"--enable-metrics\"); args.Add(\"--enable-metrics-for-all-schedulers\"); }")]
    [InlineData(
        "        if (metrics)\n            args.Add(\"{|ECA1001:--enable-metrics|}\");\n        else\n            args.Add(\"--log-requests\");",
        "        if (metrics)\n        {\n            args.Add(\"--enable-metrics\");\n            args.Add(\"--enable-metrics-for-all-schedulers\");\n        }\n        else\n            args.Add(\"--log-requests\");")]
    [InlineData(
        "        if (metrics)\n        {\n            // scraped\n            args.Add(\"{|ECA1001:--enable-metrics|}\");\n        }",
        "        if (metrics)\n        {\n            // scraped\n            args.Add(\"--enable-metrics\");\n            args.Add(\"--enable-metrics-for-all-schedulers\");\n        }")]
    [InlineData(
        "        args.Insert(0, \"{|ECA1001:--enable-metrics|}\");\n        args.Insert(0, \"dynamo.sglang\");",
        "        args.Insert(0, \"--enable-metrics\");\n        args.Insert(0, \"--enable-metrics-for-all-schedulers\");\n        args.Insert(0, \"dynamo.sglang\");")]
    [InlineData(
        "        args.AddRange([\"--tp\", \"8\", \"{|ECA1001:--enable-metrics|}\"]);",
        "        args.AddRange([\"--tp\", \"8\", \"--enable-metrics\", \"--enable-metrics-for-all-schedulers\"]);")]
    [InlineData(
        "        AddFlag(args, \"{|ECA1001:--enable-metrics|}\", metrics);",
        "        AddFlag(args, \"--enable-metrics\", metrics);\n        AddFlag(args, \"--enable-metrics-for-all-schedulers\", metrics);")]
    [InlineData(
        "        AddFlag(args, flag: \"{|ECA1001:--enable-metrics|}\", on: tp > 1);",
        "        AddFlag(args, flag: \"--enable-metrics\", on: tp > 1);\n        AddFlag(args, flag: \"--enable-metrics-for-all-schedulers\", on: tp > 1);")]
    [InlineData(
        "        args.Add({|ECA1001:Flags.Metrics|});",
        "        args.Add(Flags.Metrics);\n        args.Add(\"--enable-metrics-for-all-schedulers\");")]
    public Task Statements(string before, string after)
    {
        const string Start = "        var args = new List<string> { \"-m\", \"dynamo.sglang\" };\n";
        const string End = "\n        return args;";
        return Fixes(Start + before + End, Start + after + End);
    }

    [Fact]
    public Task Statement_of_an_iterator() => Snippet.Fixes("""
        class Program
        {
            static IEnumerable<string> Words(bool metrics)
            {
                yield return "dynamo.sglang";
                if (metrics)
                    yield return "{|ECA1001:--enable-metrics|}";
                yield return "--log-requests";
            }
        }
        """, """
        class Program
        {
            static IEnumerable<string> Words(bool metrics)
            {
                yield return "dynamo.sglang";
                if (metrics)
                {
                    yield return "--enable-metrics";
                    yield return "--enable-metrics-for-all-schedulers";
                }
                yield return "--log-requests";
            }
        }
        """, "ECA1001", LaunchPair.Plain);

    [Fact]
    public Task Both_branches_at_once() => Snippet.Fixes("""
        class Program
        {
            static List<string> Words(bool big)
            {
                var args = new List<string> { "dynamo.sglang" };
                if (big)
                {
                    args.Add("{|ECA1001:--enable-metrics|}");
                    args.Add("--tp");
                    args.Add("8");
                }
                else
                {
                    args.Add("--enable-metrics");
                }

                return args;
            }
        }
        """, """
        class Program
        {
            static List<string> Words(bool big)
            {
                var args = new List<string> { "dynamo.sglang" };
                if (big)
                {
                    args.Add("--enable-metrics");
                    args.Add("--enable-metrics-for-all-schedulers");
                    args.Add("--tp");
                    args.Add("8");
                }
                else
                {
                    args.Add("--enable-metrics");
                    args.Add("--enable-metrics-for-all-schedulers");
                }

                return args;
            }
        }
        """, "ECA1001", LaunchPair.Plain);

    [Fact]
    public Task Every_launch_of_a_file() => Snippet.Fixes("""
        class Program
        {
            static string[] Prefill() => ["dynamo.sglang", "{|ECA1001:--enable-metrics|}"];

            static string Decode(int tp) => $"dynamo.sglang --tp {tp} {|ECA1001:--enable-metrics|}";
        }
        """, """
        class Program
        {
            static string[] Prefill() => ["dynamo.sglang", "--enable-metrics", "--enable-metrics-for-all-schedulers"];

            static string Decode(int tp) => $"dynamo.sglang --tp {tp} --enable-metrics --enable-metrics-for-all-schedulers";
        }
        """, "ECA1001", LaunchPair.Plain);
}
