using System.Reflection;

namespace SeedCorpus.Package.Tests.Harness;

/// <summary>What the build knows of this repository and the machine's packages.</summary>
internal static class Repository
{
    public static string Root { get; } = Metadata("Repository");

    /// <summary>The version that the next release will have.</summary>
    public static string Version { get; } = Metadata("Version");

    /// <summary>The folder that packages are restored to, shared by all projects of the user's.</summary>
    public static string Packages { get; } = Metadata("Packages");

    public static string BuildServer { get; } = Metadata("BuildServer");

    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Metadata(string key) => typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == key).Value!;
}
