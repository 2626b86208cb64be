using EngineConfigAnalyzers.CommandLines;

namespace EngineConfigAnalyzers.Tests.CommandLines;

public sealed class ShellLineTests
{
    public static TheoryData<string, string> Words => new()
    {
        { "", "" },
        { "a 'b c' \"d e\" f\\ g", "a|b c|d e|f g" },
        { "a ''", "a|" },
        { "'it'\\''s'", "it's" },
        { "'$HOME \\n'", "$HOME \\n" },
        { "\"a \\\"b\\\" \\$c \\x\"", "a \"b\" $c \\x" },
        { "a\"b\"'c'd", "abcd" },
        { "x $TP", "x|{}*" },
        { "x --tp=$TP", "x|--tp=${}".Replace("${}", "{}", StringComparison.Ordinal) },
        { "x \"$TP\"", "x|{}" },
        { "x \"$@\" \"${args[@]}\" $*", "x|{}*|{}*|{}*" },
        { "x ${TP:-8} $((1+2)) $(nproc --all) `date \\` x`", "x|{}*|{}*|{}*|{}*" },
        { "x $(echo \")\" ')' (y)) z", "x|{}*|z" },
        { "x \"a$(echo \"b c\")d\" z", "x|a{}d|z" },
        { "x ${A:+--a }--b", "x|{}*|--b" },
        { "x $ 5$", "x|$|5$" },
        { "x $'a\\'b' z", "x|{}*|z" },
        { "x {} \"{}\" '{}' a{}", "x|{}*|{}|{}|a{}" },
        { "x {}--enable-metrics", "x|{}*|--enable-metrics" },
        { "a \\\n  b \\\r\n c", "a|b|c" },
        { "a # b; c", "a" },
        { "a b#c", "a|b#c" },
        { "a > out.log 2>&1 b", "a|b" },
        { "a >>out 2>/dev/null <in &>all b", "a|b" },
        { "a 2 >x", "a|2" },
        { "a 2&>x", "a|2" },
        { "a '2'>x", "a|2" },
        { "x \"{}\"--b", "x|{}--b" },
        { "x \\{} y", "x|{}|y" },
        { "a>x b", "a|b" },
        { "a 0</dev/null b", "a|b" },
        { "a <<< word b", "a|b" },
        { "a <(b c) >(d)", "a|{}|{}" },
        { "a=(1 2) ", "" },
        { "'open", "open" },
        { "\"open $(x", "open {}" },
        { "trailing\\", "trailing\\" },
    };

    public static TheoryData<string, string> Commands => new()
    {
        { "a && b || c; d | e & f\ng |& h", "a\nb\nc\nd\ne\nf\ng\nh" },
        { "a&&b;c", "a\nb\nc" },
        { "a '&&' b", "a|&&|b" },
        { "(a; b) && c", "a\nb\nc" },
        { "{ a; b; }", "a\nb" },
        { "if a; then b; else c; fi; while d; do e; done", "a\nb\nc\nd\ne" },
        { "if a; elif b; then c; fi; until d; do ! e; done", "a\nb\nc\nd\ne" },
        { "case x in y) a;; esac; b", "case|x|in|y\na\nb" },
        { "a) b", "a\nb" },
        { "a <<EOF && b\nx && y\nEOF\nc", "a\nb\nc" },
        { "a <<-'END'\nb\n\tEND\nc", "a\nc" },
        { "a <<< x\nb", "a\nb" },
        { "a <>x\nb", "a\nb" },
        { "a >x\nb", "a\nb" },
        { "f() { a; }; f", "f\na\nf" },

        { "K=1 a", "K=1 a" },
        { "K=1 J='x y' a; b", "J=x y K=1 a\nb" },
        { "K=$X a", "K=? a" },
        { "K={} a", "K=? a" },
        { "K= a", "K= a" },
        { "'K=1' a", "K=1|a" },
        { "1K=1 a", "1K=1|a" },
        { "K-J=1 a", "K-J=1|a" },
        { "'K'=1 a", "K=1|a" },
        { "{}=1 a", "{}=1|a" },
        { "K=1; a", "a" },
        { "K=1; export K; a", "K=1 a" },
        { "export K; a", "K=? a" },
        { "export K=1 J=2 && a && b", "J=2 K=1 a\nJ=2 K=1 b" },
        { "export K=1; K=2; a", "K=2 a" },
        { "export K=1; K=2 a; b", "K=2 a\nK=1 b" },
        { "export K=1; unset K; a", "-K a" },
        { "declare -x K=1; a", "K=1 a" },
        { "declare -r -x K=1; a", "K=1 a" },
        { "typeset -rx K=1; a", "K=1 a" },
        { "declare max=1; a", "declare|max=1\na" },
        { "set -e; K=1; a", "a" },
        { "set -a; K=1; set -e; a", "K=1 a" },
        { "set -eax; K=1; set +a; J=2; a", "K=1 a" },
        { "set -o allexport; K=1; set -- x; a", "K=1 a" },
        { "(export K=1; a); b", "K=1 a\nb" },
        { "export $(cat .env); a", "more a" },
        { "source .env; a", "more a" },
        { ". ./env.sh; a", "more a" },
        { "source; a", "more a" },
        { ". venv/bin/activate && a", "a" },
        { "source venv/bin/activate && a", "a" },
    };

