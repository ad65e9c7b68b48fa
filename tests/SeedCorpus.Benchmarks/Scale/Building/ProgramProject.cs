namespace SeedCorpus.Benchmarks.Scale.Building;

/// <summary>A project of one program.</summary>
internal sealed class ProgramProject
{
    private readonly string _folder;

    public ProgramProject(string folder, string project)
    {
        _folder = folder;
        File.WriteAllText(Path.Combine(folder, "measured.csproj"), project);
    }

    /// <summary>The assembly that a build makes.</summary>
    public string Assembly => Path.Combine(_folder, "bin", "Release", "net10.0", "measured.dll");

    public long AssemblyBytes => new FileInfo(Assembly).Length;

    public void Restore() => Dotnet.Run(_folder, "restore", "-v:quiet");

    /// <summary>Builds all of it anew in processes that end with the build.</summary>
    public BuildCost Build()
    {
        using var memory = PeakMemory.OfChildren();
        double before = ProcessorTime.OfEndedChildren();
        Build("-p:UseSharedCompilation=false");
        return new BuildCost(memory.Bytes, ProcessorTime.OfEndedChildren() - before);
    }

    /// <summary>Builds all of it anew with the compiler that stays as a server, as <c>dotnet build</c> does by itself.</summary>
    public void BuildWithServer() => Build("-p:UseSharedCompilation=true");

    /// <summary>Ends the compiler that stays as a server.</summary>
    public static void EndServer() => Dotnet.Run(Path.GetTempPath(), "build-server", "shutdown", "--vbcscompiler");

    /// <summary>Runs the program, a process of its own.</summary>
    /// <returns>What it writes.</returns>
    public string Run(params string[] arguments) => Dotnet.Run(_folder, [Assembly, .. arguments]);

    private void Build(string compiler) => Dotnet.Run(
        _folder, "build", "--no-restore", "-c", "Release", "-t:Rebuild", "-nologo", "-v:quiet", compiler, "-nodeReuse:false");
}
