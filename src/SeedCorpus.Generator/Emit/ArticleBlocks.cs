using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;
using SeedCorpus.Extraction;
using SeedCorpus.Extraction.Facts;
using SeedCorpus.Generator.Model;

namespace SeedCorpus.Generator.Emit;

/// <summary>Writes an article as the templates read it: a block of facts and a block of body.</summary>
/// <remarks>
/// The names of officials and the texts of slogans are not repeated here: they stand once in tables of their own.
/// </remarks>
internal static class ArticleBlocks
{
    public static string Facts(ArticleModel article)
    {
        ArticleFacts facts = article.Facts;
        BlockWriter block = new();
        block.Field(article.Path)
            .Field(facts.Headlines.Count > 0 && facts.Headlines[0] == facts.Title ? "" : facts.Title)
            .Field(facts.Published).Field(facts.EventDate).Field(facts.Source).Field(facts.Site)
            .Field(facts.Place?.Name).Field(facts.Place?.Code).Field(facts.Place?.Province)
            .Field(facts.Meeting).Field((int)facts.Script).Field(facts.HasRuby ? "1" : "")
            .Field(facts.SetByOption == SettableFacts.None ? "" : ((int)facts.SetByOption).ToString(CultureInfo.InvariantCulture))
            .EndLine();
        block.Fields(facts.Headlines).EndLine();
        block.Fields(facts.Reporters).EndLine();
        block.Fields(facts.Editors).EndLine();
        foreach (AppearanceFacts appearance in facts.Officials)
            Write(block, appearance);
        Dictionary<string, int> speakers = Speakers(facts);
        foreach (StatementFacts statement in facts.Statements)
            Write(block, statement, facts, speakers);
        block.Numbers([.. article.Uses.SelectMany(use => Numbers(use.Facts))]);
        return block.ToString();
    }

    public static string Body(ArticleModel article)
    {
        BlockWriter block = new();
        foreach (string paragraph in article.Facts.Paragraphs)
            block.Field(paragraph).EndLine();
        return block.ToString();
    }

    private static void Write(BlockWriter block, AppearanceFacts appearance)
    {
        block.Field((int)appearance.Roles).Field(appearance.Where).Field(appearance.IsSetByOption ? "1" : "");
        foreach (PostFacts post in appearance.Posts)
            Write(block, post);
        block.EndLine();
    }

    // The organ is the start of the text and the title its rest, as a rule; then the organ's length stands for both.
    private static void Write(BlockWriter block, PostFacts post)
    {
        string organisation = post.Organisation ?? "";
        block.Field(post.Text);
        if (post.Text == organisation + post.Title)
            block.Numbers([(int)post.Standing, organisation.Length]);
        else
            block.Numbers([(int)post.Standing]).Field(organisation).Field(post.Title);
    }

    // The paragraph, or the complement of the headline; the offset in it; the statement, or -1.
    private static int[] Numbers(SloganUseFacts use) =>
        [use.Headline >= 0 ? ~use.Headline : use.Paragraph, use.Offset, use.Statement];

    // What was said is a part of the body almost always, and then only its place is written.
    private static void Write(BlockWriter block, StatementFacts statement, ArticleFacts facts, Dictionary<string, int> speakers)
    {
        block.Field(SpokenBy(statement.Speaker, speakers))
            .Field(statement.Verb)
            .Field(statement.Paragraph);
        int offset = OffsetOf(statement, facts);
        if (offset < 0)
            block.Field(statement.Text);
        else
            block.Field(offset).Field(statement.Text.Length);
        block.EndLine();
    }

    // The place among the officials, -1 for the meeting, or the name of someone who is none of them.
    private static string SpokenBy(string? name, Dictionary<string, int> speakers) =>
        name is null ? "-1"
        : speakers.TryGetValue(name, out int speaker) ? speaker.ToString(CultureInfo.InvariantCulture)
        : "=" + name;

    [MethodImpl(HotMethod.Optimized)]
    private static int OffsetOf(StatementFacts statement, ArticleFacts facts)
    {
        int lines = 1;
        foreach (char unit in statement.Text)
            lines += unit == '\n' ? 1 : 0;
        string printed = lines == 1
            ? facts.Paragraphs[statement.Paragraph]
            : string.Join("\n", facts.Paragraphs.Skip(statement.Paragraph).Take(lines));
        return printed.IndexOf(statement.Text, StringComparison.Ordinal);
    }

    private static Dictionary<string, int> Speakers(ArticleFacts facts)
    {
        Dictionary<string, int> speakers = new(StringComparer.Ordinal);
        for (int i = facts.Officials.Count - 1; i >= 0; i--)
            speakers[facts.Officials[i].Name] = i;
        return speakers;
    }
}
