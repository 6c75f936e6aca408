using NewsCompare.Core.Articles.Bodies;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Finds the language of a page: the one it states, else that of its text; that of its text too where it is plainly another.</summary>
internal static class Languages
{
    private const int LeastSize = 300; // fifty words or so
    private const char LastLatin = '\u024F';

    /// <summary>A BCP 47 tag in its usual case ("en", "pt-BR"), or null.</summary>
    /// <param name="facts">The page's metadata.</param>
    /// <param name="linked">Its linked data.</param>
    /// <param name="paragraphs">The body.</param>
    public static string? Find(PageFacts facts, LinkedArticle linked, IReadOnlyList<string> paragraphs) => Stated(facts, linked) switch
    {
        null => TextLanguages.Of(paragraphs),
        var stated when TextLanguages.AreKnown(stated.Split('-')[0]) && (paragraphs.Sum(TextSize.Of) >= LeastSize || IsOtherWriting(stated, paragraphs)) && TextLanguages.Of(paragraphs) is { } own && own != stated.Split('-')[0] => own,
        var stated => stated,
    };

    // English is not written in Greek letters, however short the text is.
    private static bool IsOtherWriting(string stated, IReadOnlyList<string> paragraphs) => stated.Split('-')[0] is "en" or "de" or "fr" or "es" or "it" or "pt" or "nl"
        && paragraphs.Sum(text => text.Count(c => c > LastLatin && char.IsLetter(c))) * 2 > paragraphs.Sum(text => text.Count(char.IsLetter));

    /// <summary>The one that the page states, or null.</summary>
    /// <param name="facts">The page's metadata.</param>
    /// <param name="linked">Its linked data.</param>
    public static string? Stated(PageFacts facts, LinkedArticle linked) =>
        new[] { linked.Language, facts.Language, facts.First("content-language", "language", "dc.language", "inLanguage"), facts.First("og:locale") }
            .Select(Tag).FirstOrDefault(tag => tag is not null);

    private static string? Tag(string? stated)
    {
        var parts = stated?.Trim().Split(['-', '_']);
        if (parts is not [{ Length: 2 or 3 } language, ..] || !language.All(char.IsAsciiLetter))
        {
            return null;
        }

        var region = parts.Skip(1).FirstOrDefault(part => part.Length == 2 && part.All(char.IsAsciiLetter));
        return region is null ? language.ToLowerInvariant() : $"{language.ToLowerInvariant()}-{region.ToUpperInvariant()}";
    }
}
