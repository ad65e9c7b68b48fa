using System.Diagnostics;
using System.Text;

namespace SeedCorpus.Benchmarks.Scale.Building;

/// <summary>Runs the command of the SDK.</summary>
internal static class Dotnet
{
    /// <returns>What it writes.</returns>
    /// <exception cref="InvalidOperationException">The command failed.</exception>
    public static string Run(string folder, params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        // If this program was started by dotnet run, its MSBuild is none of theirs; and one that is kept would not be measured.
        foreach (string name in start.Environment.Keys.Where(IsOfMSBuild).ToArray())
            start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["DOTNET_NOLOGO"] = "1";

        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} failed:\n{output}{errors.Result}");
    }

    private static bool IsOfMSBuild(string name) => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase);
}
