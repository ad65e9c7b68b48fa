using SeedCorpus.Generator.Model;
using SeedCorpus.Generator.Naming;

namespace SeedCorpus.Generator.Emit;

/// <summary>The typed members of the sets.</summary>
internal static class MemberFiles
{
    /// <summary>Writes at the place of the members of a set.</summary>
    public static SourceWriter InSet(EmitSettings settings) => new(indentation: settings.Namespace.Length > 0 ? 2 : 1);

    /// <summary>The declaration of an official's member.</summary>
    public static string Declare(OfficialModel official, int line, EmitSettings settings) => Declare(
        "Official", MemberDocs.Of(official, line), $"Of({Literal.Of(official.Name)}, {Literal.Of(official.Member)})", settings);

    /// <summary>The declaration of a slogan's member.</summary>
    public static string Declare(SloganModel slogan, int line, EmitSettings settings) =>
        Declare("Slogan", MemberDocs.Of(slogan, line), $"Of({Literal.Of(slogan.Text)})", settings);

    /// <summary>The declaration of a member that a value finds.</summary>
    public static string Declare(string type, PrintedMember member, string value, EmitSettings settings)
    {
        SourceWriter writer = InSet(settings);
        Write(writer, settings, type, member, value);
        return writer.ToString();
    }

    public static void Write(SourceWriter writer, EmitSettings settings, string type, PrintedMember member, string value)
    {
        writer.Line("/// <summary>");
        bool first = true;
        foreach (string line in member.Documentation)
        {
            writer.Line(DocComment.Line(line, isFirst: first));
            first = false;
        }

        writer.Line("/// </summary>");
        string declaration = $"public global::{Template.Prefix(settings)}{type} {Identifier.Escape(member.Name)}";
        if (LineDirective.To(member.Path, member.Line, settings) is { } directive)
        {
            // The body is left out of it: a debugger has nothing to look for in a seed.
            writer.Raw(directive);
            writer.Line(declaration);
            writer.Raw(LineDirective.Default);
            writer.Line($"    => {value};");
        }
        else
            writer.Line($"{declaration} => {value};");
    }

    public static void OpenNamespace(SourceWriter writer, string name)
    {
        if (name.Length > 0)
            writer.Open("namespace " + name);
    }

    public static void CloseNamespace(SourceWriter writer, string name)
    {
        if (name.Length > 0)
            writer.Close();
    }
}
