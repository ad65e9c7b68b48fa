using System.Collections.Concurrent;
using System.IO;
using System.Linq;
using SeedCorpus.Generator.Model;

namespace SeedCorpus.Generator.Emit;

/// <summary>Fills the templates: the source that is the same for every corpus but for namespace and accessibility.</summary>
internal static class Template
{
    public const string DataNamespace = "SeedCorpusData";
    public const string GeneratedCode = "[global::System.CodeDom.Compiler.GeneratedCode(\"SeedCorpus\", \"1.0\")]";

    private const string NamespaceMark = "SEEDCORPUS_NAMESPACE";
    private const string VisibilityMark = "/*visibility*/ internal";
    private const string GeneratedCodeMark = "[GENERATED_CODE]";

    private static readonly ConcurrentDictionary<string, string> s_templates = new();

    /// <summary>Templates of one namespace as one file; its line stands above the first.</summary>
    public static string Fill(string[] names, EmitSettings settings)
    {
        string first = Load(names[0]);
        string line = first.Substring(0, first.IndexOf('\n') + 1);
        return Fill(first + string.Concat(names.Skip(1).Select(name => Load(name).Substring(line.Length))), settings);
    }

    private static string Fill(string template, EmitSettings settings) =>
        template
            .Replace("namespace " + NamespaceMark + ";\n", NamespaceLine(settings.Namespace))
            .Replace(NamespaceMark + ".", Prefix(settings))
            .Replace(VisibilityMark, Visibility(settings))
            .Replace(GeneratedCodeMark, GeneratedCode);

    /// <summary>The declaration of a file's namespace; nothing for the global one.</summary>
    public static string NamespaceLine(string name) => name.Length == 0 ? "" : "namespace " + name + ";\n";

    /// <summary>What stands before the name of a type of the corpus, after <c>global::</c>.</summary>
    public static string Prefix(EmitSettings settings) => settings.Namespace.Length == 0 ? "" : settings.Namespace + ".";

    public static string Visibility(EmitSettings settings) => settings.IsPublic ? "public" : "internal";

    private static string Load(string name) => s_templates.GetOrAdd(name, Read);

    private static string Read(string name)
    {
        using Stream stream = typeof(Template).Assembly.GetManifestResourceStream(name + ".cs")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }
}
