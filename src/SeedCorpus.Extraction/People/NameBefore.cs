namespace SeedCorpus.Extraction.People;

/// <summary>Reads the name that ends before a title: 孙某某副总理, 落实好某某总书记. Its start is told by what stands before it.</summary>
internal static class NameBefore
{
    public static TextRange Read(string text, int end, int floor, KnownNames known)
    {
        for (int length = 4; length >= 2; length--)
        {
            TextRange name = TextRange.Between(end - length, end);
            if (name.Start >= floor && known.Contains(name.In(text)))
                return name;
        }

        foreach (int length in (int[])[3, 2, 4])
        {
            TextRange name = TextRange.Between(end - length, end);
            if (name.Start < floor || !NameReader.HasShape(text, name))
                continue;
            if (PostReader.OpensPost(text, name.Start, end) || PostReader.EndsInOrgan(text, name))
                continue;
            if (Sentences.StartsClause(text, name.Start, floor)
                || text[name.Start - 1] is '、' or '和' or '及' or '与'
                || PostReader.EndsGovernor(text, name.Start, floor)
                || PostReader.EndsInOrgan(text, TextRange.Between(floor, name.Start)))
                return name;
        }

        return default;
    }
}
