using System.Reflection;

namespace EngineConfigAnalyzers.Mutation;

/// <summary>One fact, or one row of a theory, run without a test host: a host takes seconds to start, a test milliseconds.</summary>
/// <param name="Name">Class and method, with the number of the row.</param>
internal sealed record TestCase(string Name, Type Class, MethodInfo Method, object?[] Arguments)
{
    /// <summary>A reader goes as deep as the code does; a mutant may take a bound away.</summary>
    private const int StackSize = 16 * 1024 * 1024;

    /// <summary>The tests of an assembly whose class is about something of the kind asked for.</summary>
    public static IReadOnlyList<TestCase> Find(Assembly assembly, Func<string, bool> isAsked) => [.. assembly.GetTypes()
        .Where(type => type is { IsClass: true, ContainsGenericParameters: false } && (!type.IsAbstract || type.IsSealed))
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy).SelectMany(method => Of(type, method)))
        .Where(test => isAsked(test.Name))];

    /// <returns>What the test threw, nothing if it passed, or a <see cref="TimeoutException"/>: then its thread still runs.</returns>
    public Exception? Run(TimeSpan limit)
    {
        Exception? thrown = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    RunAsync().GetAwaiter().GetResult();
                }
                catch (Exception exception)
                {
                    thrown = exception;
                }
            },
            StackSize)
        { IsBackground = true };
        thread.Start();
        return thread.Join(limit) ? thrown : new TimeoutException(Name);
    }

    private async Task RunAsync()
    {
        var parameters = Method.GetParameters();
        object?[] arguments = [.. parameters.Select((parameter, i) => i < Arguments.Length ? Fit(Arguments[i], parameter.ParameterType) : parameter.DefaultValue)];
        switch (Method.Invoke(Method.IsStatic ? null : Create(), BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null))
        {
            case Task task:
                await task;
                break;
            case ValueTask task:
                await task;
                break;
        }
    }

    /// <summary>An instance of the class; fixtures and output, which some ask for, are none of a mutant's business.</summary>
    private object Create() => Class.GetConstructors() is [var constructor, ..] ? constructor.Invoke(new object?[constructor.GetParameters().Length]) : Activator.CreateInstance(Class)!;

    private static IEnumerable<TestCase> Of(Type type, MethodInfo method)
    {
        var name = $"{type.FullName}.{method.Name}";
        var attributes = method.GetCustomAttributes(inherit: true);
        if (attributes.FirstOrDefault(attribute => Is(attribute, "Xunit.FactAttribute")) is not { } fact || fact.GetType().GetProperty("Skip")!.GetValue(fact) is not null)
        {
            return [];
        }

        return Is(fact, "Xunit.TheoryAttribute")
            ? attributes.Where(attribute => Is(attribute, "Xunit.Sdk.DataAttribute"))
                .SelectMany(data => (IEnumerable<object?[]>)data.GetType().GetMethod("GetData")!.Invoke(data, [method])!)
                .Select((row, i) => new TestCase($"{name}#{i}", type, method, row))
            : [new TestCase(name, type, method, [])];
    }

    /// <summary>Xunit is known by name: the tests bring it with them.</summary>
    private static bool Is(object attribute, string name)
    {
        for (var type = attribute.GetType(); type is not null; type = type.BaseType!)
        {
            if (type.FullName == name)
            {
                return true;
            }
        }

        return false;
    }

    private static object? Fit(object? value, Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return value is null || type.IsInstanceOfType(value) ? value
            : type.IsEnum ? Enum.ToObject(type, value)
            : value is IConvertible && type.IsPrimitive ? Convert.ChangeType(value, type, System.Globalization.CultureInfo.InvariantCulture)
            : value;
    }
}
