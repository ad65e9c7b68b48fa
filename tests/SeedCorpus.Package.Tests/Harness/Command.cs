using System.Diagnostics;

namespace SeedCorpus.Package.Tests.Harness;

/// <summary>A command that has ended.</summary>
internal sealed record Command(string Line, int ExitCode, string Output)
{
    public bool Succeeded => ExitCode == 0;

    /// <summary>The lines of what it wrote, without blank ones.</summary>
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The errors and warnings of a build, each once, as text from their code on and without the project's path.</summary>
    public string[] Problems =>
        [.. Lines.Where(line => line.Contains(": error ", StringComparison.Ordinal) || line.Contains(": warning ", StringComparison.Ordinal))
            .Select(line => line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..])
            .Select(line => line.EndsWith(']') ? line[..line.LastIndexOf(" [", StringComparison.Ordinal)] : line)
            .Distinct()];

    public Command MustSucceed()
    {
        Assert.True(Succeeded, ToString());
        return this;
    }

    public Command MustFail()
    {
        Assert.False(Succeeded, ToString());
        return this;
    }

    public override string ToString() => $"{Line}\nexit code {ExitCode}\n{Output}";

    public static Command Dotnet(string directory, params string[] arguments) => Run(directory, "dotnet", arguments);

    public static Command Run(string directory, string file, params string[] arguments)
    {
        ProcessStartInfo start = new(file, arguments)
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        // The runner's own MSBuild is none of a project's business.
        foreach (string name in start.Environment.Keys.Where(IsOfMSBuild).ToArray())
            start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        // A node that outlives its build would hold the ends of these pipes.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        // Programs for older frameworks run on what there is.
        start.Environment["DOTNET_ROLL_FORWARD"] = "Major";

        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Command($"{directory}> {file} {string.Join(' ', arguments)}", process.ExitCode, output + errors.Result);
    }

    private static bool IsOfMSBuild(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase);
}
