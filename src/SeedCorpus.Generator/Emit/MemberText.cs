using SeedCorpus.Generator.Model;

namespace SeedCorpus.Generator.Emit;

/// <summary>The declaration of a typed member.</summary>
internal sealed class MemberText
{
    private readonly int _line;
    private readonly EmitSettings _settings;

    /// <param name="type">The element's type.</param>
    /// <param name="member">The member.</param>
    /// <param name="value">What finds the element.</param>
    /// <param name="settings">The form of every file.</param>
    public MemberText(string type, PrintedMember member, string value, EmitSettings settings)
    {
        (_line, _settings) = (member.Line, settings);
        SourceWriter writer = MemberFiles.InSet(settings);
        MemberFiles.Write(writer, settings, type, member, value);
        Text = writer.ToString();
    }

    public string Text { get; }

    /// <summary>Whether this is what is emitted of a member at a line of its seed.</summary>
    public bool IsFor(int line, EmitSettings settings) => _line == line && _settings == settings;
}
