using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SeedCorpus.Generator.Tests.Harness;

/// <summary>Projects of a user's, before anything is generated.</summary>
internal static class Compilations
{
    private static readonly MetadataReference[] s_framework =
        [.. Directory.EnumerateFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "*.dll")
            .Where(file => Path.GetFileName(file) is { } name
                && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll")
                && !name.Contains("Native", StringComparison.Ordinal))
            .Select(file => MetadataReference.CreateFromFile(file))];

    public static CSharpCompilation Empty(CSharpParseOptions? parse = null, NullableContextOptions nullable = NullableContextOptions.Enable) =>
        Create(s_framework, parse ?? Driver.CSharp12, nullable);

    public static CSharpCompilation Net8() => Create(
        Directory.EnumerateFiles(ProjectMetadata.Value("Net8References"), "*.dll").Select(file => MetadataReference.CreateFromFile(file)),
        Driver.CSharp12,
        NullableContextOptions.Enable);

    public static CSharpCompilation NetStandard() => Create(
        [MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, "netstandard2.0", "netstandard.dll"))],
        new CSharpParseOptions(LanguageVersion.CSharp12, DocumentationMode.Diagnose)
            .WithPreprocessorSymbols("NETSTANDARD", "NETSTANDARD2_0", "NETSTANDARD2_0_OR_GREATER"),
        NullableContextOptions.Enable);

    public static SyntaxTree Parse(string source, CSharpCompilation compilation) =>
        CSharpSyntaxTree.ParseText(source, (CSharpParseOptions)compilation.SyntaxTrees[0].Options, "/work/project/Program.cs");

    private static CSharpCompilation Create(
        IEnumerable<MetadataReference> references, CSharpParseOptions parse, NullableContextOptions nullable) =>
        CSharpCompilation.Create(
            "MyApp",
            [CSharpSyntaxTree.ParseText("", parse, "/work/project/Program.cs")],
            references,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                checkOverflow: true,
                deterministic: true,
                nullableContextOptions: nullable));
}
