using SeedCorpus.Extraction.Data;
using SeedCorpus.Extraction.Layout;

namespace SeedCorpus.Extraction.Places;

/// <summary>Tells an article about several counties of one city: 市长到原州区、彭阳县调研 is about the city that they are parts of.</summary>
internal static class SeveralParts
{
    /// <summary>The city of a county that is named beside another of it, in a headline or at the beginning; null where it stands alone.</summary>
    /// <param name="layout">The page.</param>
    /// <param name="part">The division that is named most.</param>
    public static Division? WholeOf(PageLayout layout, Division part)
    {
        if (part.Level != DivisionLevel.County || DivisionTable.Instance.Find(part.PrefectureCode) is not { } city)
            return null;
        string text = layout.Page.Folded;
        foreach (TextRange headline in layout.Headlines)
        {
            if (NamesTwo(text, headline, city))
                return city;
        }

        return layout.Paragraphs.Count > 0 && NamesTwo(text, layout.Paragraphs[0], city) ? city : null;
    }

    /// <summary>岳阳楼区、云溪区, 科右前旗扎赉特旗: two counties of a city with nothing but a sign between.</summary>
    private static bool NamesTwo(string text, TextRange range, Division city)
    {
        int end = -1;
        Lexicon<DivisionName> names = DivisionTable.Instance.Names;
        for (int at = range.Start; names.TryFind(text, at, range.End, out at, out Lexicon<DivisionName>.Entry name); at += name.Word.Length)
        {
            if (!System.Array.Exists(name.Value.Full.Length > 0 ? name.Value.Full : name.Value.Short, county => PlaceVotes.IsPart(county, city)))
                continue;
            if (end >= 0 && (at == end || (at == end + 1 && text[end] is '、' or '和' or ' ')))
                return true;
            end = at + name.Word.Length;
        }

        return false;
    }
}
