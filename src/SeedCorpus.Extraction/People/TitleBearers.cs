using System;
using System.Collections.Generic;

namespace SeedCorpus.Extraction.People;

/// <summary>Tells which of several with one surname is called by a title: 张书记 where one of them is 市委书记 and the other 市长.</summary>
internal sealed class TitleBearers
{
    private readonly Dictionary<string, string?> _bearers = new(StringComparer.Ordinal);

    public bool IsEmpty => _bearers.Count == 0;

    /// <param name="text">The folded text.</param>
    /// <param name="name">Who holds the post.</param>
    /// <param name="post">The post; its title is what it ends in, without the organ.</param>
    public void Add(string text, string name, TextRange post)
    {
        int title = PostHeads.TitleStart(text, PostHeads.HeadOf(text, post), post.Start);
        string key = Key(text, name[0], TextRange.Between(title, post.End));
        _bearers[key] = !_bearers.TryGetValue(key, out string? bearer) || bearer == name ? name : null;
    }

    /// <summary>The only one with a surname who holds a title; null where there is none or more than one.</summary>
    public string? Of(string text, char surname, TextRange title) => _bearers.TryGetValue(Key(text, surname, title), out string? bearer) ? bearer : null;

    private static string Key(string text, char surname, TextRange title) => surname + title.In(text);
}
