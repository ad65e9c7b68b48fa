using System.Text;
using SeedCorpus.Benchmarks.Scale.Driving;
using SeedCorpus.Benchmarks.Scale.Programs.Json;

namespace SeedCorpus.Benchmarks.Scale.Building;

/// <summary>
/// Three projects with the same pages: one with the corpus, one with the JSON, and one with neither. They lie in the system's
/// folder for temporary files, where nothing of this repository is in force, until they are deleted.
/// </summary>
internal sealed class TemporaryProjects
{
    private static readonly string s_tools = AppContext.BaseDirectory;
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("seedcorpus-");

    public TemporaryProjects(int pages)
    {
        IReadOnlyList<ScalePage> all = ScalePage.First(pages);
        IReadOnlyList<Article> articles = JsonExport.Articles(all);
        BodyBytes = JsonExport.BodyBytes(articles);

        // The empty ones end MSBuild's search for files of that name further up.
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write(".editorconfig", "root = true\n");

        Corpus = new ProgramProject(Folder("Corpus"), ProjectFiles.OfCorpus(s_tools));
        foreach (ScalePage page in all)
            Write(Path.Combine("Corpus", page.Path), page.Text);
        Json = new ProgramProject(Folder("Json"), ProjectFiles.OfJson);
        JsonExport.Write(articles, Path.Combine(_root.FullName, "Json", "corpus.json"));
        Empty = new ProgramProject(Folder("Empty"), ProjectFiles.Empty);
    }

    public ProgramProject Corpus { get; }

    public ProgramProject Json { get; }

    public ProgramProject Empty { get; }

    /// <summary>The length in UTF-8 of the bodies of all articles.</summary>
    public long BodyBytes { get; }

    public void Delete() => _root.Delete(recursive: true);

    /// <summary>The folder of a project, with the sources of its program.</summary>
    private string Folder(string name)
    {
        foreach (string source in Directory.EnumerateFiles(Path.Combine(s_tools, "programs", name)))
            Write(Path.Combine(name, Path.GetFileName(source)), File.ReadAllText(source));
        return Path.Combine(_root.FullName, name);
    }

    private void Write(string path, string text)
    {
        string file = Path.Combine(_root.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, Encoding.UTF8.GetBytes(text));
    }
}
