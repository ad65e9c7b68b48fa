namespace SeedCorpus.Extraction.People;

/// <summary>Words that announce speech: 张三强调, 会议指出.</summary>
/// <param name="Speaker">The speaker's name; null for the meeting.</param>
/// <param name="Verb">The reporting verb.</param>
/// <param name="TextStart">Where what was said begins.</param>
/// <param name="TextEnd">Where it ends; 0 where it goes on.</param>
/// <param name="Leads">Whether the cue opens a scope of its own; otherwise it stands inside what another says.</param>
internal readonly record struct SpeechCue(string? Speaker, TextRange Verb, int TextStart, int TextEnd, bool Leads)
{
    /// <summary>Whom 他 means behind what one person said who is not named.</summary>
    public const string Unnamed = "";
}
