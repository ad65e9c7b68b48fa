using System;
using Microsoft.CodeAnalysis;
using SeedCorpus.Extraction;
using SeedCorpus.Generator.Model;
using SeedCorpus.Generator.Naming;

namespace SeedCorpus.Generator.Emit;

/// <summary>The typed members of the sets.</summary>
internal static class MemberFiles
{
    public static void EmitOfficials(
        SourceProductionContext context, (EquatableArray<PrintedMember> Members, EmitSettings Settings) pair) =>
        Emit(context, "Official", pair.Members, pair.Settings);

    public static void EmitSlogans(
        SourceProductionContext context, (EquatableArray<PrintedMember> Members, EmitSettings Settings) pair) =>
        Emit(context, "Slogan", pair.Members, pair.Settings);

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

    private static void Emit(
        SourceProductionContext context, string type, EquatableArray<PrintedMember> members, EmitSettings settings)
    {
        if (!settings.Enabled)
            return;
        SourceWriter writer = new();
        OpenNamespace(writer, settings.Namespace);
        writer.Open($"{Template.Visibility(settings)} sealed partial class {type}Set");
        for (int i = 0; i < members.Count; i++)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            Write(writer, settings, type, members[i], FormattableString.Invariant($"this[{i}]"));
        }

        writer.Close();
        CloseNamespace(writer, settings.Namespace);
        context.AddSource(HintName.Of(type + "Members"), writer.ToSourceText());
    }
}