    public static TheoryData<string, string> Wrapped => new()
    {
        { "env K=1 J={} a b", "J=? K=1 a|b" },
        { "env -u K --unset=J a", "-J -K a" },
        { "env -i K=1 a", "K=1 fresh a" },
        { "env --ignore-environment K=1 a", "K=1 fresh a" },
        { "env {} a", "more a" },
        { "env {} {} a", "{}*|{}*|a" },
        { "env K=1 {}", "K=1 {}*" },
        { "env =1 a", "=1|a" },
        { "/usr/bin/env K=1 a", "K=1 a" },
        { "nohup a &", "a" },
        { "nohup; env K=1; a", "a" },
        { "C:/windows/system32/wsl.EXE -e a", "more fresh a" },
        { "exec -a name a", "a" },
        { "time -p a", "a" },
        { "command a", "a" },
        { "sudo -u me -E K=1 a", "K=1 a" },
        { "stdbuf -oL -e 0 a", "a" },
        { "setsid nohup nice -n 10 numactl --cpunodebind=0 -m 0 taskset -c 0-3 timeout -k 5 60 a b", "a|b" },
        { "wsl -d Ubuntu -e bash -c 'K=1 a'", "K=1 more fresh a" },
        { "export J=2; bash -c 'K=1 a; b'", "J=2 K=1 a\nJ=2 b" },
        { "bash -lc \"a \\\"b c\\\"\"", "a|b c" },
        { "/bin/sh -e -c 'a'", "a" },
        { "bash -euxo pipefail -c 'a'", "a" },
        { "bash --login -c 'a'", "a" },
        { "bash --norc -c 'a; b'", "a\nb" },
        { "bash -ac 'a; b'", "a\nb" },
        { "bash +e -c 'a; b'", "a\nb" },
        { "bash -o pipefail -c 'a; b'", "a\nb" },
        { "bash +o posix -c 'a; b'", "a\nb" },
        { "bash -c", "bash|-c" },
        { "bash -e -c", "bash|-e|-c" },
        { "bash x -c 'a; b'", "bash|x|-c|a; b" },
        { "bash - 'a; b'", "bash|-|a; b" },
        { "bash -s -c", "bash|-s|-c" },
        { "bash -c {}", "bash|-c|{}*" },
        { "bash -c \"{} x\"", "{}*|x" },
        { "bash script.sh -c x", "bash|script.sh|-c|x" },
        { "sh -c 'sh -c \"K=1 a\"'", "K=1 a" },
        { "eval 'K=1 a' b", "K=1 a|b" },
        { "eval", "eval" },
        { "{} -c 'K=1 a'", "K=1 a" },
        { "{} -c ' a'", "a" },
        { "llama -c 4096 -x", "llama|-c|4096|-x" },
        { "{} -c 4096 -x", "{}*|-c|4096|-x" },
        { "{} -Jc 'a; b'", "{}*|-Jc|a; b" },
    };

