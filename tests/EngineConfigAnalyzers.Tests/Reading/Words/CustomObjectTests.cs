namespace EngineConfigAnalyzers.Tests.Reading.Words;

/// <summary>Workers of a <c>DynamoGraphDeployment</c>: the operator brings the endpoint, nobody brings the flag.</summary>
public class CustomObjectTests
{
    [Fact]
    public Task Anonymous_object() => Snippet.Reports("""
        using k8s;

        class Program
        {
            static async Task Deploy(IKubernetes client, string image)
            {
                var body = new
                {
                    apiVersion = "nvidia.com/v1alpha1",
                    kind = "DynamoGraphDeployment",
                    metadata = new { name = "graph" },
                    spec = new
                    {
                        services = new
                        {
                            Worker = new { extraPodSpec = new { mainContainer = new { image, command = new[] { "python3", "-m", "dynamo.sglang" }, args = new[] { "--model-path", "m", "{|ECA1001:--enable-metrics|}" } } } },
                            Frontend = new { extraPodSpec = new { mainContainer = new { image, command = new[] { "python3", "-m", "dynamo.frontend" }, args = new[] { "--enable-metrics" } } } },
                        },
                    },
                };
                await client.CustomObjects.CreateNamespacedCustomObjectAsync(body, "nvidia.com", "v1alpha1", "default", "dynamographdeployments");
            }
        }
        """, LaunchApis.Kubernetes);

    [Fact]
    public Task Silent_for_a_complete_anonymous_object() => Snippet.Silent("""
        class Program
        {
            static object Body(string image) => new
            {
                kind = "DynamoGraphDeployment",
                spec = new { services = new { Worker = new { extraPodSpec = new { mainContainer = new { image, args = new[] { "-m", "dynamo.sglang", "--enable-metrics", "--enable-metrics-for-all-schedulers" } } } } } },
            };
        }
        """, LaunchPair.Plain);

    [Fact]
    public Task Dictionary() => Snippet.Reports("""
        class Program
        {
            static Dictionary<string, object> Body(string image) => new()
            {
                ["apiVersion"] = "nvidia.com/v1alpha1",
                ["kind"] = "DynamoGraphDeployment",
                ["spec"] = new Dictionary<string, object>
                {
                    ["services"] = new Dictionary<string, object>
                    {
                        ["Worker"] = new Dictionary<string, object>
                        {
                            ["extraPodSpec"] = new Dictionary<string, object>
                            {
                                ["mainContainer"] = new Dictionary<string, object>
                                {
                                    ["image"] = image,
                                    ["command"] = new[] { "python3", "-m", "dynamo.sglang" },
                                    ["args"] = new List<string> { "--tp", "8", "{|ECA1001:--enable-metrics|}" },
                                },
                            },
                        },
                    },
                },
            };
        }
        """, LaunchPair.Plain);

    [Fact]
    public Task Silent_for_a_complete_dictionary() => Snippet.Silent("""
        class Program
        {
            static Dictionary<string, object> Body(string image) => new()
            {
                ["kind"] = "DynamoGraphDeployment",
                ["mainContainer"] = new Dictionary<string, object> { ["image"] = image, ["args"] = new List<string> { "-m", "dynamo.sglang", "--tp", "1", "--enable-metrics" } },
            };
        }
        """, LaunchPair.Plain);

    private const string Typed = """
        using k8s;
        using k8s.Models;

        public class DynamoGraphDeployment : IKubernetesObject<V1ObjectMeta>
        {
            public string ApiVersion { get; set; } = "nvidia.com/v1alpha1";
            public string Kind { get; set; } = "DynamoGraphDeployment";
            public V1ObjectMeta Metadata { get; set; } = new();
            public GraphSpec Spec { get; set; } = new();
        }

        public class GraphSpec { public Dictionary<string, Service> Services { get; set; } = new(); }
        public class Service { public PodSpec? ExtraPodSpec { get; set; } }
        public class PodSpec { public V1Container? MainContainer { get; set; } }

        class Program
        {
            static DynamoGraphDeployment Graph(string image) => new()
            {
                Spec = new()
                {
                    Services =
                    {
                        ["Worker"] = new() { ExtraPodSpec = new() { MainContainer = new V1Container { Name = "main", Image = image, Args = ["-m", "dynamo.sglang", /*here*/] } } },
                    },
                },
            };
        }
        """;

    [Fact]
    public Task The_clients_container_inside_a_type_of_that_name() => Snippet.Reports(LaunchPair.In(Typed, "\"{|ECA1001:--enable-metrics|}\""), LaunchApis.Kubernetes);

    [Fact]
    public Task Silent_for_a_complete_type() => Snippet.Silent(LaunchPair.In(Typed, "\"--enable-metrics\", \"--enable-metrics-for-all-schedulers\""), LaunchApis.Kubernetes);

    [Fact]
    public Task A_body_sent_with_the_plural() => Snippet.Reports("""
        using k8s;
        using k8s.Models;

        class Program
        {
            static async Task Deploy(IKubernetes client, string image, string kind)
            {
                var worker = new V1Container { Name = "main", Image = image, Args = ["-m", "dynamo.sglang", "{|ECA1001:--enable-metrics|}"] };
                await client.CustomObjects.CreateNamespacedCustomObjectAsync(
                    new { kind, spec = new { services = new { Worker = new { extraPodSpec = new { mainContainer = worker } } } } },
                    "nvidia.com", "v1alpha1", "default", "dynamographdeployments");
            }
        }
        """, LaunchApis.Kubernetes);

    [Fact]
    public Task Another_kind_brings_no_endpoint() => Snippet.Reports("""
        using k8s.Models;

        class Program
        {
            static object Body(string image) => new
            {
                kind = "LeaderWorkerSet",
                container = new V1Container { Name = "main", Image = image, Args = ["-m", "dynamo.sglang", "{|ECA1001:{|ECA1002:--enable-metrics|}|}"] },
            };
        }
        """, LaunchApis.Kubernetes);

    [Fact]
    public Task Silent_for_manifests_in_text() => Snippet.Silent(""""
        class Program
        {
            const string Yaml = """
                apiVersion: nvidia.com/v1alpha1
                kind: DynamoGraphDeployment
                spec:
                  services:
                    Worker:
                      extraPodSpec:
                        mainContainer:
                          command: ["python3", "-m", "dynamo.sglang"]
                          args: ["--model-path", "m", "--enable-metrics"]
                """;

            const string Json = """
                { "kind": "Pod", "spec": { "containers": [ { "command": [ "python3", "-m", "dynamo.sglang", "--enable-metrics" ] } ] } }
                """;

            const string Compose = """
                services:
                  worker:
                    image: lmsysorg/sglang:latest
                    command: python3 -m dynamo.sglang --model-path m --enable-metrics
                """;
        }
        """", LaunchPair.Plain);
}
