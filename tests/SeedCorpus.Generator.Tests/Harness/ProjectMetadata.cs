using System.Reflection;

namespace SeedCorpus.Generator.Tests.Harness;

/// <summary>What the project file tells the tests: its <c>AssemblyMetadata</c> items.</summary>
internal static class ProjectMetadata
{
    public static string Value(string key) => typeof(ProjectMetadata).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == key).Value!;
}
