using System;
using System.Collections.Generic;
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

    public static void Write(
        SourceWriter writer, EmitSettings settings, string type, string name, IEnumerable<string> documentation, string value)
    {
        writer.Line("/// <summary>");
        bool first = true;
        foreach (string line in documentation)
        {
            writer.Line(DocComment.Line(line, isFirst: first));
            first = false;
        }

        writer.Line("/// </summary>");
        writer.Line($"public global::{Template.Prefix(settings)}{type} {Identifier.Escape(name)} => {value};");
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
            Write(writer, settings, type, members[i].Name, members[i].Documentation, FormattableString.Invariant($"this[{i}]"));
        }

        writer.Close();
        CloseNamespace(writer, settings.Namespace);
        context.AddSource(HintName.Of(type + "Members"), writer.ToSourceText());
    }
}
