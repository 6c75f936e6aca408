using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>Finds the outlet's own name behind a headline: "Bridge closes | Harbour Herald".</summary>
internal static class HeadlineOutlet
{
    private const int MostWords = 5;
    private static readonly string[] Separators = [" | ", " - ", " \u2014 ", " \u00B7 "];

    /// <summary>A headline without the name of a listed outlet, or one named like a newspaper, that stands behind its last bar or dash.</summary>
    /// <param name="headline">The headline.</param>
    /// <param name="lexicon">Uses <c>outlets</c> and <c>outlet-name-words</c>.</param>
    public static string Without(string headline, Lexicon lexicon)
    {
        var at = Separators.Max(separator => headline.LastIndexOf(separator, StringComparison.Ordinal));
        return at > 0 && IsOutlet(headline[(at + Separators[0].Length)..], lexicon) ? headline[..at] : headline;
    }

    private static bool IsOutlet(string name, Lexicon lexicon)
    {
        var words = Tokenizer.Words(name).ToList();
        return words.Count is > 0 and <= MostWords
            && (IsNewspaper(words, name, lexicon) || lexicon.List("outlets").Any(line => line.Split('\t').Take(2).SelectMany(column => column.Split('|')).Contains(name.Trim(), StringComparer.Ordinal)));
    }

    // "Harbour Herald": two capitals or more, the last before nothing else.
    private static bool IsNewspaper(List<Token> words, string name, Lexicon lexicon) =>
        words.Count > 1 && lexicon.Set("outlet-name-words").Contains(words[^1].Norm) && words.TrueForAll(word => char.IsUpper(name[word.Start]));
}
