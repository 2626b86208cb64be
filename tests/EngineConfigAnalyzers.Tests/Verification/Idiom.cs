namespace EngineConfigAnalyzers.Tests.Verification;

/// <summary>The ways in which C# says what the rules look at, one row each in the table of what the tests show.</summary>
public enum Idiom
{
    // Typed configurations.
    ObjectInitializer,
    Statements,
    With,
    OptionsLambda,
    ConstructorArguments,
    MethodArguments,
    Builder,
    DeclaredDefault,
    DerivedConstructor,
    AttributeArguments,
    CollectionElement,
    Helper,
    KeySet,

    // Command lines, containers and manifests.
    WordList,
    ProcessArguments,
    ShellText,
    Aspire,
    Testcontainers,
    DockerDotNet,
    Kubernetes,
    CliWrap,

    // Names of metrics.
    Literal,
    InterpolatedText,
    Alternatives,
    ShellCommand,

    // Policy.
    EditorConfig,
    GlobalConfig,
}
