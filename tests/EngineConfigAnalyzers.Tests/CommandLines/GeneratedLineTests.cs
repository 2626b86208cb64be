using CsCheck;
using EngineConfigAnalyzers.CommandLines;
using EngineConfigAnalyzers.Knowledge;

namespace EngineConfigAnalyzers.Tests.CommandLines;

public sealed class GeneratedLineTests
{
    private static readonly Gen<string> Word = Gen.String[Gen.Char["ab=- \t\"'\\$`&|;<>(){}#*\né~"], 0, 12];

    private static readonly Gen<string[]> Words = Word.Array[1, 8];

    private static readonly Gen<string> Value = Gen.String[Gen.Char["aZ09_./: \"'\\$"], 0, 8];

    // Settings that take a value, written in every form; the flag is not given its own name as a value.
    private static readonly Gen<(Setting Setting, string Value, string[] Words)> Valued = Gen.Select(
        Gen.OneOf<Setting>([.. Settings.All.Where(setting => !SettingFlags.IsSwitch(setting))]), Value, Gen.Int[0, 9], Gen.Bool,
        (setting, value, alias, joined) =>
        {
            var flag = setting.Flags[alias % setting.Flags.Length];
            return (setting, value, joined ? new[] { flag + "=" + value } : [flag, value]);
        });

    private static readonly Gen<(Setting Setting, string Value, string[] Words)> Switch = Gen.Select(
        Gen.OneOf<Setting>([.. Settings.All.Where(SettingFlags.IsSwitch)]), Gen.Bool, Gen.Bool,
        (setting, stray, on) =>
        {
            string[] words = stray ? [setting.Flags[0] + (on ? "=true" : "=false")] : [setting.Flags[0]];
            return (setting, stray && !on ? "Off" : "On", words);
        });

    private static readonly Gen<(Setting Setting, string Value, string[] Words)[]> Launch = Gen.OneOf<(Setting Setting, string Value, string[] Words)>((IGen<(Setting Setting, string Value, string[] Words)>[])[Valued, Switch]).Array[0, 10];

    private static readonly Gen<string> Anything = Gen.OneOf<string>((IGen<string>[])[
        Gen.String[0, 3],
        Gen.OneOf<string>(
            "docker", "run", "-e", "--env", "exec", "kubectl", "ssh", "srun", "--export=", "mpirun", "-x", "env", "-u", "bash", "-c", "-lc", "eval", "sudo", "export", "K=", "K=V",
            "{}", "{}", "$", "$(", "${", "`", "(", ")", "'", "\"", "\\", "<<", "<<<", ">", ">&", "&", "&&", "|", ";", "\n", "#", "$@", "$'", " ", " ", " ", " ", "=", "--", "-",
            "dynamo.sglang", "-m", "--enable-metrics", "=true", "--tp", "8", "set -a", "unset", "K", "--entrypoint", "sglang", "serve", "lmsysorg/sglang")])
        .Array[0, 40].Select(string.Concat);

    [Fact]
    public void Words_printed_for_Windows_are_read_back() =>
        Words.Sample(words => Assert.Equal(words, WindowsArguments.Split(CommandText.Literal(Printed.ForWindows(words))).Select(word => word.Known)));

    [Fact]
    public void Words_printed_for_a_shell_are_read_back() => Gen.Select(Words, Gen.Int[0, 2]).Sample((words, style) =>
    {
        words[0] = "x";
        Assert.Equal(words, ShellLine.Read(CommandText.Literal(Printed.ForShell(words, style))).Single().Words.Select(word => word.Known));
    });

