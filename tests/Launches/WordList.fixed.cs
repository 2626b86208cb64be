internal static class WordList
{
    public static List<string> Create(string model, bool traced)
    {
        var args = new List<string> { "-m", "dynamo.sglang", "--model-path", model, "--tp", "8" };
        args.Add("--enable-metrics");
        args.Add("--enable-metrics-for-all-schedulers");
        if (traced)
        {
            args.Add("--enable-trace");
        }

        return args;
    }

    public static string[] Short() => ["sglang", "serve", "--tp", "8", "--enable-metrics", "--enable-metrics-for-all-schedulers"];

    public static string[] OneRank() => ["sglang", "serve", "--tp", "1", "--enable-metrics", "--trust-remote-code"];
}
