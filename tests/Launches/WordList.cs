internal static class WordList
{
    public static List<string> Create(string model, bool traced)
    {
        var args = new List<string> { "-m", "dynamo.sglang", "--model-path", model, "--tp", "8" };
        args.Add("{|ECA1001:--enable-metrics|}");
        args.Add("{|ECA1006:true|}");
        if (traced)
        {
            args.Add("--enable-trace");
        }

        return args;
    }

    public static string[] Short() => ["sglang", "serve", "--tp", "8", "{|ECA1001:--enable-metrics|}", "{|ECA1006:true|}"];

    public static string[] OneRank() => ["sglang", "serve", "--tp", "1", "--enable-metrics", "{|ECA1011:--enable-metrics-for-all-schedulers|}", "--trust-remote-code"];
}
