using System.Globalization;
using System.Text;

namespace EngineConfigAnalyzers.Tests.Generated;

/// <summary>Prints one program as a method, and notes where its writes, calls and creations stand.</summary>
internal sealed class ProgramPrinter(StringBuilder text, GeneratedProgram program)
{
    private readonly SortedDictionary<string, string> _parameters = new(StringComparer.Ordinal) { ["flag"] = "bool", ["port"] = "int?" };
    private readonly StringBuilder _body = new();
    private int _loops;
    private int _names;

    /// <summary>The offset of each write, of each call of a helper and of each creation.</summary>
    public Dictionary<object, int> Places { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Prints the method; afterwards the places count from the start of the whole text.</summary>
    public void Print(string name)
    {
        for (var i = 0; i < program.Creations.Length; i++)
        {
            Line(2, $"var {Name(i)} = ", program.Creations[i], ";");
        }

        Print(program.Steps, 2);
        Exit(2, isLast: true);
        if (program.Output is Output.List)
        {
            _parameters["into"] = "List<EngineConfig>";
        }

        var type = program.Output switch
        {
            Output.List => "void",
            Output.Tuple => "(EngineConfig, EngineConfig)",
            _ => program.Creations.Length == 1 ? "EngineConfig" : "EngineConfig[]",
        };
        text.Append(CultureInfo.InvariantCulture, $"\n    internal static {type} {name}({string.Join(", ", _parameters.Select(parameter => $"{parameter.Value} {parameter.Key}"))})\n    {{\n");
        foreach (var place in Places.Keys)
        {
            Places[place] += text.Length;
        }

        text.Append(_body).Append("    }\n");
    }

    private static string Name(int variable) => variable == 0 ? "a" : "b";

    private void Print(Step[] steps, int indent)
    {
        foreach (var step in steps)
        {
            Print(step, indent);
        }
    }

    private void Print(Step step, int indent)
    {
        switch (step)
        {
            case Step.Make { Second: null } make:
                Line(indent, $"{Name(make.Variable)} = ", make.First, ";");
                break;
            case Step.Make { Second: { } second } make:
                Line(indent, $"{Name(make.Variable)} = {Own()} ? ", make.First, " : ", second, ";");
                break;
            case Step.Set set:
                Line(indent, $"{Name(set.Variable)}.", set.Write, ";");
                break;
            case Step.Call call:
                Line(indent, call);
                break;
            case Step.Alias alias:
                var other = $"x{_names++}";
                Line(indent, "{");
                Line(indent + 1, $"var {other} = {Name(alias.Variable)};");
                foreach (var write in alias.Writes)
                {
                    Line(indent + 1, $"{other}.", write, ";");
                }

                Line(indent + 1, alias.Back ? $"{Name(alias.Variable)} = {other};" : "");
                Line(indent, "}");
                break;
            case Step.Point point:
                Line(indent, $"{Name(point.Variable)} = {Name(point.Other)};");
                break;
            case Step.Swap:
                var kept = $"x{_names++}";
                Line(indent, $"{{ var {kept} = a; a = b; b = {kept}; }}");
                break;
            case Step.Store store:
                Line(indent, $"into.Add({Name(store.Variable)});");
                break;
            case Step.Leave { Jump: Jump.Return }:
                Exit(indent, isLast: false);
                break;
            case Step.Leave leave:
                Line(indent, leave.Jump switch { Jump.Break => "break;", Jump.Continue => "continue;", _ => "throw new InvalidOperationException();" });
                break;
            case Step.Branch branch:
                var asked = branch.Condition.IsShared ? Parameter($"s{branch.Condition.Shared}", "bool") : Own();
                Block(indent, $"if ({(branch.Condition.IsNegated ? "!" : "")}{asked})", branch.Then);
                if (branch.Else.Length > 0)
                {
                    Block(indent, "else", branch.Else);
                }

                break;
            case Step.Loop loop:
                Print(loop, indent);
                break;
            case Step.Switch selection:
                Print(selection, indent);
                break;
            case Step.Guard guard:
                Block(indent, "try", guard.Body);
                if (guard.HasHandler)
                {
                    Block(indent, "catch (Exception)", guard.Handler);
                }

                if (!guard.HasHandler || guard.Finally.Length > 0)
                {
                    Block(indent, "finally", guard.Finally);
                }

                break;
        }
    }

    private void Print(Step.Loop loop, int indent)
    {
        var count = loop.Form is LoopForm.For or LoopForm.Foreach ? _loops > 0 ? "Count()" : Parameter($"n{_names++}", "int") : "";
        var i = $"i{_names++}";
        var head = loop.Form switch
        {
            LoopForm.While => "while (Coin())",
            LoopForm.For => $"for (var {i} = 0; {i} < {count}; {i}++)",
            LoopForm.Foreach => $"foreach (var {i} in new int[{count}])",
            _ => "do",
        };
        _loops++;
        Block(indent, head, loop.Body);
        _loops--;
        if (loop.Form is LoopForm.Do)
        {
            Line(indent, "while (Coin());");
        }
    }

    private void Print(Step.Switch selection, int indent)
    {
        Line(indent, $"switch ({(_loops > 0 ? "Count()" : Parameter($"k{_names++}", "int"))})");
        Line(indent, "{");
        for (var i = 0; i < selection.Cases.Length; i++)
        {
            Line(indent + 1, selection.HasDefault && i == selection.Cases.Length - 1 ? "default:" : $"case {i}:");
            Print(selection.Cases[i], indent + 2);
            Line(indent + 2, "break;");
        }

        Line(indent, "}");
    }

    private void Exit(int indent, bool isLast)
    {
        var names = Enumerable.Range(0, program.Creations.Length).Select(Name).ToList();
        Line(indent, program.Output switch
        {
            Output.List => string.Concat(names.Select(name => $"into.Add({name}); ")) + (isLast ? "" : "return;"),
            Output.Tuple => $"return ({string.Join(", ", names)});",
            _ => names.Count == 1 ? $"return {names[0]};" : $"return [{string.Join(", ", names)}];",
        });
    }

    private void Block(int indent, string head, Step[] steps)
    {
        Line(indent, head);
        Line(indent, "{");
        Print(steps, indent + 1);
        Line(indent, "}");
    }

    // A condition that nothing else asks: inside a loop a call, which answers anew each time.
    private string Own() => _loops > 0 ? "Coin()" : Parameter($"p{_names++}", "bool");

    private string Parameter(string name, string type)
    {
        _parameters[name] = type;
        return name;
    }

    private void Line(int indent, params object[] parts)
    {
        if (parts is [""])
        {
            return;
        }

        _body.Append(' ', indent * 4);
        foreach (var part in parts)
        {
            Append(part);
        }

        _body.Append('\n');
    }

    private void Append(object part)
    {
        switch (part)
        {
            case Creation creation:
                Places.Add(creation, _body.Length);
                _body.Append("new EngineConfig { ");
                foreach (var write in creation.Writes)
                {
                    Append(write);
                    _body.Append(", ");
                }

                _body.Append('}');
                break;
            case Write write:
                Places.Add(write, _body.Length);
                _body.Append(write.Name).Append(" = ").Append(Shown(write.Given));
                break;
            case Step.Call call:
                var shown = string.Format(CultureInfo.InvariantCulture, call.Helper.Call, Name(call.Variable));
                Places.Add(call, _body.Length + (shown.IndexOf(" = ", StringComparison.Ordinal) is > 0 and var assigned ? assigned + 3 : 0));
                _body.Append(shown).Append(';');
                break;
            default:
                _body.Append(part);
                break;
        }
    }

    private string Shown(Given given) => given switch
    {
        Given.True => "true",
        Given.False => "false",
        Given.Computed => "flag",
        Given.Choice => $"{Own()} ? true : false",
        Given.Number => "9090",
        Given.Null => "null",
        Given.Negative => "-1",
        _ => "port",
    };
}
