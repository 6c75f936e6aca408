namespace NewsCompare.Core.Articles.Details;

/// <summary>Reads an article out of the data that a page hands to its scripts, for pages that show nothing without them.</summary>
/// <remarks>The text is the longest run of prose, a long string or the pieces of one list, in data that also holds the headline, or tells what it says. An object that has another headline in the place of the page's is another story.</remarks>
internal static class DataIslands
{
    private const int LeastWord = 5;
    private const int LeastWords = 3;
    private const double MostWords = 0.7; // both of two

    /// <summary>The article; null when no data holds a text and the headline, or what it says.</summary>
    /// <param name="facts">What the page holds.</param>
    /// <param name="headline">The headline; without one nothing is read.</param>
    public static ScriptArticle? Read(PageFacts facts, string headline)
    {
        if (headline.Length < 8)
        {
            return null;
        }

        ScriptArticle? best = null;
        foreach (var root in ScriptValues.In(facts.Scripts.Select(script => (script.TextContent, script.GetAttribute("type"))).Concat(facts.Data.Select(data => (data, (string?)"json")))))
        {
            var search = new IslandSearch(headline, new(root));
            search.Run();
            var found = search.Best;
            var size = IslandSearch.SizeOf(found);
            if ((size >= IslandSearch.Least || (search.IsNamed && ShortTexts.AreStories([.. found.SelectMany(piece => piece.Plain)]))) && size > (best?.Size ?? 0) && (search.HasHeadline || Tells(found.SelectMany(piece => piece.Plain), headline)))
            {
                best = new(string.Concat(found.Select(piece => piece.Element)), size, search.Details, search.IsNamed);
            }
        }

        return best;
    }

    /// <summary>Whether a text tells what the headline says: it holds most of its longer words.</summary>
    /// <param name="paragraphs">The text.</param>
    /// <param name="headline">The headline.</param>
    public static bool Tells(IEnumerable<string> paragraphs, string headline)
    {
        var words = headline.Split(' ').Select(TitleStatement.Folded).Where(word => word.Length >= LeastWord).Distinct(StringComparer.Ordinal).ToList();
        var text = string.Concat(paragraphs.Select(TitleStatement.Folded));
        return words.Count >= LeastWords - 1 && words.Count(word => text.Contains(word, StringComparison.Ordinal)) >= MostWords * words.Count;
    }
}