    [Fact]
    public void Words_printed_for_a_shell_in_a_shell_on_Windows_are_read_back() => Gen.Select(Words, Gen.Int[0, 2], Gen.Int[0, 2]).Sample((words, inner, outer) =>
    {
        words[0] = "x";
        var script = Printed.ForShell(["sh", "-c", Printed.ForShell(words, inner)], outer);
        var line = Printed.ForWindows(["bash", "-lc", script]);
        var read = ShellLine.Read(WindowsArguments.Split(CommandText.Literal(line))).Single().Words;
        Assert.Equal(words, read.Select(word => word.Known));
        Assert.All(read, word => AssertInside(word.Place, line.Length));
    });

    [Fact]
    public void A_launch_means_the_same_in_every_form() => Gen.Select(Launch, Gen.Int[0, 2]).Sample((launch, style) =>
    {
        string[] words = ["python3", "-m", "dynamo.sglang", .. launch.SelectMany(setting => setting.Words)];
        var expected = launch.GroupBy(setting => setting.Setting.Name, setting => setting.Value, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Last(), StringComparer.Ordinal);

        // A value that looks like a flag is none to argparse, and one such makes another line of it.
        if (launch.Any(setting => setting.Value is "true" or "false"))
        {
            return;
        }

        Check(EngineCommandReader.Read([.. words.Select((word, index) => CommandWord.Literal(word, index))]));
        Check(EngineCommandReader.Read(WindowsArguments.Split(CommandText.Literal(Printed.ForWindows(words)))));
        Check(EngineCommandReader.ReadAll(ShellLine.Read(CommandText.Literal("A=1 nohup " + Printed.ForShell(words, style) + " > out.log 2>&1 &"))));

        void Check(IEnumerable<EngineCommand> engines)
        {
            var engine = engines.Single();
            Assert.Equal(EngineKind.DynamoSglang, engine.Kind);
            foreach (var setting in Settings.All)
            {
                var value = engine[setting];
                var shown = value.Text ?? (value.Kind == EngineConfigAnalyzers.Launches.SettingValueKind.Number ? "number" : value.Kind.ToString());
                var wanted = expected.GetValueOrDefault(setting.Name, "Absent");
                Assert.Equal(long.TryParse(wanted, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out _) ? "number" : wanted, shown);
            }
        }
    });

    [Fact]
    public void No_text_makes_a_splitter_throw() => Anything.Sample(
        sketch =>
        {
            var text = Sketch.Text(sketch);
            var words = WindowsArguments.Split(text);
            var commands = ShellLine.Read(text).AddRange(ShellLine.Read(words));
            foreach (var word in words.Concat(commands.SelectMany(command => command.Words)))
            {
                AssertInside(word.Place, text.Length);
                AssertInside(word.PlaceOf(0, word.Text.Length), text.Length);
                AssertInside(word.From(word.Text.Length / 2).Place, text.Length);
            }

            foreach (var engine in EngineCommandReader.ReadAll(commands))
            {
                Assert.NotNull(engine.Place);
                Assert.All(engine.Written, setting => AssertInside(setting.FlagPlace, text.Length));
            }
        },
        iter: 5000);

    [Theory]
    [InlineData("\\")]
    [InlineData("\"")]
    [InlineData("$(")]
    [InlineData("=")]
    [InlineData("'\"")]
    [InlineData("`")]
    [InlineData("<<E ")]
    [InlineData("<<E\n")]
    [InlineData("env ")]
    [InlineData("eval ")]
    [InlineData("(")]
    [InlineData("{}")]
    [InlineData("a=$b ")]
    [InlineData("a;")]
    [InlineData("docker run x ")]
    [InlineData("--tp ")]
    public void Long_texts_take_no_long_time(string piece)
    {
        var text = Sketch.Text(string.Concat(Enumerable.Repeat(piece, 20_000)));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        EngineCommandReader.ReadAll(ShellLine.Read(text));
        EngineCommandReader.Read(WindowsArguments.Split(text));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{piece}: {watch.Elapsed}");
    }

    private static void AssertInside(WordPlace place, int length) => Assert.True(place.Start >= 0 && place.Start <= place.End && place.End <= length, place.ToString());
}
