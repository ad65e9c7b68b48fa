using System;
using System.Collections.Generic;
using SeedCorpus.Extraction.Facts;
using SeedCorpus.Generator.Model;

namespace SeedCorpus.Generator.Emit;

/// <summary>What is emitted of an article.</summary>
internal sealed class ArticleText
{
    private readonly int _slot;
    private readonly EmitSettings _settings;

    public ArticleText(ArticleModel article, int slot, EmitSettings settings)
    {
        (_slot, _settings) = (slot, settings);
        Facts = ArticleBlocks.Facts(article);
        Body = ArticleBlocks.Body(article);
        Member = _settings.ArticleMembers ? MemberOf(article) : "";
        StatementMembers = MembersOfStatements(article);
    }

    /// <summary>The block of facts.</summary>
    public string Facts { get; }

    /// <summary>The block of the body.</summary>
    public string Body { get; }

    /// <summary>The declaration of its member, where it has one.</summary>
    public string Member { get; }

    /// <summary>The declarations of its statements' members, where they have any.</summary>
    public string StatementMembers { get; }

    /// <summary>Whether this is what is emitted at a place of a file.</summary>
    public bool IsFor(int slot, EmitSettings settings) => _slot == slot && _settings == settings;

    // Lines are none of this file's business: it would change whenever a blank line is put into a seed.
    private string MemberOf(ArticleModel article) => MemberFiles.Declare(
        "Article",
        new PrintedMember(article.Member, new(Documentation(article)), article.Path, Line: 0),
        FormattableString.Invariant($"Of({article.Shard}, {_slot})"),
        _settings);

    private string MembersOfStatements(ArticleModel article)
    {
        if (!_settings.StatementMembers)
            return "";
        SourceWriter writer = MemberFiles.InSet(_settings);
        for (int i = 0; i < article.StatementMembers.Count; i++)
        {
            MemberFiles.Write(
                writer,
                _settings,
                "Statement",
                new PrintedMember(article.StatementMembers[i], [DocComment.Start(article.Facts.Statements[i].Text)], article.Path, Line: 0),
                FormattableString.Invariant($"Of({article.Shard}, {_slot}, {i})"));
        }

        return writer.ToString();
    }

    private static IEnumerable<string> Documentation(ArticleModel article)
    {
        ArticleFacts facts = article.Facts;
        yield return DocComment.Start(facts.Title.Length > 0 ? facts.Title : "(no title)");
        if (facts.Source is not null)
            yield return "Source: " + DocComment.Start(facts.Source);
        if (facts.Published is not null)
            yield return "Published: " + facts.Published;
        if (facts.EventDate is not null)
            yield return "Day reported on: " + facts.EventDate;
        yield return "Seed: " + article.Path;
    }
}
