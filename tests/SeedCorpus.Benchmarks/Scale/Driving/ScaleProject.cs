using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SeedCorpus.Benchmarks.Scale.Driving;

/// <summary>A project with composed pages and a few C# files, as an editor holds it, and the edits that are measured.</summary>
internal sealed class ScaleProject
{
    private const int CSharpFiles = 20;

    /// <summary>Prime, so that the seeds edited one after the other lie apart and each has its turn.</summary>
    private const int Stride = 7919;

    /// <summary>A bound, so that the pages of a small corpus do not grow without end.</summary>
    private const int MostBlankLines = 10;

    private static readonly CSharpParseOptions s_parse = new CSharpParseOptions(LanguageVersion.CSharp12, DocumentationMode.Parse)
        .WithPreprocessorSymbols("NETCOREAPP", "NETCOREAPP3_0_OR_GREATER", "NET8_0_OR_GREATER");

    private static readonly MetadataReference[] s_framework =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => Path.GetFileName(file).StartsWith("System.", StringComparison.Ordinal))
            .Where(file => Path.GetDirectoryName(file) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(file => MetadataReference.CreateFromFile(file)),
    ];

    private readonly IReadOnlyList<ScalePage> _pages;
    private readonly PageFile[] _files;
    private CSharpCompilation _compilation;
    private GeneratorDriver _driver;
    private int _edits;

    /// <summary>A project that no generator has run over: its files are new objects, since what is read is kept as long as they are.</summary>
    public ScaleProject(IIncrementalGenerator generator, IReadOnlyList<ScalePage> pages)
    {
        _pages = pages;
        _files = [.. pages.Select(page => new PageFile(page.Path, page.Text))];
        _compilation = CSharpCompilation.Create(
            "Measured",
            Enumerable.Range(0, CSharpFiles).Select(number => Class(number, 0)),
            s_framework,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        _driver = CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], _files, s_parse, new ProjectOptions(_files));
    }

    /// <summary>Runs the generator over what there is.</summary>
    public GeneratorDriver Run() => _driver = _driver.RunGenerators(_compilation);

    /// <summary>Replaces one C# file, and runs.</summary>
    public GeneratorDriver Keystroke()
    {
        int number = _edits++;
        SyntaxTree tree = _compilation.SyntaxTrees[number % CSharpFiles];
        _compilation = _compilation.ReplaceSyntaxTree(tree, Class(number % CSharpFiles, number));
        return Run();
    }

    /// <summary>Writes a sentence with a new mayor into the next seed, and runs.</summary>
    public GeneratorDriver EditSeed()
    {
        int number = _edits++;
        return Replace(number, page => PageEdits.WithMayor(page, PageEdits.MayorName(number)));
    }

    /// <summary>Writes a sentence that names nobody into the next seed, and runs.</summary>
    public GeneratorDriver EditText()
    {
        int number = _edits++;
        return Replace(number, page => PageEdits.WithSentence(page, number));
    }

    /// <summary>Puts a blank line at the top of the next seed, one more each time that it is its turn, and runs.</summary>
    public GeneratorDriver AddBlankLine()
    {
        int number = _edits++;
        return Replace(number, page => PageEdits.WithBlankLines(page, 1 + (number / _pages.Count % MostBlankLines)));
    }

    private GeneratorDriver Replace(int number, Func<ScalePage, string> edit)
    {
        int index = (int)((long)number * Stride % _pages.Count);
        PageFile file = new(_pages[index].Path, edit(_pages[index]));
        _driver = _driver.ReplaceAdditionalText(_files[index], file);
        _files[index] = file;
        return Run();
    }

    private static SyntaxTree Class(int number, int value) => CSharpSyntaxTree.ParseText(
        FormattableString.Invariant($"namespace Measured;\n\ninternal static class Class{number}\n{{\n    public static int Value => {value};\n}}\n"),
        s_parse,
        FormattableString.Invariant($"{ProjectOptions.Directory}Class{number}.cs"));
}
