using System;
using SeedCorpus.Generator.Model;

namespace SeedCorpus.Generator.Emit;

/// <summary>
/// The declaration of a typed member, made on first use and kept. It follows from the rest of a record, and so never tells two of them
/// apart.
/// </summary>
internal struct MemberText : IEquatable<MemberText>
{
    // One object, so that threads see all of a declaration or none.
    private Declaration? _last;

    /// <summary>The declaration for a line of the seed.</summary>
    public string At<T>(T element, int line, EmitSettings settings, Func<T, int, EmitSettings, string> declare)
    {
        if (_last is not { } last || last.Line != line || last.Settings != settings)
            _last = last = new Declaration(line, settings, declare(element, line, settings));
        return last.Text;
    }

    public readonly bool Equals(MemberText other) => true;

    public override readonly bool Equals(object? obj) => obj is MemberText;

    public override readonly int GetHashCode() => 0;

    private sealed record Declaration(int Line, EmitSettings Settings, string Text);
}