    [Theory]
    [MemberData(nameof(Words))]
    public void Splits_words_as_a_shell_does(string line, string words) => Assert.Equal(words, Sketch.Print(ShellLine.Read(Sketch.Text(line))));

    [Theory]
    [MemberData(nameof(Commands))]
    public void Reads_each_command_with_its_environment(string line, string commands) => Assert.Equal(commands, Sketch.Print(ShellLine.Read(Sketch.Text(line))));

    [Theory]
    [MemberData(nameof(Wrapped))]
    public void Takes_away_what_is_wrapped_around(string line, string commands) => Assert.Equal(commands, Sketch.Print(ShellLine.Read(Sketch.Text(line))));

    [Fact]
    public void Words_of_a_list_are_unwrapped_alike() => Assert.Equal(
        "K=1 a|b\nc",
        Sketch.Print(ShellLine.Read(Sketch.Words("/bin/bash", "-c", "K=1 a b && c"))));

    [Fact]
    public void A_shell_whose_program_stands_elsewhere_is_read() => Assert.Equal("K=1 a", Sketch.Print(ShellLine.Read(Sketch.Words("-c", "K=1 a"))));

    [Fact]
    public void Its_option_without_a_script_is_none() => Assert.Equal("-c|4096", Sketch.Print(ShellLine.Read(Sketch.Words("-c", "4096"))));

    [Fact]
    public void What_the_outside_knows_reaches_the_commands()
    {
        var outside = ShellCommand.Bare with { Host = CommandHost.Container, Environment = CommandEnvironment.Fresh.With(CommandWord.Literal("K=1")) };
        Assert.Equal("K=1 fresh Container a", Sketch.Print(ShellLine.Read(Sketch.Text("a"), outside)));
    }

    [Fact]
    public void Places_lead_back_through_nested_scripts()
    {
        const string line = "nohup bash -c \"K=1 python -m \\\"dynamo.sglang\\\" --tp=$X {} --enable-metrics=false\" &";
        var command = ShellLine.Read(Sketch.Text(line)).Single();
        Assert.Equal("python|-m|dynamo.sglang|--tp={}|{}*|--enable-metrics=false", Sketch.Print(command.Words));
        Assert.Equal("\\\"dynamo.sglang\\\"", Sketch.Cut(line, command.Words[2].Place));
        Assert.Equal("--tp=$X", Sketch.Cut(line, command.Words[3].Place));
        Assert.Equal("{}", Sketch.Cut(line, command.Words[4].Place));
        Assert.Equal("=false", Sketch.Cut(line, command.Words[5].PlaceOf(16, 6)));
        Assert.Equal("K=1", Sketch.Cut(line, command.Environment["K"]!.Place));
        Assert.Equal("1", Sketch.Cut(line, command.Environment["K"]!.ValuePlace));
    }

    [Fact]
    public void Each_character_leads_back_to_its_own()
    {
        const string line = """bash -c "x a\"b\"c\\d" """;
        var word = ShellLine.Read(Sketch.Text(line)).Single().Words[1];
        Assert.Equal("abcd", word.Text);
        Assert.Equal(["a", "b", "c", """\\d"""], Enumerable.Range(0, 4).Select(i => Sketch.Cut(line, word.PlaceOf(i, 1))));
    }

    [Fact]
    public void Scripts_in_scripts_end_somewhere()
    {
        var words = Enumerable.Repeat("eval", 5000).Append("a").ToArray();
        Assert.Empty(ShellLine.Read(Sketch.Words(words)));
    }
}
